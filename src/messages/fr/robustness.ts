import type { RobustnessWords } from "../robustness-words.js";

/** The words of the report on robustness in French. */
export const ROBUSTNESS_WORDS: RobustnessWords = {
  title: (typology, profiles, isOne) =>
    isOne ? `Robustesse d’un verdict selon ${typology}` : `Robustesse de ${profiles} verdicts selon ${typology}`,
  counts: (typed, kept) =>
    `Avec un type : ${typed}. Parmi eux, ${kept} le conservent quel que soit l’indicateur, la source ou le champ que l’on écarte, et avec chaque méthode et chaque agrégation.`,
  noneTyped: "Aucun profil n’a de type.",
  headings: { cases: "Cas par cas", first: "Les nombres de la typologie qui changent un type les premiers" },
  verdict: (cluster, type, status) => `${cluster} : ${type ?? "aucun type"} (${status})`,
  keeps: "Il conserve son type, quoi que l’on écarte et avec chaque méthode et chaque agrégation.",
  lost: (parts) => `Il perd son type ${parts}.`,
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
  semicolon: " ; ",
  first: (number, value, at, cluster) => `${number} : ${value} ; à ${at}, ${cluster} change`,
  noneFlips: "Aucun nombre de la typologie, déplacé seul aussi loin que ses voisins le permettent, ne change un type.",
  more: "--kind ranges met tous les nombres en tableau, --kind left-out tout ce qui change un type.",
  line: (cluster, type, radius, lost) => `${cluster} : ${type}, rayon ${radius}, type perdu ${lost}`,
};
