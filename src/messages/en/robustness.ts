import type { RobustnessWords } from "../robustness-words.js";

/** The words of the report on robustness in English. */
export const ROBUSTNESS_WORDS: RobustnessWords = {
  title: (typology, profiles, isOne) => `Robustness of ${profiles} ${isOne ? "verdict" : "verdicts"} under ${typology}`,
  counts: (typed, kept) =>
    `With a type: ${typed}. Of these, ${kept} keep it whatever single indicator, source or field is left out, and under every method and aggregation.`,
  noneTyped: "No profile has a type.",
  headings: { cases: "Case by case", first: "Numbers of the typology that change a type first" },
  verdict: (cluster, type, status) => `${cluster}: ${type ?? "no type"} (${status})`,
  keeps: "It keeps its type, whatever is left out and under every method and aggregation.",
  lost: (parts) => `It loses its type ${parts}.`,
  stillNone: (clusters) => `Without a type, whatever is left out and under every method and aggregation: ${clusters}`,
  gained: (type, parts) => `It becomes ${type} ${parts}.`,
  without: {
    indicators: (names, isOne) => `without the ${isOne ? "indicator" : "indicators (each alone)"} ${names}`,
    sources: (names, isOne) => `without the ${isOne ? "source" : "sources (each alone)"} ${names}`,
    fields: (names, isOne) => `without the ${isOne ? "field" : "fields (each alone)"} ${names}`,
    low: "without the evidence of low confidence",
    switches: (names) => `with ${names}`,
  },
  switched: {
    "method direct": "the direct method",
    "method linear": "the linear method",
    "aggregation mean": "the weighted mean",
    "aggregation min": "the minimum",
    "aggregation geometric": "the geometric mean",
    "aggregation max": "the maximum",
  },
  semicolon: "; ",
  first: (number, value, at, cluster) => `${number}: ${value}; at ${at}, ${cluster} changes`,
  noneFlips: "No number of the typology, moved alone as far as those beside it let it, changes a type.",
  more: "--kind ranges makes a table of all numbers, --kind left-out of all that changes a type.",
  line: (cluster, type, radius, lost) => `${cluster}: ${type}, radius ${radius}, type lost ${lost}`,
};
