/**
 * What Monte Carlo draws move (method §8). `amount`: how far, where a factor has a size, each at most 1: of a weight, that it is
 * multiplied by a number between 1 - amount and 1 + amount (uniform, as Saisana, Saltelli & Tarantola 2005 and COINr draw weights); of
 * an anchor the share of the span from `out` to `in`; of the degree of a code a difference of degrees; of a setting like a weight. `null`:
 * the factor chooses among kinds, or draws a value inside the interval that is coded.
 */
export const DRAW_FACTORS = {
  weights: { amount: 0.25 },
  anchors: { amount: 0.1 },
  codes: { amount: 0.1 },
  settings: { amount: 0.25 },
  aggregation: { amount: null },
  method: { amount: null },
  values: { amount: null },
} as const satisfies Record<string, { readonly amount: number | null }>;

/** The name of a factor. */
export type DrawFactor = keyof typeof DRAW_FACTORS;

/** All of them, in the order in which they are shown. */
export const DRAW_FACTOR_NAMES = Object.keys(DRAW_FACTORS) as readonly DrawFactor[];

/** The factors that are drawn, each with its amount; `null` where it has none. A factor that is not named stays as declared. */
export type DrawnFactors = { readonly [F in DrawFactor]?: number | null };

/** What is drawn where nothing is said: the numbers that the typology declares. */
export const DEFAULT_DRAWN: DrawnFactors = Object.fromEntries(
  (["weights", "anchors", "codes", "settings"] as const).map((name) => [name, DRAW_FACTORS[name].amount]),
);

/** How many draws there may be, from 1: the standard error of a share is then at most 0.00016. */
export const MOST_DRAWS = 10_000_000;
/** A seed is a whole number from 0 to this one. */
export const GREATEST_SEED = 2 ** 31 - 1;

/** The kinds of aggregation that are drawn from, `geometric` being the power mean of exponent 0. */
export const DRAWN_AGGREGATIONS = ["mean", "min", "geometric", "max"] as const;

/** A share of independent draws, 0 to 1, with its standard error sqrt(p (1 - p) / n). Shares are no probabilities: they say how often draws of these factors give it. */
export interface DrawShare {
  readonly share: number;
  readonly error: number;
}

/** What is printed in a draw: a type, or none because the case is undetermined or borderline. */
export interface DrawOutcome {
  /** The id of the type; `null` where none is printed. */
  readonly type: string | null;
  /** `null` where a type is printed, however firm. */
  readonly status: "undetermined" | "borderline" | null;
}

/**
 * A number with the interval of a bootstrap over the draws of indices, as if they were independent: they lie in an orthogonal array, which errs
 * less, so that the interval is rather too wide than too narrow.
 */
export interface DrawEstimate {
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * Sobol' indices of “another type is printed, or none as before”: which share of its variance a factor explains by itself, and with all that it does
 * together with others. By factor. 0 to 1, but for the error of the draws.
 */
export type DrawIndices = Readonly<
  Partial<Record<DrawFactor, { readonly first: DrawEstimate; readonly total: DrawEstimate }>>
>;

/** One profile under the draws. */
export interface DrawnCaseRecord {
  /** How often the declared outcome is printed. */
  readonly kept: DrawShare;
  /** Every outcome that occurs, in the order of the types, then undetermined and borderline. */
  readonly outcomes: readonly (DrawOutcome & DrawShare)[];
  /** The same by how firm the verdict is. */
  readonly verdicts: readonly ({ readonly status: string; readonly type: string | null } & DrawShare)[];
  /** `null` where the outcome is the same in all draws, and where fewer than two factors are drawn. */
  readonly indices: DrawIndices | null;
}

/** How many cases of the set have an outcome. */
export interface DrawnCount extends DrawOutcome {
  /** Under the declared typology. */
  readonly declared: number;
  /** The mean over the draws, and its standard error. */
  readonly mean: number;
  readonly error: number;
  /** In 95 % of the draws there are from `lo` to `hi`. */
  readonly lo: number;
  readonly hi: number;
}

/** One profile whose unknowns are drawn. */
export interface UnknownsCaseRecord extends Omit<DrawnCaseRecord, "indices"> {
  /** What is drawn: fields of the profile, by their JSON pointers, and indicators as `/indicators/<id>`. Empty where all is known. */
  readonly drawn: readonly string[];
  /** Indicators as `axis/indicator` that stay open, since what they rest on has no last value. */
  readonly left: readonly string[];
}

/** Verdicts where what is unknown of each profile is drawn, and the typology stays as it is. */
export interface UnknownsDraws {
  readonly draws: number;
  readonly seed: number;
  /** In the order of the cases. */
  readonly cases: readonly UnknownsCaseRecord[];
  readonly set: {
    /** Every outcome, in the order of the types. */
    readonly counts: readonly DrawnCount[];
    /** The mean share of cases that keep their outcome. */
    readonly kept: number;
  };
}

/** Verdicts under draws of the numbers of a typology. */
export interface Draws {
  readonly draws: number;
  readonly seed: number;
  /** What is drawn, in order, with its amount. */
  readonly factors: readonly { readonly name: DrawFactor; readonly amount: number | null }[];
  /** How the intervals of the indices were made; `null` where there are none. */
  readonly bootstrap: { readonly draws: number; readonly confidence: number } | null;
  /** In the order of the cases. */
  readonly cases: readonly DrawnCaseRecord[];
  readonly set: {
    /** Every outcome, in the order of the types. */
    readonly counts: readonly DrawnCount[];
    /** The mean share of cases that keep their outcome. */
    readonly kept: number;
    /** Of the number of cases that change. */
    readonly indices: DrawIndices | null;
  };
}
