import type { Result } from "../../model/result.js";
import type { Trajectories } from "../../model/trajectory.js";
import type { PlotOptions } from "../figure/options.js";
import { renderPlot } from "../figure/render-plot.js";
import type { PlotFormat } from "../formats.js";

/** How the figure of trajectories is to look. Everything may be left out. */
export type TrajectoryPlotOptions = Omit<PlotOptions, "kind" | "id" | "date">;

/**
 * The paths of clusters through the property space, an arrow from each date to the next: SVG or TikZ as text, PNG or PDF as bytes; the
 * same input gives the same bytes. `result` is what the trajectories were found in; clusters with one date are left out.
 * @throws RangeError where an axis is not there, or where PNG or PDF is asked for without `fonts`
 */
export async function renderTrajectoryPlot(
  trajectories: Trajectories,
  result: Result,
  format: PlotFormat,
  options: TrajectoryPlotOptions = {},
): Promise<string | Uint8Array> {
  const nameOf = (file: string, document: number, hash: string): string => JSON.stringify([file, document, hash]);
  const waves = trajectories.cases.flatMap((one) => one.waves);
  const names = new Set(waves.map(({ file, document, hash }) => nameOf(file, document, hash)));
  const results = result.results.filter(({ source: { file, document, hash } }) =>
    names.has(nameOf(file, document, hash)),
  );
  return renderPlot({ ...result, results }, format, { ...options, kind: "property-space" });
}
