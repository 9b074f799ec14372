import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { ExcludePattern } from "../model/exclude.js";
import { finding } from "../model/finding.js";
import {
  type FoundInputs,
  findInputs as findAmong,
  readInputs as readFound,
  STDIN,
  type TextsRead,
} from "../pipeline/inputs.js";
import { needsOfStdin, refuseIdle } from "./idle-options.js";
import type { Session } from "./session.js";
import { comparedWith } from "./settings/settings.js";
import { UsageError } from "./usage-errors.js";

/** Finds what the arguments stand for. @throws UsageError where standard input is asked for twice, or named and not asked for */
export async function findInputs(paths: readonly string[], session: Session): Promise<FoundInputs> {
  refuseIdle(needsOfStdin(session, paths.includes(STDIN)));
  const { exclude } = session.settings;
  const { value, diagnostics } = await findAmong(paths, session.host, exclude);
  if (value !== null)
    return named({ ...value, findings: [...value.findings, ...aboutExclude(value, session)] }, session);
  const [first] = diagnostics;
  throw first === undefined ? new Error("no inputs and no reason") : new UsageError(first);
}

/** Standard input was asked for by name, whatever findings call it: no folder or pattern stands for it. */
function named(inputs: FoundInputs, session: Session): FoundInputs {
  if (!inputs.hasStdin) return inputs;
  const stdin = nameOfStdin(session);
  return { ...inputs, isFound: (file) => file !== stdin && inputs.isFound(file) };
}

/** Reads files, folders, globs and `-`. @throws UsageError as `findInputs` */
export async function readInputs(paths: readonly string[], session: Session): Promise<TextsRead> {
  return readFound(await findInputs(paths, session), session.host, nameOfStdin(session));
}

/** How much was left out, for those who ask; and what was typed to no effect. */
function aboutExclude({ leftOut: { files, folders, idle } }: FoundInputs, { settings, typed }: Session) {
  const patterns = (typed.exclude ?? []) as readonly ExcludePattern[];
  const inVain = patterns.map(({ pattern }) => pattern).filter((pattern) => idle.includes(pattern));
  return [
    ...(settings.verbose && files + folders > 0 ? [finding("file-left-out", { files, folders })] : []),
    ...inVain.map((pattern) => finding("file-exclude-idle", { pattern })),
  ];
}

/**
 * Without notes on files that were passed over among the profiles, where this run reads them as what they are. `also`: files
 * that it reads by options which are no settings.
 */
export function withoutOwnFiles(
  findings: readonly AnyDiagnostic[],
  session: Session,
  also: readonly string[] = [],
): readonly AnyDiagnostic[] {
  if (!findings.some(({ code }) => code === "file-passed-over")) return findings;
  const { baseline } = session.settings;
  const own = [...comparedWith(session.settings), ...also, baseline].filter((path) => path !== null);
  return findings.filter((one) => one.code !== "file-passed-over" || !session.host.isAmong(one.args.path, own));
}

/** What findings call standard input. */
export function nameOfStdin({ settings }: Session): string {
  return settings.stdinFilename ?? "<stdin>";
}
