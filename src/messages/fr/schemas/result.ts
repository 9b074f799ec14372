import type { SchemaWords } from "../../schemas-words.js";

/** A result: the program, the options and the typology in force. */
export const RESULT_TEXTS = {
  Result: "Résultat",
  "What `tcec classify --format json` gives: self-sufficient, never localised, the same bytes from run to run. Numbers are unrounded. `null` is an open end of an interval, or something that cannot be said.":
    "Ce que donne `tcec classify --format json` : un résultat complet en lui-même, jamais traduit, les mêmes octets d’une exécution à l’autre. Les nombres ne sont pas arrondis. `null` est l’extrémité ouverte d’un intervalle, ou ce qui ne peut être dit.",
  "The program that computed the result.": "Le programme qui a calculé le résultat.",
  Options: "Options",
  "The thresholds in force.": "Les seuils en vigueur.",
  "Below it an axis has no score.": "En deçà, un axe n’a pas de score.",
  "Below it a type may be tentative.": "En deçà, un type peut être provisoire.",
  "Distance of 0.5 within which an axis is borderline.": "Distance à 0,5 en deçà de laquelle un axe est à la limite.",
  Results: "Résultats",
  "One entry per profile, in the order of the input.": "Une entrée par profil, dans l’ordre de l’entrée.",
  "What was found in files that gave no result, sorted by file and place.":
    "Les constats sur les fichiers qui n’ont pas donné de résultat, triés par fichier et par place.",
  "The text in each language that the typology has it in; one for all languages is the same in `en` and `fr`.":
    "Le texte dans chaque langue où la typologie le donne ; s’il vaut pour toutes les langues, il est le même sous `en` et sous `fr`.",
  "Where in a source of the typology it stands.": "À quel endroit d’une source de la typologie cela se trouve.",
  "A key of the sources of the typology.": "Une clé des sources de la typologie.",
  "Section, article or page.": "Section, article ou page.",
  "The words of the source.": "Les mots de la source.",
  "Declared number": "Nombre déclaré",
  "A number with its reason.": "Un nombre avec sa raison.",
  "The number.": "Le nombre.",
  "true: a decision of the authors of the typology.": "`true` : une décision des auteurs de la typologie.",
  "What one end of the axis stands for.": "Ce que représente l’une des extrémités de l’axe.",
  "Source of the typology": "Source de la typologie",
  "The title.": "Le titre.",
  "From a raw value to a degree. Anchors for `direct` and `linear`, degrees for `assign`.":
    "D’une valeur brute à un degré. Des points d’ancrage pour `direct` et `linear`, des degrés pour `assign`.",
  "How the degree is computed.": "Comment le degré est calculé.",
  "Anchor.": "Un point d’ancrage de la calibration.",
  "Anchor: degree 0.5.": "Le point de bascule, de degré 0,5.",
  "Of the direct method.": "De la méthode directe.",
  "The degree of each code.": "Le degré de chaque code.",
  "An indicator of the typology.": "Un indicateur de la typologie.",
  "Its id.": "Son identifiant.",
  "The fact it is derived from; null where it is only given directly.":
    "Le fait dont il est tiré ; `null` s’il n’est donné que directement.",
  "The unit of the raw value: percent, count, years, level, a text in both languages, or null.":
    "L’unité de la valeur brute : `percent`, `count`, `years`, `level`, un texte dans les deux langues, ou `null`.",
  "Possible values; null is an open end.": "Les valeurs possibles ; `null` est une extrémité ouverte.",
  "Least possible value.": "La plus petite valeur.",
  "Greatest possible value.": "La plus grande valeur.",
  "true where it is the definition of the axis.": "`true` s’il est la définition de l’axe.",
  "An axis of the typology.": "Un axe de la typologie.",
  "How degrees are combined.": "Comment les degrés sont combinés.",
  "p of the power mean.": "L’exposant p de la moyenne généralisée.",
  "In the order of the file.": "Dans l’ordre du fichier.",
  "A type of the typology.": "Un type de la typologie.",
  "high or low on each of its axes.": "`high` (haut) ou `low` (bas) sur chacun de ses axes.",
  "high or low.": "`high` ou `low`.",
  "A trait of the typology.": "Un trait de la typologie.",
  "The type it speaks of.": "Le type dont parle le trait.",
  "The typology in force, resolved: defaults filled in, labels in both languages.":
    "La typologie en vigueur, complète : valeurs par défaut ajoutées, noms dans les deux langues.",
  "Typology identifier": "Identifiant de la typologie",
  "Its version.": "Sa version.",
  Hash: "Empreinte",
  "SHA-256 of the resolved typology without this field, as canonical JSON.":
    "SHA-256 de la typologie complète, sans ce champ, en JSON canonique.",
  "Who made the file.": "Qui a écrit le fichier.",
  "By key.": "Chacune sous sa clé.",
  "The thresholds of the verdict with their reasons.": "Les seuils du verdict, avec leurs raisons.",
  "Minimum confidence": "Confiance minimale",
  "Fields all of whose evidence is below it count as unknown; null: all evidence counts.":
    "Les champs dont toutes les preuves sont en dessous comptent comme inconnus ; `null` : toutes les preuves comptent.",
  "Fields all of whose evidence is below it count as unknown; absent: all evidence counts.":
    "Les champs dont toutes les preuves sont en dessous comptent comme inconnus ; absente : toutes les preuves comptent.",
  "What the theory takes for granted of this type; absent where nothing.":
    "Ce que la théorie tient pour acquis à propos de ce type ; absent s’il n’y a rien.",
  "A presumption of a type.": "Une présomption d’un type.",
  "A watchpoint of the typology.": "Un signal de vigilance de la typologie.",
  "A check of the typology.": "Un contrôle de la typologie.",
  "First day or period at which it applies, as the file says it; absent where it always did.":
    "Le premier jour ou la première période où il s’applique, comme l’écrit le fichier ; absent s’il s’est toujours appliqué.",
  "Last day or period at which it applies, as the file says it; absent where it still does.":
    "Le dernier jour ou la dernière période où il s’applique, comme l’écrit le fichier ; absent s’il s’applique encore.",
} as const satisfies Partial<SchemaWords>;
