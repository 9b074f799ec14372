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

/** Where a hypothesis stands in the theory. */
export interface HypothesisSource {
  /** A key of the sources of the typology. */
  readonly ref: string;
  /** As the paper marks it, the same in every language. */
  readonly section: string;
  readonly quote: string;
}

/** A hypothesis on how clusters change, as it is put to two waves of a case. */
export interface HypothesisRule {
  readonly source: HypothesisSource;
  readonly starts: HypothesisStart;
  /** `null`: nothing has to happen in between. */
  readonly rises: HypothesisCondition | null;
  readonly expects: HypothesisExpectation;
}

/**
 * The hypotheses of Matray & Poisat (2015) on how clusters change. They are the theory’s, not the typology’s: they name types, axes and
 * watchpoints by their ids, and are put under every typology that has these, whatever its numbers. No number stands here: “low” is what
 * the watchpoint says, a fall is one by the band of the typology, and a rise is one that is certain.
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
      section: "§2.2",
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

/** The part of a whole that a hypothesis on sets speaks of: cases of some types among all, or cases with a trait of a type among those of it. */
export type HypothesisShare =
  | { readonly kind: "types"; readonly types: readonly string[] }
  | { readonly kind: "trait"; readonly type: string; readonly trait: string };

/** A hypothesis on sets of clusters, as it is put to one. */
export interface SetHypothesisRule {
  readonly source: HypothesisSource;
  readonly share: HypothesisShare;
  /** Whether the share is less, or more, than a limit, 0 to 1. */
  readonly expects: { readonly is: "less" | "more"; readonly than: number };
}

/** The paper speaks of “rare” and “prevail”, and gives no numbers: these are decisions, which are printed wherever a hypothesis is. */
const RARE = 0.2;
const HALF = 0.5;
/** A hypothesis on sets is tested where its whole has this many cases at least. */
export const LEAST_CASES = 10;

const PREVAILING = {
  ref: "mp2015",
  section: "Conclusion",
  quote:
    "it seems that technocratic/market models of capitalist enterprises and classic economic clusters prevail today",
} as const;

/**
 * The hypotheses of Matray & Poisat (2015) on sets of clusters, put as those on change are. “Technocratic/market models prevail” is put
 * twice, once for each of the two: that they prevail together, in one type, would be a stronger reading.
 */
export const SET_HYPOTHESES = {
  "alternative-is-rare": {
    source: { ref: "mp2015", section: "§2.2, type 4", quote: "Yet rare, the “alternative” cluster" },
    share: { kind: "types", types: ["alternative"] },
    expects: { is: "less", than: RARE },
  },
  "technocratic-models-prevail": {
    source: PREVAILING,
    share: { kind: "types", types: ["institutionalized", "entrepreneurial"] },
    expects: { is: "more", than: HALF },
  },
  "market-models-prevail": {
    source: PREVAILING,
    share: { kind: "types", types: ["entrepreneurial", "alternative"] },
    expects: { is: "more", than: HALF },
  },
  "social-is-often-emerging": {
    source: {
      ref: "mp2015",
      section: "§2.2, type 1",
      quote: "This type of clusters often corresponds to emerging TCEC",
    },
    share: { kind: "trait", type: "social", trait: "social_young" },
    expects: { is: "more", than: HALF },
  },
  "alternative-in-culture-or-environment": {
    source: {
      ref: "mp2015",
      section: "§2.2, type 4",
      quote: "These clusters are often involved in the cultural or environmental sectors",
    },
    share: { kind: "trait", type: "alternative", trait: "alternative_culture_environment" },
    expects: { is: "more", than: HALF },
  },
} as const satisfies Readonly<Record<string, SetHypothesisRule>>;

/** The name of one of them. */
export type SetHypothesisId = keyof typeof SET_HYPOTHESES;

/** One of them with its name. */
export type SetHypothesis = SetHypothesisRule & { readonly id: SetHypothesisId };

/** The hypotheses on change that a typology has the types, axes and watchpoints for. */
export function hypothesesUnder(typology: Typology): readonly Hypothesis[] {
  return havingAll(typology, HYPOTHESES, namesIn);
}

/** The hypotheses on sets that a typology has the types and traits for. */
export function setHypothesesUnder(typology: Typology): readonly SetHypothesis[] {
  return havingAll(typology, SET_HYPOTHESES, ({ share }) =>
    share.kind === "types" ? share.types.map((id) => `type ${id}`) : [`type ${share.type}`, `trait ${share.trait}`],
  );
}

/** Of named rules those all of whose names a typology has. */
function havingAll<Id extends string, Rule>(
  { types, axes, watchpoints, traits }: Typology,
  rules: Readonly<Record<Id, Rule>>,
  names: (rule: Rule) => readonly string[],
): (Rule & { readonly id: Id })[] {
  const named = (kind: string, things: readonly { readonly id: string }[]) => things.map(({ id }) => `${kind} ${id}`);
  const all = new Set([
    ...named("type", types),
    ...named("axis", axes),
    ...named("watchpoint", watchpoints),
    ...named("trait", traits),
  ]);
  return (Object.entries(rules) as [Id, Rule][]).flatMap(([id, rule]) =>
    names(rule).every((name) => all.has(name)) ? [{ id, ...rule }] : [],
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
