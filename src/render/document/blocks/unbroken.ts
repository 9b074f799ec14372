import { wordsOf } from "../../kit/phrase.js";
import type { ProseBlock } from "./block.js";

/** One line for each paragraph: lines broken to a width would stay broken where the text is pasted. */
export function writeUnbroken(blocks: readonly ProseBlock[]): string {
  return `${blocks.map(textOf).join("\n\n")}\n`;
}

function textOf(block: ProseBlock): string {
  switch (block.kind) {
    case "list":
      return block.items.join("\n");
    case "references":
      return block.entries.map(wordsOf).join("\n");
    default:
      return block.text;
  }
}
