import { exampleProfile } from "../codebook-example.js";
import type { CodebookWords } from "../codebook-words.js";
import { CODING_RULES } from "./codebook-rules.js";

function readingOf(degree: number): string {
  if (degree <= 0) return "pleinement dehors";
  if (degree < 0.25) return "presque entièrement dehors";
  if (degree < 0.5) return "plutôt dehors que dedans";
  if (degree === 0.5) return "ni dedans ni dehors";
  if (degree <= 0.75) return "plutôt dedans que dehors";
  return degree < 1 ? "presque entièrement dedans" : "pleinement dedans";
}

/** A sentence behind a colon, which begins in lower case unless it begins with an abbreviation. */
function lowerFirst(text: string): string {
  return /^\p{Lu}(?![\p{Lu}.])/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const READERS = { trait: "trait", watchpoint: "signal de vigilance", check: "contrôle" } as const;

/** What the codebook says beside the fields, in French. */
export const CODEBOOK_WORDS: CodebookWords = {
  title: (typology) => `Guide de codage – ${typology}`,
  intro: (typology) => [
    "Ce guide explique comment passer de ce que des sources indiquent d’un pôle territorial de coopération économique à un profil, champ par champ, et ce que devient chaque valeur.",
    `Il suit le format des profils et la typologie ${typology}. Une autre typologie donne un autre guide : les champs sont les mêmes, ce que l’on en tire ne l’est pas.`,
  ],
  contents: "Sommaire",
  examples: {
    "training courses": "stages de formation",
    "support to project holders": "appui aux porteurs de projet",
    "pigment workshops": "ateliers sur les pigments",
    "press article": "article de presse",
    "coded in the second wave": "codé lors de la seconde vague",
    "The make-up of the colleges is not published.": "La composition des collèges n’est pas publiée.",
  },
  headings: {
    rules: "Comment coder",
    example: "Un petit exemple complet",
    fields: "Les champs d’un profil",
    axes: "Les axes",
    types: "Les idéaux-types",
    score: "Comment se fait le score",
    verdict: "Le verdict",
    beside: "En marge du score",
    traits: "Traits",
    watchpoints: "Signaux de vigilance",
    checks: "Contrôles",
    facts: "Les faits",
    sources: "Sources de la typologie",
    identity: "Identité",
    evidence: "Sources et preuves",
    rest: "Résultat attendu, notes, champs libres",
  },
  rules: CODING_RULES,
  example: {
    before: "Tout ce qu’il faut pour commencer. Le pôle est inventé.",
    text: exampleProfile({
      id: "reste le même à toutes les dates",
      level: "les chiffres sont ceux de la structure de coordination",
      bound: "la source indique : moins de 40 %",
      rest: "ce qui manque pour atteindre 100 reste inconnu",
      none: "la source indique qu’il n’y en a aucune",
      atLeast: "implication, peut-être plus",
      notApplicable: "le pôle n’a pas de bénévoles",
      absent: "on ne sait rien des citoyens : ils sont omis",
      title: "Rapport d’activité 2013",
      quote: '"aucune entreprise classique n’est membre"',
    }),
    after:
      "`tcec validate profil.yaml` signale ce qui ne va pas dans un fichier, et où ; `tcec classify profil.yaml` nomme le type, avec les raisons et avec ce qui manque.",
  },
  anchorExamples: {
    about:
      "Exemples d’ancrage : des mots de sources publiées pour lesquels un code a été donné, dans leur langue. Ce qu’ils disent des pôles en général montre comment ces mots se lisent, non ce qu’est tel pôle.",
    anchors: {
      heading: "Exemple d’ancrage",
      none: "aucun connu dans les cas publiés",
      coded: (bound) => `– codé \`"${bound}"\``,
      subject: {
        "the strategic importance of the place as a tool for identification and visibility, cooperation/mutualisation area, exchanges facilitator, synergies, and social innovations":
          "– du lieu",
        "chronophage mais indispensable": "– d’un comité de pilotage qui réunit tous les membres",
      },
    },
  },
  aboutFields:
    "Dans l’ordre d’un profil. Un nom en caractères de code se tape tel quel. Ce qui est tiré d’un champ est indiqué là où est décrit le champ, ou le bloc dont il fait partie ; les faits sont expliqués plus loin.",
  aboutFacts:
    "Un fait est tiré des champs une fois pour toutes, avant toute calibration. C’est un intervalle, un mot ou une liste, ou bien il est inconnu. La typologie désigne les faits par ces noms.",
  aboutBeside:
    "Les traits corroborent un type, les signaux de vigilance mettent en garde, les contrôles comparent à des exigences venues d’ailleurs. Rien de cela n’entre dans le score. Chacun est une condition sur des faits, inconnue si les faits ne la tranchent pas.",
  labels: {
    written: "s’écrit",
    example: "par exemple",
    required: "obligatoire",
    requiredHere: "obligatoire dans ce bloc",
    facts: "faits",
    indicators: "indicateurs",
    readBy: "lu par",
    fields: "champs",
    values: "valeurs",
    word: "Mot",
    called: "S’affiche",
    means: "Sens",
    anchor: "Point d’ancrage",
    value: "Valeur",
    reading: "Lecture",
    tool: "programme",
    hash: "SHA-256",
    byCoder: "donné par le codeur, sous `indicators`",
    asked: "la typologie interroge",
    orNotApplicable: "ou `not_applicable` (sans objet)",
    field: "champ d’un profil",
    codedWord: "mot d’un profil",

    parts: "ses éléments",
  },
  look: (text) => `En pratique : ${lowerFirst(text)}`,
  enters: (axis, aggregation, weight) => {
    const how = weight === null ? "" : `, avec un poids de ${weight.own} sur ${weight.sum}`;
    return `Fait partie de l’axe ${axis} (${aggregation})${how}.`;
  },
  leftOut: (axis) => `N’entre pas dans l’axe ${axis} : son poids est nul.`,
  anchors: {
    out: (set) => `pleinement hors de l’ensemble ${set}`,
    crossover: "ni dedans ni dehors",
    in: (set) => `pleinement dans l’ensemble ${set}`,
  },
  reading: readingOf,
  number: (unit, min, max) => (max === null ? `${unit}, à partir de ${min}` : `${unit}, de ${min} à ${max}`),
  units: { percent: "pourcentage", count: "nombre", years: "années", level: "niveau", index: "indice" },
  groups: "par groupe",
  text: "mots des sources ; une typologie énumère ceux qu’elle connaît",
  list: "liste de mots ; elle prouve ce qu’elle nomme, jamais une absence",
  reader: (kind, label) => `${READERS[kind]} ${label}`,
  sharedWords: "Les mêmes mots pour chacun de ces champs, du plus bas au plus haut.",
};
