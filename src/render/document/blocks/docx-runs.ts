import { spansOf, withEnds } from "../../kit/inline.js";
import type { WordWords } from "../../kit/word/block.js";
import { wordLines } from "../../kit/word/text.js";

/** The runs of a text: words, and names in code type. */
export function runsOf(text: string): WordWords[] {
  return spansOf(text).map(({ text: words, isCode }) => {
    const line = withEnds(words, (inside) => wordLines(inside).join(" "));
    return isCode ? { text: line, style: "Code" } : { text: line };
  });
}
