import { paintFor } from "../../kit/paint.js";
import { measureFor } from "../../kit/width.js";
import type { RenderOptions } from "../../options.js";
import type { Block } from "./block.js";
import { writeText } from "./text.js";
import type { DocumentWriter } from "./writer.js";

/** Longer lines are hard to read. */
const WIDEST = 100;

/** Blocks as plain text of the width that is asked for, within what can be read. */
export async function writePageText(
  blocks: readonly Block[],
  { width, colorLevel }: Pick<RenderOptions, "width" | "colorLevel">,
): Promise<string> {
  const [paint, measure] = [await paintFor(colorLevel), await measureFor(JSON.stringify(blocks))];
  return writeText(blocks, { width: Math.max(40, Math.min(width, WIDEST)), paint, measure });
}

/** A document as plain text. */
export const PAGE_TEXT: DocumentWriter = ({ blocks }, options) => writePageText(blocks(), options);
