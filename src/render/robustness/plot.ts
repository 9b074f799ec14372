import type { Robustness } from "../../model/robustness.js";
import { robustnessFigure } from "../figure/bars/robustness.js";
import type { BarPlotOptions } from "../figure/options.js";
import { renderScene } from "../figure/render-scene.js";
import type { PlotFormat } from "../formats.js";

/**
 * How far weights may be wrong in each case before its type is lost (the radius of the verdict), and before a score changes sides, with what
 * gives way first: SVG or TikZ as text, PNG or PDF as bytes; the same input gives the same bytes. Cases without a type are named below.
 * @throws RangeError where PNG or PDF is asked for without `fonts`
 */
export async function renderRobustnessPlot(
  robustness: Robustness,
  format: PlotFormat,
  options: BarPlotOptions = {},
): Promise<string | Uint8Array> {
  return renderScene(format, options, (speech, show) => robustnessFigure(show(robustness), speech, show(options)));
}
