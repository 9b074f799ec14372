import type { SchemaWords } from "../../schemas-words.js";

/** Reasons, findings, traits, watchpoints, checks and the nearest type of a result. */
export const RESULT_VERDICTS_TEXTS = {
  "Finding or reason": "Constat ou raison",
  "A coded message; its words are in the catalogue of messages.":
    "Un message sous forme de code ; ses mots sont dans le catalogue des messages.",
  Code: "Code",
  "Stable code; `tcec explain CODE` tells what it means.": "Un code stable ; `tcec explain CODE` en donne le sens.",
  Severity: "Gravité",
  "error, warning or info.": "`error` (erreur), `warning` (avertissement) ou `info` (remarque).",
  Arguments: "Arguments",
  "The arguments of the message: plain data, unrounded.":
    "Les arguments du message : de simples données, non arrondies.",
  Position: "Position",
  "Where it stands in the file.": "La place dans le fichier.",
  Line: "Ligne",
  "From 1.": "À partir de 1.",
  Column: "Colonne",
  Length: "Longueur",
  "Characters, at least 1.": "Nombre de caractères, au moins 1.",
  Frame: "Extrait",
  "Lines of the file around the place.": "Les lignes du fichier autour de cette place.",
  "First line": "Première ligne",
  "Number of the first line.": "Numéro de la première ligne.",
  "First column": "Première colonne",
  "The column at which the lines are cut, where they are very long; absent where they begin at column 1.":
    "La colonne à partir de laquelle les lignes sont affichées, si elles sont très longues ; absent si elles commencent à la colonne 1.",
  Lines: "Lignes",
  "The lines as they stand.": "Les lignes telles quelles.",
  "Line of text": "Ligne de texte",
  "A line.": "Une ligne.",
  Document: "Document",
  "Number of the YAML document in its file, from 1.": "Numéro du document YAML dans son fichier, à partir de 1.",
  "Trait of the profile": "Trait dans le profil",
  "Whether the profile shows the trait.": "Si le profil présente le trait.",
  "Its id in the typology.": "Son identifiant dans la typologie.",
  Status: "Statut",
  "Watchpoint of the profile": "Signal de vigilance sur le profil",
  "Whether the warning applies.": "Si la mise en garde s’applique.",
  "Check of the profile": "Contrôle du profil",
  "Whether the requirement is met.": "Si l’exigence est satisfaite.",
  "Interval, code, groups or null.": "Un intervalle, un code, des groupes ou `null`.",
  "Nearest other type": "Autre type le plus proche",
  "The other type with the highest membership, and the smallest single change of fact that would lead there.":
    "Parmi les autres types, celui dont le degré d’appartenance est le plus grand, et le plus petit changement d’un seul fait qui y mènerait.",
  "Its membership now.": "Son degré d’appartenance actuel.",
  Change: "Changement",
  "null where no single fact can lead there.": "`null` si aucun fait ne peut y mener à lui seul.",
  "Smallest change": "Plus petit changement",
  "One indicator's fact moves alone, within its range.": "Le fait d’un seul indicateur est déplacé, dans son domaine.",
  "The axis that changes sides.": "L’axe qui change de côté.",
  "Whose fact moves.": "L’indicateur dont le fait est déplacé.",
  Group: "Groupe",
  "The group whose participation moves, where the fact has groups; null otherwise.":
    "Le groupe dont la participation change, si le fait porte sur des groupes ; `null` sinon.",
  Of: "Objet du changement",
  "What moves: the raw value, or a degree that the coder gave.":
    "Ce qui change : la valeur brute, ou un degré donné par le codeur.",
  To: "Valeur d’arrivée",
  "The value at which the axis crosses 0.5 (direction above or below: any value beyond it leads there), or the code or whole number that leads there.":
    "La valeur où l’axe franchit 0,5 (sens `above` ou `below` : toute valeur au-delà y mène), ou le code ou le nombre entier qui y mène.",
  Direction: "Sens",
  "above, below: beyond this value; to: this value.":
    "`above`, `below` : au-delà de cette valeur, vers le haut ou vers le bas ; `to` : cette valeur.",
  Size: "Ampleur",
  "|change| / |in - out|; on an ordinal scale the change of degree.":
    "|changement| / |in − out| ; sur une échelle ordinale, le changement de degré.",
  "An interval, a code, a list of codes, groups, or null where unknown.":
    "Un intervalle, un code, une liste de codes, des groupes, ou `null` s’il est inconnu.",
} as const satisfies Partial<SchemaWords>;
