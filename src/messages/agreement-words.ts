/** A number, and how it is written. */
interface Counted {
  readonly count: number;
  readonly number: string;
}

/** The words of the report on agreement in one language, for what `Messages` and the tables have no words for. Names, numbers and lists are given as texts. */
export interface AgreementWords {
  /** Who is compared, on how much. */
  readonly title: (coders: string, cases: string, isOne: boolean) => string;
  /** The same of a file of ratings. */
  readonly ratings: (raters: string) => string;
  /** Profiles that one coder alone has coded. */
  readonly alone: (count: string, isOne: boolean) => string;
  /** In how many cases all who coded it come to the same type or status. */
  readonly verdicts: (same: string, all: string) => string;
  readonly headings: { readonly moving: string; readonly others: string };
  /** Coders differ in nothing. */
  readonly noDifference: string;
  /** No difference moves a verdict. */
  readonly noneMoves: string;
  /** How many fields differ beside those listed, and how to see them. */
  readonly more: (count: string, isOne: boolean) => string;
  /** A field of a cluster. */
  readonly place: (cluster: string, field: string, element: string | null) => string;
  /** What a coder wrote, and where. */
  readonly coding: (coder: string, value: string, place: string) => string;
  readonly notCoded: string;
  /** A quotation and its source. */
  readonly quoted: (quote: string, source: string) => string;
  /** The comments of a profile of consensus. */
  readonly consensus: {
    /** Whose it is, and how many places are to be settled. */
    readonly title: (coders: string, choices: string, count: number) => string;
    /** How a place is settled; `mark` stands there. */
    readonly how: (mark: string) => string;
    /** Above a place that is to be settled. */
    readonly choice: string;
    /** Above evidence for what is still to be settled. */
    readonly evidence: string;
    /** Files of consensus that were written. */
    readonly written: (folder: string, profiles: Counted, choices: Counted) => string;
  };
  /** One thing on a line: its name, similarity and alpha. */
  readonly line: (item: string, pairs: string, similarity: string, alpha: string) => string;
}
