import type { Lang } from "../../../messages/languages.js";

/** A place in a figure, in points (1/72 inch) from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle along the axes of the page, in points. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/**
 * What a colour is for; a palette says which colour it is. `type-0`, `type-1` … are the types of the typology in their
 * order; `untyped` is for clusters without a type.
 */
export type Paint = "none" | "paper" | "ink" | "soft" | "rule" | "band" | "grid" | "untyped" | `type-${number}`;

/** The shapes of points, by which types differ where colours are not seen. */
export type Shape = "circle" | "square" | "triangle" | "diamond" | "wedge" | "pentagon" | "star" | "hexagon" | "cross";

/** How lines and areas look. Widths and dashes are in points, opacities from 0 to 1. */
export interface Style {
  readonly fill?: Paint;
  readonly fillOpacity?: number;
  readonly stroke?: Paint;
  readonly strokeOpacity?: number;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

/** What a page may do with a mark: name it for style sheets, tell whom it stands for, say it in words. */
export interface Tag {
  readonly class?: string;
  /** Becomes `data-key`, `data-type` … */
  readonly data?: Readonly<Record<string, string>>;
  /** What is shown where a pointer rests on it, and read out where it has the focus. */
  readonly title?: string;
}

/** Marks that belong together. */
export interface Group extends Tag {
  readonly kind: "group";
  readonly marks: readonly Mark[];
}

/** A line through points, or an area within them. */
export interface Path extends Tag, Style {
  readonly kind: "path";
  readonly points: readonly Point[];
  readonly closed: boolean;
}

export interface Rect extends Tag, Style, Box {
  readonly kind: "rect";
}

/** The shape of a point; `size` is the diameter of a circle of the same area. */
export interface Sign extends Tag, Style, Point {
  readonly kind: "symbol";
  readonly shape: Shape;
  readonly size: number;
}

/** One line of text. `x`, `y` is where its base line begins, has its middle, or ends. */
export interface Text extends Tag, Point {
  readonly kind: "text";
  readonly text: string;
  /** Of the font, in points. */
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
  readonly paint: Paint;
  readonly bold?: boolean;
  /** Reads from bottom to top. */
  readonly upright?: boolean;
  /** What lies behind it is kept away by a rim in the colour of the paper. */
  readonly halo?: boolean;
}

export type Mark = Group | Path | Rect | Sign | Text;

/** A figure without a format: where what stands, and what it is for. Writers turn it into SVG, TikZ, PNG or PDF. */
export interface Scene {
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly lang: Lang;
  /** What the figure is, in a few words. */
  readonly title: string;
  /** What is seen, in sentences, for those who cannot see it. */
  readonly desc: string;
  /** From back to front. */
  readonly marks: readonly Mark[];
}

/** A straight line. */
export function line(from: Point, to: Point, style: Style, tag: Tag = {}): Path {
  return { kind: "path", points: [from, to], closed: false, ...style, ...tag };
}

/** A rectangle. */
export function rect(box: Box, style: Style, tag: Tag = {}): Rect {
  const { x, y, width, height } = box;
  return { kind: "rect", x, y, width, height, ...style, ...tag };
}

/** Points in the unit that people give sizes of figures in. */
export function millimetres(length: number): number {
  return (length * 72) / 25.4;
}
