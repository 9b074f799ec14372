import type { HypothesisWords } from "../hypothesis-words.js";

const QUANTITIES: HypothesisWords["quantities"] = {
  network: "the network of members (organisations, those of the SSE, or conventional companies)",
  self_financing: "the share of self-financing",
  patronage: "the share of patronage",
  business_model: "the business model (towards trade)",
};

/** The words of hypotheses in English. */
export const HYPOTHESIS_WORDS: HypothesisWords = {
  quantities: QUANTITIES,
  define: ({ starts, rises, expects }, m) => {
    const begins = {
      type: (label: string) => `from the first date of the type ${m.quote(label)}`,
      watchpoint: (label: string) => `from the first date with the watchpoint ${m.quote(label)}`,
    };
    const start =
      starts.kind === "side"
        ? `from the first date on the side ${m.quote(m.text(starts.pole))} of ${m.quote(m.text(starts.axis))}`
        : begins[starts.kind](m.text(starts.label));
    const named = (quantities: readonly (keyof typeof QUANTITIES)[], word: "and" | "or") =>
      m.list(
        quantities.map((one) => QUANTITIES[one]),
        word,
      );
    const condition =
      rises === null ? "" : `, with a rise in ${named(rises.quantities, rises.join === "all" ? "and" : "or")}`;
    const later = `${start}, at a later date${condition}`;
    switch (expects.kind) {
      case "type":
        return `${later}, the type is ${m.quote(m.text(expects.label))}`;
      case "rise":
        return `${later}, there is a rise in ${named(expects.quantities, "or")}`;
      case "fall":
        return `${later}, the score on ${m.quote(m.text(expects.axis))} has fallen by ${m.number(expects.least)} or more, on the evidence common to both dates`;
      default:
        return expects satisfies never;
    }
  },
  defineSet: ({ share, expects }, m) => {
    const limit = `${expects.is === "less" ? "less than" : "more than"} ${m.percent(expects.than * 100)}`;
    if (share.kind === "trait") {
      return `of the type ${m.quote(m.text(share.type))}, ${limit} are consistent with ${m.quote(m.text(share.trait))}`;
    }
    const types = m.list(
      share.types.map((type) => m.quote(m.text(type))),
      "or",
    );
    return `${limit} of all are of the type ${types}`;
  },
  setRules: (least) =>
    `A type is the side of each axis, as in the counts of types. The share is taken at least and at most, whatever the unknown turns out to be. Supported, contradicted: all of it lies on one side of the limit; undecided: it can lie on both, or what it is a share of may have fewer than ${least} profiles; untested: that has fewer. The limits are decisions: the paper gives no numbers`,
  rules:
    "A rise counts only where it is certain: the least that is possible later is more than the most that was possible before. Dates at another level of analysis are left out. Supported: what is expected is found at one later date at least; contradicted: it is found at none, although the condition is met; untested: the cluster is never at the starting point, the condition is not met, or too little is known",
};
