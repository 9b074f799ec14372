import { type CrossedFields, crossedFields } from "../../analyse/summary/fields.js";
import { summaryOf } from "../../analyse/summary/summary.js";
import { hasErrors } from "../../model/finding.js";
import type { Summary } from "../../model/summary.js";
import { codedOutcome } from "../../pipeline/coded-outcome.js";
import { type FormatOf, formatsOf, isFormatOf, loadWriter } from "../../render/formats.js";
import type { RenderOptions } from "../../render/options.js";
import { buildSummaryTable } from "../../tables/summary/build.js";
import { chooseDestinations, type Destination } from "../destinations.js";
import { EXIT, exitCodeOf, graver } from "../exit-code.js";
import { type Need, needsOfRows, refuseIdle } from "../idle-options.js";
import { openResult } from "../open-result.js";
import { type BarWishes, needsOfBars } from "../plot-options.js";
import { type Session, say } from "../session.js";
import { type SummaryWishes, summaryWishes } from "../summary-options.js";
import { deliverAnalysis, isTableOf, needsOfLook, needsOfTable } from "../table-output.js";
import { UsageError } from "../usage-errors.js";

type SummaryFormat = FormatOf<"summary"> | FormatOf<"table"> | FormatOf<"plot">;

/** `tcec summary <path...>`: what a set of profiles, or saved results, says together. */
export async function summarise(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("summary", "table", "plot"));
  const wishes = summaryWishes(session.typed);
  refuseIdle([...needsOf(wishes, destinations), ...needsOfRows(session, destinations)]);
  const by = fieldsOf(wishes);
  const { result, findings, read, sources, code } = await openResult(paths, session);
  if (result === null || (result.results.length === 0 && hasErrors(findings))) return code;
  const outcome = wishes.outcome === null ? null : codedOutcome(sources, result.results, wishes.outcome);
  if (outcome !== null && outcome.value === null) {
    await say(session, outcome.diagnostics);
    return graver(EXIT.findings, exitCodeOf([...findings, ...outcome.diagnostics]));
  }
  const summary = summaryOf(result, { by, outcome: outcome?.value ?? null });
  const problems = await deliverAnalysis(session, destinations, {
    room: "summary",
    asked: wishes,
    table: () => buildSummaryTable(summary, wishes.request),
    write: (format, options) => write(format, options, summary, { figure: wishes.figure, session }),
    read,
    profiles: result.results.length,
  });
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

/** The fields of the cross-table. @throws UsageError where there is no such field */
function fieldsOf({ by }: SummaryWishes): CrossedFields | null {
  if (by === null) return null;
  const { value, diagnostics } = crossedFields(by, "--by");
  if (value !== null) return value;
  const [first] = diagnostics;
  throw first === undefined ? new Error("no fields and no reason") : new UsageError(first);
}

/** How a figure is to look, and where its fonts are. */
interface Figured {
  readonly figure: BarWishes;
  readonly session: Session;
}

async function write(
  format: SummaryFormat,
  options: RenderOptions,
  summary: Summary,
  { figure, session }: Figured,
): Promise<string | Uint8Array> {
  if (isFormatOf(format, "summary")) return (await loadWriter("summary", format))(summary, options);
  if (!isFormatOf(format, "plot")) throw new Error(`no summary as ${format}`); // every format is one of the three
  const { renderSummaryPlot } = await import("../../render/summary/plot.js");
  return renderSummaryPlot(summary, format, { ...figure, lang: options.lang, fonts: await session.host.fonts() });
}

/** What options of tables, or of one kind of them, need. */
function needsOf(wishes: SummaryWishes, destinations: readonly Destination<SummaryFormat>[]): Need[] {
  const { request, look, by, outcome } = wishes;
  const hasTable = destinations.some(({ format }) => isTableOf("summary", wishes.kind, format));
  const isWhole = destinations.some(
    ({ format }) => isFormatOf(format, "summary") && !isTableOf("summary", wishes.kind, format),
  );
  const formats = destinations.map(({ format }) => format);
  return [
    ...needsOfTable(wishes, hasTable),
    ...needsOfBars(wishes.figure, formats),
    [by !== null, "--by", "--kind crosstab", isWhole || request.kind === "crosstab"],
    [outcome !== null, "--outcome", "--kind outcome", isWhole || request.kind === "outcome"],
    [request.percent !== null, "--percent", "--kind crosstab", hasTable && request.kind === "crosstab"],
    ...needsOfLook(look, formats),
  ];
}
