import type { UndefinedReason } from "./agreement.js";
import type { DrawFactor } from "./draws.js";
import type { Flag } from "./flags.js";
import type { Passage } from "./generated/result.js";
import type { HypothesisCondition, HypothesisId, QuantityName, SetHypothesis } from "./hypotheses.js";
import type { LocalizedText } from "./localized-text.js";
import type { Emptiness, NotableKind } from "./summary.js";
import type { Percentage } from "./table-request.js";
import type { Change, FactChange } from "./trajectory.js";
import type { Calibration } from "./typology.js";

/** A hypothesis as it is put to a case, with the labels of the typology in place of its ids. */
export interface DefinedHypothesis {
  readonly id: HypothesisId;
  /** Where the theory says it. */
  readonly passage: Passage;
  readonly starts:
    | { readonly kind: "type" | "watchpoint"; readonly label: LocalizedText }
    | { readonly kind: "side"; readonly axis: LocalizedText; readonly pole: LocalizedText };
  readonly rises: HypothesisCondition | null;
  readonly expects:
    | { readonly kind: "type"; readonly label: LocalizedText }
    | { readonly kind: "rise"; readonly quantities: readonly QuantityName[] }
    | { readonly kind: "fall"; readonly axis: LocalizedText; readonly least: number };
}

/** A hypothesis on sets as it is put to one, with the labels of the typology in place of its ids. */
export interface DefinedSetHypothesis extends Pick<SetHypothesis, "id" | "expects"> {
  /** Where the theory says it. */
  readonly passage: Passage;
  readonly share:
    | { readonly kind: "types"; readonly types: readonly LocalizedText[] }
    | { readonly kind: "trait"; readonly type: LocalizedText; readonly trait: LocalizedText };
}

/** What is said under a table: codes with what goes into them. Numbers are unrounded. */
export interface TableNoteArgs {
  /** What a score is. */
  score: {
    readonly axes: readonly {
      readonly label: LocalizedText;
      readonly low: LocalizedText;
      readonly high: LocalizedText;
    }[];
  };
  bounds: unknown;
  known: { readonly minimum: number };
  degree: unknown;
  membership: unknown;
  contribution: unknown;
  /** The statuses that occur, from firm to open. */
  statuses: { readonly statuses: readonly string[]; readonly band: number; readonly sound: number };
  /** The flags that occur among the profiles, with how many have each; `shown`: in a column of their own. */
  flags: {
    readonly counts: readonly { readonly flag: Flag; readonly count: number }[];
    readonly shown: boolean;
    readonly profiles: number;
    /** The typology of whose verdicts it is said, where there are two; absent where there is one. */
    readonly under?: string;
  };
  narrowed: unknown;
  "without-low": unknown;
  "verdict-radius": unknown;
  /** From which confidence on evidence counts, where some does not. */
  confidence: { readonly minimum: "medium" | "high" };
  /** How many scores of each axis lie above 0.5; labels of the axes and indicators that are skewed. */
  skew: {
    readonly axes: readonly { readonly label: LocalizedText; readonly above: number; readonly cases: number }[];
    readonly skewed: readonly LocalizedText[];
  };
  unknown: unknown;
  "not-applicable": unknown;
  basis: unknown;
  anchors: { readonly methods: readonly Calibration["method"][]; readonly idm: readonly number[] };
  decisions: unknown;
  weights: unknown;
  quotes: unknown;
  /** What a panel is. */
  panel: unknown;
  percent: { readonly of: Percentage };
  /** Said where the percentages that are printed do not add up to 100. */
  rounded: unknown;
  /** A cluster may be counted, or listed, in several places. */
  several: { readonly where: "counts" | "groups" };
  typology: {
    /** Whether the table rests on coded profiles as well. */
    readonly coded: boolean;
    readonly title: LocalizedText;
    readonly id: string;
    readonly version: string;
    /** Whether the content differs from the typology shipped under this id and version. */
    readonly changed: boolean;
    readonly passages: readonly Passage[];
  };
  /** How many profiles there are, and of how many clusters. */
  count: { readonly profiles: number; readonly clusters: number };
  /** What a calibration is of: indicators of axes, and how the profiles at hand lie in them; no profiles where it shows none. */
  declared: {
    readonly indicators: number;
    readonly axes: number;
    readonly cases: { readonly profiles: number; readonly clusters: number } | null;
  };
  /** Clusters that do not exist; `more` of them are not named. */
  invented: { readonly names: readonly string[]; readonly more: number };
  empty: unknown;
  /** The two typologies of a comparison, by the names that stand in its headings. */
  compared: {
    readonly typologies: readonly { readonly name: string; readonly title: LocalizedText; readonly changed: boolean }[];
  };
  /** What the places without a type mean. */
  unplaced: unknown;
  coincidence: { readonly profiles: number };
  separations: unknown;
  grounds: unknown;
  /** What agreement is computed of: coders and cases, or raters alone. */
  coders: { readonly coders: readonly string[]; readonly cases: number };
  similarity: unknown;
  alpha: { readonly draws: number; readonly seed: number; readonly confidence: number };
  "known-alpha": unknown;
  few: { readonly pairs: number };
  /** Why coefficients are undefined: the reasons that occur. */
  undefined: { readonly reasons: readonly UndefinedReason[] };
  moves: unknown;
  "side-radius": unknown;
  "left-out": unknown;
  switched: unknown;
  ranges: unknown;
  causes: unknown;
  /** How many draws of what, in order, with amounts; `null` where a factor has none. */
  draws: {
    readonly draws: number;
    readonly seed: number;
    readonly factors: readonly { readonly name: DrawFactor; readonly amount: number | null }[];
  };
  "draw-shares": unknown;
  "draw-counts": unknown;
  "standard-error": unknown;
  /** Sobol’ indices: of the number of cases that change, or of whether a case does; and how their intervals are drawn. */
  indices: { readonly of: "set" | "case"; readonly draws: number; readonly confidence: number };
  "one-factor": unknown;
  "never-changed": unknown;
  /** How many draws of what is unknown of the profiles, and of how many of them nothing is. */
  "unknown-draws": { readonly draws: number; readonly seed: number; readonly known: number };
  /** From which distributions. */
  "unknown-rules": unknown;
  /** Of how many profiles something that is scored stays open. */
  "unknown-left": { readonly cases: number };
  /** What certain and apparent mean: the changes in kind that occur. */
  "change-in-kind": { readonly changes: readonly Change[]; readonly notCompared: boolean };
  "common-change": unknown;
  split: unknown;
  /** The facts that occur: what became of them. */
  "fact-changes": { readonly facts: readonly FactChange[] };
  /** How hypotheses are put to a case. */
  definitions: { readonly hypotheses: readonly DefinedHypothesis[] };
  /** How hypotheses on sets are put to one; `least`: the cases that they ask for. */
  "set-definitions": { readonly hypotheses: readonly DefinedSetHypothesis[]; readonly least: number };
  /** What at least and at most mean. */
  "least-most": unknown;
  typical: unknown;
  /** The kinds of remarkable cases that occur. */
  notable: { readonly kinds: readonly NotableKind[] };
  /** Why corners are empty: the reasons that occur. */
  corners: { readonly reasons: readonly Emptiness[] };
  /** When a set is called skewed. */
  "skew-limits": unknown;
  statistics: unknown;
  /** Cases of the set without a type, and with several possible ones. */
  settling: { readonly withoutType: number; readonly several: number };
  strong: unknown;
  /** Cases of the set, of which the outcome of some is known, of some of these within bounds alone. */
  outcome: { readonly field: string; readonly known: number; readonly bounded: number; readonly cases: number };
  fit: unknown;
  standings: unknown;
  /** The alternatives, by their labels, with how many cases lose their type under each and how many get one. */
  alternatives: {
    readonly tried: readonly { readonly label: LocalizedText; readonly lost: number; readonly gained: number }[];
  };
}
/** One note. */
export type TableNote = { [K in keyof TableNoteArgs]: { readonly note: K } & TableNoteArgs[K] }[keyof TableNoteArgs];
