import { spansOf, withEnds } from "../../kit/inline.js";
import type { Phrase } from "../../kit/phrase.js";
import type { WordWords } from "../../kit/word/block.js";
import { wordLines } from "../../kit/word/text.js";

/** The runs of a text: words, and names in code type. */
export function runsOf(text: string): WordWords[] {
  return spansOf(text).map(({ text: words, isCode }) => {
    const line = inOneLine(words);
    return isCode ? { text: line, style: "Code" } : { text: line };
  });
}

/** The run of a phrase. */
export function runOf({ text, isItalic }: Phrase): WordWords {
  const line = inOneLine(text);
  return isItalic ? { text: line, style: "Emphasis" } : { text: line };
}

function inOneLine(words: string): string {
  return withEnds(words, (inside) => wordLines(inside).join(" "));
}
