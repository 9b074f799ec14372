import type { Lang } from "../../messages/languages.js";

/** The figures, the usual one first. */
export const PLOT_KINDS = ["property-space", "ternary", "profile", "network"] as const;
/** One of the figures. */
export type PlotKind = (typeof PLOT_KINDS)[number];

/** What stands beside points: the name, the id, a number that a note explains, or nothing. */
export const LABEL_MODES = ["name", "id", "number", "none"] as const;
export type LabelMode = (typeof LABEL_MODES)[number];

/** In colour, or in tones of grey for print in black and white. */
export const PALETTES = ["color", "grey"] as const;
export type PaletteName = (typeof PALETTES)[number];

/** Widths of one and of two columns of a journal, in millimetres. */
export const COLUMN_WIDTHS = { one: 85, two: 175 } as const;
/** The narrowest and the widest figure, in millimetres. */
export const WIDTH_RANGE = { min: 60, max: 400 } as const;
/** Dots per inch of PNG. */
export const DPI_RANGE = { min: 50, max: 1200 } as const;

/** How a figure is to look. Everything may be left out. */
export interface FigureOptions {
  /** In millimetres, 85 where nothing is said: one column. */
  readonly width?: number;
  readonly labels?: LabelMode;
  /** A title within the figure; journals want captions instead, so there is none where nothing is said. */
  readonly title?: string;
  /** Ids of the two axes of the property space; the first two of the typology where nothing is said. */
  readonly axes?: readonly [x: string, y: string];
  /**
   * Rectangles and whiskers of the bounds, and the areas of the triangle: drawn always, or never. Where nothing is said,
   * only as long as they can be told apart: up to 100 clusters.
   */
  readonly bounds?: boolean;
  /** For a profile or a network: which cluster, and which date of it. */
  readonly id?: string;
  readonly date?: string;
}

/** What else `renderPlot` takes. */
export interface PlotOptions extends FigureOptions {
  readonly kind?: PlotKind;
  readonly lang?: Lang;
  readonly palette?: PaletteName;
  /** Of PNG, in dots per inch: 300 where nothing is said. */
  readonly dpi?: number;
  /** Where the fonts are; PNG and PDF need them. */
  readonly fonts?: FontFiles;
}

/** Paths of the two files of fonts that PNG and PDF are set with: DejaVu Sans, so that measures and pixels are the same everywhere. */
export interface FontFiles {
  readonly regular: string;
  readonly bold: string;
}

/** How a figure of bars is to look. Everything may be left out. */
export type BarPlotOptions = Pick<PlotOptions, "width" | "title" | "lang" | "palette" | "dpi" | "fonts">;
