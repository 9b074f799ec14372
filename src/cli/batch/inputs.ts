import { type Shard, shardOf } from "../../batch/shard.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import { NameList, type Names } from "../../plain/name-list.js";
import { needsOfStdin, refuseIdle } from "../idle-options.js";
import type { Session } from "../session.js";
import { UsageError } from "../usage-errors.js";

/** The word that stands for standard input. */
const STDIN = "-";

/** What the arguments stand for, in their order. */
export interface BatchInputs {
  /** Files before and after standard input; without it all are before. */
  readonly before: Names;
  readonly after: Names;
  readonly hasStdin: boolean;
  /** Paths that led nowhere. */
  readonly findings: readonly AnyDiagnostic[];
}

/**
 * Finds the files of folders, globs and `-`; of a shard only those that are its own.
 * @throws UsageError where standard input is asked for twice or in a shard, or named and not asked for
 */
export async function findInputs(
  paths: readonly string[],
  shard: Shard | null,
  session: Session,
): Promise<BatchInputs> {
  const { host } = session;
  const first = paths.indexOf(STDIN);
  if (first !== paths.lastIndexOf(STDIN)) throw new UsageError(finding("usage-stdin-twice", {}));
  refuseIdle(needsOfStdin(session, first >= 0));
  if (first >= 0 && shard !== null) {
    throw new UsageError(finding("usage-option-excludes", { option: "--shard", other: STDIN }));
  }
  const before = await host.expand(first < 0 ? paths : paths.slice(0, first));
  if (first < 0) {
    const files = shard === null ? before.files : shardOf(before.files, shard);
    return { before: files, after: [], hasStdin: false, findings: before.diagnostics };
  }
  const after = await host.expand(paths.slice(first + 1));
  const known = new Set(before.files);
  return {
    before: before.files,
    after: [...after.files].filter((file) => !known.has(file)),
    hasStdin: true,
    findings: [...before.diagnostics, ...after.diagnostics],
  };
}

/** All files in their order. */
export function filesOf({ before, after }: BatchInputs): Names {
  return after.length === 0 ? before : new NameList([...before, ...after]);
}

/** Number of files, standard input counted as one. */
export function countInputs({ before, after, hasStdin }: BatchInputs): number {
  return before.length + after.length + (hasStdin ? 1 : 0);
}
