import type { CodingBook } from "./book.js";

/** A text in every language, in their order. */
export type Texts = readonly string[];

/** One row of the sheet `survey` of an XLSForm; texts that are left out are empty in every language. */
export interface SurveyRow {
  readonly type: string;
  readonly name: string;
  readonly label?: Texts;
  readonly hint?: Texts;
  /** What is shown to who asks for more. */
  readonly guidance?: Texts;
  readonly isRequired?: boolean;
  /** XPath: the question is asked where it holds. */
  readonly relevant?: string;
  /** XPath: an answer is refused where it does not hold, with this text. */
  readonly constraint?: string;
  readonly refusal?: Texts;
  readonly appearance?: string;
  readonly calculation?: string;
}

/** One word of a list of choices. */
export interface SurveyChoice {
  readonly name: string;
  readonly label: Texts;
}

/** Says the same in every language. */
export type Say = (word: (book: CodingBook) => string) => Texts;

/** Both have to hold; an empty condition always does. */
export function both(...conditions: readonly (string | undefined)[]): string | undefined {
  const own = conditions.filter((one) => one !== undefined && one !== "");
  return own.length === 0 ? undefined : own.join(" and ");
}
