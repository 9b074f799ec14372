/** A rule of coding: its heading, what it says, and a table of what is written and what that means. */
export interface CodingRule {
  readonly heading: string;
  readonly texts: readonly string[];
  readonly table?: readonly (readonly [written: string, means: string])[];
}

/** Texts of the schema of profiles that are examples, in English. */
export type ExampleText =
  | "training courses"
  | "support to project holders"
  | "pigment workshops"
  | "press article"
  | "coded in the second wave"
  | "The make-up of the colleges is not published.";

/** What the codebook says beside the fields, in one language. Words between backticks are typed as they stand. */
export interface CodebookWords {
  /** The title of the manual for a typology of that title. */
  readonly title: (typology: string) => string;
  readonly intro: (typology: string) => readonly string[];
  readonly contents: string;
  /** What the schema of profiles gives as examples and is no name. */
  readonly examples: { readonly [T in ExampleText]: string };
  readonly headings: {
    readonly rules: string;
    readonly example: string;
    readonly fields: string;
    readonly axes: string;
    readonly types: string;
    readonly score: string;
    readonly verdict: string;
    readonly beside: string;
    readonly traits: string;
    readonly watchpoints: string;
    readonly checks: string;
    readonly facts: string;
    readonly sources: string;
    readonly identity: string;
    readonly evidence: string;
    readonly rest: string;
  };
  readonly rules: readonly CodingRule[];
  /** Above and below the example, and the example itself: a whole profile. */
  readonly example: { readonly before: string; readonly text: string; readonly after: string };
  /** What is said of the anchor examples: words of published sources that codes of a scale were given for. */
  readonly anchorExamples: {
    readonly about: string;
    readonly anchors: {
      readonly heading: string;
      /** Where no published words are known. */
      readonly none: string;
      /** The bound that the words are coded as, as it is typed. */
      readonly coded: (bound: string) => string;
      /** What a quotation is about that does not say so itself, by the quotation. */
      readonly subject: Readonly<Record<string, string>>;
    };
  };
  readonly aboutFields: string;
  readonly aboutFacts: string;
  readonly aboutBeside: string;
  readonly labels: {
    readonly written: string;
    readonly example: string;
    readonly required: string;
    readonly requiredHere: string;
    readonly facts: string;
    readonly indicators: string;
    readonly readBy: string;
    readonly fields: string;
    readonly values: string;
    readonly word: string;
    readonly called: string;
    readonly means: string;
    readonly anchor: string;
    readonly value: string;
    readonly reading: string;
    readonly tool: string;
    readonly hash: string;
    readonly byCoder: string;
    readonly asked: string;
    readonly orNotApplicable: string;
    /** What a field and a word that it takes are, where `tcec explain` speaks of them. */
    readonly field: string;
    readonly codedWord: string;
    readonly parts: string;
  };
  /** What to look for in sources, behind its label. */
  readonly look: (text: string) => string;
  /** How an indicator enters its axis, by the sum of the weights of the axis; weights do not count for `null`. */
  readonly enters: (
    axis: string,
    aggregation: string,
    weight: { readonly own: string; readonly sum: string } | null,
  ) => string;
  readonly leftOut: (axis: string) => string;
  /** What an anchor says of a case, for the set of that label. */
  readonly anchors: {
    readonly out: (set: string) => string;
    readonly crossover: string;
    readonly in: (set: string) => string;
  };
  /** What a degree says of a case, from 0 to 1. */
  readonly reading: (degree: number) => string;
  /** The kinds of value of a fact. */
  readonly number: (unit: string, min: string, max: string | null) => string;
  readonly units: {
    readonly percent: string;
    readonly count: string;
    readonly years: string;
    readonly level: string;
    readonly index: string;
  };
  readonly groups: string;
  readonly list: string;
  readonly text: string;
  /** "trait “…” of the type …", and so on: what reads a fact. */
  readonly reader: (kind: "trait" | "watchpoint" | "check", label: string) => string;
  /** The scale that several fields share. */
  readonly sharedWords: string;
}
