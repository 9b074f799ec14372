import type { ParagraphChild } from "docx";
import { spansOf, withEnds } from "../../kit/inline.js";
import { wordLines } from "../../kit/word/text.js";
import type { Place } from "./contents.js";
import { DOCX_STYLES } from "./docx-styles.js";

/** What a document for Word is written with. */
export interface WordContext {
  readonly docx: typeof import("docx");
  readonly places: readonly Place[];
}

/** The runs of a text: words, and names in code type. */
export function runsOf({ docx }: WordContext, text: string, more: { readonly bold?: boolean } = {}): ParagraphChild[] {
  return spansOf(text).map(({ text: words, isCode }) => {
    const look = { ...more, ...(isCode && { style: DOCX_STYLES.codeWord }) };
    return new docx.TextRun({ text: withEnds(words, (inside) => wordLines(inside).join(" ")), ...look });
  });
}
