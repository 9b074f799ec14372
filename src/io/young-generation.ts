import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** Megabytes for the short-lived objects of a thread: V8 would take six times as much, and a batch is no faster with it. */
export const YOUNG_GENERATION_MB = 8;

/** Bytes in use for them at which the main thread has enough: two halves of 2 MB. */
const ENOUGH = 4 * 1024 * 1024;

let isCapped = false;

/**
 * Keeps V8 from taking ever more memory for short-lived objects in this thread, once it has enough. Without it a run of
 * many profiles takes more memory than one of few although nothing is kept. To be called now and then.
 */
export function capYoungGeneration(): void {
  if (isCapped) return;
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  if (space === undefined || space.space_size < ENOUGH) return;
  setFlagsFromString("--semi-space-growth-factor=1");
  isCapped = true;
}
