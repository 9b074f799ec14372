import type { FactName } from "./facts.js";
import type { Typology } from "./typology.js";

/**
 * Quantities that hypotheses speak of, each with the facts that it is read from. It rises where one of them rises, that is, where the
 * least that it can be later is more than the most that it can have been before.
 */
export const QUANTITIES = {
  network: ["members_total", "sse_organisations_count", "conventional_companies_count"],
  self_financing: ["self_financing_share"],
  patronage: ["patronage_share"],
  business_model: ["business_model"],
} as const satisfies Readonly<Record<string, readonly FactName[]>>;
/** The name of one of them. */
export type QuantityName = keyof typeof QUANTITIES;

/** What the wave that a hypothesis begins with is like: of a type, with a watchpoint raised, or on one side of an axis. */
export type HypothesisStart =
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "watchpoint"; readonly watchpoint: string }
  | { readonly kind: "side"; readonly axis: string; readonly side: "high" | "low" };

/** What has to rise between two waves: all of the quantities, or one of them at least. */
export interface HypothesisCondition {
  readonly join: "all" | "any";
  readonly quantities: readonly QuantityName[];
}

/**
 * What a hypothesis expects of the later wave: a type; that one of some quantities rose; or that the score of an axis, on the evidence
 * common to both waves, fell by the band of the typology at least.
 */
export type HypothesisExpectation =
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "rise"; readonly quantities: readonly QuantityName[] }
  | { readonly kind: "fall"; readonly axis: string };

/** A hypothesis on how clusters change, as it is put to two waves of a case. */
export interface HypothesisRule {
  /** A key of the sources of the typology, and where it stands there. */
  readonly source: { readonly ref: string; readonly section: string; readonly quote: string };
  readonly starts: HypothesisStart;
  /** `null`: nothing has to happen in between. */
  readonly rises: HypothesisCondition | null;
  readonly expects: HypothesisExpectation;
}

/**
 * The hypotheses of Matray & Poisat (2015) on how clusters change. They name types, axes and watchpoints of `matray-poisat-2015` by their
 * ids, and are put under every typology that has them. No number stands here: “low” is what the watchpoint says, a fall is one by the
 * band of the typology, and a rise is one that is certain.
 */
export const HYPOTHESES = {
  "social-to-alternative": {
    source: {
      ref: "mp2015",
      section: "§2.2, type 1",
      quote:
        "if they manage to expand their network of members and increase self-financing, may evolve into an “alternative” cluster",
    },
    starts: { kind: "type", type: "social" },
    rises: { join: "all", quantities: ["network", "self_financing"] },
    expects: { kind: "type", type: "alternative" },
  },
  "pressure-on-low-self-financing": {
    source: {
      ref: "mp2015",
      section: "§2.2, end",
      quote: "the clusters with low self-finance will be encouraged to evolve",
    },
    starts: { kind: "watchpoint", watchpoint: "low_self_financing" },
    rises: null,
    expects: { kind: "rise", quantities: ["self_financing", "business_model"] },
  },
  "drift-of-governance": {
    source: {
      ref: "mp2015",
      section: "§1.3",
      quote: "Such entrepreneurial practices may gradually influence the TCEC forms of governance",
    },
    starts: { kind: "side", axis: "deliberation", side: "high" },
    rises: { join: "any", quantities: ["patronage", "self_financing"] },
    expects: { kind: "fall", axis: "deliberation" },
  },
} as const satisfies Readonly<Record<string, HypothesisRule>>;
/** The name of one of them. */
export type HypothesisId = keyof typeof HYPOTHESES;

/** A hypothesis with its name. */
export type Hypothesis = HypothesisRule & { readonly id: HypothesisId };

/** The hypotheses that a typology has the types, axes and watchpoints for. */
export function hypothesesUnder(typology: Typology): readonly Hypothesis[] {
  const names = new Set([
    ...typology.types.map(({ id }) => `type ${id}`),
    ...typology.axes.map(({ id }) => `axis ${id}`),
    ...typology.watchpoints.map(({ id }) => `watchpoint ${id}`),
  ]);
  return (Object.entries(HYPOTHESES) as [HypothesisId, HypothesisRule][]).flatMap(([id, rule]) =>
    namesIn(rule).every((name) => names.has(name)) ? [{ id, ...rule }] : [],
  );
}

/** What a hypothesis names of a typology. */
function namesIn({ starts, expects }: HypothesisRule): string[] {
  return [nameOfStart(starts), ...(expects.kind === "rise" ? [] : [nameOfExpected(expects)])];
}

function nameOfStart(starts: HypothesisStart): string {
  switch (starts.kind) {
    case "type":
      return `type ${starts.type}`;
    case "watchpoint":
      return `watchpoint ${starts.watchpoint}`;
    case "side":
      return `axis ${starts.axis}`;
    default:
      return starts satisfies never;
  }
}

function nameOfExpected(expects: Exclude<HypothesisExpectation, { readonly kind: "rise" }>): string {
  return expects.kind === "type" ? `type ${expects.type}` : `axis ${expects.axis}`;
}
