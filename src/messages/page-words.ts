/** The words of the report page in one language, for what `Messages` has no words for. With capitals, as they are shown. */
export interface PageWords {
  /** What the page is called where nobody gives it a name. */
  readonly title: string;
  readonly skip: string;
  readonly language: string;
  readonly contents: string;
  readonly headings: {
    readonly overview: string;
    readonly table: string;
    readonly clusters: string;
    readonly methods: string;
    readonly indicators: string;
    readonly thresholds: string;
    readonly rules: string;
    /** Of robustness, of a profile and of all. */
    readonly firmness: string;
    readonly sources: string;
    readonly cite: string;
    /** Of what was found in files that gave no result. */
    readonly refused: string;
  };
  /** Names of what the run was. */
  readonly run: {
    readonly typology: string;
    readonly fingerprint: string;
    readonly clusters: string;
    readonly program: string;
  };
  /** How it is to be read. */
  readonly reading: string;
  /** Where there are so many clusters that their sections are short. */
  readonly dense: {
    /** How they are to be read; `confidence`: its signs with their meaning. */
    readonly reading: (confidence: string) => string;
    /** That panels are left out, and what has them. */
    readonly noPanels: string;
    /** Before the radius of a verdict: "radius 0.77". */
    readonly radius: string;
    /** Before what is unknown and could still change the type. */
    readonly couldMove: string;
    /** Before what is unknown and cannot. */
    readonly cannotMove: string;
  };
  readonly counts: { readonly caption: string; readonly type: string; readonly noType: string; readonly total: string };
  readonly filter: {
    readonly heading: string;
    readonly type: string;
    readonly status: string;
    readonly region: string;
    readonly anyRegion: string;
    readonly noRegion: string;
    readonly search: string;
    readonly reset: string;
    /** "Clusters shown: 3 of 14": what stands before and between the numbers. */
    readonly shown: string;
    readonly of: string;
  };
  readonly figure: { readonly help: string };
  readonly table: {
    readonly caption: string;
    /** How to sort; said where that is possible only. */
    readonly sort: string;
    readonly cluster: string;
    readonly date: string;
    readonly region: string;
    readonly type: string;
    readonly status: string;
  };
  /** Columns of the reasons. */
  readonly why: {
    readonly contribution: string;
    readonly reason: string;
    readonly degree: string;
    readonly weight: string;
    readonly influence: string;
  };
  /** That the line of a file is meant: "l. 12". */
  readonly line: string;
  readonly otherEvidence: string;
  /** When a source was read; `date` is in words. */
  readonly accessed: (date: string, precision: "day" | "month" | "year") => string;
  readonly backToTable: string;
  /** Columns of the table of indicators. */
  readonly indicators: {
    readonly caption: (axis: string) => string;
    readonly indicator: string;
    readonly calibration: string;
    readonly weight: string;
    readonly above: string;
    readonly reasons: string;
    readonly passage: string;
  };
  /** Over several profiles: how many of those of which it can be said lie above 0.5. */
  readonly skew: {
    readonly tally: (above: string, cases: string, share: string) => string;
    /** Of the scores of an axis; the tally is given. */
    readonly scores: (tally: string) => string;
    readonly skewed: string;
    /** What "above" counts, and when a set is called skewed; the limits are given. */
    readonly about: (least: string, most: string) => string;
  };
  readonly rules: { readonly types: string };
}
