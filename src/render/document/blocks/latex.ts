import { loadWords } from "../../../messages/languages.js";
import { escapeLatex } from "../../kit/escape/latex.js";
import { withEnds } from "../../kit/inline.js";
import type { Phrase } from "../../kit/phrase.js";
import type { RenderOptions } from "../../options.js";
import type { ProseBlock } from "./block.js";

const SECTION = { 1: "section*", 2: "subsection*", 3: "subsubsection*", 4: "paragraph*" } as const;

/** Headings, paragraphs and lists as LaTeX to be put into a document. */
export async function writeLatex(
  blocks: readonly ProseBlock[],
  { lang }: Pick<RenderOptions, "lang">,
): Promise<string> {
  const { forLatex } = await loadWords(lang, "methods");
  return `% ${forLatex}\n\n${blocks.map(writeBlock).join("\n\n")}\n`;
}

function writeBlock(block: ProseBlock): string {
  switch (block.kind) {
    case "heading":
      return `\\${SECTION[block.level]}{${escapeLatex(block.text)}}`;
    case "paragraph":
      return escapeLatex(block.text);
    case "list":
      return ["\\begin{itemize}", ...block.items.map((item) => `  \\item ${escapeLatex(item)}`), "\\end{itemize}"].join(
        "\n",
      );
    case "references":
      return block.entries.map((entry) => `\\noindent\\hangindent=2em ${entry.map(writePhrase).join("")}`).join("\n\n");
    default:
      return block satisfies never;
  }
}

/** Blanks at the ends of a phrase belong to the line. */
function writePhrase({ text, isItalic }: Phrase): string {
  return withEnds(text, (words) => (isItalic ? `\\emph{${escapeLatex(words)}}` : escapeLatex(words)));
}
