import { append } from "../../../plain/append.js";
import { greatest } from "../../../plain/extremes.js";
import { wordsOf } from "../../kit/phrase.js";
import { padEnd, wrap } from "../../kit/wrap.js";
import type { Block, EntryBlock } from "./block.js";
import type { TextLayout } from "./text-layout.js";
import { writeTable } from "./text-table.js";

/** Spaces before the contents of a heading of each level; 0 stands for what comes before any heading. */
const INDENT = [0, 0, 2, 2, 4] as const;

/** The document as plain text, ending in one newline. */
export function writeText(blocks: readonly Block[], layout: TextLayout): string {
  const lines: string[] = [];
  let level = 0;
  const shown = blocks.filter(({ kind }) => kind !== "contents"); // nothing leads anywhere in plain text
  for (const [i, block] of shown.entries()) {
    const follows = shown[i - 1];
    if (follows && !(follows.kind === "heading" && follows.level > 1 && block.kind !== "heading")) lines.push("");
    if (block.kind === "heading") level = block.level;
    append(lines, writeBlock(block, INDENT[level] ?? 0, layout));
  }
  return `${lines.join("\n")}\n`;
}

function writeBlock(block: Block, indent: number, layout: TextLayout): string[] {
  const { measure, paint, width } = layout;
  const spaces = " ".repeat(indent);
  switch (block.kind) {
    case "heading":
      return writeHeading(block, layout);
    case "paragraph":
      return wrap(block.text, width, measure, spaces).map(block.quiet ? paint.dim : (line) => line);
    case "list":
      return block.items.flatMap((item) => wrap(item, width, measure, `${spaces}· `));
    case "references":
      return block.entries.flatMap((entry) => wrap(wordsOf(entry), width, measure, `${spaces}· `));
    case "pairs":
      return writePairs(block.pairs, indent, layout);
    case "table":
      return writeTable(block, indent, layout);
    case "entry":
      return writeEntry(block, indent, layout);
    case "code":
      return block.text
        .trimEnd()
        .split("\n")
        .map((line) => `${spaces}  ${line}`.trimEnd());
    case "contents":
      return [];
    default:
      return block satisfies never;
  }
}

function writeHeading(block: Extract<Block, { kind: "heading" }>, { width, measure, paint }: TextLayout): string[] {
  const spaces = " ".repeat(block.level > 2 ? (INDENT[block.level] ?? 0) - 2 : 0);
  const lines = wrap(block.text, width, measure, spaces);
  const rule = { 1: "═", 2: "─", 3: "", 4: "" }[block.level];
  const under = rule === "" ? [] : [paint.dim(rule.repeat(greatest(lines.map(measure))))];
  return [...lines.map(paint.strong), ...under];
}

function writeEntry({ term, title, mark, texts, pairs }: EntryBlock, indent: number, layout: TextLayout): string[] {
  const { measure, paint, width } = layout;
  const inside = " ".repeat(indent + 2);
  const name = `${term} – ${title}${mark === null ? "" : ` (${mark})`}`;
  return [
    ...wrap(name, width, measure, " ".repeat(indent)).map(paint.strong),
    ...texts.flatMap((text) => wrap(text, width, measure, inside)),
    ...writePairs(pairs, indent + 2, layout),
  ];
}

/** Terms beside their meanings; a term that is too wide stands above its meaning. */
function writePairs(pairs: readonly (readonly [string, string])[], indent: number, layout: TextLayout): string[] {
  const { measure, width } = layout;
  const spaces = " ".repeat(indent);
  const limit = Math.floor(width / 3);
  const column = greatest(
    pairs.map(([term]) => measure(term)).filter((w) => w <= limit),
    0,
  );
  return pairs.flatMap(([term, meaning]) => {
    if (measure(term) <= column) return wrap(meaning, width, measure, `${spaces}${padEnd(term, column, measure)}  `);
    return [...wrap(term, width, measure, spaces), ...wrap(meaning, width, measure, `${spaces}  `)];
  });
}
