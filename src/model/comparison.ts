import type { RawValue } from "./codes.js";
import type { AnyDiagnostic } from "./diagnostic.js";
import type { Flag } from "./flags.js";
import type { Interval } from "./interval.js";
import type { ProfileResult, Result } from "./result.js";
import type { Axis, Typology } from "./typology.js";

/** Name and version of the format of comparisons. */
export const COMPARISON_FORMAT = "tcec-comparison/1";

/** One of the two typologies of a comparison: 0 is the first, 1 the second. */
export type Which = 0 | 1;

/** The two ways of having no type. */
export const UNPLACED = ["borderline", "undetermined"] as const;

/** Where a typology puts a case: in a type (`status` is then `null`), or, without one, under its status. */
export interface Place {
  readonly type: string | null;
  readonly status: (typeof UNPLACED)[number] | null;
}

/** Where a verdict puts a case. */
export function placeOf({ type, status }: Pick<ProfileResult, "type" | "status">): Place {
  if (type !== null) return { type, status: null };
  return { type: null, status: status === "borderline" ? "borderline" : "undetermined" };
}

/** One text for each place. */
export function placeKey({ type, status }: Place): string {
  return type === null ? `${status}` : `type ${type}`;
}

/** Why an axis puts a case where it stands. */
export interface Ground {
  readonly axis: string;
  /** The side on which the axis stands; `border`: within the band around 0.5; `unscored`: too little is known for a score. */
  readonly side: "high" | "low" | "border" | "unscored";
  /** 0 to 1; `null` where unscored. */
  readonly score: number | null;
  /** Known share, 0 to 1. */
  readonly known: number;
  /** The indicator that pulls most to that side; where unscored, the one that would decide most. `null` where there is none. */
  readonly indicator: {
    readonly id: string;
    readonly raw: RawValue;
    /** What it adds to the score, counted from 0.5; `null` where unscored, or where the axis is not a mean. */
    readonly contribution: number | null;
  } | null;
}

/** The verdict of one typology on one case. */
export interface Standing
  extends Pick<ProfileResult, "status" | "type" | "possible" | "narrowed" | "atypical" | "memberships"> {
  readonly flags: readonly Flag[];
  /** By axis id: score and bounds, 0 to 1 (`score` is `null` without one), and known share. */
  readonly axes: Readonly<Record<string, Pick<ProfileResult["axes"][string], "score" | "lo" | "hi" | "known">>>;
  /** With a type: its axes, the one nearest to 0.5 first. Borderline: those within the band. Undetermined: those without a score. */
  readonly grounds: readonly Ground[];
}

/** One profile under both typologies. */
export interface ComparedCase extends Pick<ProfileResult, "id" | "name" | "date" | "level"> {
  readonly coder: string | null;
  readonly file: string;
  /** Number of the YAML document in its file, from 1. */
  readonly document: number;
  /** SHA-256 of the profile as coded. */
  readonly hash: string;
  /** Made up to teach the coding. */
  readonly invented: boolean;
  readonly standings: readonly [Standing, Standing];
  /** True where one typology tells it from a case that the other puts in the same place, or where it moves between the same types. */
  readonly separates: boolean;
}

/** How many cases have a type under which typology. */
export interface ComparisonCounts {
  readonly profiles: number;
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly neither: number;
}

/** Counts of cases by their place under the first typology (rows) and under the second (columns). */
export interface PlaceTable {
  /** All types in the order of the typology, then `borderline` and `undetermined`. */
  readonly rows: readonly Place[];
  readonly columns: readonly Place[];
  readonly counts: readonly (readonly number[])[];
}

/**
 * How far two types hold the same cases: the sum of the minima of their memberships over the sum of the maxima, 0 to 1 (the
 * coincidence of two fuzzy sets).
 */
export interface Coincidence {
  /** A type of the first typology. */
  readonly first: string;
  /** A type of the second typology. */
  readonly second: string;
  /** Over the cases whose memberships in both types are known; `null` where undefined. */
  readonly value: number | null;
  /** How many cases those are. */
  readonly cases: number;
  /** Bounds over all cases, whatever the unknown turns out to be; `null` where no case can have any membership. */
  readonly bounds: Interval | null;
  /** Why it is undefined: no case has both memberships, or all memberships are 0. */
  readonly because: "no-case" | "no-member" | null;
}

/** Cases on one side of an axis. */
export interface SeparatedSide {
  /** The types that they have, in the order of the typology. */
  readonly types: readonly string[];
  /** Their places in `cases`, from 0. */
  readonly cases: readonly number[];
  /** The mean of their scores on the axis, 0 to 1. */
  readonly mean: number;
}

/** An axis of one typology that tells apart cases which the other puts in one place. */
export interface Separation {
  /** The typology that tells them apart. */
  readonly by: Which;
  /** Where the other one puts all of them. */
  readonly under: Place;
  readonly axis: string;
  readonly high: SeparatedSide;
  readonly low: SeparatedSide;
  /**
   * The indicator that differs most between the two sides, upwards. `contribution`: its mean contributions, whose differences over
   * all indicators add up to that of the mean scores; `degree`: its mean degrees over the cases in which they are known, where the axis
   * is not a mean. `null` where none differs upwards of which something is known on both sides.
   */
  readonly indicator: {
    readonly id: string;
    readonly of: "contribution" | "degree";
    readonly high: number;
    readonly low: number;
  } | null;
}

/** Places and the cases that stand there. */
export interface PlacedCases {
  readonly place: Place;
  /** Their places in `cases`, from 0. */
  readonly cases: readonly number[];
}

/** Where the other typology puts the cases of a type that fail one of its presumptions, and those not known to fail it. */
export interface PresumptionContrast {
  /** The typology that presumes. */
  readonly of: Which;
  readonly type: string;
  readonly presumption: string;
  readonly failing: readonly PlacedCases[];
  readonly others: readonly PlacedCases[];
  /** True where both have cases with a type under the other typology, and share none of its types. */
  readonly apart: boolean;
}

/** Why a case has another place among the same types. */
export interface MoveCause {
  readonly axis: string;
  /** Its side under each of the two. */
  readonly sides: readonly [Ground["side"], Ground["side"]];
  readonly scores: readonly [number | null, number | null];
  readonly known: readonly [number, number];
  /**
   * What did it. `indicator`: the one that changed most in what it adds (`contribution`, to the score) or leaves open (`influence`, of
   * the axis); in its `degree`, of those known under both, where both axes are the same and no mean. `band`, `minimum-known`: score
   * and known share are the same, and the threshold is not. `aggregation`: indicators are combined otherwise, so that no part can be
   * told of one of them. `null` where no indicator changed that way, and where an axis that is no mean has a score under one alone.
   */
  readonly by:
    | {
        readonly kind: "indicator";
        readonly id: string;
        readonly of: "contribution" | "influence" | "degree";
        readonly from: number;
        readonly to: number;
      }
    | { readonly kind: "band"; readonly from: number; readonly to: number }
    | { readonly kind: "minimum-known"; readonly from: number; readonly to: number }
    | { readonly kind: "aggregation"; readonly from: Axis["aggregation"]; readonly to: Axis["aggregation"] }
    | null;
}

/** A case with another verdict among the same types. */
export interface Move {
  /** Its place in `cases`, from 0. */
  readonly case: number;
  /** One for each axis that changed its side; empty where only presumptions did. */
  readonly causes: readonly MoveCause[];
  /** Presumptions of its type, the same under both, that fail under one of the two alone. */
  readonly presumptions: readonly { readonly id: string; readonly failsUnder: Which }[];
}

/** A profile that is left out, since it stands on one side alone or differs between the two. */
export interface Uncompared extends Pick<ProfileResult, "id" | "date" | "level"> {
  readonly coder: string | null;
  /** The side on which it is; `null`: on both, with another content. */
  readonly in: Which | null;
}

/** The same profiles under two typologies, or under two versions of one. Its contract is `schemas/comparison.schema.json`. */
export interface Comparison {
  readonly schema: typeof COMPARISON_FORMAT;
  readonly tool: Result["tool"];
  readonly typologies: readonly [Typology, Typology];
  /** True where both have the same axes and the same types on them, so that a case can move from one to another. */
  readonly sameTypes: boolean;
  readonly counts: ComparisonCounts;
  readonly table: PlaceTable;
  /** For each pair of types, in the order of the typologies. */
  readonly coincidence: readonly Coincidence[];
  readonly separations: readonly Separation[];
  readonly presumptions: readonly PresumptionContrast[];
  /** In the order of the cases; `null` where the types are not the same. */
  readonly moves: readonly Move[] | null;
  /** In the order of the input. */
  readonly cases: readonly ComparedCase[];
  readonly uncompared: readonly Uncompared[];
  /** What was found in files that gave no result, sorted by file and place. */
  readonly findings: readonly AnyDiagnostic[];
}
