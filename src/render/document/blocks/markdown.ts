import { greatest } from "../../../plain/extremes.js";
import { atLineStart, escapeMarkdown, escapeMarkdownCell } from "../../kit/escape/markdown.js";
import { withEnds } from "../../kit/inline.js";
import type { Phrase } from "../../kit/phrase.js";
import type { Block, EntryBlock, TableBlock } from "./block.js";
import { contentsOf, type Place, placesOf } from "./contents.js";
import type { DocumentWriter } from "./writer.js";

function writeLine(text: string): string {
  return atLineStart(escapeMarkdown(text));
}

/** Blanks at the ends stay outside the asterisks, which mean nothing beside them. */
function writePhrase({ text, isItalic }: Phrase): string {
  return isItalic ? withEnds(text, (words) => `*${escapeMarkdown(words)}*`) : escapeMarkdown(text);
}

function writePairs(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([term, meaning]) => `- **${escapeMarkdown(term)}** ${escapeMarkdown(meaning)}`).join("\n");
}

function writeTable({ head, rows, numeric }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, i) => (numeric.includes(i) ? "---:" : "---"));
  return [head.map(escapeMarkdownCell), rule, ...rows.map((row) => row.map(escapeMarkdownCell))].map(line).join("\n");
}

function writeEntry({ term, title, mark, texts, pairs }: EntryBlock): string {
  const named = `**${code(term)} – ${escapeMarkdown(title)}**${mark === null ? "" : ` (${escapeMarkdown(mark)})`}`;
  const particulars = pairs.length === 0 ? [] : [writePairs(pairs)];
  return [named, ...texts.map(writeLine), ...particulars].join("\n\n");
}

/** A code span that says exactly this. */
function code(text: string): string {
  return text.includes("`") ? escapeMarkdown(text) : `\`${text}\``;
}

/** A code block whose fence is longer than any row of backticks in it. */
function writeCode(text: string, language: string): string {
  const longest = greatest(
    [...text.matchAll(/`+/g)].map(([ticks]) => ticks.length),
    2,
  );
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
      return writeLine(block.text);
    case "list":
      return block.items.map((item) => `- ${writeLine(item)}`).join("\n");
    case "references":
      return block.entries.map((entry) => `- ${atLineStart(entry.map(writePhrase).join(""))}`).join("\n");
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

/** A document as Markdown. */
export const MARKDOWN: DocumentWriter = ({ blocks }) => writeMarkdown(blocks());
