import type { SchemaWords } from "../../schemas-words.js";

/** Indicators, calibrations, types, traits and rules of a typology. */
export const TYPOLOGY_INDICATORS_TEXTS = {
  Indicators: "Indicateurs",
  "What the axis is made of. No indicator serves two axes.":
    "Ce dont l’axe est composé. Aucun indicateur ne sert à deux axes.",
  Indicator: "Indicateur",
  "One fact of a profile, calibrated into a degree of membership in the axis.":
    "Un fait d’un profil, que la calibration convertit en degré d’appartenance à l’axe.",
  "Indicator identifier": "Identifiant de l’indicateur",
  "The name under `indicators:` of a profile.": "Le nom que prend l’indicateur sous `indicators:` dans un profil.",
  Fact: "Fait",
  "The fact that it is derived from (`tcec explain facts` lists them). Without one, it is only read from `indicators:` of the profile.":
    "Le fait dont il est tiré (`tcec explain facts` en donne la liste). Sans fait, il n’est lu que sous `indicators:` dans le profil.",
  Statement: "Énoncé",
  "A sentence for the reasons, with {value} where the value goes.":
    "Une phrase pour les raisons, avec `{value}` à la place de la valeur.",
  "What it measures and how it is read.": "Ce qu’il mesure, et comment le lire.",
  "The unit of the raw value, where no fact gives it. `percent` is printed as %.":
    "L’unité de la valeur brute, si aucun fait ne la donne. `percent` s’affiche comme %.",
  Range: "Domaine",
  "The values that are possible, where no fact gives them. An interval over the whole range is unknown.":
    "Les valeurs possibles, si aucun fait ne les donne. Un intervalle qui couvre tout le domaine est inconnu.",
  Least: "Minimum",
  "The least possible value.": "La plus petite des valeurs possibles.",
  Most: "Maximum",
  "The greatest possible value.": "La plus grande des valeurs possibles.",
  Weight: "Poids",
  "Its weight in the axis. 1 if absent.": "Son poids dans l’axe. Par défaut : 1.",
  Defining: "Définit l’axe",
  "true for the one indicator that is the definition of the axis: if it lies on the other side than the score, the result says so.":
    "`true` pour le seul indicateur qui est la définition de l’axe : s’il n’est pas du côté du score, le résultat le signale.",
  Calibration: "Calibration",
  "From a raw value to a degree of membership. `direct` (default; Ragin's direct method with log-odds), `linear` (straight between the anchors) or `assign` (a table from codes to degrees). It carries a rationale, and a source or `decision: true`.":
    "D’une valeur brute à un degré d’appartenance. `direct` (par défaut ; méthode directe de Ragin, par les log-cotes), `linear` (en ligne droite entre les points d’ancrage) ou `assign` (une table de codes et de degrés). Il s’accompagne d’une raison, et d’une source ou de `decision: true`.",
  Method: "Méthode",
  "`direct`, `linear` or `assign`. `direct` if absent.": "`direct`, `linear` ou `assign`. Par défaut : `direct`.",
  "Full non-membership": "Point d’exclusion",
  "Anchor: the value that is fully out (0.05 with `direct`, 0 with `linear`).":
    "La valeur qui est pleinement hors de l’ensemble (0,05 avec `direct`, 0 avec `linear`).",
  Crossover: "Point de bascule",
  "Anchor: the value of maximum ambiguity (0.5).": "Le point de bascule : la valeur d’ambiguïté maximale (0,5).",
  "Full membership": "Point d’inclusion",
  "Anchor: the value that is fully in (0.95 with `direct`, 1 with `linear`). Descending anchors make a descending set.":
    "La valeur qui est pleinement dans l’ensemble (0,95 avec `direct`, 1 avec `linear`). Des points d’ancrage décroissants font un ensemble décroissant.",
  "Degree at full membership": "Degré au point d’inclusion",
  "The degree at `in` of the direct method. 0.95 if absent.":
    "Le degré au point `in` de la méthode directe. Par défaut : 0,95.",
  Degrees: "Degrés",
  "For `assign`: the degree of each code. A degree of 0.5 is refused. Of a list, the word with the greatest degree counts; `none_of_these` (0 if absent) is the degree of a list that is known to be empty. Of a text, such as `legal_form`, the degrees of the words that are known, as they are written; other words are unknown.":
    "Pour `assign` : le degré de chaque code. Un degré de 0,5 est refusé. D’une liste compte le mot qui a le plus fort degré ; `none_of_these` (0 par défaut) est le degré d’une liste que l’on sait vide. D’un texte, comme `legal_form`, les degrés des mots connus, tels qu’ils s’écrivent ; les autres sont inconnus.",
  Degree: "Degré",
  "From 0 to 1, not 0.5.": "De 0 à 1, mais non 0,5.",
  "true: the numbers are a decision of the authors of this file.":
    "`true` : les nombres sont une décision des auteurs de ce fichier.",
  "Why these numbers.": "Pourquoi ces nombres.",
  "Ideal type": "Idéal-type",
  "A corner of the property space.": "Un coin de l’espace des propriétés.",
  "Type identifier": "Identifiant du type",
  "The name of the type in results.": "Le nom du type dans les résultats.",
  Corner: "Coin",
  "For each of its axes, `high` (the score) or `low` (its negation).":
    "Pour chacun de ses axes, `high` (le score) ou `low` (sa négation).",
  Side: "Côté",
  "`high` or `low`.": "`high` (haut) ou `low` (bas).",
  "What the theory says of this type, in the words of this file.":
    "Ce que la théorie dit de ce type, dans les mots de ce fichier.",
  Trait: "Trait",
  "What the theory says of a type beside the axes.": "Ce que la théorie dit d’un type en dehors des axes.",
  "Trait identifier": "Identifiant du trait",
  "A short name.": "Un nom court.",
  Type: "Type",
  "The type that it speaks of.": "Le type dont il parle.",
  "The trait, as printed.": "Le trait tel qu’il est affiché.",
  "true: the numbers in the condition are a decision of the authors of this file.":
    "`true` : les nombres de la condition sont une décision des auteurs de ce fichier.",
  "Why this reading.": "Pourquoi cette lecture.",
} as const satisfies Partial<SchemaWords>;
