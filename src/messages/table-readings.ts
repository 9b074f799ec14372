/** How many, as it is written, and the number for its grammar. */
export interface Counted {
  readonly text: string;
  readonly value: number;
}

/** What a sentence may leave out: the table does not show it, or it is unknown. */
type Maybe<T = string> = T | null;

/** Whose row it is. */
interface OfCase {
  readonly name: string;
  /** Its year, or its date as the table has it. */
  readonly when: Maybe;
}

/** The same between two dates. */
interface OfStep {
  readonly name: string;
  readonly from: Maybe;
  readonly to: Maybe;
}

/** Two values that meet in a table of counts, and of what each is. */
interface Crossed {
  readonly row: string;
  readonly rowOf: string;
  readonly column: string;
  readonly columnOf: string;
}

/**
 * What one row of a table says, by what the rows are of; each part as it stands there. Texts are those of the cells. Percentages are
 * without their sign.
 */
export interface TableReadingArgs {
  profiles: {
    readonly name: string;
    readonly year: Maybe;
    readonly scores: readonly {
      readonly axis: string;
      readonly score: string;
      readonly bounds: Maybe;
      readonly known: Maybe;
    }[];
    readonly memberships: readonly { readonly type: string; readonly degree: string }[];
    readonly type: Maybe;
    readonly status: Maybe;
  };
  calibration: { readonly indicator: string; readonly axis: Maybe; readonly anchors: Maybe; readonly weight: Maybe };
  indicators: OfCase & {
    readonly indicator: string;
    readonly axis: Maybe;
    readonly raw: Maybe;
    readonly degree: Maybe;
    readonly contribution: Maybe;
  };
  evidence: OfCase & {
    readonly field: string;
    readonly source: string;
    readonly locator: Maybe;
    /** With its quotation marks. */
    readonly quote: Maybe;
  };
  panel: OfCase & { readonly item: string; readonly value: Maybe; readonly parts: Maybe };
  crossing: Crossed & { readonly count: Counted };
  "crossing-share": Crossed & { readonly share: string; readonly of: "row" | "column" | "total" };
  coincidence: Crossed & { readonly value: string; readonly bounds: Maybe; readonly cases: Maybe<Counted> };
  separation: {
    readonly together: string;
    readonly by: Maybe;
    readonly axis: string;
    readonly low: string;
    readonly lowMean: string;
    readonly high: string;
    readonly highMean: string;
  };
  compared: OfCase & { readonly verdicts: readonly { readonly typology: string; readonly verdict: string }[] };
  agreement: {
    readonly item: string;
    readonly pairs: Maybe<Counted>;
    readonly similarity: Maybe;
    readonly alpha: Maybe;
    readonly interval: Maybe;
  };
  coder: {
    readonly item: string;
    readonly coder: string;
    readonly known: Counted;
    readonly of: Counted;
    readonly similarity: Maybe;
  };
  disagreement: OfCase & {
    readonly field: string;
    readonly element: Maybe;
    readonly codings: readonly { readonly coder: string; readonly value: string }[];
    readonly moves: Maybe<boolean>;
  };
  robustness: OfCase & {
    readonly type: string;
    readonly radius: Maybe;
    readonly leftOut: Maybe<Counted>;
    readonly switched: Maybe<Counted>;
    readonly standing: Maybe;
  };
  range: {
    readonly indicator: Maybe;
    readonly part: string;
    readonly value: Maybe;
    readonly lo: string;
    readonly hi: string;
    /** The case that is the first to change below, and above. */
    readonly below: Maybe;
    readonly above: Maybe;
  };
  "left-out": OfCase & {
    readonly change: Maybe;
    readonly what: Maybe;
    readonly before: string;
    readonly after: string;
    readonly axis: Maybe;
  };
  alternatives: OfCase & {
    readonly type: string;
    /** The first alternative under which it is another one. */
    readonly other: Maybe<{ readonly alternative: string; readonly type: string }>;
    readonly standing: Maybe;
  };
  draws: OfCase & {
    /** The declared type, or what stands in its place. */
    readonly type: Maybe;
    /** Shares with their standard errors, the greatest first. */
    readonly shares: readonly { readonly verdict: string; readonly share: string }[];
  };
  "draw-count": {
    readonly type: string;
    readonly declared: Maybe<Counted>;
    readonly mean: string;
    readonly lo: Maybe<Counted>;
    readonly hi: Maybe<Counted>;
  };
  indices: {
    /** The case that the row is of; `null`: the set. */
    readonly name: Maybe;
    readonly when: Maybe;
    readonly factor: string;
    readonly first: Maybe;
    readonly firstInterval: Maybe;
    readonly total: Maybe;
    readonly totalInterval: Maybe;
  };
  step: OfStep & {
    /** The type or status before, and after where it is another one. */
    readonly verdict: Maybe<{ readonly before: string; readonly after: Maybe }>;
    readonly kind: Maybe;
    readonly scores: readonly { readonly axis: string; readonly change: string }[];
  };
  change: OfStep & {
    readonly indicator: string;
    readonly axis: Maybe;
    readonly fact: Maybe;
    readonly changed: Maybe;
    readonly newlyKnown: Maybe;
    readonly noLongerKnown: Maybe;
  };
  "set-hypothesis": {
    readonly hypothesis: string;
    readonly share: string;
    readonly limit: Maybe;
    readonly outcome: Maybe;
    readonly because: Maybe;
  };
  hypothesis: OfStep & { readonly hypothesis: string; readonly outcome: string; readonly because: Maybe };
  counts: {
    readonly type: string;
    readonly verdicts: Maybe<Counted>;
    readonly least: Maybe<Counted>;
    readonly most: Maybe<Counted>;
    readonly typical: Maybe;
  };
  notable: OfCase & { readonly notable: string; readonly by: Maybe };
  corner: {
    readonly poles: readonly string[];
    readonly type: Maybe;
    readonly cases: Counted;
    readonly possible: Maybe<Counted>;
  };
  skew: { readonly item: string; readonly above: Counted; readonly of: Counted };
  statistics: {
    readonly item: string;
    readonly exact: Counted;
    readonly bounded: Maybe<Counted>;
    readonly unknown: Maybe<Counted>;
    readonly mean: Maybe;
    readonly median: Maybe;
  };
  settling: {
    readonly field: string;
    readonly open: Counted;
    readonly gives: Maybe<Counted>;
    readonly settles: Maybe<Counted>;
    readonly scores: Maybe<Counted>;
  };
  watchpoint: {
    readonly watchpoint: string;
    readonly raised: Counted;
    readonly clear: Maybe<Counted>;
    readonly unknown: Maybe<Counted>;
  };
  check: {
    readonly check: string;
    readonly met: Counted;
    readonly notMet: Maybe<Counted>;
    readonly unknown: Maybe<Counted>;
  };
  outcome: {
    readonly relation: Maybe;
    readonly type: string;
    readonly consistency: string;
    readonly coverage: Maybe;
  };
}

/** One reading. */
export type TableReading = {
  [K in keyof TableReadingArgs]: { readonly reading: K } & TableReadingArgs[K];
}[keyof TableReadingArgs];

/** Sentences that read one row, to show how all are read. */
export type TableReadings = { readonly [K in keyof TableReadingArgs]: (row: TableReadingArgs[K]) => string };
