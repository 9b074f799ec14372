import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { SourceText } from "../model/source.js";
import { decodeText } from "../read/decode.js";
import { LIMITS } from "../read/limits.js";
import { limitOf, limitOfStream } from "../saved/recognise.js";
import { needsOfStdin, refuseIdle } from "./idle-options.js";
import type { Session } from "./session.js";
import { UsageError } from "./usage-errors.js";

/** The name that stands for standard input. */
const STDIN = "-";

/** The texts that the arguments stand for, in order, and what could not be read. */
export interface Inputs {
  readonly sources: readonly SourceText[];
  readonly findings: readonly AnyDiagnostic[];
}

/**
 * Reads files, folders, globs and `-`. @throws UsageError where standard input is asked for twice, or named and not asked for
 */
export async function readInputs(paths: readonly string[], session: Session): Promise<Inputs> {
  const first = paths.indexOf(STDIN);
  if (first !== paths.lastIndexOf(STDIN)) throw new UsageError(finding("usage-stdin-twice", {}));
  refuseIdle(needsOfStdin(session, first >= 0));
  const before = await session.host.expand(first < 0 ? paths : paths.slice(0, first));
  const after = await session.host.expand(first < 0 ? [] : paths.slice(first + 1));
  const sources: SourceText[] = [];
  const findings: AnyDiagnostic[] = [...before.diagnostics, ...after.diagnostics];
  const take = (outcome: Outcome<SourceText>): void => {
    findings.push(...outcome.diagnostics);
    if (outcome.value !== null) sources.push(outcome.value);
  };
  for (const file of before.files) take(await readSource(file, session));
  if (first >= 0) take(await readStdin(session));
  const known = new Set(after.files.length === 0 ? [] : before.files);
  for (const file of after.files) if (!known.has(file)) take(await readSource(file, session));
  return { sources, findings };
}

/** Reads one file that was named, as text. */
export async function readSource(file: string, { host }: Session): Promise<Outcome<SourceText>> {
  const limit = limitOf(file);
  return decode(await host.readFile(file, limit), file, limit);
}

async function readStdin({ host, settings }: Session): Promise<Outcome<SourceText>> {
  const name = settings.stdinFilename ?? "<stdin>";
  return decode(await host.readStdin(name, limitOfStream), name, LIMITS.resultBytes);
}

function decode(bytes: Outcome<Uint8Array>, file: string, limit: number): Outcome<SourceText> {
  if (bytes.value === null) return bytes;
  const text = decodeText(bytes.value, file, { limit });
  return text.value === null ? text : { value: { file, text: text.value }, diagnostics: text.diagnostics };
}
