import type { AgreementWords } from "../agreement-words.js";

/** The words of the report on agreement in English. */
export const AGREEMENT_WORDS: AgreementWords = {
  title: (coders, cases, isOne) => `Agreement between ${coders}, on ${cases} ${isOne ? "profile" : "profiles"}`,
  ratings: (raters) => `Agreement between ${raters}`,
  alone: (count, isOne) => `${count} more ${isOne ? "profile is" : "profiles are"} coded by one coder alone.`,
  verdicts: (same, all) => `All who coded it come to the same type or status in ${same} of ${all}.`,
  headings: { moving: "Differences that move a verdict", others: "Other differences" },
  noDifference: "The coders differ in no field.",
  noneMoves: "No difference moves a verdict.",
  more: (count, isOne) =>
    `${count} other ${isOne ? "difference moves" : "differences move"} no verdict: --verbose shows ${isOne ? "it" : "them"}, --kind disagreements makes a table of all.`,
  place: (cluster, field, element) => `${cluster}: ${field}${element === null ? "" : ` (${element})`}`,
  coding: (coder, value, place) => `${coder}: ${value} (${place})`,
  notCoded: "not coded",
  quoted: (quote, source) => `“${quote}” (${source})`,
  line: (item, pairs, similarity, alpha) => `${item}: pairs ${pairs}, similarity ${similarity}, alpha ${alpha}`,
};
