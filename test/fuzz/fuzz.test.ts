import { describe, expect, it } from "vitest";
import { harmOf, hunt, keptOf, TARGETS } from "./hunt.js";

const SEED = 20150317;

describe.each(TARGETS)("inputs at random: $name", (target) => {
  it("do no harm", { timeout: 600_000 }, async () => {
    const { tried, caught } = await hunt(target, SEED, target.inShort);
    const what = caught && { problems: caught.problems, input: Buffer.from(caught.input).toString("utf8") };
    expect(what, `again: npm run fuzz -- --minutes 0 --seed ${SEED} --only ${target.name}`).toBeNull();
    expect(tried).toBe(target.inShort);
  });

  it("that once did harm do none", async () => {
    for (const [name, input] of keptOf(target)) expect([name, ...(await harmOf(target, input))]).toEqual([name]);
  });
});

it("an input that does harm is seen, and made small", async () => {
  const [target] = TARGETS;
  if (target === undefined) throw new Error("no target");
  const bad = { ...target, harmOf: async (input: Uint8Array) => (input.length > 60 ? ["long"] : []) };
  const { caught } = await hunt(bad, SEED, 20);
  expect(caught?.problems).toEqual(["long"]);
  expect(caught?.input.length).toBeLessThan(400);
  const broken = { ...target, harmOf: () => Promise.reject(new TypeError("x is not a function")) };
  expect((await hunt(broken, SEED, 1)).caught?.problems[0]).toContain("thrown: TypeError: x is not a function");
});
