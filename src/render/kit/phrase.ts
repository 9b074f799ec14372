/** A stretch of a line: words in one kind of type. */
export interface Phrase {
  readonly text: string;
  /** True of the title of a work that stands by itself: a book, a report, a journal. */
  readonly isItalic: boolean;
}

/** The words of a line, without their type. */
export function wordsOf(line: readonly Phrase[]): string {
  return line.map(({ text }) => text).join("");
}
