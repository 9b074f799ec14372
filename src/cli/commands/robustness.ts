import type { Robustness } from "../../model/robustness.js";
import type { RobustnessTableKind } from "../../model/table-request.js";
import { STDIN } from "../../pipeline/inputs.js";
import { type FormatOf, formatsOf, isFormatOf, loadWriter } from "../../render/formats.js";
import type { RenderOptions } from "../../render/options.js";
import { buildRobustnessTable } from "../../tables/robustness/build.js";
import { chooseDestinations, type Destination } from "../destinations.js";
import { EXIT, exitCodeOf, graver } from "../exit-code.js";
import { type Need, needsOfRows, needsOfStdin, refuseIdle } from "../idle-options.js";
import { type BarWishes, needsOfBars } from "../plot-options.js";
import { type RobustnessWishes, robustnessWishes } from "../robustness-options.js";
import { type Session, say } from "../session.js";
import { deliverAnalysis, isTableOf, needsOfLook, needsOfTable } from "../table-output.js";
import { testProfiles } from "../test-profiles.js";

type RobustnessFormat = FormatOf<"robustness"> | FormatOf<"table"> | FormatOf<"plot">;

/** `tcec robustness <path...>`: how firm the verdicts on some profiles are. */
export async function testRobustness(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("robustness", "table", "plot"));
  const wishes = robustnessWishes(session.typed);
  refuseIdle([...needsOf(wishes, paths, session, destinations), ...needsOfRows(session, destinations)]);
  const { robustness, findings, read } = await testProfiles(paths, wishes, session);
  await say(session, findings, { typology: robustness?.typology });
  if (robustness === null) return graver(EXIT.findings, exitCodeOf(findings));
  const problems = await deliverAnalysis(session, destinations, {
    room: "robustness",
    asked: wishes,
    table: () => buildRobustnessTable(robustness, wishes.request),
    write: (format, options) => write(format, options, robustness, { figure: wishes.figure, session }),
    read,
    profiles: robustness.cases.length,
  });
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

/** How a figure is to look, and where its fonts are. */
interface Figured {
  readonly figure: BarWishes;
  readonly session: Session;
}

async function write(
  format: RobustnessFormat,
  options: RenderOptions,
  robustness: Robustness,
  { figure, session }: Figured,
): Promise<string | Uint8Array> {
  if (isFormatOf(format, "robustness")) return (await loadWriter("robustness", format))(robustness, options);
  if (!isFormatOf(format, "plot")) throw new Error(`no robustness as ${format}`); // every format is one of the three
  const { renderRobustnessPlot } = await import("../../render/robustness/plot.js");
  return renderRobustnessPlot(robustness, format, { ...figure, lang: options.lang, fonts: await session.host.fonts() });
}

/** The tables that hold draws. */
const TABLES_OF_DRAWS: readonly RobustnessTableKind[] = ["draws", "draw-counts", "indices", "case-indices"];
/** Those that hold draws of unknowns. */
const TABLES_OF_UNKNOWNS: readonly RobustnessTableKind[] = ["unknowns", "unknown-counts"];

/** What options of tables, or of one format, need. */
function needsOf(
  wishes: RobustnessWishes,
  paths: readonly string[],
  session: Session,
  destinations: readonly Destination<RobustnessFormat>[],
): Need[] {
  const hasTable = destinations.some(({ format }) => isTableOf("robustness", wishes.kind, format));
  const { kind } = wishes.request;
  const holds = (tables: readonly RobustnessTableKind[]): boolean =>
    destinations.some(({ format }) =>
      isTableOf("robustness", wishes.kind, format) ? tables.includes(kind) : isFormatOf(format, "robustness"),
    );
  return [
    ...needsOfStdin(session, paths.includes(STDIN)),
    ...needsOfTable(wishes, hasTable),
    [wishes.ofDraws.seed, "--seed", "--draws", wishes.draws !== null],
    [wishes.ofDraws.factors, "--factors", "--draws", wishes.draws !== null],
    [
      wishes.draws !== null,
      "--draws",
      "-f text, -f json, --kind draws",
      holds([...TABLES_OF_DRAWS, ...TABLES_OF_UNKNOWNS]),
    ],
    [TABLES_OF_DRAWS.includes(kind), `--kind ${kind}`, "--draws", wishes.draws !== null],
    [TABLES_OF_UNKNOWNS.includes(kind), `--kind ${kind}`, "--unknowns", wishes.hasUnknowns],
    [wishes.hasUnknowns, "--unknowns", "--draws", wishes.draws !== null],
    [session.origins.workers.from === "flag", "--workers", "--draws", wishes.draws !== null],
    [wishes.hasUnknowns, "--unknowns", "-f text, -f json, --kind unknowns", holds(TABLES_OF_UNKNOWNS)],
    ...needsOfBars(
      wishes.figure,
      destinations.map(({ format }) => format),
    ),
    ...needsOfLook(
      wishes.look,
      destinations.map(({ format }) => format),
    ),
  ];
}
