import { finding, hasErrors } from "../../model/finding.js";
import type { Result } from "../../model/result.js";
import { oddWord } from "../../plain/odd-word.js";
import { closest } from "../../plain/suggest.js";
import { choose } from "../../render/figure/choose.js";
import type { PlotKind, PlotOptions } from "../../render/figure/options.js";
import { formatsOf, type PlotFormat } from "../../render/formats.js";
import { chooseDestinations, type Destination } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { type Need, refuseIdle } from "../idle-options.js";
import { openResult } from "../open-result.js";
import { plotWishes, refuseAxes } from "../plot-options.js";
import { deliver, type Session, say } from "../session.js";
import { UsageError } from "../usage-errors.js";

/** `tcec plot <path...>`: a figure for a paper. Nothing is drawn where no profile is valid. */
export async function drawPlot(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("plot"));
  if (session.host.stdout.isTTY && destinations.some(({ path }) => path === null)) {
    throw new UsageError(finding("usage-argument-missing", { argument: "--output" })); // nobody reads a figure as text
  }
  const wishes = plotWishes(session.typed);
  refuseIdle(needsOf(wishes, destinations));
  const { result, findings, read, code } = await openResult(paths, session);
  if (result === null || (result.results.length === 0 && hasErrors(findings))) return code;
  refuseAbsent(result, wishes);
  const problems = await deliver(
    session,
    destinations,
    read,
    async (format, { lang }) => {
      const { renderPlot } = await import("../../render/figure/render-plot.js");
      const drawn = wishes.kind === "network" ? withNetwork(result, wishes) : result;
      return renderPlot(drawn, format, { ...wishes, lang, fonts: await session.host.fonts() });
    },
    result.results.length,
  );
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

/** Figures of one cluster at one date. */
const OF_ONE: readonly PlotKind[] = ["profile", "network"];

/** What options of one kind or of one format need. */
function needsOf(wishes: PlotOptions, destinations: readonly Destination<PlotFormat>[]): Need[] {
  const isKind = (...kinds: readonly PlotKind[]) => kinds.includes(wishes.kind ?? "property-space");
  const isPng = destinations.some(({ format }) => format === "png");
  const many = "--kind property-space | ternary";
  const ofOne = `--kind ${OF_ONE.join(" | ")}`;
  return [
    [wishes.axes !== undefined, "--axes", "--kind property-space", isKind("property-space")],
    [wishes.bounds === false, "--no-bounds", many, isKind("property-space", "ternary")],
    [wishes.labels !== undefined, "--labels", `${many} | network`, isKind("property-space", "ternary", "network")],
    [wishes.labels === "id", "--labels id", many, !isKind("network")],
    [wishes.id !== undefined, "--id", ofOne, isKind("profile", "network")],
    [wishes.date !== undefined, "--date", ofOne, isKind("profile", "network")],
    [wishes.dpi !== undefined, "--dpi", "--format png", isPng],
  ];
}

/** Most ids that a complaint lists. */
const MOST_LISTED = 20;

/** @throws UsageError for axes, ids and dates that are not there, and where several clusters could be meant */
function refuseAbsent(result: Result, { kind, axes, id, date }: PlotOptions): void {
  refuseAxes(result.typology, axes);
  if (kind === undefined || !OF_ONE.includes(kind)) return;
  const of = kind === "network" ? withNetwork(result, { id, date }) : result;
  refuseAmbiguous(of, kind, { id, date });
}

/** The clusters of which ties are coded. @throws UsageError where there is none, or none of those asked for */
function withNetwork(result: Result, wish: Pick<PlotOptions, "id" | "date">): Result {
  const results = result.results.filter(({ network }) => network !== undefined);
  const isAsked = (one: (typeof results)[number]) =>
    (wish.id === undefined || one.id === wish.id) && (wish.date === undefined || one.date === wish.date);
  if (results.length > 0 && (results.some(isAsked) || !result.results.some(isAsked))) return { ...result, results };
  throw new UsageError(finding("usage-option-needs", { option: "--kind network", needs: "network.ties" }));
}

/** @throws UsageError where an id or a date leaves none or several clusters */
function refuseAmbiguous(result: Result, kind: PlotKind, { id, date }: Pick<PlotOptions, "id" | "date">): void {
  const all = distinct(result, {}, "id");
  if (id !== undefined && !all.includes(id)) throw absent("--id", id, all);
  const dates = distinct(result, { ...(id === undefined ? {} : { id }) }, "date");
  if (date !== undefined && !dates.includes(date)) throw absent("--date", date, dates);
  const left = choose(result, { ...(id === undefined ? {} : { id }), ...(date === undefined ? {} : { date }) });
  if (left.length === 1) return;
  const option = new Set(left.map((one) => one.id)).size > 1 ? "id" : "date";
  const listed = [...new Set(left.map((one) => one[option]))].slice(0, MOST_LISTED);
  const needs = listed.map((value) => `--${option} ${value}`).join(" | ");
  throw new UsageError(finding("usage-option-needs", { option: `--kind ${kind}`, needs: needs || "--id" }));
}

function distinct(result: Result, wish: Parameters<typeof choose>[1], key: "id" | "date"): string[] {
  return [...new Set(choose(result, wish).map((one) => one[key]))];
}

function absent(option: string, value: string, all: readonly string[]): UsageError {
  const suggestion = closest(value, all);
  const odd = oddWord(option, value, suggestion);
  const allowed = all.slice(0, MOST_LISTED);
  return new UsageError(odd ?? finding("usage-choice", { option, value, allowed, suggestion }));
}
