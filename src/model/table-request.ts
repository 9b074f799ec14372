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
export const ROBUSTNESS_TABLES = [
  "robustness",
  "ranges",
  "left-out",
  "alternatives",
  "draws",
  "draw-counts",
  "indices",
  "case-indices",
  "unknowns",
  "unknown-counts",
] as const;
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
