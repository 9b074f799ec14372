import { expect, test } from "vitest";
import { hunt, keep, TARGETS } from "./hunt.js";
import type { Target } from "./target.js";

const { TCEC_FUZZ_MINUTES = "1", TCEC_FUZZ_SEED = "1", TCEC_FUZZ_ONLY = "" } = process.env;
/** Of one target so many are kept: more of them mostly have the same cause. */
const MOST_CAUGHT = 3;

/** So long one round of a target may take, with making an input smaller. */
const MOST_MS = 30_000;

interface Count {
  tried: number;
  caught: number;
}

/** A line for each target, what was tried and what did harm. */
const table = (counts: ReadonlyMap<string, Count>): string =>
  [...counts]
    .map(([name, { tried, caught }]) => `${name.padEnd(12)}${String(tried).padStart(9)} tried, ${caught} did harm`)
    .join("\n");

/** Tries inputs of a target by one seed; counts them, keeps what did harm and says how to see it again. */
async function tryOnce(target: Target, seed: number, count: Count): Promise<void> {
  const { tried, caught } = await hunt(target, seed, target.inShort, MOST_MS);
  count.tried += tried;
  if (caught === null) return;
  count.caught += 1;
  console.log(`${target.name}: ${keep(target, caught)}\n  ${caught.problems.join("\n  ").slice(0, 2000)}`);
  console.log(`  again: npm run fuzz -- --minutes 0 --seed ${seed} --only ${target.name}`);
}

test("inputs at random do no harm", { timeout: 0 }, async () => {
  const targets = TARGETS.filter(({ name }) => TCEC_FUZZ_ONLY === "" || name === TCEC_FUZZ_ONLY);
  if (targets.length === 0) throw new Error(`--only takes one of ${TARGETS.map(({ name }) => name).join(", ")}`);
  const counts = new Map(targets.map(({ name }) => [name, { tried: 0, caught: 0 }]));
  const end = Date.now() + Number(TCEC_FUZZ_MINUTES) * 60_000;
  let seed = Number(TCEC_FUZZ_SEED);
  do {
    for (const target of targets) {
      const count = counts.get(target.name) ?? { tried: 0, caught: 0 };
      if (count.caught < MOST_CAUGHT) await tryOnce(target, seed, count);
    }
    seed += 1;
  } while (Date.now() < end);
  console.log(`\nseeds ${TCEC_FUZZ_SEED} to ${seed - 1}\n${table(counts)}`);
  expect([...counts].filter(([, { caught }]) => caught > 0).map(([name]) => name)).toEqual([]);
});
