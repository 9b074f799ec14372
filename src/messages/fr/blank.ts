import type { BlankWords } from "../blank-words.js";

/** A profile to fill in, in French. */
export const BLANK_WORDS: BlankWords = {
  about: (typology) =>
    `Un profil à remplir, avec tous les champs qu’un profil peut avoir. La typologie est « ${typology} » ; ce qu’elle n’utilise pas dans le score est décrit tout de même.`,
  aboutMinimal: (typology) =>
    `Un profil à remplir, avec les champs dont la typologie « ${typology} » tire ses scores. Sans --minimal, \`tcec new\` donne tous les champs.`,
  how: "Les lignes qui commencent par `##` expliquent. Une ligne qui commence par un seul `#` est un champ avec un exemple : supprimez ce signe, et celui du bloc où se trouve le champ, puis remplacez l’exemple par votre valeur.",
  rules: [
    "Un champ qui reste derrière `#` est inconnu, et l’inconnu ne compte jamais pour zéro. Si votre source indique qu’il n’y en a pas, écrivez 0, `none` ou `false`.",
    'Un nombre, ou un mot d’une échelle ordonnée, peut être une borne, entre guillemets droits : `"<7"`, `">=90"`, `"20..30"`, `">=involve"`. Le séparateur décimal est le point : 12.5.',
    "Ne codez que ce qu’une source indique, et précisez sous `evidence` où vous l’avez lu.",
  ],
  check: "Vérifiez le fichier, puis voyez où se situe le pôle :",
  editor:
    "La première ligne s’adresse à votre éditeur, qui explique alors chaque champ et souligne les fautes. Il lui faut le schéma à côté de ce fichier :",
  toFill: "À remplir.",
  needed: "Nécessaire ici.",
  whole: (line) => `Si seul l’ensemble est connu, à la place des parties : \`${line}\`.`,
  total: (line) => `Avec des montants, le total des ressources monétaires peut être indiqué à côté : \`${line}\`.`,
  one: "Au choix :",
  bound: (example) => `Au choix, dans cet ordre, ou une borne comme \`${example}\` :`,
  several: "Tout ce qui convient :",
  same: (field) => `Les mots sont ceux de \`${field}\`.`,
  notApplicable: "Là où il n’y a rien de tel : `not_applicable`.",
  entries: "Pour une autre entrée, copiez les lignes à partir du tiret.",
  replaces: "Une valeur ici remplace ce que donnent les autres champs.",
  fillIn: (keys) => `reste à remplir : ${keys}`,
  asking: "Entrée laisse une question ouverte ; Ctrl-C met fin, et rien n’est écrit.",
};
