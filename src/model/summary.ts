import type { ComparedCase } from "./comparison.js";
import type { AnyDiagnostic } from "./diagnostic.js";
import type { SetHypothesis } from "./hypotheses.js";
import type { Interval } from "./interval.js";
import type { ProfileResult, Result } from "./result.js";
import type { Typology } from "./typology.js";

/** Name and version of the format of summaries. */
export const SUMMARY_FORMAT = "tcec-summary/1";

/** One profile of the set. Lists of cases hold places in the list of these, from 0. */
export interface SummaryCase
  extends Omit<ComparedCase, "standings" | "separates">,
    Pick<ProfileResult, "status" | "type" | "possible"> {}

/** How many cases have a status. */
export interface StatusCount {
  readonly status: ProfileResult["status"];
  readonly cases: number;
}

/** How many cases are of a type, whatever the unknown turns out to be. */
export interface TypeCount {
  readonly type: string;
  /** Those whose verdict it is. */
  readonly verdicts: number;
  /** Those that can be of no other type; and those that can be of this one. */
  readonly least: number;
  readonly most: number;
  /** Of the verdicts on the type those with the highest lower bound of membership, 0 to 1; `null` where there is no verdict on it. */
  readonly typical: { readonly cases: readonly number[]; readonly lo: number } | null;
}

/** Why no case stands at a corner. */
export const EMPTINESS = ["logical", "empirical", "open"] as const;
/**
 * `logical`: no value of the facts leads there. `empirical`: no case stands there, nor can any of them. `open`: none stands there, but
 * some could, given what is unknown.
 */
export type Emptiness = (typeof EMPTINESS)[number];

/** One corner of the axes: a side of each. */
export interface Corner {
  readonly sides: Readonly<Record<string, "high" | "low">>;
  /** The type at the corner. */
  readonly type: string;
  /** Cases whose scores all lie on these sides; those whose bounds meet them. */
  readonly cases: number;
  readonly possible: number;
  /** `null` where some case stands there. */
  readonly empty: Emptiness | null;
}

/** Why a case is remarkable. */
export const NOTABLE_KINDS = ["hybrid", "ambiguous", "contradictory", "atypical", "outvoted", "compensation"] as const;
/**
 * `hybrid`: borderline, between several types (`with`: these). `ambiguous`: an axis scores 0.5 (the axes). `contradictory`: a type is
 * held, and independent traits of it are inconsistent (the traits). `atypical`: a presumption of the type fails (the presumptions).
 * `outvoted`: the definition of an axis lies on the other side than its score (the axes). `compensation`: most of the weight does (the
 * axes).
 */
export type NotableKind = (typeof NOTABLE_KINDS)[number];

/** A remarkable case, and what makes it so: ids. */
export interface Notable {
  readonly case: number;
  readonly kind: NotableKind;
  readonly with: readonly string[];
}

/** How many cases lie above 0.5 on an axis or an indicator, of those of which that can be said. */
export interface SkewCount {
  readonly axis: string;
  /** `null` for the axis itself. */
  readonly indicator: string | null;
  readonly above: number;
  /** Those known to be at 0.5: they are not above. */
  readonly at: number;
  readonly cases: number;
  /** Fewer than 20 % or more than 80 % lie above. */
  readonly skewed: boolean;
}

/** The two ends of what a statistic can be; `null` is an open end. */
export interface Ends {
  readonly lo: number | null;
  readonly hi: number | null;
}

/** Statistics of what is known, exactly or within bounds; each with the least and the greatest that the bounds allow. */
export interface Statistics {
  /** Values known, exactly or within bounds. */
  readonly n: number;
  readonly mean: Ends;
  readonly min: Ends;
  readonly q1: Ends;
  readonly median: Ends;
  readonly q3: Ends;
  readonly max: Ends;
  /** Standard deviation of the sample (n - 1), of what is known exactly; `null` below two such values. */
  readonly sd: number | null;
}

/** What is known of one thing over the cases. `exact` + `bounded` + `unknown` + `notApplicable` are all cases. */
export interface Described {
  readonly kind: "axis" | "indicator" | "fact";
  /** The id of the axis, of the axis and the indicator (`market/self_financing`), or the name of the fact. */
  readonly id: string;
  readonly exact: number;
  readonly bounded: number;
  readonly unknown: number;
  readonly notApplicable: number;
  /** Of numbers and degrees; `null` of codes, texts and lists, and where nothing is known. */
  readonly statistics: Statistics | null;
  /** How many cases have a code, or name it in their list; `null` of numbers. */
  readonly codes: readonly { readonly code: string; readonly cases: number }[] | null;
}

/** Cases in which some value of a field would do something, and those of them in which every value would. */
export interface Reached {
  readonly some: readonly number[];
  readonly every: readonly number[];
}

/** What coding one field exactly would settle, all else as it is. */
export interface Settling {
  /** The field, as a path with dots. */
  readonly field: string;
  readonly indicators: readonly { readonly axis: string; readonly indicator: string }[];
  /** Open cases, which have no type or several possible ones, in which it is unknown or only bounded. */
  readonly open: readonly number[];
  /** Cases without a type that would have one. */
  readonly gives: Reached;
  /** Cases with several possible types that would have one possible type alone. */
  readonly settles: Reached;
  /** Open cases in which an axis without a score would have one. */
  readonly scores: Reached;
  /** Mean over the open cases of the set of what it adds to the width of the bounds of its axes, 0 and up; `null` where an axis is no mean. */
  readonly width: number | null;
}

/** How often a watchpoint is raised. The three add up to the cases; `strong` is a part of `raised`. */
export interface WatchpointCount {
  readonly id: string;
  readonly raised: number;
  readonly strong: number;
  readonly clear: number;
  readonly unknown: number;
}

/** How often a check is met. The four add up to the cases. */
export interface CheckCount {
  readonly id: string;
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

/** A value of a field by which cases are counted. */
export type CrossValue =
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "no-type"; readonly status: "borderline" | "undetermined" }
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "year"; readonly year: number }
  | { readonly kind: "unknown" };

/** One side of a cross-table. */
export interface CrossSide {
  /** The id of the field. */
  readonly field: string;
  readonly values: readonly CrossValue[];
  /** How many cases have each value. */
  readonly totals: readonly number[];
  /** True where a case has several of the values: it is counted under each, and once in the total. */
  readonly several: boolean;
}

/** How many cases have which value of one field and which of another. */
export interface Crossing {
  readonly rows: CrossSide;
  readonly columns: CrossSide;
  /** Row by row one count for each column. */
  readonly counts: readonly (readonly number[])[];
  /** All cases. */
  readonly total: number;
}

/** How far a set of cases is a part of another, and how much of it. */
export interface Relation {
  readonly type: string;
  /** `sufficiency`: membership in the type for the outcome. `necessity`: the other way round. */
  readonly relation: "sufficiency" | "necessity";
  /** Cases whose outcome and membership are both known. */
  readonly cases: number;
  /**
   * 0 to 1, the least and the greatest that the bounds of the outcome admit; `null` where it is not defined, since no case is a member
   * of what it is a share of.
   */
  readonly consistency: Interval | null;
  readonly coverage: Interval | null;
  /** Proportional reduction in inconsistency, of sufficiency. Absent for necessity. */
  readonly pri?: Interval | null;
  /** Relevance of necessity. Absent for sufficiency. */
  readonly ron?: Interval | null;
}

/** An outcome as it is coded. */
export interface CodedOutcome {
  /** The field of the profile that says it. */
  readonly field: string;
  /** Degrees of the outcome as bounds, 0 to 1, in the order of the cases; `null` where it is not coded. */
  readonly degrees: readonly (Interval | null)[];
}

/** Types and an outcome. */
export interface OutcomeRelations extends CodedOutcome {
  /** Type by type, in the order of the typology: sufficiency, then necessity. */
  readonly relations: readonly Relation[];
}

/** What a hypothesis on sets comes to in one. */
export const SET_OUTCOMES = ["supported", "contradicted", "undecided", "untested"] as const;
/** One of them. */
export type SetOutcome = (typeof SET_OUTCOMES)[number];

/**
 * Why a hypothesis on sets is not decided. `bounds`: its share can be on both sides of the limit. `perhaps-few`: its whole may turn out to
 * have too few cases. `few`: it has too few, whatever the unknown turns out to be.
 */
export const SET_REASONS = ["bounds", "perhaps-few", "few"] as const;
/** One of them. */
export type SetReason = (typeof SET_REASONS)[number];

/** A hypothesis on sets of clusters as it is put, and what it comes to in this one. */
export interface SetHypothesisFinding extends SetHypothesis {
  readonly outcome: SetOutcome;
  /** `null` where it is supported or contradicted. */
  readonly because: SetReason | null;
  /** Cases of the whole, and of the part of it: at least and at most. */
  readonly whole: Interval;
  readonly part: Interval;
  /** The share of the part in the whole, 0 to 1, at least and at most; `null` where no case can be in the whole. */
  readonly bounds: Interval | null;
  /** The number of cases that the whole must have. */
  readonly least: number;
}

/** What a set of profiles says together. Its contract is `schemas/summary.schema.json`. */
export interface Summary {
  readonly schema: typeof SUMMARY_FORMAT;
  readonly tool: Result["tool"];
  readonly typology: Typology;
  readonly counts: {
    readonly profiles: number;
    readonly clusters: number;
    /** Profiles without a type; and those with several possible types. */
    readonly withoutType: number;
    readonly several: number;
  };
  readonly cases: readonly SummaryCase[];
  readonly statuses: readonly StatusCount[];
  readonly types: readonly TypeCount[];
  readonly corners: readonly Corner[];
  readonly notable: readonly Notable[];
  readonly skew: readonly SkewCount[];
  readonly described: readonly Described[];
  /** What would settle most first; every field that is unknown, or only bounded, in an open case. */
  readonly settling: readonly Settling[];
  /** Those raised most often first. */
  readonly watchpoints: readonly WatchpointCount[];
  readonly checks: readonly CheckCount[];
  /** Those that the typology has the types and traits for. */
  readonly hypotheses: readonly SetHypothesisFinding[];
  /** `null` where none was asked for. */
  readonly crossing: Crossing | null;
  /** `null` where none was asked for. */
  readonly outcome: OutcomeRelations | null;
  readonly findings: readonly AnyDiagnostic[];
}
