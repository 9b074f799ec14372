import { COLUMN_WIDTHS, type FigureOptions } from "../options.js";
import { millimetres } from "./scene.js";

/** Sizes of a figure, in points. */
export interface Sizes {
  readonly width: number;
  /** Of the font of axes and legends. */
  readonly size: number;
  /** Of the font of labels and notes. */
  readonly small: number;
  /** Room for a legend to the right; 0 where it stands below. */
  readonly side: number;
  readonly isWide: boolean;
}

/** The least width of a figure whose legend stands beside it, in millimetres. */
const WIDE = 120;

/** The sizes that go with a width: no letter is smaller than 6 points. */
export function plan({ width = COLUMN_WIDTHS.one }: FigureOptions): Sizes {
  const isWide = width >= WIDE;
  return {
    width: millimetres(width),
    size: isWide ? 7 : 6.5,
    small: isWide ? 6.5 : 6,
    side: isWide ? 124 : 0,
    isWide,
  };
}
