import { trajectoriesOf } from "../../analyse/trajectory/trajectories.js";
import { hasErrors } from "../../model/finding.js";
import type { Result } from "../../model/result.js";
import type { Trajectories } from "../../model/trajectory.js";
import { type FormatOf, formatsOf, isFormatOf, loadWriter } from "../../render/formats.js";
import type { RenderOptions } from "../../render/options.js";
import { buildTrajectoryTable } from "../../tables/trajectory/build.js";
import { chooseDestinations, type Destination } from "../destinations.js";
import { EXIT, exitCodeOf, graver } from "../exit-code.js";
import { type Need, needsOfRows, refuseIdle } from "../idle-options.js";
import { openResult } from "../open-result.js";
import { refuseAxes } from "../plot-options.js";
import { type Session, say } from "../session.js";
import { deliverAnalysis, isTableOf, needsOfLook, needsOfTable } from "../table-output.js";
import { type TrajectoryWishes, trajectoryWishes } from "../trajectory-options.js";

type TrajectoryFormat = FormatOf<"trajectory"> | FormatOf<"table"> | FormatOf<"plot">;

/** `tcec trajectory <path...>`: what changed in clusters from one date to the next, and what becomes of the hypotheses of the theory. */
export async function followTrajectories(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("trajectory", "table", "plot"));
  const wishes = trajectoryWishes(session.typed);
  refuseIdle([...needsOf(wishes, destinations), ...needsOfRows(session, destinations)]);
  const { result, findings, read, code } = await openResult(paths, session);
  if (result === null || (result.results.length === 0 && hasErrors(findings))) return code;
  refuseAxes(result.typology, wishes.figure.axes);
  const { value: trajectories, diagnostics } = trajectoriesOf(result);
  await say(session, diagnostics, { typology: result.typology });
  const all = [...findings, ...diagnostics];
  if (trajectories === null) return graver(EXIT.findings, exitCodeOf(all));
  const problems = await deliverAnalysis(session, destinations, {
    room: "trajectory",
    asked: wishes,
    table: () => buildTrajectoryTable(trajectories, wishes.request),
    write: (format, options) => write(format, options, { result, trajectories, wishes, session }),
    read,
    profiles: trajectories.cases.reduce((sum, { waves }) => sum + waves.length, 0),
  });
  await say(session, problems);
  return exitCodeOf([...all, ...problems]);
}

/** What is written, of what. */
interface Contents {
  readonly result: Result;
  readonly trajectories: Trajectories;
  readonly wishes: TrajectoryWishes;
  readonly session: Session;
}

async function write(
  format: TrajectoryFormat,
  options: RenderOptions,
  { result, trajectories, wishes, session }: Contents,
): Promise<string | Uint8Array> {
  if (isFormatOf(format, "trajectory")) return (await loadWriter("trajectory", format))(trajectories, options);
  if (!isFormatOf(format, "plot")) throw new Error(`no trajectory as ${format}`); // every format is one of the three
  const { renderTrajectoryPlot } = await import("../../render/trajectory/plot.js");
  const { figure } = wishes;
  return renderTrajectoryPlot(trajectories, result, format, {
    ...figure,
    lang: options.lang,
    fonts: await session.host.fonts(),
  });
}

/** What options of tables, of figures, or of one format need. */
function needsOf(wishes: TrajectoryWishes, destinations: readonly Destination<TrajectoryFormat>[]): Need[] {
  const { figure } = wishes;
  const formats = destinations.map(({ format }) => format);
  const hasTable = destinations.some(({ format }) => isTableOf("trajectory", wishes.kind, format));
  const isFigure = formats.some((format) => isFormatOf(format, "plot"));
  const plot = (isTyped: boolean, option: string): Need => [isTyped, option, "--format svg", isFigure];
  return [
    ...needsOfTable(wishes, hasTable),
    ...needsOfLook(wishes.look, formats),
    plot(figure.width !== undefined, "--size"),
    plot(figure.labels !== undefined, "--labels"),
    plot(figure.palette !== undefined, "--palette"),
    plot(figure.axes !== undefined, "--axes"),
    plot(figure.bounds === false, "--no-bounds"),
    plot(figure.title !== undefined, "--title"),
    [figure.dpi !== undefined, "--dpi", "--format png", formats.includes("png")],
  ];
}
