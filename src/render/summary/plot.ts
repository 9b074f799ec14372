import type { Summary } from "../../model/summary.js";
import { countsFigure } from "../figure/bars/counts.js";
import type { BarPlotOptions } from "../figure/options.js";
import { renderScene } from "../figure/render-scene.js";
import type { PlotFormat } from "../formats.js";

/**
 * How many cases each type has at least and at most, given what is unknown, and how many verdicts: SVG or TikZ as text, PNG or PDF as bytes;
 * the same input gives the same bytes.
 * @throws RangeError where PNG or PDF is asked for without `fonts`
 */
export async function renderSummaryPlot(
  summary: Summary,
  format: PlotFormat,
  options: BarPlotOptions = {},
): Promise<string | Uint8Array> {
  return renderScene(format, options, (speech, show) => countsFigure(show(summary), speech, show(options)));
}
