import { report } from "../../model/report.js";
import { memoryCache } from "../batch/memory-cache.js";
import { batchOnce } from "../batch/once.js";
import type { Session } from "../session.js";
import type { Settings } from "../settings/settings.js";
import { UsageError } from "../usage-errors.js";
import { watchAndRun } from "../watch.js";

/**
 * `tcec batch <path...>`: scores folders, globs and many files; one line each, counts, gates, and files in many formats.
 * One bad file never stops the others.
 */
export async function scoreBatch(paths: readonly string[], session: Session): Promise<number> {
  const { settings, host } = session;
  refuseContradictions(settings);
  const workshop = await host.workshop();
  if (settings.watch) {
    const memory = settings.cache === null ? memoryCache() : null;
    return watchAndRun(paths, session, (again, signal) =>
      batchOnce(paths, { session: again, workshop, signal, memory }),
    );
  }
  return workshop.interruptible((signal) => batchOnce(paths, { session, workshop, signal, memory: null }));
}

/** @throws UsageError where options do not go together */
function refuseContradictions(settings: Settings): void {
  const needs = (option: string, other: string) =>
    new UsageError(report("usage-option-needs", { option, needs: other }));
  const excludes = (option: string, other: string) =>
    new UsageError(report("usage-option-excludes", { option, other }));
  if (settings.updateBaseline && settings.baseline === null) throw needs("--update-baseline", "--baseline");
  if (settings.updateBaseline && settings.shard !== null) throw excludes("--update-baseline", "--shard");
  if (settings.watch && settings.shard !== null) throw excludes("--watch", "--shard");
}
