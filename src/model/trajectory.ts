import type { RawValue } from "./codes.js";
import type { Place } from "./comparison.js";
import type { AnyDiagnostic } from "./diagnostic.js";
import type { Flag } from "./flags.js";
import type { Hypothesis, HypothesisId, QuantityName } from "./hypotheses.js";
import type { Interval } from "./interval.js";
import type { ProfileResult, Result } from "./result.js";
import type { Typology } from "./typology.js";

/** Name and version of the format of trajectories. */
export const TRAJECTORY_FORMAT = "tcec-trajectory/1";

/**
 * Whether something changed between two waves. `certain`: the bounds of the two lie on different sides of 0.5, whatever the unknown
 * turns out to be. `apparent`: it is scored otherwise, and what is known could still be the same. `none`: it is the same, or it is
 * scored otherwise by what is known alone, since the facts known in both say the same. `open`: it cannot be said.
 */
export const CHANGES = ["certain", "apparent", "none", "open"] as const;
/** One of them. */
export type Change = (typeof CHANGES)[number];

/**
 * What became of the fact of an indicator. `changed`: its values in the two waves exclude each other. `newly-known`,
 * `no-longer-known`: known in one wave only. `known-otherwise`: known in both, not alike, and the same value is possible in both.
 * `same`, `unknown`: in both.
 */
export const FACT_CHANGES = [
  "changed",
  "newly-known",
  "no-longer-known",
  "known-otherwise",
  "same",
  "unknown",
] as const;
/** One of them. */
export type FactChange = (typeof FACT_CHANGES)[number];

/** Score and bounds of an axis, 0 to 1 (`score` is `null` where too little is known), and known share, 0 to 1. */
export type AxisStand = Pick<ProfileResult["axes"][string], "score" | "lo" | "hi" | "known">;

/** What of a change of score comes from where: the three add up to it. */
export interface Split {
  /** From facts that are known in both waves and are not the same. */
  readonly changed: number;
  /** From what is known in the later wave only. */
  readonly newlyKnown: number;
  /** From what is known in the earlier wave only. */
  readonly noLongerKnown: number;
}

/** An indicator in two waves. */
export interface IndicatorChange {
  readonly id: string;
  readonly from: { readonly raw: RawValue; readonly membership: Interval | null };
  readonly to: { readonly raw: RawValue; readonly membership: Interval | null };
  readonly fact: FactChange;
  /** Its part in the change of score; `null` where the axis has no change of score, or is not a mean. */
  readonly split: Split | null;
}

/** An axis in two waves. */
export interface AxisChange {
  readonly from: AxisStand;
  readonly to: AxisStand;
  /** Later score less earlier one, -1 to 1; `null` where one of the waves has none. */
  readonly change: number | null;
  /** The least and the greatest change that is possible, whatever the unknown turns out to be; -1 to 1. */
  readonly bounds: Interval;
  /** Of the side of 0.5. */
  readonly side: Change;
  /** Both waves on the evidence common to both. */
  readonly common: { readonly from: AxisStand; readonly to: AxisStand; readonly change: number | null };
  /** `null` without a change of score. */
  readonly split: Split | null;
  readonly indicators: readonly IndicatorChange[];
}

/** A rule with a date, a check of the typology, that began or ended between two waves. */
export interface DatedRule {
  /** Id of the check. */
  readonly check: string;
  readonly event: "begins" | "ends";
  /** As the typology says it. */
  readonly date: string;
  /** False where a wave is dated so widely that the rule may have begun, or ended, before it or after it. */
  readonly certain: boolean;
}

/** From one wave of a case to a later one. */
export interface TrajectoryStep {
  /** Places of the two waves, from 0. */
  readonly from: number;
  readonly to: number;
  /** True where both are of one level of analysis, or the level of one is not coded: else nothing is compared. */
  readonly comparable: boolean;
  /** Another level of analysis, where both are coded. */
  readonly otherLevel: boolean;
  /** Coded by two different people, where both are named. */
  readonly otherCoder: boolean;
  readonly rules: readonly DatedRule[];
  /** The change of type; `null` where the waves are not comparable. */
  readonly kind: {
    readonly change: Change;
    readonly from: Place;
    readonly to: Place;
    /** Verdicts on the evidence common to both. */
    readonly common: { readonly from: Place; readonly to: Place };
    /** Ids of the axes on which the change of type is certain or apparent. */
    readonly axes: readonly string[];
  } | null;
  /** By axis id; `null` where the waves are not comparable. */
  readonly axes: Readonly<Record<string, AxisChange>> | null;
}

/** A cluster at one date. */
export interface Wave extends Pick<ProfileResult, "date" | "level" | "status" | "type" | "possible"> {
  readonly coder: string | null;
  readonly file: string;
  /** Number of the YAML document in its file, from 1. */
  readonly document: number;
  /** SHA-256 of the profile as coded. */
  readonly hash: string;
  readonly flags: readonly Flag[];
  readonly axes: Readonly<Record<string, AxisStand>>;
}

/** What a hypothesis comes to in one case. */
export const OUTCOMES = ["supported", "contradicted", "untested"] as const;
/** One of them. */
export type HypothesisOutcome = (typeof OUTCOMES)[number];

/**
 * Why a hypothesis is untested. `start-absent`, `start-unknown`: no wave but the last is known to begin where it begins.
 * `no-later-wave`: no later one compares with it. `condition-absent`, `condition-unknown`: what it asks for did not occur, or it is not known
 * whether it did. `outcome-unknown`: what it expects can be neither seen nor ruled out.
 */
export const UNTESTED_REASONS = [
  "start-absent",
  "start-unknown",
  "no-later-wave",
  "condition-absent",
  "condition-unknown",
  "outcome-unknown",
] as const;
/** One of them. */
export type UntestedReason = (typeof UNTESTED_REASONS)[number];

/** A hypothesis put to one case. */
export interface HypothesisFinding {
  readonly hypothesis: HypothesisId;
  readonly outcome: HypothesisOutcome;
  /** `null` where it is tested. */
  readonly because: UntestedReason | null;
  /** Places of the waves between which it is put, from 0; `null` where there are none. */
  readonly from: number | null;
  readonly to: number | null;
  /** What was looked at between them: whether it rose for certain, did not for certain, or cannot be told (`null`). */
  readonly quantities: readonly { readonly quantity: QuantityName; readonly rises: boolean | null }[];
}

/** One cluster with its waves, in the order of their dates. */
export interface Trajectory extends Pick<ProfileResult, "id" | "name"> {
  /** Made up to teach the coding. */
  readonly invented: boolean;
  readonly waves: readonly Wave[];
  /** From each wave to the next. */
  readonly steps: readonly TrajectoryStep[];
  /** From the first to the last; `null` where there are two waves only. */
  readonly overall: TrajectoryStep | null;
  readonly hypotheses: readonly HypothesisFinding[];
}

/** Clusters at several dates: what changed in degree and in kind, and what that says of the hypotheses of the theory. Its contract is `schemas/trajectory.schema.json`. */
export interface Trajectories {
  readonly schema: typeof TRAJECTORY_FORMAT;
  readonly tool: Result["tool"];
  readonly typology: Typology;
  /** Those that the typology has the types, axes and watchpoints for, as they are put to the cases, with their outcomes in the set. */
  readonly hypotheses: readonly (Hypothesis & Readonly<Record<HypothesisOutcome, number>>)[];
  readonly cases: readonly Trajectory[];
  /** Profiles of clusters that have one wave only. */
  readonly alone: readonly Pick<ProfileResult, "id" | "date" | "level">[];
  /** What was found in files that gave no result, sorted by file and place. */
  readonly findings: readonly AnyDiagnostic[];
}
