import type { StartWords } from "../start-words.js";

/** The comments of a new typology file in French. */
export const START_WORDS: StartWords = {
  about: (source) =>
    `Votre propre typologie, à tirer d’une copie de ${source}. Tant que seuls l’identifiant et la version diffèrent, elle donne les mêmes verdicts.`,
  edit: "Modifiez les parties qui portent « À modifier » : elles parlent encore de la typologie copiée.",
  change:
    "Changez ce dont vous décidez autrement : nombres, indicateurs, axes, types. Indiquez pour chaque nombre d’où il vient : `source`, ou `decision: true` avec un `rationale`. Les textes ont une ligne par langue.",
  check: "Vérifiez-la, employez-la et comparez-la à la typologie copiée :",
  editor:
    "La première ligne s’adresse à votre éditeur, qui indique alors ce que signifie un mot et souligne les fautes. Il lui faut le schéma à côté de ce fichier :",
  taken: (source) =>
    `Les commentaires qui ne portent pas sur le format viennent de ${source}, en anglais : gardez ceux qui restent vrais de votre fichier.`,
  toEdit: "À modifier.",
  parts: {
    tcec_typology: "La version du format de ce fichier. N’y touchez pas.",
    id: "Le nom de la typologie dans chaque résultat : lettres, chiffres, `_`, `-` et `.` ; aucun de ceux des typologies fournies.",
    version: "Augmentez-la dès qu’un nombre ou une règle change, pour que l’on distingue les résultats.",
    title: "Son nom là où on la lit.",
    description: "Ce qu’elle fait, de qui elle vient, et ce qui en elle est une décision.",
    authors: "Qui a écrit ce fichier (et non les auteurs de la théorie).",
    sources:
      "Les documents sur lesquels repose la typologie, chacun sous une clé. Plus bas, une `source` en nomme la clé par `ref`, avec une `section` et la citation sous `quote`.",
    settings:
      "Les seuils du verdict. En deçà de `minimum_known`, un axe n’a pas de score ; en deçà de `sound_known`, un type dont un axe pourrait encore changer de côté est provisoire ; un axe qui s’écarte de 0,5 de `band` au plus est à la limite. `minimum_confidence`, si on le fixe, écarte les preuves plus faibles.",
    axes: "D’un à quatre axes, dont chacun est un ensemble flou de 0 (`low`) à 1 (`high`), fait d’indicateurs. Un indicateur tire sa valeur d’un fait du profil (`fact` ; `tcec explain facts` les énumère) ou, sans `fact`, du bloc `indicators` du profil. Sa calibration (`calibration`) transforme la valeur en degré : par les points d’ancrage `out`, `crossover` et `in`, ou par une table de degrés (`degrees`, avec `method: assign`).",
    types:
      "Les idéaux-types, dont chacun est un coin de l’espace des propriétés : `when` indique quels axes sont hauts et lesquels sont bas. Ensemble, ils doivent couvrir chaque coin une fois. Ce qu’un type suppose en dehors de ses axes peut figurer sous `presumes`.",
    traits:
      "Ce que la théorie dit d’un type en dehors des axes. Les traits corroborent un type ; ils n’entrent pas dans le score.",
    watchpoints:
      "Les signaux de vigilance de la théorie, déclenchés si la condition est vraie. Ils n’entrent pas dans le score.",
    checks:
      "Des exigences venues d’ailleurs (une loi, un appel à projets), satisfaites si la condition est vraie. Elles n’entrent pas dans le score.",
  },
  unused: "Parties dont cette typologie se passe, et que l’on peut ajouter :",
};
