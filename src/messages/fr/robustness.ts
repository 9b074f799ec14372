import type { RobustnessWords } from "../robustness-words.js";
import { DRAW_FACTORS, UNKNOWN_RULES } from "./draw-factors.js";

/** The words of the report on robustness in French. */
export const ROBUSTNESS_WORDS: RobustnessWords = {
  title: (typology, profiles, isOne) =>
    isOne ? `Robustesse d’un verdict selon ${typology}` : `Robustesse de ${profiles} verdicts selon ${typology}`,
  counts: (typed, kept) =>
    `Profils avec un type : ${typed} ; avec un type conservé quels que soient l’indicateur, la source ou le champ que l’on écarte, la méthode et l’agrégation : ${kept}.`,
  noneTyped: "Aucun profil n’a de type.",
  headings: { cases: "Cas par cas", first: "Les nombres de la typologie qui changent un type les premiers" },
  verdict: (cluster, type, status) => `${cluster} : ${type ?? "aucun type"} (${status})`,
  keeps: "Il conserve son type, quoi que l’on écarte et avec chaque méthode et chaque agrégation.",
  lost: (parts) => `Il perd son type ${parts}.`,
  staysNone: "Il n’a pas de type, quoi que l’on écarte et avec chaque méthode et chaque agrégation.",
  sides: (share, axis) =>
    share === null
      ? "Aucun autre poids ne ferait passer un score de l’autre côté de 0,5."
      : `Chaque score reste de son côté de 0,5 si l’erreur sur les poids est inférieure à ${share} ; au-delà, celui de l’axe ${axis} pourrait changer de côté.`,
  stillNone: (clusters) => `Sans type, quoi que l’on écarte et avec chaque méthode et chaque agrégation : ${clusters}`,
  gained: (type, parts) => `Il devient ${type} ${parts}.`,
  without: {
    indicators: (names, isOne) => `sans ${isOne ? "l’indicateur" : "les indicateurs (chacun seul)"} ${names}`,
    sources: (names, isOne) => `sans ${isOne ? "la source" : "les sources (chacune seule)"} ${names}`,
    fields: (names, isOne) => `sans ${isOne ? "le champ" : "les champs (chacun seul)"} ${names}`,
    low: "sans les preuves de confiance faible",
    switches: (names) => `avec ${names}`,
  },
  switched: {
    "method direct": "la méthode directe",
    "method linear": "la méthode linéaire",
    "aggregation mean": "la moyenne pondérée",
    "aggregation min": "le minimum",
    "aggregation geometric": "la moyenne géométrique",
    "aggregation max": "le maximum",
  },
  under: {
    robust: (all, isOne) =>
      isOne ? "Le même type selon la seule variante." : `Robuste : le même type selon les ${all} variantes.`,
    shaky: (names, lost, all) => `Fragile : le type est perdu selon ${lost} des ${all} variantes (${names}).`,
    possible: (type, names) => `Possible : ${type} (${names}).`,
  },
  rank: (parts) => `Types perdus, par variante : ${parts}.`,
  ranked: (name, lost) => `${name} ${lost}`,
  semicolon: " ; ",
  first: (number, value, at, cluster) => `${number} : ${value} ; à ${at}, ${cluster} change`,
  noneFlips: "Aucun nombre de la typologie, déplacé seul aussi loin que ses voisins le permettent, ne change un type.",
  draws: {
    heading: (draws, factors, seed, isOne) => `${draws} ${isOne ? "tirage" : "tirages"} : ${factors} (graine ${seed})`,
    factors: DRAW_FACTORS,
    one: (cluster, outcomes) => `${cluster} : ${outcomes}`,
    outcome: (name, share, error) => `${name} ${share} (± ${error})`,
    always: (name) => `${name} dans tous les tirages`,
    kept: (share) => `En moyenne, la part des cas qui gardent leur type, ou n’en ont toujours pas, est de ${share}.`,
    count: (name, declared, lo, hi) => `${name} ${lo === hi ? lo : `de ${lo} à ${hi}`} (sans tirage : ${declared})`,
    counts: (parts) => `Nombre de cas dans les 95 % de tirages du milieu : ${parts}.`,
    more: "--kind draws, draw-counts, indices et case-indices mettent les tirages en tableaux.",
    indices:
      "Ce qui fait varier le nombre de cas changés (indices de Sobol’ : seul ; avec tout ce qu’il fait en commun avec d’autres) :",
    index: (factor, first, total) => `${factor} : ${first} ; ${total}`,
    interval: (value, lo, hi) => `${value} [${lo} ; ${hi}]`,
    unknowns: {
      heading: (draws, seed, isOne) =>
        `${draws} ${isOne ? "tirage" : "tirages"} de ce qui est inconnu dans les profils (graine ${seed})`,
      known: (clusters) => `Rien à tirer, puisque tout ce qui entre dans les scores est connu exactement : ${clusters}`,
      left: (clusters) =>
        `Tout ne peut pas être tiré, puisqu’un montant n’a pas de limite supérieure ; cette part reste inconnue : ${clusters}`,
      rules: UNKNOWN_RULES,
      more: "--kind unknowns et unknown-counts mettent ces tirages en tableaux.",
    },
    noProbabilities:
      "± est l’erreur type, en points. Les parts des tirages ne sont pas des probabilités : elles indiquent combien de fois les tirages de ces nombres donnent un verdict.",
  },
  methods: {
    tried: (left, switches, isOne) =>
      `La robustesse ${isOne ? "du verdict" : "de chaque verdict"} a été éprouvée : on a écarté tour à tour ${left}, et substitué, chaque fois seul, à ce que dit la typologie : ${switches}.`,
    left: {
      indicators: "chaque indicateur",
      sources: "chaque source",
      fields: "chaque champ",
      low: "l’ensemble des preuves de confiance faible",
    },
    kept: (typed, kept, isOne) =>
      isOne
        ? `Le seul profil qui a un type ${kept === "0" ? "ne le garde pas" : "le garde"} dans tous ces cas.`
        : `Sur ${typed} profils qui ont un type, ${kept} le gardent dans tous ces cas.`,
    alternatives: (names, all, typed, kept, isOne) =>
      `${all === 1 ? "Une variante de la typologie a été essayée" : `${all} variantes de la typologie ont été essayées`} (${names}) ; ${
        isOne
          ? `le type ${kept === "0" ? "n’est pas" : "est"} le même selon chacune d’elles`
          : `sur ${typed} types, ${kept} sont les mêmes selon chacune d’elles`
      }.`,
    drawn: (draws, factors, seed, isOne) =>
      `Des nombres de la typologie ont été tirés au hasard, ${isOne ? "une fois" : `${draws} fois`} (graine ${seed}) : ${factors}.`,
    noProbabilities: "Les parts de tirages ne sont pas des probabilités.",
  },
  more: "--kind ranges met tous les nombres en tableau, --kind left-out tout ce qui change un type.",
  line: (cluster, type, radius, lost) => `${cluster} : ${type}, rayon ${radius}, type perdu ${lost}`,
};
