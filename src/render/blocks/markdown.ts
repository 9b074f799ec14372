import type { Block } from "./block.js";

const SPECIAL = /[\\*{}[\]<>#|~&!$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Text as Markdown that says the same: code between backticks stays, every other special character is escaped. */
export function escapeMarkdown(text: string): string {
  const parts = text.split("`");
  const closed = parts.length % 2 === 1;
  return parts
    .map((part, i) => {
      const isCode = i % 2 === 1 && (closed || i < parts.length - 1);
      if (isCode) return part === "" ? "\\`\\`" : `\`${part}\``;
      const escaped = part.replace(SPECIAL, "\\$&");
      return i > 0 && i === parts.length - 1 && !closed ? `\\\`${escaped}` : escaped;
    })
    .join("");
}

/** The same at the beginning of a line, where "1." or "-" would begin a list and "===" underline a heading. */
function escapeLine(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped.replace(/^(\d*)([-+=.)])/, "$1\\$2");
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return escapeLine(block.text);
    case "list":
      return block.items.map((item) => `- ${escapeLine(item)}`).join("\n");
    case "pairs":
      return block.pairs
        .map(([term, meaning]) => `- **${escapeMarkdown(term)}** ${escapeMarkdown(meaning)}`)
        .join("\n");
    default:
      return block satisfies never;
  }
}

/** The document as CommonMark, ending in one newline. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(writeBlock).join("\n\n")}\n`;
}
