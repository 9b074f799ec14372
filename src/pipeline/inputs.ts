import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
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
  expand(paths: readonly string[]): Promise<{ readonly files: Names; readonly diagnostics: readonly AnyDiagnostic[] }>;
  readFile(path: string, limit: number): Promise<Outcome<Uint8Array>>;
  readStdin(name: string, limitOf: (beginning: Uint8Array) => number): Promise<Outcome<Uint8Array>>;
}

/** What the arguments of a command stand for, in their order. */
export interface FoundInputs {
  /** Files before and after standard input, each once; without it all are before. */
  readonly before: Names;
  readonly after: Names;
  readonly hasStdin: boolean;
  /** Paths that led nowhere. */
  readonly findings: readonly AnyDiagnostic[];
}

/** Finds the files of folders, globs and `-`; `usage-stdin-twice` where standard input is asked for twice. */
export async function findInputs(
  paths: readonly string[],
  { expand }: Pick<InputHost, "expand">,
): Promise<Outcome<FoundInputs>> {
  const first = paths.indexOf(STDIN);
  if (first !== paths.lastIndexOf(STDIN)) return { value: null, diagnostics: [finding("usage-stdin-twice", {})] };
  const hasStdin = first >= 0;
  const before = await expand(hasStdin ? paths.slice(0, first) : paths);
  if (!hasStdin) return found({ before: before.files, after: [], hasStdin, findings: before.diagnostics });
  const after = await expand(paths.slice(first + 1));
  const known = new Set(after.files.length === 0 ? [] : before.files);
  return found({
    before: before.files,
    after: [...after.files].filter((file) => !known.has(file)),
    hasStdin,
    findings: [...before.diagnostics, ...after.diagnostics],
  });
}

function found(inputs: FoundInputs): Outcome<FoundInputs> {
  return { value: inputs, diagnostics: [] };
}

/** The texts of inputs, in order, and what could not be read. */
export interface TextsRead {
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
  return { sources, findings };
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
