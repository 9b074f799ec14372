import { sameTypology } from "../../analyse/compare.js";
import { sha256Hex } from "../../io/cache/digest.js";
import type { Comparison } from "../../model/comparison.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Typology } from "../../model/typology.js";
import { append } from "../../plain/append.js";
import { type FormatOf, formatsOf, isFormatOf, loadWriter } from "../../render/formats.js";
import type { RenderOptions } from "../../render/options.js";
import { type Compared, compareProfiles, compareSaved } from "../../run/compare.js";
import { buildComparisonTable } from "../../tables/comparison/build.js";
import { withMinimumConfidence } from "../../typology/confidence.js";
import { type ComparisonWishes, comparisonWishes } from "../compare-options.js";
import { chooseDestinations, type Destination } from "../destinations.js";
import { EXIT, exitCodeOf, graver } from "../exit-code.js";
import { type Need, needsOfRows, refuseIdle } from "../idle-options.js";
import { withoutOwnFiles } from "../inputs.js";
import { type Worked, withProfiles } from "../profile-sources.js";
import { type Session, say } from "../session.js";
import { deliverAnalysis, isTableOf, needsOfLook, needsOfTable } from "../table-output.js";
import { readTypology } from "../typology-in-force.js";
import { UsageError } from "../usage-errors.js";

type CompareFormat = FormatOf<"comparison"> | FormatOf<"table"> | FormatOf<"plot">;

/** `tcec compare <path...>`: the same profiles under two typologies, or two saved results. */
export async function compareTypologies(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("comparison", "table", "plot"));
  const wishes = comparisonWishes(session.typed);
  refuseIdle([...needsOf(wishes, session, destinations), ...needsOfRows(session, destinations)]);
  const { comparison, findings, read } = await open(paths, wishes, session);
  await say(session, findings, { typology: comparison?.typologies[0] });
  if (comparison === null) return graver(EXIT.findings, exitCodeOf(findings));
  const problems = await deliverAnalysis(session, destinations, {
    room: "comparison",
    asked: wishes,
    table: () => buildComparisonTable(comparison, wishes.request),
    write: (format, options) => write(format, options, { comparison, wishes, session }),
    read,
    profiles: comparison.cases.length,
  });
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

/** What was compared, and every file that was read. */
type Opened = Worked<Compared>;

async function open(paths: readonly string[], wishes: ComparisonWishes, session: Session): Promise<Opened> {
  const { typologies: asked } = wishes;
  if (asked.length !== 0 && asked.length !== 2) {
    throw new UsageError(finding("compare-typologies", { typologies: asked.length, saved: 0 }));
  }
  const typologies = await readTypologies(asked, session);
  if (!typologies.isWhole) return { comparison: null, findings: typologies.findings, read: [] };
  const [first, second] = typologies.found;
  const { comparison, findings, read } = await withProfiles(paths, session, (sources) =>
    first && second ? compareProfiles(sources, [first, second], sha256Hex) : compareSaved(sources),
  );
  return {
    comparison,
    findings: withoutOwnFiles([...typologies.findings, ...findings], session, asked),
    read: [...read, ...asked],
  };
}

/** The typologies that were asked for, with everything that was found in them. */
interface TypologiesRead {
  readonly found: readonly Typology[];
  readonly findings: readonly AnyDiagnostic[];
  readonly isWhole: boolean;
}

async function readTypologies(asked: readonly string[], session: Session): Promise<TypologiesRead> {
  const { minConfidence } = session.settings;
  const found: Typology[] = [];
  const findings: AnyDiagnostic[] = [];
  for (const file of asked) {
    const { value, diagnostics } = await readTypology(file, session);
    append(findings, diagnostics);
    if (value !== null) found.push(minConfidence === null ? value : withMinimumConfidence(value, minConfidence));
  }
  const [first, second] = found;
  const same = first && second ? sameTypology([first, second]) : null;
  if (same !== null) return { found, findings: [...findings, same], isWhole: false };
  return { found, findings, isWhole: found.length === asked.length };
}

/** What is written, of what. */
interface Contents {
  readonly comparison: Comparison;
  readonly wishes: ComparisonWishes;
  readonly session: Session;
}

async function write(
  format: CompareFormat,
  options: RenderOptions,
  { comparison, wishes, session }: Contents,
): Promise<string | Uint8Array> {
  if (isFormatOf(format, "comparison")) return (await loadWriter("comparison", format))(comparison, options);
  if (!isFormatOf(format, "plot")) throw new Error(`no comparison as ${format}`); // every format is one of the three
  const { renderComparisonPlot } = await import("../../render/comparison/plot.js");
  const { figure } = wishes;
  return renderComparisonPlot(comparison, format, { ...figure, lang: options.lang, fonts: await session.host.fonts() });
}

/** What options of tables, of figures, or of one format need. */
function needsOf(
  wishes: ComparisonWishes,
  { origins }: Session,
  destinations: readonly Destination<CompareFormat>[],
): Need[] {
  const { request, figure, typologies } = wishes;
  const formats = destinations.map(({ format }) => format);
  const hasTable = destinations.some(({ format }) => isTableOf("comparison", wishes.kind, format));
  const isFigure = formats.some((format) => isFormatOf(format, "plot"));
  const plot = (isTyped: boolean, option: string): Need => [isTyped, option, "--format svg", isFigure];
  return [
    [origins["min-confidence"].from === "flag", "--min-confidence", "--typology", typologies.length > 0],
    ...needsOfTable(wishes, hasTable),
    [request.percent !== null, "--percent", "--kind types", hasTable && request.kind === "types"],
    ...needsOfLook(wishes.look, formats),
    plot(figure.width !== undefined, "--size"),
    plot(figure.palette !== undefined, "--palette"),
    plot(figure.title !== undefined, "--title"),
    [figure.dpi !== undefined, "--dpi", "--format png", formats.includes("png")],
  ];
}
