import type { SummaryWords } from "../summary-words.js";

/** The words of a summary of a set in English. */
export const SUMMARY_WORDS: SummaryWords = {
  title: (profiles, clusters) =>
    profiles.count === clusters.count
      ? `${profiles.count} ${profiles.isOne ? "profile" : "profiles"}`
      : `${profiles.count} ${profiles.isOne ? "profile" : "profiles"} of ${clusters.count} ${clusters.isOne ? "cluster" : "clusters"}`,
  statuses: (parts) => parts.join(", "),
  status: (status, count) => `${count} ${status}`,
  empty: {
    logical: (types) => `No possible facts lead to: ${types}.`,
    empirical: (types) => `No case here can be: ${types}.`,
    open: (types) => `No case so far, though some could be: ${types}.`,
    possible: (type, cases) => `${type} (${cases})`,
  },
  headings: {
    notable: "Remarkable cases",
    settling: "What to code next",
    watchpoints: "Watchpoints",
    hypotheses: "Hypotheses of the paper on sets of clusters",
  },
  hypothesis: (name, outcome, share, expected) => `${name}: ${outcome}. ${share} (${expected})`,
  share: {
    types: (types, share, whole) => `Of the type ${types}: ${share === null ? "none" : `${share} of ${whole}`}`,
    trait: (type, trait, share, whole) =>
      `Of the type ${type}, consistent with ${trait}: ${share === null ? "none" : `${share} of ${whole}`}`,
  },
  expected: { less: (limit) => `expected: less than ${limit}`, more: (limit) => `expected: more than ${limit}` },
  range: (lo, hi) => (lo === hi ? lo : `${lo} to ${hi}`),
  notable: {
    hybrid: "Hybrid",
    ambiguous: "Ambiguous",
    contradictory: "Contradictory",
    atypical: "Atypical",
    outvoted: "Definition outvoted",
    compensation: "Compensation",
  },
  named: (kind, cases) => `${kind}: ${cases.join("; ")}`,
  because: (name, reasons) => `${name} (${reasons})`,
  skewed: (parts) => `Skewed: ${parts.join("; ")}`,
  skewedPart: (what, above, cases) => `${what} (${above} of ${cases} above 0.5)`,
  allSettled: "Every case has a type, and no other is possible.",
  field: (field, open) => `${field} (open in ${open})`,
  does: {
    gives: (count, of) => `could give a type to ${count} of the ${of.count} without one`,
    settles: (count, of) => `could leave a single possible type in ${count} of the ${of.count} with several`,
    scores: (count) => `could give an axis a score in ${count}`,
  },
  doesNothing: "would settle nothing on its own",
  raised: (watchpoint, raised, strong, unknown) =>
    `${watchpoint}: raised in ${raised}${strong === null ? "" : ` (strongly in ${strong})`}, unknown in ${unknown}`,
  noneRaised: "None is raised.",
  line: (type, verdicts, least, most) => `${type}: verdicts ${verdicts}, at least ${least}, at most ${most}`,
  more: "--verbose shows all watchpoints and fields, and how hypotheses are decided; --kind makes a table of each part.",
};
