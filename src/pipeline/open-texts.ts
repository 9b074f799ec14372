import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import { atBeginning, beginningOf, finding, hasErrors } from "../model/finding.js";
import type { ProfileResult, Result } from "../model/result.js";
import type { SourceText } from "../model/source.js";
import type { Typology } from "../model/typology.js";
import { append } from "../plain/append.js";
import { sortFindings } from "../read/locate.js";
import { savedWithTypology } from "../saved/fit.js";
import { isSavedResult } from "../saved/recognise.js";
import { type Assessing, assembleResult, assess } from "./assess.js";
import { oncePerTypology } from "./elsewhere.js";
import { noneLeft, otherPassedOver, savedPassedOver } from "./passed-over.js";
import { Spellings } from "./spellings.js";

/** How texts are turned into results. */
export interface Reading extends Assessing {
  /** What profiles are scored with. */
  readonly typology: Typology;
  /** True where nobody asked for that typology: then a saved result is taken as it is. */
  readonly isDefault: boolean;
  /** True for a file that a folder or a pattern stands for: what is known not to be a profile is passed over. Absent: none is. */
  readonly isFound?: (file: string) => boolean;
}

/** One result over all texts, and what was found on the way. */
export interface OpenedTexts {
  /** `null` where nothing can be said of all texts together. */
  readonly result: Result | null;
  readonly findings: readonly AnyDiagnostic[];
}

/**
 * From texts to one result: profiles are read, validated and classified, saved results are taken as they are. Results that
 * rest on different typologies give none. What reads saved results is loaded where there is one.
 */
export async function openTexts(texts: readonly SourceText[], reading: Reading): Promise<OpenedTexts> {
  const { sources, notes } = withoutSaved(texts, reading);
  const { result, findings } = await openWanted(sources, reading, notes);
  const all = [...oncePerTypology(notes), ...findings, ...(await spelt(result))];
  return { result, findings: [...all, ...noneLeft(all, result?.results.length ?? 0)] };
}

/** What its profiles write in two ways. */
async function spelt(result: Result | null): Promise<readonly AnyDiagnostic[]> {
  const spellings = new Spellings();
  for (const { profile, source } of result?.results ?? []) spellings.see(profile, source.file);
  return spellings.notes();
}

/** Without the saved results that are passed over. `notes` say of them what they are. */
function withoutSaved(texts: readonly SourceText[], { isFound }: Reading) {
  const notes: AnyDiagnostic[] = [];
  if (isFound === undefined) return { sources: texts, notes };
  const sources = texts.filter((text) => {
    const note = isFound(text.file) ? savedPassedOver(text) : null;
    if (note !== null) notes.push(note);
    return note === null;
  });
  return { sources, notes };
}

/** `notes` hear of what is passed over, and of values for other typologies. */
async function openWanted(
  sources: readonly SourceText[],
  reading: Reading,
  notes: AnyDiagnostic[],
): Promise<OpenedTexts> {
  if (!sources.some(({ text }) => isSavedResult(text)))
    return withFindings(oncePerProfile(assessAll(sources, reading, notes)));
  const { openSavedResult, joinResults } = await import("../saved/saved.js");
  const parts: { result: Result; file: string; isSaved: boolean }[] = [];
  const problems: AnyDiagnostic[] = [];
  for (const source of sources) {
    const saved = openSavedResult(source);
    if (saved === null) parts.push({ result: assessAll([source], reading, notes), file: source.file, isSaved: false });
    else if (saved.value === null) append(problems, saved.diagnostics);
    else if (reading.isDefault) parts.push({ result: saved.value, file: source.file, isSaved: true });
    else problems.push(atBeginning(savedWithTypology(), source.file));
  }
  if (parts.length === 0) return { result: null, findings: problems };
  const joined = joinResults(parts);
  if (joined.value === null) return { result: null, findings: [...problems, ...joined.diagnostics] };
  const readFrom = new Map(
    parts.flatMap(({ result, file, isSaved }) => (isSaved ? result.results.map((one) => [one, file] as const) : [])),
  );
  const { result, findings } = withFindings(oncePerProfile(joined.value, readFrom));
  const isEmpty = joined.value.results.length === 0 && !hasErrors([...problems, ...findings]);
  const nothing = isEmpty ? [atBeginning(finding("result-empty", {}), parts[0]?.file ?? "")] : [];
  return { result, findings: [...problems, ...findings, ...nothing] };
}

function assessAll(
  sources: readonly SourceText[],
  { typology, isFound = () => false, ...how }: Reading,
  notes: AnyDiagnostic[],
): Result {
  const parts = sources.flatMap((source) => {
    const part = assess(source, typology, how);
    append(notes, part.notes);
    const note = part.results.length === 0 && isFound(source.file) ? otherPassedOver(source.file, part.findings) : null;
    if (note !== null) notes.push(note);
    return note === null ? [part] : [];
  });
  return assembleResult(
    typology,
    parts.flatMap((part) => part.results),
    parts.flatMap((part) => part.findings),
  );
}

/**
 * The result with each profile once: one that another file has already is refused where it stands the second time, as `tcec batch`
 * refuses it. `readFrom` says which results came out of which saved result, and that file is then the one to be named.
 */
function oncePerProfile(result: Result, readFrom: ReadonlyMap<ProfileResult, string> = new Map()): Result {
  const firsts = new Map<string, Position>();
  const refused: AnyDiagnostic[] = [];
  const results = result.results.filter((one) => {
    const { id, date, level, source, profile } = one;
    const saved = readFrom.get(one);
    const line = source.lines["/id"] ?? 1;
    const position = saved === undefined ? { file: source.file, line, col: 1 } : beginningOf(saved);
    const key = JSON.stringify([id, date, level, profile.coder ?? null]);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, position);
    else
      refused.push({
        ...finding("profile-duplicate", { id, date, file: first.file, line: first.line }, "/id"),
        position,
        document: source.document,
      });
    return first === undefined;
  });
  return refused.length === 0
    ? result
    : { ...result, results, findings: sortFindings([...result.findings, ...refused]) };
}

function withFindings(result: Result): OpenedTexts {
  return { result, findings: [...result.findings, ...result.results.flatMap((one) => one.findings)] };
}
