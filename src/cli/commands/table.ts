import { finding, hasErrors } from "../../model/finding.js";
import { assembleResult } from "../../pipeline/assess.js";
import { formatsOf, type TableFormat } from "../../render/formats.js";
import { buildTable } from "../../tables/build.js";
import { chooseDestinations, type Destination } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { type Need, needsOfRows, refuseIdle } from "../idle-options.js";
import { type Opened, openResult } from "../open-result.js";
import { deliver, type Session, say } from "../session.js";
import { typologyFile } from "../settings/settings.js";
import { type TableWishes, tableWishes } from "../table-options.js";
import { needsOfLook, tableOr, writeTable } from "../table-output.js";
import { typologyInForce } from "../typology-in-force.js";
import { UsageError } from "../usage-errors.js";

/** `tcec table <path...>`: a table for a paper. */
export async function makeTable(paths: readonly string[], session: Session): Promise<number> {
  const destinations = chooseDestinations(session.settings, formatsOf("table"));
  const wishes = tableWishes(session.typed);
  refuseIdle([...needsOf(wishes, destinations), ...needsOfRows(session, destinations)]);
  const { result, findings, read, code } = await open(paths, session, wishes);
  if (result === null || (result.results.length === 0 && hasErrors(findings))) return code;
  const table = tableOr(buildTable(result, wishes.request));
  const problems = await deliver(
    session,
    destinations,
    read,
    (format, options) => writeTable(table, format, options, wishes),
    result.results.length,
  );
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

/** The profiles; a calibration needs none of them. */
async function open(paths: readonly string[], session: Session, { request }: TableWishes): Promise<Opened> {
  if (paths.length > 0) return openResult(paths, session);
  if (request.kind !== "calibration") throw new UsageError(finding("usage-argument-missing", { argument: "path" }));
  const { value, diagnostics } = await typologyInForce(session);
  await say(session, diagnostics, { typology: value ?? undefined });
  const read = typologyFile(session.settings);
  const result = value === null ? null : assembleResult(value, [], []);
  return { result, findings: diagnostics, sources: [], read, code: exitCodeOf(diagnostics) };
}

/** What options of one kind or of some formats need. */
function needsOf(wishes: TableWishes, destinations: readonly Destination<TableFormat>[]): Need[] {
  const { request } = wishes;
  const isCrosstab = request.kind === "crosstab";
  return [
    [request.by !== null, "--by", "--kind crosstab", isCrosstab],
    [request.percent !== null, "--percent", "--kind crosstab", isCrosstab],
    [request.transpose, "--transpose", "--kind crosstab", isCrosstab],
    ...needsOfLook(
      wishes,
      destinations.map(({ format }) => format),
    ),
  ];
}
