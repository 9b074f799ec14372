import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Result } from "../../model/result.js";
import { append } from "../../plain/append.js";
import { type FormatName, type FormatOf, isFormatOf, loadWriter } from "../../render/formats.js";
import type { RenderOptions } from "../../render/options.js";
import { codedProfiles } from "../../run/coded-profiles.js";
import type { LostValue } from "../../tables/workbook/build.js";
import { chooseDestinations, type Destination } from "../destinations.js";
import { exitCodeOf } from "../exit-code.js";
import { exportFormats } from "../formats.js";
import { needsOfRows, refuseIdle } from "../idle-options.js";
import { openResult } from "../open-result.js";
import { withProfiles } from "../profile-sources.js";
import { deliver, type Session, say, sayWritten } from "../session.js";
import { typologyFile } from "../settings/settings.js";
import { typologyInForce } from "../typology-in-force.js";
import { UsageError } from "../usage-errors.js";
import { writeFolder } from "../write-folder.js";

/**
 * `tcec export <path...>`: a folder with which the result is computed anew in R, a table of degrees for the R package QCA, or the profiles
 * as they are coded, as sheets. Nothing is exported where no profile is valid.
 */
export async function exportResult(paths: readonly string[], session: Session): Promise<number> {
  refuseScript(session.settings.output);
  const destinations = chooseDestinations(session.settings, exportFormats());
  const coded = destinations.filter(isCoded);
  const [first] = coded;
  const other = destinations.find((one) => !isCoded(one));
  if (first === undefined) return exportScores(paths, destinations, session);
  if (other === undefined) return exportCoded(paths, coded, session);
  const [option, excluded] = [`--format ${first.format}`, `--format ${other.format}`];
  throw new UsageError(finding("usage-option-excludes", { option, other: excluded }));
}

type Coded = Destination<FormatOf<"coded-profiles">>;

function isCoded(destination: Destination<FormatName>): destination is Coded {
  return isFormatOf(destination.format, "coded-profiles");
}

/** Profiles as they are coded; what no cell can hold is said. */
async function exportCoded(
  paths: readonly string[],
  destinations: readonly Coded[],
  session: Session,
): Promise<number> {
  refuseIdle(needsOfRows(session, destinations));
  const { value: typology, diagnostics } = await typologyInForce(session);
  if (typology === null) {
    await say(session, diagnostics);
    return exitCodeOf(diagnostics);
  }
  const { profiles, findings, read } = await withProfiles(paths, session, (sources) =>
    codedProfiles(sources, typology, session.settings.privateQuotes),
  );
  const found = [...diagnostics, ...findings];
  if (profiles.length === 0) {
    await say(session, found, { typology, files: read.length });
    return exitCodeOf(found);
  }
  const lost = new Map<string, LostValue>();
  const left = new Set<string>();
  const inputs = [...read, ...typologyFile(session.settings)];
  const render = async (format: Coded["format"], options: RenderOptions): Promise<string | Uint8Array> => {
    const { sheetsOf, write } = await loadWriter("coded-profiles", format);
    const sheets = sheetsOf(profiles);
    for (const one of sheets.lost) lost.set(JSON.stringify(one), one);
    for (const one of sheets.left) left.add(one);
    return write(sheets, options);
  };
  const problems = await deliver(session, destinations, inputs, render, profiles.length);
  const [first] = lost.values();
  const said = first === undefined ? [] : [finding("export-lost", { ...first, values: lost.size })];
  const without = left.size === 0 ? [] : [finding("export-lists-left", { lists: [...left] })];
  const all = [...found, ...said, ...without, ...problems];
  await say(session, all, { typology, files: read.length });
  return exitCodeOf(all);
}

/** What others compute with: the result in R, degrees for QCA. */
async function exportScores(
  paths: readonly string[],
  destinations: readonly Destination<FormatName>[],
  session: Session,
): Promise<number> {
  const folders: Folder[] = [];
  const files: Destination<FormatOf<"export-file">>[] = [];
  for (const { format, path } of destinations) {
    if (isFormatOf(format, "export-folder")) folders.push({ format, path: folderOf(path) });
    else if (isFormatOf(format, "export-file")) files.push({ format, path });
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
