import { countDraws, type DrawRequest, picksOf } from "../analyse/robustness/draws/draws.js";
import { drawsOf } from "../analyse/robustness/draws/of-profiles.js";
import { BLOCK } from "../analyse/robustness/draws/scorer.js";
import { addCounts, type Counts } from "../analyse/robustness/draws/tally.js";
import { hasNoThreads } from "../io/host/host.js";
import { type LongRunHost, OutOfMemory } from "../io/host/long-run.js";
import type { Draws } from "../model/draws.js";
import { usualWorkers } from "./run-tasks.js";

/** What a thread that draws is told before its first task: plain data. */
export interface DrawSetup {
  readonly request: DrawRequest;
}

/** Some of the draws: from this one on, which is even, to that one, not included. */
export interface DrawPart {
  readonly from: number;
  readonly to: number;
}

/** Who draws. */
export interface DrawRunner {
  readonly longRun: Pick<LongRunHost, "startWorkers" | "cores">;
  /** Threads beside this one; 0: none; `null`: as many as there are processors, where there is enough to do. */
  readonly workers: number | null;
  readonly signal: AbortSignal;
  /** Hears how many draws are done. */
  readonly onProgress: (done: number) => Promise<void>;
}

/** Verdicts that one thread draws sooner than others could be started: a second's work or less. */
const FEW_VERDICTS = 5_000_000;
/** Parts for each thread: so that none waits long for the last one, and progress is seen. */
const PARTS_PER_THREAD = 8;

/**
 * Draws in this thread or in several. Counts are sums of whole numbers over draws that do not depend on each other, so it is the same,
 * to the last bit, whoever counts them, and nothing grows with their number. Where a thread cannot be had, all is done in this one.
 */
export async function drawAll(request: DrawRequest, runner: DrawRunner): Promise<Draws> {
  const { longRun, workers, onProgress } = runner;
  const verdicts = request.draws * request.cases.length * picksOf(request).length;
  const threads = workers ?? usualWorkers(longRun.cores, verdicts <= FEW_VERDICTS);
  const together = threads === 0 ? null : await drawTogether(request, threads, runner);
  if (together !== null) return drawsOf(request, together);
  const drawing = countDraws(request);
  for (;;) {
    const step = drawing.next();
    if (step.done) return drawsOf(request, step.value);
    await onProgress(step.value);
  }
}

/** The counts of all draws; `null` where the system lets nobody start a thread, or one has not enough memory. */
async function drawTogether(
  request: DrawRequest,
  threads: number,
  { longRun, signal, onProgress }: DrawRunner,
): Promise<Counts | null> {
  const setup: DrawSetup = { request };
  const pool = longRun.startWorkers<DrawPart, Counts>(threads, setup);
  const parts = partsOf(request.draws, threads * PARTS_PER_THREAD);
  let sum: Counts | null = null;
  let next = 0;
  try {
    for await (const counts of pool.run(parts, signal)) {
      if (sum === null) sum = counts;
      else addCounts(sum, counts);
      await onProgress(parts[next]?.to ?? 0);
      next += 1;
    }
    return sum;
  } catch (error) {
    if (error instanceof OutOfMemory || hasNoThreads(error)) return null;
    throw error;
  } finally {
    await pool.close();
  }
}

/** So many parts of the draws, or fewer, each beginning with an even one, and none smaller than what is drawn at once. */
export function partsOf(draws: number, parts: number): DrawPart[] {
  const size = Math.max(BLOCK, 2 * Math.ceil(draws / parts / 2));
  return Array.from({ length: Math.ceil(draws / size) }, (_, i) => ({
    from: i * size,
    to: Math.min(draws, (i + 1) * size),
  }));
}

/** Counts some of the draws. */
export function countPart({ request }: DrawSetup, { from, to }: DrawPart): Counts {
  const drawing = countDraws(request, from, to);
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
  }
}
