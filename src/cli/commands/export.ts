import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Result } from "../../model/result.js";
import { EXPORT_FORMATS } from "../../render/replication/formats.js";
import { chooseDestinations } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { openResult } from "../open-result.js";
import { deliver, type Session, say } from "../session.js";
import { UsageError } from "../usage-errors.js";

const FOLDER = "r";

/**
 * `tcec export <path...>`: a folder with which the result is computed anew in R, or a table of degrees for the R
 * package QCA. Nothing is exported where no profile is valid.
 */
export async function exportResult(paths: readonly string[], session: Session): Promise<number> {
  refuseScript(session.settings.output);
  const destinations = chooseDestinations(session.settings, EXPORT_FORMATS, FOLDER);
  const folders = destinations.flatMap(({ format, path }) => (format === FOLDER ? [folderOf(path)] : []));
  const { result, findings, read, code } = await openResult(paths, session);
  if (result === null || result.results.length === 0) return code;
  const problems: AnyDiagnostic[] = [];
  for (const folder of folders) problems.push(...(await writeReplication(result, folder, read, session)));
  const files = destinations.filter(({ format }) => format !== FOLDER);
  problems.push(
    ...(await deliver(session, files, read, async () => {
      const { renderQcaCsv } = await import("../../render/replication/qca-csv.js");
      return renderQcaCsv(result);
    })),
  );
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

/** A folder cannot go to standard output. */
function folderOf(path: string | null): string {
  if (path !== null) return path;
  throw new UsageError(finding("usage-argument-missing", { argument: "--output" }));
}

/** Who asks for one script gets a folder with it, so the name of a script is no name for it. */
function refuseScript(output: string | null): void {
  if (output === null || !/[^/\\]\.r$/i.test(output)) return;
  const folder = `${output.slice(0, -2)}/`;
  throw new UsageError(
    finding("usage-choice", { option: "--output", value: output, allowed: [folder], suggestion: folder }),
  );
}

/** Writes the folder; none of what was read is written over. */
async function writeReplication(
  result: Result,
  folder: string,
  inputs: readonly string[],
  { host, lang, settings }: Session,
): Promise<readonly AnyDiagnostic[]> {
  const { renderReplication } = await import("../../render/replication/replication.js");
  const files = await renderReplication(result, lang);
  const paths = Object.keys(files).map((file) => `${folder.replace(/[/\\]+$/, "")}/${file}`);
  const taken = paths.filter((path) => host.isAmong(path, inputs));
  if (taken.length > 0) return taken.map((path) => finding("usage-output-is-input", { path }));
  return host.writeFolder(folder, files, { force: settings.force });
}
