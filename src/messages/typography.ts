/** How a language is set, in the terms of the programs that set it. */
export interface Typography {
  /** A table before its caption: the word, its number, and the mark after that, as in "Table 1. ". */
  readonly table: { readonly word: string; readonly mark: string };
  readonly latex: {
    /** What babel calls the language. */
    readonly babel: string;
    /** Commands after babel where what it says is not `table.word`. */
    readonly preamble: readonly string[];
    /** What the package caption calls `table.mark`. */
    readonly captionMark: string;
    /** Between thousands, for siunitx. */
    readonly group: string;
  };
}
