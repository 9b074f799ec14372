import { type Block, type LegendItem, legend, paragraph, paragraphs } from "./furniture.js";
import type { Sizes } from "./plan.js";
import { plain } from "./printable.js";
import type { Box } from "./scene.js";

/** The title within the figure, where one was asked for. */
export function title(text: string | undefined, { width, size }: Sizes): Block {
  if (text === undefined) return { marks: [], height: 0 };
  const block = paragraph(plain(text), { x: 2, y: 1, width: width - 4, size: size + 2 }, "ink", 3, true);
  return { ...block, height: block.height + 4 };
}

/** Legend to the right of a wide figure, below a narrow one; notes below both. */
export function aside(
  items: readonly LegendItem[],
  notes: readonly string[],
  box: Box,
  bottom: number,
  page: Sizes,
): Block {
  const { side, size, width } = page;
  const isBeside = side > 0;
  const place = isBeside
    ? { x: box.x + box.width + 12, y: box.y, width: side - 8, size }
    : { x: 3, y: bottom, width: width - 6, size };
  const signs = legend(items, place, isBeside);
  const top = isBeside ? Math.max(bottom, box.y + signs.height) : bottom + signs.height;
  const text = paragraphs(notes, { x: 3, y: top + 3, width: width - 6, size: page.small }, "soft", 40);
  return { marks: [...signs.marks, ...text.marks], height: top + text.height + 4 };
}
