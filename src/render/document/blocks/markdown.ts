import type { Block, EntryBlock, TableBlock } from "./block.js";
import { contentsOf, type Place, placesOf } from "./contents.js";
import { spansOf } from "./inline.js";

const SPECIAL = /[\\`*{}[\]<>#|~&!$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** Text as Markdown that says the same: code between backticks stays, every other special character is escaped. */
export function escapeMarkdown(text: string): string {
  return spansOf(text)
    .map(({ text: words, isCode }) => (isCode ? `\`${words}\`` : words.replace(SPECIAL, "\\$&")))
    .join("");
}

/** The same at the beginning of a line, where "1." or "-" would begin a list and "===" underline a heading. */
function escapeLine(text: string): string {
  const escaped = escapeMarkdown(text);
  return escaped.replace(/^(\d*)([-+=.)])/, "$1\\$2");
}

/** A cell of a table: code spans too must hide their bars there. */
function escapeCell(text: string): string {
  return escapeMarkdown(text).replace(/\\?\|/g, "\\|");
}

function writePairs(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([term, meaning]) => `- **${escapeMarkdown(term)}** ${escapeMarkdown(meaning)}`).join("\n");
}

function writeTable({ head, rows, numeric }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, i) => (numeric.includes(i) ? "---:" : "---"));
  return [head.map(escapeCell), rule, ...rows.map((row) => row.map(escapeCell))].map(line).join("\n");
}

function writeEntry({ term, title, mark, texts, pairs }: EntryBlock): string {
  const named = `**${code(term)} – ${escapeMarkdown(title)}**${mark === null ? "" : ` (${escapeMarkdown(mark)})`}`;
  const particulars = pairs.length === 0 ? [] : [writePairs(pairs)];
  return [named, ...texts.map(escapeLine), ...particulars].join("\n\n");
}

/** A code span that says exactly this. */
function code(text: string): string {
  return text.includes("`") ? escapeMarkdown(text) : `\`${text}\``;
}

/** A code block whose fence is longer than any row of backticks in it. */
function writeCode(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

function writeContents(title: string, places: readonly Place[]): string {
  const links = contentsOf(places).map(
    ({ level, text, id }) => `${level === 3 ? "  " : ""}- [${escapeMarkdown(text)}](#${encodeURI(id)})`,
  );
  return `## ${escapeMarkdown(title)}\n\n${links.join("\n")}`;
}

function writeBlock(block: Block, places: readonly Place[]): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return escapeLine(block.text);
    case "list":
      return block.items.map((item) => `- ${escapeLine(item)}`).join("\n");
    case "pairs":
      return writePairs(block.pairs);
    case "table":
      return writeTable(block);
    case "entry":
      return writeEntry(block);
    case "code":
      return writeCode(block.text, block.language);
    case "contents":
      return writeContents(block.title, places);
    default:
      return block satisfies never;
  }
}

/** The document as CommonMark with tables, ending in one newline. */
export function writeMarkdown(blocks: readonly Block[]): string {
  const places = placesOf(blocks);
  return `${blocks.map((block) => writeBlock(block, places)).join("\n\n")}\n`;
}
