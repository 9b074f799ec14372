/** The words of the report on two typologies in one language, for what `Messages` and the tables have no words for. Names, numbers and lists are given as texts. */
export interface ComparisonWords {
  /** What is compared. */
  readonly title: (first: string, second: string) => string;
  /** How many profiles, and under which typology they have a type. */
  readonly counts: (counts: {
    readonly profiles: string;
    readonly isOne: boolean;
    readonly both: string;
    readonly firstOnly: string;
    readonly secondOnly: string;
    readonly neither: string;
    readonly first: string;
    readonly second: string;
  }) => string;
  /** Profiles that are not compared. */
  readonly leftOut: (count: string, isOne: boolean) => string;
  readonly headings: {
    readonly separations: string;
    readonly presumptions: string;
    readonly moves: string;
    readonly cases: string;
    readonly unplaced: (typology: string) => string;
  };
  /** No case of one place is in two places of the other, either way. */
  readonly nothingSeparates: string;
  /** Same types: every case has the same verdict. */
  readonly nothingMoves: string;
  /** Cases that one typology puts in one place, and the other tells apart. */
  readonly together: (place: string, under: string, by: string) => string;
  /** One side of an axis: its pole, the mean score, the types and the cases. */
  readonly side: (pole: string, mean: string, types: string, cases: string) => string;
  /** The indicator that makes most of the difference of the means. */
  readonly mostlyBy: (indicator: string, part: string, difference: string) => string;
  /** The same where the axis is not a mean: the indicator whose degrees differ most. */
  readonly differsMost: (indicator: string, low: string, high: string) => string;
  /** A type whose presumption fails. */
  readonly failing: (type: string, under: string, presumption: string) => string;
  /** Where the other typology puts them. */
  readonly placed: (under: string, places: string) => string;
  readonly othersPlaced: (under: string, places: string) => string;
  /** A place and its cases. */
  readonly placeOf: (place: string, cases: string) => string;
  readonly apart: (by: string) => string;
  readonly notApart: (by: string, types: string) => string;
  /** An axis and the verdict on it before and after. */
  readonly axisMoved: (axis: string, before: string, after: string) => string;
  /** A side with its score; without a score, how much is known. */
  readonly onSide: (pole: string, score: string) => string;
  readonly onBorder: (score: string) => string;
  readonly unscored: (known: string) => string;
  readonly movedBy: {
    readonly contribution: (indicator: string, from: string, to: string) => string;
    readonly influence: (indicator: string, from: string, to: string) => string;
    /** The degree of an indicator, where an axis is no mean. */
    readonly degree: (indicator: string, from: string, to: string) => string;
    readonly aggregation: (from: string, to: string) => string;
    readonly band: (from: string, to: string) => string;
    readonly "minimum-known": (from: string, to: string) => string;
  };
  /** How an axis combines its indicators. */
  readonly aggregations: { readonly [A in "mean" | "min" | "max" | "power"]: string };
  /** A cluster whose verdict changes. */
  readonly moved: (name: string, before: string, after: string) => string;
  /** Clusters that have no type since an axis has no score, or is too near to its crossover. */
  readonly missingOn: (axis: string, count: string, isOne: boolean, needed: string) => string;
  /** What follows it: the indicator that would decide most in so many of them. */
  readonly decidedBy: (indicator: string, count: string) => string;
  readonly nearOn: (axis: string, count: string, isOne: boolean, band: string) => string;
  /** A presumption that fails under one of two versions alone. */
  readonly failsOnly: (presumption: string, under: string) => string;
  /** Why a case has no type. */
  readonly tooLittle: (axis: string, known: string, needed: string) => string;
  readonly wouldDecide: (indicator: string) => string;
  readonly tooNear: (axis: string, score: string, band: string) => string;
  /** A case and its verdicts. */
  readonly verdicts: (name: string, first: string, second: string) => string;
  /** What decides under a typology. */
  readonly because: (axis: string, pole: string, score: string, indicator: string | null) => string;
  readonly figure: {
    readonly title: (first: string, second: string, profiles: string, isOne: boolean) => string;
    /** What the figure shows. */
    readonly desc: (first: string, second: string) => string;
    /** A cell: two places, how many clusters, and which. */
    readonly cell: (first: string, second: string, count: string, cases: string) => string;
    readonly total: string;
    /** What shades and dashed lines mean. */
    readonly shade: string;
    /** A pair of places, and the clusters there. */
    readonly place: (first: string, second: string) => string;
    readonly named: (place: string, cases: string) => string;
    readonly flagged: (flag: string, under: string, cases: string) => string;
  };
}
