import { append } from "../../../plain/append.js";
import { greatest } from "../../../plain/extremes.js";
import { FALL, RISE, widthOf, wrapText } from "./metrics.js";
import type { Mark, Paint, Point, Text } from "./scene.js";

/** Marks and the room that they take from top to bottom, in points. */
export interface Block {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** A sign and what it stands for. */
export interface LegendItem {
  /** The sign around a point; it keeps within 10 by 6 points. */
  readonly swatch: (at: Point) => readonly Mark[];
  readonly text: string;
}

/** Where a block stands and how wide it may be. */
export interface Place extends Point {
  readonly width: number;
  /** Of the font. */
  readonly size: number;
}

/** From one line to the next, as a part of the size of the font. */
export const LEADING = 1.32;
const SWATCH = 14;
const BETWEEN = 9;

/** Lines of text below each other, each with the same beginning. */
export function textLines(
  lines: readonly string[],
  { x, y, size }: Omit<Place, "width">,
  look: { readonly paint: Paint; readonly bold?: boolean; readonly anchor?: Text["anchor"] },
): Block {
  const marks = lines.map((text, i): Text => {
    const { paint, bold = false, anchor = "start" } = look;
    return { kind: "text", x, y: y + RISE * size + i * LEADING * size, text, size, anchor, paint, bold };
  });
  return { marks, height: lines.length === 0 ? 0 : ((lines.length - 1) * LEADING + RISE + FALL) * size };
}

/** A paragraph of at most `most` lines. */
export function paragraph(text: string, place: Place, paint: Paint, most: number, bold = false): Block {
  return textLines(wrapText(text, place.width, place.size, most, bold), place, { paint, bold });
}

/** Paragraphs below each other. */
export function paragraphs(texts: readonly string[], place: Place, paint: Paint, most: number): Block {
  let height = 0;
  const marks = texts.flatMap((text) => {
    const block = paragraph(text, { ...place, y: place.y + height }, paint, most);
    height += block.height + place.size * 0.35;
    return block.marks;
  });
  return { marks, height };
}

/** Signs with their texts: beside each other as far as there is room, or `stacked`, one per row. */
export function legend(items: readonly LegendItem[], place: Place, stacked: boolean): Block {
  const { size, width } = place;
  const marks: Mark[] = [];
  let [x, y, height] = [0, 0, 0];
  for (const { swatch, text } of items) {
    const lines = wrapText(text, width - SWATCH, size, 3);
    const room = SWATCH + greatest(lines.map((one) => widthOf(one, size)));
    if (x > 0 && (stacked || lines.length > 1 || x + room > width)) {
      y += height + size * 0.35;
      [x, height] = [0, 0];
    }
    const block = textLines(lines, { x: place.x + x + SWATCH, y: place.y + y, size }, { paint: "ink" });
    const middle = place.y + y + (RISE - 0.36) * size;
    append(marks, swatch({ x: place.x + x + SWATCH / 2 - 1.5, y: middle }));
    append(marks, block.marks);
    x += lines.length > 1 ? width : room + BETWEEN;
    height = Math.max(height, block.height);
  }
  return { marks, height: items.length === 0 ? 0 : y + height };
}
