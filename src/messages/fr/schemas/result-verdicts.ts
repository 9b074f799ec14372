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
    "Les arguments du message : de simples données, non arrondies.",
  Allowed: "Admis",
  Fix: "Correction",
  "What corrects it and changes nothing of what was meant; absent where only a person can say what is right. `tcec validate --fix` makes it.":
    "Ce qui le corrige sans rien changer à ce qui était voulu ; absent là où seule une personne peut dire ce qui est juste. `tcec validate --fix` l’applique.",
  "Written instead": "Écrit à la place",
  "What takes the place of what the position points at, as it is typed in YAML.":
    "Ce qui prend la place de ce que désigne la position, tel qu’on le tape en YAML.",
  "Why it is neither printed nor counted; absent where nothing allows it. A saved result holds what comments allow; what the run that saved it allowed is not in it.":
    "Pourquoi il n’est ni affiché ni compté ; absent si rien ne l’admet. Un résultat enregistré contient ce que les commentaires admettent, et non ce qu’admettait l’exécution qui l’a enregistré.",
  "Allowed by": "Admis par",
  "`comment`: a comment in the file; `option`: `--allow` or the configuration; `known`: a list of known warnings.":
    "`comment` : un commentaire du fichier ; `option` : `--allow` ou la configuration ; `known` : une liste d’avertissements connus.",
  Reason: "Raison",
  "What the comment gives as its reason; null without one.":
    "La raison que donne le commentaire ; `null` s’il n’en donne pas.",
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
    "Ce qui change : la valeur brute, ou un degré donné par le codeur.",
  To: "Valeur d’arrivée",
  Direction: "Sens",
  "above, below: beyond this value; to: this value.":
    "`above`, `below` : au-delà de cette valeur, vers le haut ou vers le bas ; `to` : cette valeur.",
  Size: "Ampleur",
  "|change| / |in - out|; on an ordinal scale the change of degree.":
    "|changement| / |in − out| ; sur une échelle ordinale, le changement de degré.",
  "An interval, a code, a list of codes, groups, or null where unknown.":
    "Un intervalle, un code, une liste de codes, des groupes, ou `null` s’il est inconnu.",
  Independent: "Indépendant",
  "true where the answer stays when every scored fact, and every other fact of the same block of the profile, is taken as unknown: only such traits corroborate. false where the trait is unknown.":
    "`true` si la réponse demeure quand on tient pour inconnus tous les faits qui entrent dans un score, et tous les autres faits du même bloc du profil : seuls de tels traits corroborent. `false` si le trait est inconnu.",
  Strong: "Fort",
  "true where the watchpoint is raised and its stronger condition holds as well.":
    "`true` si le signal est déclenché et que sa condition renforcée est vraie aussi.",
  "Change of one fact": "Changement d’un fait",
  "One indicator's fact is set to one value, within its range.":
    "Le fait d’un seul indicateur reçoit une valeur, dans son domaine.",
  "The axis that moves.": "L’axe qui se déplace.",
  "The edge beyond which the verdict is the other type (direction above or below), or the code, whole number or value that leads there (direction to).":
    "Le bord au-delà duquel le verdict est l’autre type (sens `above` ou `below`), ou le code, le nombre entier ou la valeur qui y mène (sens `to`).",
  Until: "Jusqu’à",
  "Where the change ceases to do so: the other edge. null where it never does.":
    "Là où le changement cesse d’y mener : l’autre bord. `null` s’il ne cesse jamais d’y mener.",
  "The other type with the highest membership, and the smallest single change of fact that would lead there. null without a type, and where no other type has its scores.":
    "Parmi les autres types, celui dont le degré d’appartenance est le plus grand, et le plus petit changement d’un seul fait qui y mènerait. `null` sans type, et si aucun autre type n’a ses scores.",
  "The smallest change after which the verdict is this type, across the band; null where no single fact can lead there.":
    "Le plus petit changement après lequel le verdict est ce type, au-delà de la bande limite ; `null` si aucun fait ne peut y mener à lui seul.",
  "Change to the border": "Changement jusqu’à la limite",
  "Where no single fact leads there: the smallest change after which no type is printed. null otherwise, or where there is none.":
    "Si aucun fait ne peut y mener à lui seul : le plus petit changement après lequel aucun type n’est affiché. `null` sinon, ou s’il n’y en a pas.",
  "Part of an item": "Partie d’un élément",
  "What is told of one institution, kind of member or need.":
    "Ce qui est dit d’une institution, d’une sorte de membre ou d’un besoin.",
  "Name of the part": "Nom de la partie",
  "As the profile names it; null where it does not.": "Comme le nomme le profil ; `null` s’il ne le nomme pas.",
  "Kind of the part": "Sorte de la partie",
  "The level of the institution, or the kind of member; null where there is none.":
    "Le niveau de l’institution, ou la sorte de membre ; `null` s’il n’y en a pas.",
  "Codes of the part": "Codes de la partie",
  "What is told, as coded words.": "Ce qui est dit, en mots codés.",
  "Code of the part": "Code de la partie",
  "A coded word.": "Un mot codé.",
  "End of the agreement": "Fin de la convention",
  "As coded; absent where the profile does not say it.":
    "Telle qu’elle est codée ; absente si le profil ne la donne pas.",
  "Coverage of the need": "Couverture du besoin",
  "Whether the need is covered; absent where the profile does not say it.":
    "Si le besoin est couvert ; absente si le profil ne l’indique pas.",
  "Item of a panel": "Élément d’un panneau",
  "One thing that is known. What is not known is not among the items.":
    "Une chose connue. Ce qui n’est pas connu n’est pas parmi les éléments.",
  "The name of a fact, or of a list that no fact holds.": "Le nom d’un fait, ou d’une liste qu’aucun fait ne contient.",
  "That of the fact; null where the item has parts alone.": "Celle du fait ; `null` si l’élément n’a que des parties.",
  Parts: "Parties",
  "Institution by institution, kind of member by kind, need by need; empty where the item has no parts.":
    "Institution par institution, sorte de membre par sorte de membre, besoin par besoin ; vide si l’élément n’a pas de parties.",
  Panels: "Panneaux",
  "What is known of independence and of collaboration, described and not scored. Absent where nothing of either is known.":
    "Ce que l’on sait de l’indépendance et de la collaboration : décrit, sans effet sur le score. Absent si l’on ne sait rien ni de l’une ni de l’autre.",
  Independence: "Indépendance",
  "Self-financing, largest funder, seats of institutions, agreements, missions, support and who pays the coordination (Matray & Poisat 2015, §1).":
    "Autofinancement, premier financeur, sièges d’institutions, conventions, missions, soutiens et qui paie la coordination (Matray et Poisat 2015, § 1).",
  "The criteria of the ARC8 research community, with roles of members, needs and difficulties (Matray & Poisat 2015, introduction).":
    "Les critères de la communauté de recherche ARC8, avec les rôles des membres, les besoins et les difficultés (Matray et Poisat 2015, introduction).",
} as const satisfies Partial<SchemaWords>;
