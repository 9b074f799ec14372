import type { AgreementWords } from "../agreement-words.js";

/** The words of the report on agreement in English. */
export const AGREEMENT_WORDS: AgreementWords = {
  title: (coders, cases, isOne) => `Agreement between ${coders}, on ${cases} ${isOne ? "profile" : "profiles"}`,
  ratings: (raters) => `Agreement between ${raters}`,
  alone: (count, isOne) => `${count} more ${isOne ? "profile is" : "profiles are"} coded by one coder only.`,
  verdicts: (same, all) => `Profiles for which all their coders arrive at the same type or status: ${same} of ${all}.`,
  headings: { moving: "Differences that change a verdict", others: "Other differences" },
  noDifference: "The coders do not differ in any field.",
  noneMoves: "No difference changes a verdict.",
  more: (count, isOne) =>
    `${count} other ${isOne ? "difference changes" : "differences change"} no verdict: --verbose shows ${isOne ? "it" : "them"}, --kind disagreements makes a table of all differences.`,
  place: (cluster, field, element) => `${cluster}: ${field}${element === null ? "" : ` (${element})`}`,
  coding: (coder, value, place) => `${coder}: ${value} (${place})`,
  notCoded: "not coded",
  quoted: (quote, source) => `“${quote}” (${source})`,
  consensus: {
    title: (coders, choices, count) =>
      count === 0
        ? `What ${coders} agree on: everything is settled.`
        : `What ${coders} agree on. ${choices} ${count === 1 ? "place is" : "places are"} still to be settled.`,
    how: (mark) =>
      `Where ${mark} stands, write the value that you agree on, or remove the line where you agree that nothing is known. Until then the profile is not valid.`,
    choice: "To be settled:",
    evidence: "Evidence for what is to be settled: keep what supports the value that you agree on.",
    written: (folder, profiles, choices) =>
      `${folder}: ${profiles.number} ${profiles.count === 1 ? "profile" : "profiles"}, ${choices.number} ${choices.count === 1 ? "place" : "places"} to be settled`,
  },
  line: (item, pairs, similarity, alpha) => `${item}: pairs ${pairs}, similarity ${similarity}, alpha ${alpha}`,
};
