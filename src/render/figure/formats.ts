import type { AnyFormat } from "../extensions.js";

/** The formats of figures, the usual one first. */
export const PLOT_FORMATS = ["svg", "png", "pdf", "tikz"] as const satisfies readonly AnyFormat[];
/** The name of a format of figures, as `--format` takes it. */
export type PlotFormat = (typeof PLOT_FORMATS)[number];
