import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { BATCHES } from "./batches.js";
import { OTHER_TARGETS } from "./other-inputs.js";
import { PROFILE_TARGETS } from "./profiles.js";
import { QUICK_READER } from "./quick-reader.js";
import { nameOf, type Target } from "./target.js";

export const TARGETS: readonly Target[] = [...PROFILE_TARGETS, ...OTHER_TARGETS, QUICK_READER, BATCHES];

/** Inputs that once did harm, by target. */
const KEPT = fileURLToPath(new URL("kept/", import.meta.url));

/** An input that did harm, as small as it could be made, and what harm. */
export interface Catch {
  readonly target: string;
  readonly input: Uint8Array;
  readonly problems: readonly string[];
}

/** Tries inputs of a target that a seed gives, until one does harm and is made as small as it gets, or so much time is over. */
export async function hunt(
  target: Target,
  seed: number,
  howMany: number,
  mostMs?: number,
): Promise<{ tried: number; caught: Catch | null }> {
  const { inputs } = target;
  const property = fc.asyncProperty(inputs, async (input) => (await harmOf(target, input)).length === 0);
  const run = await fc.check(property, { seed, numRuns: howMany, ...(mostMs && { interruptAfterTimeLimit: mostMs }) });
  const [input] = run.counterexample ?? [];
  if (!run.failed || input === undefined) return { tried: run.numRuns, caught: null };
  return { tried: run.numRuns, caught: { target: target.name, input, problems: await harmOf(target, input) } };
}

/** A thrown error is harm, too. */
export async function harmOf({ harmOf: judge }: Target, input: Uint8Array): Promise<string[]> {
  try {
    return await judge(input);
  } catch (failure) {
    return [`thrown: ${failure instanceof Error ? failure.stack : String(failure)}`];
  }
}

/** Keeps an input, so that it is tried by every run of the tests; its name. */
export function keep({ extension }: Target, { target, input }: Catch): string {
  const name = `${nameOf(input)}.${extension}`;
  mkdirSync(`${KEPT}${target}`, { recursive: true });
  writeFileSync(`${KEPT}${target}/${name}`, input);
  return `test/fuzz/kept/${target}/${name}`;
}

/** The inputs that are kept for a target, by name. */
export function keptOf({ name }: Target): [name: string, input: Uint8Array][] {
  const folders = readdirSync(KEPT);
  const files = folders.includes(name) ? readdirSync(`${KEPT}${name}`).sort() : [];
  return files.map((file) => [`${name}/${file}`, readFileSync(`${KEPT}${name}/${file}`)]);
}
