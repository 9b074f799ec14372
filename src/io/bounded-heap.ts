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

let isBounded = false;

/**
 * Keeps V8 from taking ever more memory, once a thread has enough. Without it a run of many profiles takes more memory than
 * one of few although nothing is kept. To be called now and then, by every thread; not at the start, since V8 refuses a code
 * cache that was made under other flags.
 */
export function boundHeap(): void {
  if (isBounded) return;
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  if (space === undefined || space.space_size < ENOUGH) return;
  isBounded = true;
  setFlags(SPARING);
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
