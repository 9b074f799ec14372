import { finding } from "../../model/finding.js";
import { memoryCache } from "../../run/cache.js";
import { batchOnce } from "../batch/once.js";
import { refuseIdle } from "../idle-options.js";
import type { Session } from "../session.js";
import { UsageError } from "../usage-errors.js";
import { watchAndRun } from "../watch.js";

/**
 * `tcec batch <path...>`: scores folders, globs and many files; one line each, counts, gates, and files in many formats.
 * One bad file never stops the others.
 */
export async function scoreBatch(paths: readonly string[], session: Session): Promise<number> {
  const { settings, host } = session;
  refuseContradictions(session);
  const longRun = await host.longRun();
  if (settings.watch) {
    const memory = settings.cache === null ? memoryCache() : null;
    return watchAndRun(paths, session, (again, signal) =>
      batchOnce(paths, { session: again, longRun, signal, memory }),
    );
  }
  return longRun.interruptible((signal) => batchOnce(paths, { session, longRun, signal, memory: null }));
}

/** @throws UsageError where options do not go together */
function refuseContradictions({ settings, origins }: Session): void {
  const excludes = (option: string, other: string) =>
    new UsageError(finding("usage-option-excludes", { option, other }));
  const isCompared = settings.baseline !== null;
  refuseIdle([
    [settings.updateBaseline, "--update-baseline", "--baseline", isCompared],
    [origins.tolerance.from === "flag", "--tolerance", "--baseline", isCompared],
  ]);
  if (settings.updateBaseline && settings.shard !== null) throw excludes("--update-baseline", "--shard");
  if (settings.updateKnownWarnings && settings.shard !== null) throw excludes("--update-known-warnings", "--shard");
  if (settings.watch && settings.shard !== null) throw excludes("--watch", "--shard");
}
