import { guestHost } from "./io/host/guest-host.js";
import { BATCH_OPTIONS, refusalOf } from "./library/arguments.js";
import type { Outcome } from "./model/outcome.js";
import { type BatchOptions, type ScoredBatch, scoreBatch as scoreOn } from "./run/score-batch.js";

export type { BatchProgress } from "./run/run-batch.js";
export type { BatchGates, BatchOptions, BatchTextFormat, ScoredBatch } from "./run/score-batch.js";

/**
 * Scores files, folders and globs as `tcec batch` does, in threads if need be: saved results are taken as they are, a profile that
 * was met before is refused, one bad file never stops the others. Nothing is printed and no file is written but those of `cache`.
 * Entries come in the order of the files, whatever the number of threads.
 *
 * Bad input is a value: what is wrong with a profile is in its entry, a gate that failed in `summary.gates`, a path that led
 * nowhere in `summary.loose`. `value` is `null`, and `diagnostics` say why, where nothing could be begun: no path leads to a file
 * (`file-not-found`, `file-no-match`), a gate is unknown (`usage-choice`), what is compared with cannot be read.
 *
 * @throws TypeError where the options are of another kind; RangeError where one cannot be meant, such as a number of workers below 0; the reason of `signal` once it is
 * aborted; what `onProgress` throws. The threads are ended in each case.
 */
export async function scoreBatch(options: BatchOptions): Promise<Outcome<ScoredBatch>> {
  const refusal = refusalOf("scoreBatch", [BATCH_OPTIONS], [options]);
  if (refusal !== null) throw refusal;
  const host = guestHost();
  return scoreOn(options, { ...host, ...(await host.longRun()) });
}
