import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Result } from "../../model/result.js";
import { append } from "../../plain/append.js";
import { type FormatOf, isFormatOf, loadWriter } from "../../render/formats.js";
import { chooseDestinations, type Destination } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { exportFormats } from "../formats.js";
import { openResult } from "../open-result.js";
import { deliver, type Session, say, sayWritten } from "../session.js";
import { UsageError } from "../usage-errors.js";
import { writeFolder } from "../write-folder.js";

/**
 * `tcec export <path...>`: a folder with which the result is computed anew in R, or a table of degrees for the R
 * package QCA. Nothing is exported where no profile is valid.
 */
export async function exportResult(paths: readonly string[], session: Session): Promise<number> {
  refuseScript(session.settings.output);
  const folders: Folder[] = [];
  const files: Destination<FormatOf<"export-file">>[] = [];
  for (const { format, path } of chooseDestinations(session.settings, exportFormats())) {
    if (isFormatOf(format, "export-folder")) folders.push({ format, path: folderOf(path) });
    else files.push({ format, path });
  }
  const { result, findings, read, code } = await openResult(paths, session);
  if (result === null || result.results.length === 0) return code;
  const ofFolders: AnyDiagnostic[] = [];
  for (const folder of folders) {
    const write = await loadWriter("export-folder", folder.format);
    const problems = await writeFolder(folder.path, await write(result, session.lang), read, session);
    if (problems.length === 0) await sayWritten(session, [folder.path], result.results.length);
    append(ofFolders, problems);
  }
  const writeFile = async (format: (typeof files)[number]["format"]) => {
    const write = await loadWriter("export-file", format);
    return write(result);
  };
  const ofFiles = await deliver(session, files, read, writeFile, result.results.length);
  const problems = [...ofFolders, ...ofFiles, ...(files.length > 0 ? await leftOpen(result) : [])];
  await say(session, problems);
  return exitCodeOf([...findings, ...problems]);
}

/** How many degrees a table for QCA leaves empty though something is known of them; nothing where it is none. */
async function leftOpen(result: Result): Promise<readonly AnyDiagnostic[]> {
  const { openDegrees } = await import("../../render/replication/qca-csv.js");
  const open = openDegrees(result);
  return open.degrees === 0 ? [] : [finding("export-left-open", open)];
}

/** A format that is a folder, and where it goes. */
interface Folder {
  readonly format: FormatOf<"export-folder">;
  readonly path: string;
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
