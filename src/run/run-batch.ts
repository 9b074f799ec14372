import type { Allowance } from "../batch/allowance.js";
import type { Gates } from "../batch/gates.js";
import type { CacheFolder, LongRunHost } from "../io/host/long-run.js";
import type { BatchSummary } from "../model/batch.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { Typology } from "../model/typology.js";
import { headOf } from "../pipeline/assess.js";
import type { FoundInputs } from "../pipeline/inputs.js";
import type { ItemFormat } from "../render/batch/items/load.js";
import type { ItemWriter } from "../render/batch/items/writer.js";
import { BatchRun, type FindingsLog } from "./batch-run.js";
import { countInputs } from "./inputs.js";
import type { OutputLine } from "./outputs.js";
import { runTasks } from "./run-tasks.js";
import { StreamBound } from "./stream-bound.js";
import { tasksOf } from "./tasks.js";

/** Everything that is opened before the first profile is scored. */
export interface BatchPlan {
  readonly inputs: FoundInputs;
  /** What findings call standard input. */
  readonly stdinName: string;
  readonly typology: Typology;
  /** True where nobody asked for that typology: then saved results are taken as they are. */
  readonly isDefault: boolean;
  /** True where quotes of private sources may be in what is written. */
  readonly privateQuotes: boolean;
  readonly gates: Gates;
  /** What is allowed beside what comments allow. */
  readonly allowance: Allowance;
  /** True where only a part of the profiles is looked at. */
  readonly isShard: boolean;
  /** What every thread writes of each entry, a writer for each, and where all that is written goes. */
  readonly formats: readonly ItemFormat[];
  readonly writers: readonly ItemWriter[];
  readonly lines: readonly OutputLine[];
  /** What is to be said before anything else. */
  readonly notes: readonly AnyDiagnostic[];
  /** Folder of kept outcomes; `null` for none. */
  readonly cache: string | null;
  /** Threads; 0: none beside this one; `null`: as many as are of use. */
  readonly workers: number | null;
}

/** How far a batch is. */
export interface BatchProgress {
  /** Files that are done, standard input counted as one. */
  readonly files: number;
  /** All files; `null` where it is not known how many there will be. */
  readonly totalFiles: number | null;
  /** Profiles and refused documents so far. */
  readonly profiles: number;
}

/** Who runs it, and who hears of it. */
export interface BatchRunner {
  readonly longRun: LongRunHost;
  /** Ends the run: its reason is thrown. */
  readonly signal: AbortSignal;
  /** Outcomes kept in memory from an earlier run; `null` for none. */
  readonly memory: CacheFolder | null;
  readonly log: FindingsLog;
  /** Is waited for after every piece of work. */
  readonly onProgress: (progress: BatchProgress) => void | Promise<void>;
  /** True once the rest is not worth the time. */
  readonly isEnough: () => boolean;
}

/**
 * Scores everything in order, here or in threads, judges it and writes it, in memory that does not grow with it. The outputs
 * are ended and not committed: whoever opened them does that.
 */
export async function runBatch(plan: BatchPlan, runner: BatchRunner): Promise<BatchSummary> {
  const { inputs, typology, isDefault, privateQuotes, formats, cache, workers } = plan;
  const { longRun, signal, memory, log } = runner;
  const stream = new StreamBound(plan.stdinName);
  const run = new BatchRun({ ...plan, head: headOf(typology), log, stream });
  run.note(plan.notes);
  const totalFiles = inputs.hasStdin ? null : countInputs(inputs);
  const tasks = tasksOf(inputs, { longRun, name: plan.stdinName, signal, isEnough: () => stream.isSpent });
  const { build, cwd, isGuest } = longRun;
  const setup = { typology, isDefault, privateQuotes, formats, cache, build, cwd, isGuest };
  for await (const reply of runTasks(tasks, { setup, longRun, memory, workers, signal })) {
    signal.throwIfAborted();
    await run.take(reply);
    if (runner.isEnough()) break;
    await runner.onProgress({ files: run.files, totalFiles, profiles: run.count });
  }
  if (cache !== null) longRun.openCache(cache).value?.sweep();
  return run.finish();
}
