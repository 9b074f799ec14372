import type { SchemaWords } from "../../schemas-words.js";

/** Conditions on facts, as a typology declares them and as a result repeats them. */
export const TYPOLOGY_CONDITIONS_TEXTS = {
  Condition: "Condition",
  "A comparison of one fact, or conditions joined by `all`, `any`, `not`, in three-valued logic: it holds if it holds on the whole interval, fails if it fails on the whole interval, otherwise it is unknown.":
    "Une comparaison portant sur un fait, ou des conditions reliées par `all`, `any`, `not`, en logique à trois valeurs : elle est vraie si elle est vérifiée sur tout l’intervalle, fausse si elle ne l’est nulle part, inconnue sinon.",
  All: "Toutes",
  "Holds if every one holds.": "Vraie si toutes le sont.",
  Any: "Au moins une",
  "Holds if one holds.": "Vraie si l’une d’elles l’est.",
  Not: "Négation",
  "Holds if it fails.": "Vraie si la condition est fausse.",
  "The fact that is compared.": "Le fait que l’on compare.",
  "At least": "Au moins",
  "The fact is this value or above (inclusive). A code on an ordinal scale.":
    "Le fait a cette valeur ou une valeur supérieure (bornes comprises). Un code, sur une échelle ordinale.",
  "At most": "Au plus",
  "The fact is this value or below (inclusive).": "Le fait a cette valeur ou une valeur inférieure (bornes comprises).",
  Is: "Égal à",
  "The fact is exactly this value or code.": "Le fait a exactement cette valeur ou ce code.",
  "One of": "Parmi",
  "The fact is one of these values or codes.": "Le fait a l’une de ces valeurs ou l’un de ces codes.",
  "A value or code.": "Une valeur ou un code.",
  Contains: "Contient",
  "The list contains this word. One that is missing is proven absent only where the list is complete.":
    "La liste contient ce mot. L’absence d’un mot n’est prouvée que là où la liste est complète.",
  "A comparison of one fact, or conditions joined by all, any, not.":
    "Une comparaison portant sur un fait, ou des conditions reliées par `all`, `any`, `not`.",
  "Inclusive.": "Bornes comprises.",
  "Exactly.": "Exactement.",
  "One of these.": "L’une de ces valeurs.",
  "The list contains this word.": "La liste contient ce mot.",
} as const satisfies Partial<SchemaWords>;
