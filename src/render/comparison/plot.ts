import { type Lang, loadWords } from "../../messages/languages.js";
import { loadMessages } from "../../messages/messages.js";
import type { Comparison } from "../../model/comparison.js";
import type { FigureOptions, FontFiles, PaletteName } from "../figure/options.js";
import { loadWriter, type PlotFormat } from "../formats.js";
import { crossFigure } from "./cross-figure.js";
import { speechOf } from "./speech.js";

/** How the figure of a comparison is to look. Everything may be left out. */
export interface ComparisonPlotOptions extends Pick<FigureOptions, "width" | "title"> {
  readonly lang?: Lang;
  readonly palette?: PaletteName;
  /** Of PNG, in dots per inch: 300 where nothing is said. */
  readonly dpi?: number;
  /** Where the fonts are; PNG and PDF need them. */
  readonly fonts?: FontFiles;
}

/**
 * The cross-table of two typologies as a figure: SVG or TikZ as text, PNG or PDF as bytes; the same input gives the same bytes.
 * @throws RangeError where PNG or PDF is asked for without `fonts`
 */
export async function renderComparisonPlot(
  comparison: Comparison,
  format: PlotFormat,
  options: ComparisonPlotOptions = {},
): Promise<string | Uint8Array> {
  const { lang = "en", palette = "color", dpi = 300 } = options;
  const [words, figures, messages] = await Promise.all([
    loadWords(lang, "comparison"),
    loadWords(lang, "figures"),
    loadMessages(lang),
  ]);
  const writer = await loadWriter("plot", format);
  const show = (await writer.letters?.()) ?? (<T>(data: T): T => data);
  const scene = crossFigure(show(speechOf(comparison, words, messages, false)), show(options));
  return writer.write(scene, {
    palette,
    dpi,
    packages: figures.packages,
    fonts: () => {
      if (options.fonts === undefined) throw new RangeError(`${format} needs the paths of its fonts: options.fonts`);
      return options.fonts;
    },
  });
}
