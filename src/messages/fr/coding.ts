import type { CodingWords } from "../coding-words.js";

/** What sheets to code in say, in French. */
export const CODING_WORDS: CodingWords = {
  title: (typology) => `Feuille de codage – ${typology}`,
  guide: (marked) => [
    "Coder dans ce classeur",
    "Chaque ligne de la feuille « profiles » est un pôle à une date, codé par une personne. La ligne 1 dit ce qui est demandé, la ligne 2 est le nom par lequel le programme connaît la colonne : ne changez ni l’une ni l’autre.",
    `Un en-tête en couleur signale ce que la typologie « ${marked} » note. Les autres champs décrivent, alertent ou contrôlent.`,
    "Vide : on ne sait pas. 0 : une source dit qu’il n’y en a pas. Ne comblez jamais un vide par ce qui est habituel.",
    "Un nombre peut être une borne : <7, >=80, 20..30. Un mot d’une échelle aussi : >=involve. Le programme demande s’il faut garder une telle cellule : répondez oui.",
    "Les cellules à liste contiennent les mots de la liste ; là où plusieurs sont possibles, séparez-les par un point-virgule : financeur ; partenaire.",
    "Les listes ont leur propre feuille (needs, institutions, governance.bodies…), avec une ligne par élément. Écrivez l’identifiant du pôle dans chaque ligne ; date, niveau et codeur peuvent rester vides si l’identifiant n’a qu’une ligne dans « profiles ».",
    "Là où une source dit qu’une liste est vide, écrivez none dans sa colonne de « profiles ». Une cellule vide dit que l’on n’en sait rien.",
    "La feuille « facts » est celle des preuves : le pôle, le nom du champ, la source, la page, la citation, le degré de confiance. Une valeur inscrite dans « profiles » n’a pas à y être répétée.",
    "Chaque source une seule fois dans la feuille « sources », avec une clé courte ; « facts » la désigne par cette clé. Une source sans identifiant de pôle vaut pour tous.",
    "La feuille « codebook » explique chaque champ et chaque mot. Les notes des en-têtes disent la même chose.",
    "Quand vous avez fini : tcec import codage.xlsx -o profils/",
  ],
  columns: {
    field: "Champ",
    value: "Valeur",
    key: "Clé de la source",
    member: "Membre",
    other: "Autre membre",
    strength: "Intensité",
  },
  codebook: {
    sheet: "Feuille",
    field: "Champ",
    title: "Titre",
    word: "Mot",
    label: "Dans la liste",
    meaning: "Sens ; ce qu’il faut chercher",
  },
  otherWord: {
    title: "Hors de la liste",
    text: "Ce n’est aucun des mots de la liste. Sur une échelle, une borne (>=…) ou un intervalle (a..b) est possible. Garder ?",
  },
  emptyList: (word) =>
    `Ici seulement \`${word}\`, si une source dit qu’il n’y en a pas ; les éléments sont dans leur propre feuille.`,
  survey: {
    language: "Français (fr)",
    title: (typology) => `Profil d’un pôle – ${typology}`,
    intro:
      "Seuls le nom et la date sont obligatoires. Laissez en blanc ce que vous ne savez pas, ou choisissez « je ne sais pas » ; écrivez 0 s’il n’y en a pas. L’ordre est libre.",
    groups: {
      identity: "Le pôle",
      project: "Origine, projet, activités",
      rest: "Notes",
      sources: "Sources",
      facts: "Preuves",
    },
    ask: {
      idKnown: "Identifiant, si le pôle en a déjà un",
      any: (list) => `${list} : y a-t-il quelque chose à saisir ?`,
    },
    hints: {
      idKnown: "Le même à chaque date et pour chaque codeur. Laissé en blanc, il est tiré du nom.",
      date: "2016, 2016-03 ou 2016-03-31",
      quantity: "Un nombre ou une borne : 35, <7, >=80, 20..30. En blanc : on ne sait pas. 0 : il n’y en a pas.",
      count: "Un nombre entier ou une borne : 24, <10, >=80, 20..30. En blanc : on ne sait pas. 0 : il n’y en a pas.",
      several: "Cochez tout ce que nomme une source. Ce qui n’est pas coché reste inconnu.",
      complete:
        "Cochez-les tous : ce qui n’est pas coché compte comme absent. Ne cochez rien si vous ne pouvez pas être complet.",
      words: "Plusieurs : séparés par un point-virgule.",
      sectors: "Cochez tout ce qui convient. Écrivez les autres secteurs dans les notes.",
      key: "Un mot court, comme rapport2016 ; les preuves désignent ainsi la source.",
    },
    refusals: {
      id: "Minuscules sans accent, chiffres, traits d’union.",
      date: "Une année, un mois ou un jour : 2016, 2016-03, 2016-03-31.",
      quantity: "Un nombre ou une borne, par exemple 35, <7, >=80 ou 20..30.",
      count: "Un nombre entier ou une borne, par exemple 24, <7, >=80 ou 20..30.",
      percentage: "Un nombre de 0 à 100, ou une borne, par exemple 35, <7, >=80 ou 20..30.",
      year: "Une année à quatre chiffres, par exemple 2016.",
      degree: "Un nombre de 0 à 1.",
      currency: "Trois majuscules, précédées de k ou M pour des milliers ou des millions : EUR, kEUR.",
      unknownAlone: "« Je ne sais pas » se coche seul.",
    },
    choices: {
      unknown: "je ne sais pas",
      notApplicable: "sans objet",
      atLeast: (label) => `au moins : ${label}`,
      atMost: (label) => `au plus : ${label}`,
    },
  },
};
