import { loadMap, type SheetMap } from "../../import/map/load.js";
import { fieldNames } from "../../messages/field-names.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding, hasErrors } from "../../model/finding.js";
import type { SourceText } from "../../model/source.js";
import { readText, STDIN } from "../../pipeline/inputs.js";
import { append } from "../../plain/append.js";
import {
  guessSheets,
  type ImportedProfile,
  type Importing,
  type ImportOutcome,
  importSheets,
  type SheetFile,
} from "../../run/import.js";
import { type Destination, ImportPlan, type PlannedProfile } from "../../run/import-plan.js";
import { EXIT, exitCodeOf } from "../exit-code.js";
import { refuseIdle } from "../idle-options.js";
import { type ImportWishes, importWishes } from "../import-options.js";
import { nameOfStdin } from "../inputs.js";
import { type PartedFiles, partLetters } from "../letters.js";
import { type Session, say } from "../session.js";
import { typologyInForce } from "../typology-in-force.js";
import { UsageError } from "../usage-errors.js";

const NOTHING: ImportOutcome = { findings: [], profiles: 0, refused: 0 };

/**
 * `tcec import <sheet...>`: profiles from sheets, into a folder, one file or standard output, by a map or by headings. Nothing is written
 * where something is wrong, unless `--partial` asks for the rows that are sound. With `--guess` the draft of a map.
 */
export async function importProfiles(paths: readonly string[], session: Session): Promise<number> {
  const wishes = importWishes(session.typed);
  const { output } = session.settings;
  refuseIdle([[wishes.partial, "--partial", "-o", !wishes.dryRun || output !== null || wishes.oneFile !== null]]);
  if (wishes.guess) return guess(paths, wishes, session);
  const { value: typology, diagnostics } = await typologyInForce(session);
  const map = await readMap(wishes, session);
  const sheets = await readSheets(paths, session);
  const parted = await partLetters(sheets.files);
  refuseForLetters(wishes, parted);
  const unread = [...diagnostics, ...map.diagnostics, ...sheets.findings];
  if (typology === null || hasErrors(unread)) {
    await say(session, unread);
    return typology === null ? EXIT.usage : exitCodeOf(unread);
  }
  const target = await openTarget(wishes, paths, session);
  if (target.problems.length > 0) {
    await say(session, target.problems);
    return exitCodeOf(target.problems);
  }
  const plan = new ImportPlan(target.destination, target.existing);
  const names = map.value === null ? await fieldNames() : null;
  const how = { map: map.value, names, layout: wishes.from, typology };
  const outcome = await importAll(parted, how, plan);
  return finish({ plan, outcome, wishes, target, notes: unread }, session);
}

/** Profiles of sheets, then of letters. */
async function importAll({ sheets, letters }: PartedFiles, how: Importing, plan: ImportPlan): Promise<ImportOutcome> {
  const take = (imported: ImportedProfile): Promise<void> => plan.add(imported);
  const ofSheets = sheets.length > 0 ? await importSheets(sheets, how, take) : NOTHING;
  if (letters.length === 0) return ofSheets;
  const { importLetters } = await import("../../run/import-letters.js");
  const ofLetters = await importLetters(letters, how.typology, take);
  return {
    findings: [...ofSheets.findings, ...ofLetters.findings],
    profiles: ofSheets.profiles + ofLetters.profiles,
    refused: ofSheets.refused + ofLetters.refused,
  };
}

/** A letter has no columns: what says how they are read is of no use where there is no sheet beside it. */
function refuseForLetters({ map, from }: ImportWishes, { letters, sheets }: PartedFiles): void {
  const [letter] = letters;
  const option = map !== null ? "--map" : from !== null ? "--from" : null;
  if (letter === undefined || sheets.length > 0 || option === null) return;
  throw new UsageError(finding("usage-option-excludes", { option, other: letter.file }));
}

/** The draft of a map of the first file that has a table of profiles: to standard output, or into a file that is not there yet. */
async function guess(paths: readonly string[], { from }: ImportWishes, session: Session): Promise<number> {
  const { host, lang, settings } = session;
  const { files, findings } = await readSheets(paths, session);
  const guessed = await guessSheets(files, from, await fieldNames());
  const problems = [...findings, ...guessed.findings];
  const [file] = guessed.files;
  if (file === undefined || hasErrors(problems)) {
    await say(session, problems);
    return exitCodeOf(problems);
  }
  const { renderGuess } = await import("../../render/profile/guessed-map.js");
  const text = await renderGuess(guessed.map, file, lang);
  const { output } = settings;
  const written = output === null || output === "-" ? null : await host.writeFile(output, text, { force: false });
  if (output === null || output === "-") await host.stdout.write(text);
  const all = [...problems, ...(written === null ? [] : [written])];
  await say(session, all);
  return exitCodeOf(all);
}

/** The map that was asked for; no map, and nothing wrong, where none was. */
async function readMap(
  { map }: ImportWishes,
  session: Session,
): Promise<{ value: SheetMap | null; diagnostics: readonly AnyDiagnostic[] }> {
  if (map === null) return { value: null, diagnostics: [] };
  const source = await readText(map, session.host);
  return source.value === null ? { value: null, diagnostics: source.diagnostics } : loadMap(source.value);
}

/** The bytes of files, and of standard input for `-`. */
async function readSheets(paths: readonly string[], session: Session) {
  const { host } = session;
  if (paths.indexOf(STDIN) !== paths.lastIndexOf(STDIN)) throw new UsageError(finding("usage-stdin-twice", {}));
  const files: SheetFile[] = [];
  const findings: AnyDiagnostic[] = [];
  for (const path of new Set(paths)) {
    const file = path === STDIN ? nameOfStdin(session) : path;
    const { value, diagnostics } = await (path === STDIN ? host.readStdin(file) : host.readFile(path));
    append(findings, diagnostics);
    if (value !== null) files.push({ file, bytes: value });
  }
  return { files, findings };
}

/** Where profiles go, and what is there. */
interface Target {
  readonly destination: Destination;
  /** What the folder or the file is called; `null` for standard output. */
  readonly path: string | null;
  readonly existing: readonly SourceText[];
  readonly problems: readonly AnyDiagnostic[];
}

async function openTarget({ oneFile }: ImportWishes, inputs: readonly string[], session: Session): Promise<Target> {
  const { output } = session.settings;
  if (oneFile !== null) return openOneFile(oneFile, inputs, session);
  if (output === null || output === "-") {
    return { destination: { folder: false, file: "-" }, path: null, existing: [], problems: [] };
  }
  const folder = output.replace(/(?<=.)[/\\]+$/, "");
  const { existing, problems } = await readFolder(folder, session);
  return { destination: { folder: true }, path: folder, existing, problems };
}

async function openOneFile(file: string, inputs: readonly string[], { host }: Session): Promise<Target> {
  const target = { destination: { folder: false, file } as const, path: file };
  if (host.isAmong(file, inputs))
    return { ...target, existing: [], problems: [finding("usage-output-is-input", { path: file })] };
  const { value, diagnostics } = await readText(file, host);
  const problems = diagnostics.filter(({ code }) => code !== "file-not-found");
  return { ...target, existing: value === null ? [] : [value], problems };
}

/** The profiles of a folder that is there, by the names of their files in it. */
async function readFolder(folder: string, { host }: Session) {
  const { files, diagnostics } = await host.expand([folder]);
  const existing: SourceText[] = [];
  const problems: AnyDiagnostic[] = diagnostics.filter(
    ({ code }) => code !== "file-not-found" && code !== "file-no-match",
  );
  for (const path of files) {
    const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
    if (!/\.ya?ml$/i.test(name) || name.includes("/")) continue;
    const { value } = await readText(path, host);
    existing.push({ file: name, text: value?.text ?? "" });
  }
  return { existing, problems: problems.filter(({ severity }) => severity === "error") };
}

/** An import of which only the end is missing. */
interface Ending {
  readonly plan: ImportPlan;
  readonly outcome: ImportOutcome;
  readonly wishes: ImportWishes;
  readonly target: Target;
  readonly notes: readonly AnyDiagnostic[];
}

async function finish({ plan, outcome, wishes, target, notes }: Ending, session: Session): Promise<number> {
  const isWrong = hasErrors(outcome.findings);
  const isWritten = !wishes.dryRun && (!isWrong || wishes.partial);
  const replaced = isWritten || wishes.dryRun ? plan.said.flatMap(asNotes) : [];
  const findings = [...notes, ...outcome.findings, ...replaced];
  const problems = isWritten ? await write(plan, target, session) : [];
  await say(session, [...findings, ...problems], { files: outcome.profiles + outcome.refused });
  if (wishes.dryRun) await showOutcome(plan, outcome, target, session);
  else if (!isWrong || wishes.partial) await sayCountsOf(plan, outcome, target, session);
  else await sayNothing(session);
  return exitCodeOf([...findings, ...problems]);
}

/** One note for each value that the sheet replaces. */
function asNotes({ imported, replaced }: PlannedProfile): readonly AnyDiagnostic[] {
  return replaced.map(({ path, from, to }) => {
    const pointer = `/${path.replaceAll(".", "/")}`;
    return {
      ...finding("import-replaced", { field: path, from, to }, pointer),
      position: imported.placeOf(pointer),
    };
  });
}

async function write(
  plan: ImportPlan,
  { destination, path }: Target,
  session: Session,
): Promise<readonly AnyDiagnostic[]> {
  const { host } = session;
  const files = plan.files();
  if (path === null) {
    for (const text of Object.values(files)) await host.stdout.write(text);
    return [];
  }
  if (Object.keys(files).length === 0) return [];
  if (destination.folder) return host.writeFolder(path, files, { force: true }); // what is there was read, and only brought up to date
  const problem = await host.writeFile(path, Object.values(files)[0] ?? "", { force: true });
  return problem === null ? [] : [problem];
}

async function showOutcome(
  plan: ImportPlan,
  { refused }: ImportOutcome,
  { path, destination }: Target,
  { host, lang }: Session,
): Promise<void> {
  const { renderOutcome } = await import("../../render/profile/outcome.js");
  const profiles = plan.said.map(({ file, state, imported }) => ({
    file: destination.folder ? `${path}/${file}` : file,
    id: imported.profile.id,
    date: String(imported.profile.date),
    state,
  }));

  await host.stdout.write(await renderOutcome(profiles, { ...plan.counts, refused }, lang));
}

async function sayCountsOf(
  plan: ImportPlan,
  { refused }: ImportOutcome,
  { path }: Target,
  session: Session,
): Promise<void> {
  const { host, lang, settings } = session;
  if (settings.quiet || path === null) return;
  const { sayCounts } = await import("../../render/profile/outcome.js");
  await host.stderr.write(`${await sayCounts({ ...plan.counts, refused }, lang, path)}\n`);
}

async function sayNothing({ host, lang }: Session): Promise<void> {
  const { sayNothingWritten } = await import("../../render/profile/outcome.js");
  await host.stderr.write(`${await sayNothingWritten(lang)}\n`);
}
