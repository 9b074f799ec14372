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
  "Its membership now.": "Son degré d’appartenance actuel.",
  Change: "Changement",
  "Whose fact moves.": "L’indicateur dont le fait est déplacé.",
  Group: "Groupe",
  "The group whose participation moves, where the fact has groups; null otherwise.":
    "Le groupe dont la participation change, si le fait porte sur des groupes ; `null` sinon.",
  Of: "Objet du changement",
  "What moves: the raw value, or a degree that the coder gave.":
    "Ce qui change : la valeur brute, ou un degré donné par le codeur.",
  To: "Valeur d’arrivée",
  Direction: "Sens",
  "above, below: beyond this value; to: this value.":
    "`above`, `below` : au-delà de cette valeur, vers le haut ou vers le bas ; `to` : cette valeur.",
  Size: "Ampleur",
  "|change| / |in - out|; on an ordinal scale the change of degree.":
    "|changement| / |in − out| ; sur une échelle ordinale, le changement de degré.",
  "An interval, a code, a list of codes, groups, or null where unknown.":
    "Un intervalle, un code, une liste de codes, des groupes, ou `null` s’il est inconnu.",
  Independent: "Indépendant",
  "true where the answer stays when every scored fact, and every other fact of the same block of the profile, is taken as unknown: only such traits corroborate. false where the trait is unknown.":
    "`true` si la réponse demeure quand on tient pour inconnus tous les faits qui entrent dans un score, et tous les autres faits du même bloc du profil : seuls de tels traits corroborent. `false` si le trait est inconnu.",
  Strong: "Fort",
  "true where the watchpoint is raised and its stronger condition holds as well.":
    "`true` si le signal est levé et que sa condition plus forte est vraie aussi.",
  "Change of one fact": "Changement d’un fait",
  "One indicator's fact is set to one value, within its range.":
    "Le fait d’un seul indicateur reçoit une valeur, dans son domaine.",
  "The axis that moves.": "L’axe qui se déplace.",
  "The edge beyond which the verdict is the other type (direction above or below), or the code, whole number or value that leads there (direction to).":
    "Le bord au-delà duquel le verdict est l’autre type (sens `above` ou `below`), ou le code, le nombre entier ou la valeur qui y mène (sens `to`).",
  Until: "Jusqu’à",
  "Where the change ceases to do so: the other edge. null where it never does.":
    "Là où le changement cesse d’y mener : l’autre bord. `null` s’il ne cesse jamais d’y mener.",
  "The other type with the highest membership, and the smallest single change of fact that would lead there. null without a type, and where no other type has its scores.":
    "Parmi les autres types, celui dont le degré d’appartenance est le plus grand, et le plus petit changement d’un seul fait qui y mènerait. `null` sans type, et si aucun autre type n’a ses scores.",
  "The smallest change after which the verdict is this type, across the band; null where no single fact can lead there.":
    "Le plus petit changement après lequel le verdict est ce type, au-delà de la bande limite ; `null` si aucun fait ne peut y mener à lui seul.",
  "Change to the border": "Changement jusqu’à la limite",
  "Where no single fact leads there: the smallest change after which no type is printed. null otherwise, or where there is none.":
    "Si aucun fait ne peut y mener à lui seul : le plus petit changement après lequel aucun type n’est affiché. `null` sinon, ou s’il n’y en a pas.",
} as const satisfies Partial<SchemaWords>;
