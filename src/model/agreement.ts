import type { Place } from "./comparison.js";
import type { AnyDiagnostic } from "./diagnostic.js";
import type { ProfileResult, Result } from "./result.js";
import type { Typology } from "./typology.js";

/** Name and version of the format of agreements. */
export const AGREEMENT_FORMAT = "tcec-agreement/1";

/** Below so many pairs of ratings a coefficient says little. */
export const FEW_PAIRS = 10;

/** How intervals are drawn where nothing else is said, and what they may be drawn by. */
export const USUAL_BOOTSTRAP = { draws: 1000, seed: 1, confidence: 0.95 } as const;
export const MOST_BOOTSTRAP = { draws: 100_000, seed: 2 ** 31 - 1 } as const;

/** How the values of a scale relate to each other: names, ranks, or numbers whose differences count. */
export const RATING_LEVELS = ["nominal", "ordinal", "interval"] as const;
/** One of the three. */
export type RatingLevel = (typeof RATING_LEVELS)[number];

/**
 * The coefficients of agreement, each with the lowest level of scale that it is given for. Percent is the share of pairs of ratings
 * of a unit that are equal; alpha is Krippendorff's; Cohen's kappas are those of two raters; AC1 and AC2 are Gwet's. Linear and
 * quadratic weights run over the declared scale.
 */
export const COEFFICIENTS = {
  percent: "nominal",
  alpha_nominal: "nominal",
  alpha_ordinal: "ordinal",
  alpha_interval: "interval",
  cohen: "nominal",
  cohen_linear: "ordinal",
  cohen_quadratic: "ordinal",
  ac1: "nominal",
  ac2_linear: "ordinal",
  ac2_quadratic: "ordinal",
} as const satisfies Record<string, RatingLevel>;
/** The name of a coefficient. */
export type CoefficientName = keyof typeof COEFFICIENTS;

/**
 * Why a coefficient has no value. `no-pair`: no unit has two ratings. `one-value`: all ratings are equal, so that nothing can be
 * told from chance. `raters`: it is one of two raters, and there are more, or fewer. `undeclared`: it needs a declared scale.
 * `one-category`: the declared scale has a single value.
 */
export const UNDEFINED_REASONS = ["no-pair", "one-value", "raters", "undeclared", "one-category"] as const;
/** One of them. */
export type UndefinedReason = (typeof UNDEFINED_REASONS)[number];

/** A coefficient of agreement: 1 is complete agreement, 0 what chance alone would give (of percent: none at all). */
export type Coefficient =
  | { readonly value: number; readonly interval: BootstrapInterval | null }
  | { readonly value: null; readonly because: UndefinedReason };

/** A percentile interval over draws of units with replacement. */
export interface BootstrapInterval {
  readonly lo: number;
  readonly hi: number;
  /** Draws for which the coefficient was defined; the interval is theirs. */
  readonly defined: number;
}

/** Coefficients by name: those that the scale admits. */
export type Coefficients = { readonly [N in CoefficientName]?: Coefficient };

/** What coders can agree in: a field of the profile, the degree of an indicator, the score of an axis or its side, the verdict, or what a file of ratings rates. */
export const AGREEMENT_KINDS = ["field", "indicator", "axis", "side", "verdict", "rating"] as const;
/** One of them. */
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** How far coders agree in one thing. */
export interface AgreementItem {
  readonly kind: AgreementKind;
  /** The field as `docs/codebook.md` has it; `axis/indicator`; the axis; `verdict`; the name of the ratings. */
  readonly id: string;
  /** Its own scale; `list`: words in no order, compared by their similarity alone. */
  readonly level: RatingLevel | "list";
  /** Cases, or elements of lists of cases, such as institutions. */
  readonly units: number;
  /** Pairs of coders who both said something of a unit, over all units. */
  readonly pairs: number;
  /** True where there are fewer than 10 pairs. */
  readonly few: boolean;
  /**
   * The mean over units of how far two coders say the same, 0 to 1: equal or not; of bounds the part that both admit of what
   * either admits; of lists the words that both name over those that either names (Jaccard).
   */
  readonly similarity: Coefficient;
  /** Of what was said exactly, on the scale of the item; none for lists. */
  readonly coefficients: Coefficients;
  /** Of whether anything was said: known, left open or, where that may be said, not applicable. */
  readonly known: Coefficients;
  /** Units that some coder gave a bound for: they are in `similarity`, and in no coefficient. */
  readonly bounds: number;
  /** One for each coder: how many units are known to the coder, of how many, and the mean similarity with the others (`null`: no pair). */
  readonly coders: readonly { readonly known: number; readonly of: number; readonly similarity: number | null }[];
  /** Every two coders, by their places: pairs, mean similarity, and the coefficients of these two (`null` where undefined). */
  readonly between: readonly {
    readonly first: number;
    readonly second: number;
    readonly pairs: number;
    readonly similarity: number | null;
    readonly coefficients: { readonly [N in CoefficientName]?: number | null };
  }[];
}

/** What one coder said where coders differ. */
export interface AgreementCoding {
  /** The place of the coder, from 0. */
  readonly coder: number;
  /** The value as coded; `null` where it was left open. */
  readonly value: unknown;
  readonly file: string;
  /** Number of the YAML document in its file, from 1. */
  readonly document: number;
  /** The line of the value, or of the profile where there is none; from 1. */
  readonly line: number;
  /** What a source says of it, as quoted by the coder: none of a private source. */
  readonly quotes: readonly {
    readonly source: string;
    readonly locator: string | null;
    readonly quote: string | null;
  }[];
}

/** A field of a case in which coders differ. */
export interface Disagreement {
  /** The place of the case, from 0. */
  readonly case: number;
  readonly field: string;
  /** The element of a list, such as an institution; `null` elsewhere. */
  readonly element: string | null;
  /** How far the coders say the same, 0 to 1; `null` where only one said something. */
  readonly similarity: number | null;
  readonly codings: readonly AgreementCoding[];
  /**
   * True where a coder’s verdict becomes another one with what another coder wrote here, all else being as coded; `null` where no
   * profile can be made of it.
   */
  readonly moves: boolean | null;
}

/** One cluster at one date and level, as each coder coded it. */
export interface AgreementCase extends Pick<ProfileResult, "id" | "name" | "date" | "level"> {
  /** Made up to teach the coding. */
  readonly invented: boolean;
  /** One for each coder; `null` where that coder has no such profile. */
  readonly codings: readonly ({
    readonly file: string;
    readonly document: number;
    /** SHA-256 of the profile as coded. */
    readonly hash: string;
    readonly place: Place;
  } | null)[];
}

/** Ratings of some units by some raters on one scale, as a file of ratings holds them. */
export interface RatingSet {
  readonly name: string;
  readonly level: RatingLevel;
  /** All values that are possible, in their order; `null` where they are not declared. */
  readonly domain: readonly string[] | null;
  readonly raters: readonly string[];
  /** Unit by unit one rating for each rater, numbers on a scale of numbers; `null` where there is none. */
  readonly units: readonly { readonly name: string; readonly ratings: readonly (string | number | null)[] }[];
}

/** How far coders agree, and where they do not. Its contract is `schemas/agreement.schema.json`. */
export interface Agreement {
  readonly schema: typeof AGREEMENT_FORMAT;
  readonly tool: Result["tool"];
  /** `null` for a file of ratings. */
  readonly typology: Typology | null;
  readonly bootstrap: { readonly draws: number; readonly seed: number; readonly confidence: number };
  readonly coders: readonly { readonly name: string; readonly cases: number }[];
  /** Cases that two coders or more have coded. */
  readonly cases: readonly AgreementCase[];
  /** Profiles that one coder alone has. */
  readonly alone: readonly (Pick<ProfileResult, "id" | "date" | "level"> & { readonly coder: number })[];
  readonly items: readonly AgreementItem[];
  /** Those that move a verdict first. */
  readonly disagreements: readonly Disagreement[];
  readonly findings: readonly AnyDiagnostic[];
}
