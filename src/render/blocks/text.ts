import type { Paint } from "../paint.js";
import type { Measure } from "../width.js";
import { padEnd, wrap } from "../wrap.js";
import type { Block } from "./block.js";

/** The room and the colours for a document in plain text. */
export interface Sheet {
  readonly width: number;
  readonly paint: Paint;
  readonly measure: Measure;
}

/** Spaces before the contents of a heading of each level; 0 stands for what comes before any heading. */
const INDENT = [0, 0, 2, 2, 4] as const;

/** The document as plain text, ending in one newline. */
export function writeText(blocks: readonly Block[], sheet: Sheet): string {
  const lines: string[] = [];
  let level = 0;
  for (const [i, block] of blocks.entries()) {
    const follows = blocks[i - 1];
    if (follows && !(follows.kind === "heading" && follows.level > 1 && block.kind !== "heading")) lines.push("");
    if (block.kind === "heading") level = block.level;
    lines.push(...writeBlock(block, INDENT[level] ?? 0, sheet));
  }
  return `${lines.join("\n")}\n`;
}

function writeBlock(block: Block, indent: number, sheet: Sheet): string[] {
  const { measure, paint, width } = sheet;
  const spaces = " ".repeat(indent);
  switch (block.kind) {
    case "heading":
      return writeHeading(block, sheet);
    case "paragraph":
      return wrap(block.text, width, measure, spaces).map(block.quiet ? paint.dim : (line) => line);
    case "list":
      return block.items.flatMap((item) => wrap(item, width, measure, `${spaces}· `));
    case "pairs":
      return writePairs(block.pairs, indent, sheet);
    default:
      return block satisfies never;
  }
}

function writeHeading(block: Extract<Block, { kind: "heading" }>, { width, measure, paint }: Sheet): string[] {
  const spaces = " ".repeat(block.level > 2 ? (INDENT[block.level] ?? 0) - 2 : 0);
  const lines = wrap(block.text, width, measure, spaces);
  const rule = { 1: "═", 2: "─", 3: "", 4: "" }[block.level];
  const under = rule === "" ? [] : [paint.dim(rule.repeat(Math.max(...lines.map(measure))))];
  return [...lines.map(paint.strong), ...under];
}

/** Terms beside their meanings; a term that is too wide stands above its meaning. */
function writePairs(pairs: readonly (readonly [string, string])[], indent: number, sheet: Sheet): string[] {
  const { measure, width } = sheet;
  const spaces = " ".repeat(indent);
  const limit = Math.floor(width / 3);
  const column = Math.max(0, ...pairs.map(([term]) => measure(term)).filter((w) => w <= limit));
  return pairs.flatMap(([term, meaning]) => {
    if (measure(term) <= column) return wrap(meaning, width, measure, `${spaces}${padEnd(term, column, measure)}  `);
    return [...wrap(term, width, measure, spaces), ...wrap(meaning, width, measure, `${spaces}  `)];
  });
}
