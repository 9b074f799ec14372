import type { RobustnessWords } from "../robustness-words.js";
import { DRAW_FACTORS, UNKNOWN_RULES } from "./draw-factors.js";

/** The words of the report on robustness in English. */
export const ROBUSTNESS_WORDS: RobustnessWords = {
  title: (typology, profiles, isOne) => `Robustness of ${profiles} ${isOne ? "verdict" : "verdicts"} under ${typology}`,
  counts: (typed, kept) =>
    `With a type: ${typed}. Types that stay whichever single indicator, source or field is left out, and under every method and aggregation: ${kept}.`,
  noneTyped: "No profile has a type.",
  headings: { cases: "Case by case", first: "Numbers of the typology that would change a type first" },
  verdict: (cluster, type, status) => `${cluster}: ${type ?? "no type"} (${status})`,
  keeps: "It keeps its type, whatever is left out and under every method and aggregation.",
  lost: (parts) => `It loses its type ${parts}.`,
  staysNone: "It has no type, whatever is left out and under every method and aggregation.",
  sides: (share, axis) =>
    share === null
      ? "No other weights would put a score on the other side of 0.5."
      : `Every score stays on its side of 0.5 if weights are wrong by less than ${share}; beyond that, that of ${axis} could change sides.`,
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
  under: {
    robust: (all, isOne) =>
      isOne ? "It is the same under the one alternative." : `Robust: it is the same under all ${all} alternatives.`,
    shaky: (names, lost, all) => `Shaky: it is lost under ${lost} of ${all} alternatives (${names}).`,
    possible: (type, names) => `Under some alternatives: ${type} (${names}).`,
  },
  rank: (parts) => `Types lost, by alternative: ${parts}.`,
  ranked: (name, lost) => `${name} ${lost}`,
  semicolon: "; ",
  first: (number, value, at, cluster) => `${number}: ${value}; at ${at}, ${cluster} changes`,
  noneFlips: "No number of the typology, changed on its own as far as its neighbours allow, changes a type.",
  draws: {
    heading: (draws, factors, seed, isOne) => `${draws} ${isOne ? "draw" : "draws"} of ${factors} (seed ${seed})`,
    factors: DRAW_FACTORS,
    one: (cluster, outcomes) => `${cluster}: ${outcomes}`,
    outcome: (name, share, error) => `${name} ${share} (±\u00a0${error})`,
    always: (name) => `${name} in every draw`,
    kept: (share) => `On average, ${share} of the cases keep their verdict: the same type, or still none.`,
    count: (name, declared, lo, hi) => `${name} ${lo === hi ? lo : `${lo} to ${hi}`} (declared: ${declared})`,
    counts: (parts) => `Number of cases in the middle 95% of the draws: ${parts}.`,
    more: "--kind draws, draw-counts, indices and case-indices make tables of the draws.",
    indices:
      "Which factors make the number of changed cases vary (Sobol’ indices: on its own; including its interactions with others):",
    index: (factor, first, total) => `${factor}: ${first}; ${total}`,
    interval: (value, lo, hi) => `${value} [${lo}, ${hi}]`,
    unknowns: {
      heading: (draws, seed, isOne) =>
        `${draws} ${isOne ? "draw" : "draws"} of what is unknown in the profiles (seed ${seed})`,
      known: (clusters) => `Nothing to draw, since all that is scored is known exactly: ${clusters}`,
      left: (clusters) =>
        `Not all of it can be drawn, since a figure has no upper limit; that part stays unknown: ${clusters}`,
      rules: UNKNOWN_RULES,
      more: "--kind unknowns and unknown-counts make tables of these draws.",
    },
    noProbabilities:
      "± is the standard error, in percentage points. Shares of draws are not probabilities: they say how often draws of these numbers give a verdict.",
  },
  methods: {
    tried: (left, switches, isOne) =>
      `${isOne ? "The verdict was" : "Every verdict was"} tested for robustness: ${left} were left out in turn, and ${switches} were put, one at a time, in place of what the typology says.`,
    left: {
      indicators: "each indicator",
      sources: "each source",
      fields: "each field",
      low: "all evidence of low confidence together",
    },
    kept: (typed, kept, isOne) =>
      isOne
        ? `The one profile with a type ${kept === "0" ? "does not keep it in all of that" : "keeps it in all of that"}.`
        : `Of ${typed} profiles with a type, ${kept} keep it in all of that.`,
    alternatives: (names, all, typed, kept, isOne) =>
      `${all === 1 ? "One alternative to the typology was tried" : `${all} alternatives to the typology were tried`} (${names}); ${
        isOne
          ? `the type is ${kept === "0" ? "not " : ""}the same under all of them`
          : `of ${typed} types, ${kept} are the same under all of them`
      }.`,
    drawn: (draws, factors, seed, isOne) =>
      `Numbers of the typology were drawn at random, ${isOne ? "once" : `${draws} times`} (seed ${seed}): ${factors}.`,
    noProbabilities: "Shares of draws are not probabilities.",
  },
  more: "--kind ranges makes a table of all numbers, --kind left-out of everything that changes a type.",
  line: (cluster, type, radius, lost) => `${cluster}: ${type}, radius ${radius}, type lost ${lost}`,
};
