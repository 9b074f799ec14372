import type { CoefficientName, UndefinedReason } from "./agreement.js";
import type { RawValue } from "./codes.js";
import type { Flag } from "./flags.js";
import type { Fact, PartOfAnItem, Passage, SourceOfTheProfile } from "./generated/result.js";
import type { HypothesisCondition, HypothesisId, QuantityName, SetHypothesis } from "./hypotheses.js";
import type { Emptiness, NotableKind } from "./summary.js";
import type { Change, FactChange } from "./trajectory.js";
import type { Calibration, Indicator, Typology } from "./typology.js";

/** The kinds of tables, the usual one first. */
export const TABLE_KINDS = [
  "results",
  "memberships",
  "calibration",
  "indicators",
  "evidence",
  "independence",
  "collaboration",
  "crosstab",
] as const;
/** One of the kinds of tables. */
export type TableKind = (typeof TABLE_KINDS)[number];

/** The kinds of tables of a comparison, the usual one first. */
export const COMPARISON_TABLES = ["types", "coincidence", "separations", "cases"] as const;
/** One of them. */
export type ComparisonTableKind = (typeof COMPARISON_TABLES)[number];

/** The kinds of tables of an agreement, the usual one first. */
export const AGREEMENT_TABLES = ["agreement", "coders", "disagreements"] as const;
/** One of them. */
export type AgreementTableKind = (typeof AGREEMENT_TABLES)[number];

/** The kinds of tables of an analysis of robustness, the usual one first. */
export const ROBUSTNESS_TABLES = ["robustness", "ranges", "left-out", "alternatives"] as const;
/** One of them. */
export type RobustnessTableKind = (typeof ROBUSTNESS_TABLES)[number];

/** The kinds of tables of trajectories, the usual one first. */
export const TRAJECTORY_TABLES = ["steps", "changes", "hypotheses"] as const;
/** One of them. */
export type TrajectoryTableKind = (typeof TRAJECTORY_TABLES)[number];
/** The kinds of tables of a summary, the usual one first. */
export const SUMMARY_TABLES = [
  "counts",
  "notable",
  "corners",
  "skew",
  "statistics",
  "settling",
  "watchpoints",
  "checks",
  "hypotheses",
  "outcome",
  "crosstab",
] as const;
/** One of them. */
export type SummaryTableKind = (typeof SUMMARY_TABLES)[number];

/** What the percentages of a crosstab are parts of. */
export const PERCENTAGES = ["row", "column", "total"] as const;
/** One of them. */
export type Percentage = (typeof PERCENTAGES)[number];

/** Which table is wanted. */
export interface TableRequest {
  readonly kind: TableKind;
  /** Ids of columns in their order; `null`: the usual ones of the kind. */
  readonly columns: readonly string[] | null;
  /** Ids of columns, shown or not, the first counts most; one with `-` before it goes downwards. Unknown values stand last. */
  readonly sort: readonly string[];
  /** A field, `none`, or `null` for what is usual for the kind. */
  readonly groupBy: string | null;
  /** Crosstab: the field whose values are counted. */
  readonly by: string | null;
  /** Crosstab: percentages in place of counts; `null`: counts. */
  readonly percent: Percentage | null;
  /** Crosstab: types in rows, values of the field in columns. */
  readonly transpose: boolean;
}

/** Which table of a comparison is wanted. */
export interface ComparisonTableRequest extends Pick<TableRequest, "columns" | "sort" | "groupBy" | "percent"> {
  readonly kind: ComparisonTableKind;
}

/** Which table of an agreement is wanted. */
export interface AgreementTableRequest extends Pick<TableRequest, "columns" | "sort" | "groupBy"> {
  readonly kind: AgreementTableKind;
}

/** Which table of an analysis of robustness is wanted. */
export interface RobustnessTableRequest extends Pick<TableRequest, "columns" | "sort" | "groupBy"> {
  readonly kind: RobustnessTableKind;
}

/** Which table of trajectories is wanted. */
export interface TrajectoryTableRequest extends Pick<TableRequest, "columns" | "sort" | "groupBy"> {
  readonly kind: TrajectoryTableKind;
}

/** Which table of a summary is wanted. */
export interface SummaryTableRequest extends Pick<TableRequest, "columns" | "sort" | "groupBy" | "percent"> {
  readonly kind: SummaryTableKind;
}

/** What is asked for where nothing is said. */
export const USUAL_TABLE: TableRequest = {
  kind: "results",
  columns: null,
  sort: [],
  groupBy: null,
  by: null,
  percent: null,
  transpose: false,
};

/** The same of a comparison. */
export const USUAL_COMPARISON_TABLE: ComparisonTableRequest = {
  kind: "types",
  columns: null,
  sort: [],
  groupBy: null,
  percent: null,
};

/** The same of an agreement. */
export const USUAL_AGREEMENT_TABLE: AgreementTableRequest = {
  kind: "agreement",
  columns: null,
  sort: [],
  groupBy: null,
};

/** The same of an analysis of robustness. */
export const USUAL_ROBUSTNESS_TABLE: RobustnessTableRequest = {
  kind: "robustness",
  columns: null,
  sort: [],
  groupBy: null,
};

/** The same of trajectories. */
export const USUAL_TRAJECTORY_TABLE: TrajectoryTableRequest = {
  kind: "steps",
  columns: null,
  sort: [],
  groupBy: null,
};

/** The same of a summary. */
export const USUAL_SUMMARY_TABLE: SummaryTableRequest = {
  kind: "counts",
  columns: null,
  sort: [],
  groupBy: null,
  percent: null,
};

/** A text of the typology by language. */
export interface LocalizedText {
  readonly [language: string]: string | undefined;
}

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

/** How a number is written. `degree`: 0 to 1; `share`: a percentage, 0 to 100, without its sign; `plain`: as it stands. */
export type NumberSort = "degree" | "share" | "count" | "year" | "plain" | "signed";

/** Words of the tables themselves, beside the headings of columns. */
export const CELL_WORDS = [
  "binds-band",
  "binds-known",
  "total",
  "unknown",
  "no-type-borderline",
  "no-type-undetermined",
  "decision",
  "given",
  "kind-field",
  "kind-indicator",
  "kind-axis",
  "kind-side",
  "axis-score",
  "kind-verdict",
  "kind-rating",
  "level-nominal",
  "level-ordinal",
  "level-interval",
  "level-list",
  "undefined-no-pair",
  "undefined-one-value",
  "undefined-raters",
  "undefined-undeclared",
  "undefined-one-category",
  "part-out",
  "part-crossover",
  "part-in",
  "part-idm",
  "part-minimum_known",
  "part-sound_known",
  "part-band",
  "all-indicators",
  "of-verdict",
  "no-case",
  "nothing",
  "standing-robust",
  "standing-shaky",
  "standing-possible",
  "standing-none",
  "without-indicator",
  "without-source",
  "without-field",
  "without-low",
  "with-method",
  "with-aggregation",
  "low-evidence",
  "method-direct",
  "method-linear",
  "aggregation-mean",
  "aggregation-min",
  "aggregation-geometric",
  "aggregation-max",
  "cause-side",
  "cause-band",
  "cause-known-lost",
  "cause-known-gained",
  "change-certain",
  "change-apparent",
  "change-none",
  "change-open",
  "not-compared",
  "fact-changed",
  "fact-newly-known",
  "fact-no-longer-known",
  "fact-known-otherwise",
  "fact-same",
  "fact-unknown",
  "hypothesis-social-to-alternative",
  "hypothesis-pressure-on-low-self-financing",
  "hypothesis-drift-of-governance",
  "hypothesis-alternative-is-rare",
  "hypothesis-technocratic-models-prevail",
  "hypothesis-market-models-prevail",
  "hypothesis-social-is-often-emerging",
  "hypothesis-alternative-in-culture-or-environment",
  "outcome-supported",
  "outcome-contradicted",
  "outcome-undecided",
  "outcome-untested",
  "undecided-bounds",
  "undecided-perhaps-few",
  "undecided-few",
  "untested-start-absent",
  "untested-start-unknown",
  "untested-no-later-wave",
  "untested-condition-absent",
  "untested-condition-unknown",
  "untested-outcome-unknown",
  "kind-fact",
  "notable-hybrid",
  "notable-ambiguous",
  "notable-contradictory",
  "notable-atypical",
  "notable-outvoted",
  "notable-compensation",
  "empty-logical",
  "empty-empirical",
  "empty-open",
  "relation-sufficiency",
  "relation-necessity",
] as const;
/** One of them. */
export type CellWord = (typeof CELL_WORDS)[number];

/**
 * What one cell holds, without words. `rank` is its place among its like (types in the order of the typology, statuses from
 * firm to open), for sorting; `null` where there is no such order.
 */
export type TableCell =
  | { readonly kind: "number"; readonly value: number; readonly as: NumberSort }
  /** Bounds of degrees. */
  | { readonly kind: "interval"; readonly lo: number; readonly hi: number }
  /** The raw value of an indicator, with its unit. */
  | { readonly kind: "raw"; readonly value: RawValue; readonly indicator: Indicator }
  /** What a fact of the profile says, with its unit. */
  | { readonly kind: "fact-value"; readonly value: Fact; readonly fact: string }
  /** Coded words; words that nothing is known of are shown as they are. */
  | { readonly kind: "codes"; readonly codes: readonly string[]; readonly rank: number | null }
  /** Labels of the typology. */
  | { readonly kind: "labels"; readonly texts: readonly LocalizedText[]; readonly rank: number | null }
  /** Words of a profile: they may hold anything. */
  | { readonly kind: "user"; readonly text: string }
  /** A quotation from a source. */
  | { readonly kind: "quote"; readonly text: string }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string }
  | { readonly kind: "source"; readonly source: SourceOfTheProfile }
  /** A sentence of the typology. */
  | { readonly kind: "prose"; readonly text: LocalizedText }
  /** What an item of a panel tells of institutions, kinds of members or needs, one by one. */
  | { readonly kind: "parts"; readonly parts: readonly PartOfAnItem[] }
  /** An item of a panel that is known, or those that are not; no items where none is known. */
  | { readonly kind: "items"; readonly items: readonly string[]; readonly isKnown: boolean }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "fact"; readonly fact: string }
  | { readonly kind: "method"; readonly method: Calibration["method"] }
  /** Where an indicator is fully out, at its crossover and fully in, or the degree of each code. */
  | { readonly kind: "anchors"; readonly indicator: Indicator }
  /** One anchor, in the unit of the indicator. */
  | { readonly kind: "anchor"; readonly value: number; readonly indicator: Indicator }
  | { readonly kind: "passage"; readonly passage: Passage }
  | { readonly kind: "basis"; readonly basis: "raw" | "degree" | "fact" }
  | { readonly kind: "confidence"; readonly confidence: "low" | "medium" | "high" }
  | { readonly kind: "flag"; readonly value: boolean }
  /** What stands beside a verdict; none is known to be none. */
  | { readonly kind: "flags"; readonly flags: readonly Flag[] }
  /** Coded words, each with how many cases have it. */
  | { readonly kind: "counted"; readonly codes: readonly { readonly code: string; readonly cases: number }[] }
  /** So many of so many, the latter above 0. */
  | { readonly kind: "tally"; readonly count: number; readonly of: number }
  | { readonly kind: "word"; readonly word: CellWord }
  /** The cluster has no such thing. */
  | { readonly kind: "not-applicable" }
  /** Nothing is known, or nothing can be said. */
  | { readonly kind: "unknown" };

/** Headings in words of the tables. */
export const HEADING_WORDS = [
  "id",
  "name",
  "date",
  "year",
  "created",
  "country",
  "region",
  "department",
  "commune",
  "level",
  "legal_form",
  "sectors",
  "coder",
  "notes",
  "file",
  "status",
  "type",
  "possible",
  "neighbours",
  "narrowed",
  "flags",
  "atypical",
  "without_low_type",
  "without_low_status",
  "nearest",
  "nearest_membership",
  "verdict_radius",
  "verdict_radius_axis",
  "verdict_radius_binds",
  "watchpoints",
  "checks_not_met",
  "warnings",
  "score",
  "bounds",
  "lo",
  "hi",
  "known",
  "membership",
  "membership_bounds",
  "axis",
  "indicator",
  "indicator_id",
  "fact",
  "unit",
  "method",
  "anchors",
  "out",
  "crossover",
  "in",
  "weight",
  "reason",
  "source",
  "source_key",
  "weight_reason",
  "weight_source",
  "defining",
  "above",
  "raw",
  "degree",
  "degree_lo",
  "degree_hi",
  "contribution",
  "influence",
  "basis",
  "item",
  "parts",
  "field",
  "quote",
  "locator",
  "confidence",
  "url",
  "accessed",
  "line",
  "total",
  "value",
  "verdict",
  "first_type",
  "second_type",
  "coincidence",
  "cases",
  "told_apart_by",
  "together",
  "low_types",
  "low_cases",
  "low_mean",
  "high_types",
  "high_cases",
  "high_mean",
  "difference",
  "indicator_difference",
  "separates",
  "kind",
  "scale",
  "units",
  "pairs",
  "similarity",
  "similarity_bounds",
  "alpha",
  "alpha_bounds",
  "known_alpha",
  "bounds_given",
  "known_to",
  "agrees",
  "element",
  "coded",
  "moves",
  "side_radius",
  "standing",
  "left_out_lost",
  "left_out",
  "switched_lost",
  "switched",
  "part",
  "stays_lo",
  "stays_hi",
  "holes",
  "below_case",
  "above_case",
  "address",
  "change",
  "what",
  "type_before",
  "type_after",
  "cause",
  "known_before",
  "known_after",
  "from_date",
  "to_date",
  "from_level",
  "to_level",
  "from_type",
  "to_type",
  "change_in_kind",
  "from_score",
  "to_score",
  "score_change",
  "common_change",
  "from_value",
  "to_value",
  "fact_change",
  "changed",
  "newly_known",
  "no_longer_known",
  "hypothesis",
  "outcome",
  "because",
  "undecided_because",
  "share",
  "limit",
  "whole_least",
  "whole_most",
  "verdicts",
  "least",
  "most",
  "typical",
  "notable",
  "by_what",
  "could_be",
  "empty",
  "at_half",
  "skewed",
  "exact",
  "bounded",
  "unknown_cases",
  "not_applicable_cases",
  "mean",
  "sd",
  "min",
  "q1",
  "median",
  "q3",
  "max",
  "codes",
  "open_cases",
  "gives",
  "gives_always",
  "settles",
  "settles_always",
  "scores_axis",
  "width",
  "watchpoint",
  "raised",
  "strong",
  "clear",
  "check",
  "met",
  "not_met",
  "relation",
  "consistency",
  "coverage",
  "pri",
  "ron",
] as const;
/** One of them. */
export type HeadingWord = (typeof HEADING_WORDS)[number] | CoefficientName;

/** What stands over a column, or over several. */
export type Heading =
  | { readonly kind: "word"; readonly word: HeadingWord }
  | { readonly kind: "cell"; readonly cell: TableCell };

/** Numbers stand under each other at their decimal mark, dates in the middle, everything else on the left. */
export type ColumnAlign = "left" | "center" | "decimal";

/** What columns belong to: something with a label, or with a name that is written as it is. */
export type Whole =
  | { readonly id: string; readonly label: LocalizedText }
  | { readonly id: string; readonly name: string };

/** A column. */
export interface TableColumn {
  /** Small letters, digits and underscores. */
  readonly id: string;
  readonly heading: Heading;
  /** What it belongs to, such as an axis: said over all adjacent columns of one, or with the heading of a lone one. */
  readonly of: Whole | null;
  readonly align: ColumnAlign;
  /** How much room it asks for beside the others. */
  readonly share: number;
  /** What its bounds are called one by one, for programs, which want a number in each cell; absent where it has none. */
  readonly ends?: readonly [low: HeadingWord, high: HeadingWord];
}

/** Rows that belong together; `heading` is empty where the rows are not grouped. */
export interface TableGroup {
  readonly heading: readonly TableCell[];
  /** Cells of columns that the heading makes needless, by their ids: true of every row. */
  readonly says: Readonly<Record<string, TableCell>>;
  readonly rows: readonly (readonly TableCell[])[];
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

/** A table without words: typed cells, for any language and format. */
export interface Table {
  readonly kind:
    | TableKind
    | ComparisonTableKind
    | AgreementTableKind
    | RobustnessTableKind
    | TrajectoryTableKind
    | SummaryTableKind;
  /** For labels and sources; of a comparison the first; `null` where there is none, as of a file of ratings. */
  readonly typology: Typology | null;
  /** What a crosstab counts by; `null` for other kinds. */
  readonly by: Heading | null;
  /** What it counts, where that is not the type. */
  readonly of?: Heading;
  readonly percent: Percentage | null;
  /** At least one. */
  readonly columns: readonly TableColumn[];
  readonly groups: readonly TableGroup[];
  readonly notes: readonly TableNote[];
}
