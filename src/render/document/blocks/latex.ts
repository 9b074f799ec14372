import { loadWords } from "../../../messages/languages.js";
import { escapeLatex } from "../../kit/escape/latex.js";
import type { RenderOptions } from "../../options.js";
import type { ListBlock, ProseBlock } from "./block.js";

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
      return writeList(block);
    default:
      return block satisfies never;
  }
}

/** References hang from their first line, as a bibliography does. */
function writeList({ items, isReferences }: ListBlock): string {
  if (isReferences) return items.map((item) => `\\noindent\\hangindent=2em ${escapeLatex(item)}`).join("\n\n");
  return ["\\begin{itemize}", ...items.map((item) => `  \\item ${escapeLatex(item)}`), "\\end{itemize}"].join("\n");
}
