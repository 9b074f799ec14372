/** The words of the report on trajectories in one language, for what `Messages` and the tables have no words for. Names, numbers and lists are given as texts. */
export interface TrajectoryWords {
  readonly title: (cases: string, isOne: boolean, typology: string) => string;
  /** How many steps there are, and how many of them change in kind in which way; those that do not occur are not named. */
  readonly counts: (counts: {
    readonly steps: string;
    readonly isOne: boolean;
    readonly certain: string | null;
    readonly apparent: string | null;
    readonly none: string | null;
    readonly open: string | null;
    readonly notCompared: string | null;
  }) => string;
  readonly invented: string;
  /** Two dates, and what is said of them. */
  readonly between: (from: string, to: string, said: string) => string;
  /** The same of the first and the last of several dates. */
  readonly overall: (from: string, to: string, said: string) => string;
  /** From one type or status to another. */
  readonly places: (from: string, to: string) => string;
  readonly kind: {
    readonly certain: (places: string, axes: string) => string;
    readonly apparent: (places: string, axes: string) => string;
    readonly same: (place: string) => string;
    /** Without a type at both dates, and nothing that is known of both changed sides. */
    readonly untyped: (place: string) => string;
    /** Other types, by what is known alone. */
    readonly byKnown: (places: string) => string;
    readonly open: (places: string) => string;
  };
  readonly otherLevel: (places: string, from: string, to: string) => string;
  readonly otherCoder: (from: string, to: string) => string;
  /** Types on the evidence that is common to both. */
  readonly common: (places: string) => string;
  /** Rules that begin or end in between. */
  readonly rules: (list: string) => string;
  readonly rule: {
    readonly begins: (name: string, date: string, isCertain: boolean) => string;
    readonly ends: (name: string, date: string, isCertain: boolean) => string;
  };
  /** An axis, its scores, and their parts; empty where there are none. */
  readonly axis: (axis: string, move: string, parts: string) => string;
  readonly unscored: string;
  /** From one score, or none, to another. */
  readonly move: (from: string, to: string) => string;
  readonly parts: {
    readonly changed: (part: string, indicators: string) => string;
    readonly newlyKnown: (part: string, indicators: string) => string;
    readonly noLongerKnown: (part: string, indicators: string) => string;
    readonly common: (move: string) => string;
    readonly unchanged: string;
  };
  /** The least and the greatest change that is possible. */
  readonly bounds: (least: string, most: string) => string;
  readonly separator: string;
  readonly indicator: (indicator: string, from: string, to: string, fact: string) => string;
  readonly headings: { readonly hypotheses: string; readonly definitions: string };
  /** A hypothesis with its passage, and in how many cases it comes to what. */
  readonly hypothesis: (
    name: string,
    passage: string,
    counts: { readonly supported: string; readonly contradicted: string; readonly untested: string },
  ) => string;
  /** Of cases alike: what it comes to, why, and which they are. */
  readonly outcome: (outcome: string, because: string | null, cases: string) => string;
  readonly case: (name: string, from: string, to: string) => string;
  readonly definition: (name: string, definition: string) => string;
  /** Which typology has no hypotheses. */
  readonly noHypotheses: string;
  /** How to see every indicator. */
  readonly more: string;
  /** One step on a line. */
  readonly line: (name: string, from: string, to: string, places: string, change: string) => string;
}
