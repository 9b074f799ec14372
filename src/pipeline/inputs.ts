import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { ExcludePattern, LeftOut } from "../model/exclude.js";
import { finding, hasErrors } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import { append } from "../plain/append.js";
import type { Names } from "../plain/name-list.js";
import { decodeText } from "../read/decode.js";
import { LIMITS } from "../read/limits.js";
import { limitOf, limitOfStream } from "../saved/recognise.js";

/** The word that stands for standard input. */
export const STDIN = "-";

/** What inputs are found and read with: a part of the host. */
export interface InputHost {
  /** Files, folders and globs as a list without repetition, and what led nowhere. */
  expand(paths: readonly string[], exclude?: readonly ExcludePattern[]): Promise<Expanded>;
  readFile(path: string, limit: number): Promise<Outcome<Uint8Array>>;
  readStdin(name: string, limitOf: (beginning: Uint8Array) => number): Promise<Outcome<Uint8Array>>;
}

interface Expanded {
  readonly files: Names;
  readonly diagnostics: readonly AnyDiagnostic[];
  isFound(file: string): boolean;
  readonly leftOut: LeftOut;
}

/** What the arguments of a command stand for, in their order. */
export interface FoundInputs {
  /** Files before and after standard input, each once; without it all are before. */
  readonly before: Names;
  readonly after: Names;
  readonly hasStdin: boolean;
  /** Paths that led nowhere. */
  readonly findings: readonly AnyDiagnostic[];
  /** True for a file that a folder or a pattern stands for; false for one that was named. */
  isFound(file: string): boolean;
  readonly leftOut: LeftOut;
}

/**
 * Finds the files of folders, globs and `-`, without those that `exclude` leaves out; `usage-stdin-twice` where standard input is
 * asked for twice. Where all are left out, `file-none-left` is among the findings.
 */
export async function findInputs(
  paths: readonly string[],
  { expand }: Pick<InputHost, "expand">,
  exclude: readonly ExcludePattern[] = [],
): Promise<Outcome<FoundInputs>> {
  const first = paths.indexOf(STDIN);
  if (first !== paths.lastIndexOf(STDIN)) return { value: null, diagnostics: [finding("usage-stdin-twice", {})] };
  const hasStdin = first >= 0;
  const before = await expand(hasStdin ? paths.slice(0, first) : paths, exclude);
  if (!hasStdin) {
    const { files, diagnostics, ...rest } = before;
    return found({ ...rest, before: files, after: [], hasStdin, findings: diagnostics });
  }
  const after = await expand(paths.slice(first + 1), exclude);
  const known = new Set(after.files.length === 0 ? [] : before.files);
  return found({
    before: before.files,
    after: [...after.files].filter((file) => !known.has(file)),
    hasStdin,
    findings: [...before.diagnostics, ...after.diagnostics],
    isFound: (file) => before.isFound(file) && after.isFound(file),
    leftOut: joined(before.leftOut, after.leftOut),
  });
}

function joined(a: LeftOut, b: LeftOut): LeftOut {
  const idle = a.idle.filter((pattern) => b.idle.includes(pattern));
  return { files: a.files + b.files, folders: a.folders + b.folders, idle };
}

function found(inputs: FoundInputs): Outcome<FoundInputs> {
  const { before, after, hasStdin, findings, leftOut } = inputs;
  const { files, folders } = leftOut;
  const isNothingLeft = !hasStdin && before.length + after.length === 0 && files + folders > 0 && !hasErrors(findings);
  if (!isNothingLeft) return { value: inputs, diagnostics: [] };
  const none = finding("file-none-left", { files, folders, other: 0 });
  return { value: { ...inputs, findings: [...findings, none] }, diagnostics: [] };
}

/** The texts of inputs, in order, and what could not be read. */
export interface TextsRead extends Pick<FoundInputs, "isFound"> {
  readonly sources: readonly SourceText[];
  readonly findings: readonly AnyDiagnostic[];
}

/** Reads everything that was found; `stdinName` is what findings call standard input. */
export async function readInputs(inputs: FoundInputs, host: InputHost, stdinName: string): Promise<TextsRead> {
  const sources: SourceText[] = [];
  const findings: AnyDiagnostic[] = [...inputs.findings];
  for await (const { value, diagnostics } of eachText(inputs, host, stdinName)) {
    append(findings, diagnostics);
    if (value !== null) sources.push(value);
  }
  return { sources, findings, isFound: inputs.isFound };
}

/** The texts one by one, so that no more than one need be in memory. */
export async function* eachText(
  inputs: FoundInputs,
  host: InputHost,
  stdinName: string,
): AsyncGenerator<Outcome<SourceText>> {
  for (const file of inputs.before) yield await readText(file, host);
  if (inputs.hasStdin) yield await readStream(host, stdinName);
  for (const file of inputs.after) yield await readText(file, host);
}

/** The text of one file. */
export async function readText(file: string, { readFile }: Pick<InputHost, "readFile">): Promise<Outcome<SourceText>> {
  return textOf(await readFile(file, limitOf(file)), file);
}

async function readStream({ readStdin }: Pick<InputHost, "readStdin">, name: string): Promise<Outcome<SourceText>> {
  return textOf(await readStdin(name, limitOfStream), name, LIMITS.resultBytes); // its own limit was kept to
}

/** The text of bytes that were read, or why there is none: they could not be read, or are no text. `limit`: most bytes. */
export function textOf(bytes: Outcome<Uint8Array>, file: string, limit = limitOf(file)): Outcome<SourceText> {
  if (bytes.value === null) return bytes;
  const { value, diagnostics } = decodeText(bytes.value, file, { limit });
  return value === null ? { value, diagnostics } : { value: { file, text: value }, diagnostics };
}
