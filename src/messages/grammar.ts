/** How a language puts values together. */
export interface Grammar {
  readonly and: string;
  readonly or: string;
  /** Between two authors. */
  readonly authors: string;
  readonly open: string;
  readonly close: string;
  /** The colon, and the semicolon between groups, with their spaces. */
  readonly colon: string;
  readonly semicolon: string;
  readonly atMost: (value: string) => string;
  readonly atLeast: (value: string) => string;
  readonly fromTo: (low: string, high: string) => string;
  /** How many more there are than are named. */
  readonly others: (value: string, count: number) => string;
  /** The months, from January on, as they stand within a sentence. */
  readonly months: readonly string[];
  /** A day of a month of a year, "31 December 2013", or a month of a year, where `day` is `null`; `month` is its name. */
  readonly date: (year: string, month: string, day: number | null) => string;
  readonly years: (value: string, count: number) => string;
  /** A level on a scale that ends at `max`. */
  readonly outOf: (value: string, max: string) => string;
  /** Where in a source something stands, as declared ("§2.2, type 3"), with the space that the language puts after §. */
  readonly section: (declared: string) => string;
  /** A degree of membership, said as such. */
  readonly degree: (value: string) => string;
  /** Bytes, thousands and millions of bytes. */
  readonly bytes: readonly [string, string, string];
}
