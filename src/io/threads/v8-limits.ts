import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** Megabytes for the short-lived objects of a thread: V8 would take six times as much, and a batch is no faster with it. */
export const YOUNG_GENERATION_MB = 8;

/** Bytes in use for them at which a thread is under way and has enough: two halves of 2 MB. */
const ENOUGH = 4 * 1024 * 1024;

/**
 * What V8 is told then. It takes no more memory for short-lived objects, and looks for dead ones among the others when these
 * have grown by half, where it would wait until they are four times as many.
 */
const SPARING = ["--semi-space-growth-factor=1", "--heap-growing-percent=50"];
const USUAL = ["--semi-space-growth-factor=2", "--heap-growing-percent=0"];

/**
 * What V8 is told as soon as a thread has done its first work: to put fewer functions into those that it compiles for speed,
 * 150 bytes of bytecode where it would take 920. Every thread compiles hundreds of functions anew; so they run as fast, and
 * are compiled in a third less time.
 */
const PLAINLY = "--max-inlined-bytecode-size-cumulative=150";
const AS_USUAL = "--max-inlined-bytecode-size-cumulative=920";

let isUnderWay = false;
let isBounded = false;

/**
 * Keeps V8 from spending more on a long run than that gains. Without it a run of many profiles takes more memory than one of
 * few although nothing is kept, and threads are busy with compiling for half of a run of ten thousand. To be called after
 * each piece of work, by every thread; not before the first, since V8 refuses a code cache that was made under other flags.
 */
export function limitV8(): void {
  if (!isUnderWay) setFlagsFromString(PLAINLY);
  isUnderWay = true;
  if (isBounded) return;
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  if (space === undefined || space.space_size < ENOUGH) return;
  isBounded = true;
  setFlags(SPARING);
}

/** Takes back what V8 was told: what it compiled can then be kept for starts, which are told nothing. At the end of a run. */
export function unlimitV8(): void {
  if (isUnderWay) setFlags([AS_USUAL]);
  if (isBounded) setFlags(USUAL);
}

/**
 * Does what makes many objects that stay, such as a list of names: V8 would take them for a sign that it needs much memory.
 * Afterwards it is as before, so that threads which start then find their code cache in order.
 */
export async function sparingly<T>(work: () => Promise<T>): Promise<T> {
  setFlags(SPARING);
  try {
    return await work();
  } finally {
    if (!isBounded) setFlags(USUAL);
  }
}

function setFlags(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag);
}
