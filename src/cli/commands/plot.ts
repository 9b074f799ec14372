import { hasErrors, report } from "../../model/report.js";
import type { Result } from "../../model/result.js";
import { closest } from "../../quantity/suggest.js";
import { choose } from "../../render/plot/choose.js";
import { PLOT_FORMATS, type PlotFormat } from "../../render/plot/formats.js";
import type { PlotKind, PlotOptions } from "../../render/plot/options.js";
import { chooseDestinations, type Destination } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { openResult } from "../open-result.js";
import { plotWishes, refuse } from "../plot-options.js";
import { deliver, type Session, say } from "../session.js";
import { UsageError } from "../usage-errors.js";

/** `tcec plot <path...>`: a figure for a paper. Nothing is drawn where no profile is valid. */
export async function drawPlot(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, PLOT_FORMATS, "svg");
  const wishes = plotWishes(session.typed);
  refuseIdle(wishes, destinations);
  const { result, findings, read, code } = await openResult(paths, session);
  if (result === null || (result.results.length === 0 && hasErrors(findings))) return code;
  refuseAbsent(result, wishes);
  const problems = await deliver(session, destinations, read, async (format, { lang }) => {
    const { renderPlot } = await import("../../render/plot/render-plot.js");
    return renderPlot(result, format, { ...wishes, lang, fonts: await session.host.fonts() });
  });
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

/** @throws UsageError for an option that would do nothing */
function refuseIdle(wishes: PlotOptions, destinations: readonly Destination<PlotFormat>[]): void {
  const isKind = (...kinds: readonly PlotKind[]) => kinds.includes(wishes.kind ?? "property-space");
  const isPng = destinations.some(({ format }) => format === "png");
  const needs: readonly (readonly [boolean, string, string, boolean])[] = [
    [wishes.axes !== undefined, "--axes", "--kind property-space", isKind("property-space")],
    [wishes.bounds === false, "--no-bounds", "--kind property-space | ternary", isKind("property-space", "ternary")],
    [wishes.labels !== undefined, "--labels", "--kind property-space | ternary", isKind("property-space", "ternary")],
    [wishes.id !== undefined, "--id", "--kind profile", isKind("profile")],
    [wishes.date !== undefined, "--date", "--kind profile", isKind("profile")],
    [wishes.dpi !== undefined, "--dpi", "--format png", isPng],
  ];
  for (const [isAsked, option, what, isThere] of needs) {
    if (isAsked && !isThere) throw new UsageError(report("usage-option-needs", { option, needs: what }));
  }
}

/** Most ids that a complaint lists. */
const MOST_LISTED = 20;

/** @throws UsageError for axes, ids and dates that are not there, and where several clusters could be meant */
function refuseAbsent(result: Result, { kind, axes, id, date }: PlotOptions): void {
  const ids = result.typology.axes.map((axis) => axis.id);
  const [x = "", y = ""] = axes ?? [];
  for (const axis of axes ?? []) if (!ids.includes(axis) || x === y) throw refuse("--axes", axis, ids);
  if (kind !== "profile") return;
  const all = distinct(result, {}, "id");
  if (id !== undefined && !all.includes(id)) throw absent("--id", id, all);
  const dates = distinct(result, { ...(id === undefined ? {} : { id }) }, "date");
  if (date !== undefined && !dates.includes(date)) throw absent("--date", date, dates);
  const left = choose(result, { ...(id === undefined ? {} : { id }), ...(date === undefined ? {} : { date }) });
  if (left.length === 1) return;
  const option = new Set(left.map((one) => one.id)).size > 1 ? "id" : "date";
  const listed = [...new Set(left.map((one) => one[option]))].slice(0, MOST_LISTED);
  const needs = listed.map((value) => `--${option} ${value}`).join(" | ");
  throw new UsageError(report("usage-option-needs", { option: "--kind profile", needs: needs || "--id" }));
}

function distinct(result: Result, wish: Parameters<typeof choose>[1], key: "id" | "date"): string[] {
  return [...new Set(choose(result, wish).map((one) => one[key]))];
}

function absent(option: string, value: string, all: readonly string[]): UsageError {
  const suggestion = closest(value, all);
  return new UsageError(report("usage-choice", { option, value, allowed: all.slice(0, MOST_LISTED), suggestion }));
}
