import {
  type FoundInputs,
  findInputs as findAmong,
  readInputs as readFound,
  STDIN,
  type TextsRead,
} from "../pipeline/inputs.js";
import { needsOfStdin, refuseIdle } from "./idle-options.js";
import type { Session } from "./session.js";
import { UsageError } from "./usage-errors.js";

/** Finds what the arguments stand for. @throws UsageError where standard input is asked for twice, or named and not asked for */
export async function findInputs(paths: readonly string[], session: Session): Promise<FoundInputs> {
  refuseIdle(needsOfStdin(session, paths.includes(STDIN)));
  const { value, diagnostics } = await findAmong(paths, session.host);
  if (value !== null) return value;
  const [first] = diagnostics;
  throw first === undefined ? new Error("no inputs and no reason") : new UsageError(first);
}

/** Reads files, folders, globs and `-`. @throws UsageError as `findInputs` */
export async function readInputs(paths: readonly string[], session: Session): Promise<TextsRead> {
  return readFound(await findInputs(paths, session), session.host, nameOfStdin(session));
}

/** What findings call standard input. */
export function nameOfStdin({ settings }: Session): string {
  return settings.stdinFilename ?? "<stdin>";
}
