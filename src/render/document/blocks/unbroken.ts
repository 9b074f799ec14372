import type { ProseBlock } from "./block.js";

/** One line for each paragraph: lines broken to a width would stay broken where the text is pasted. */
export function writeUnbroken(blocks: readonly ProseBlock[]): string {
  const texts = blocks.map((block) => (block.kind === "list" ? block.items.join("\n") : block.text));
  return `${texts.join("\n\n")}\n`;
}
