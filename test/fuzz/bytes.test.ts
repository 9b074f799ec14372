import { describe, expect, it } from "vitest";
import { BYTE_EDITS } from "./byte-edits.js";
import { byteMutants } from "./mutants.js";
import { type Trial, total, tryMutants } from "./trial.js";

const SEED = 20150317;
const SHARDS = [0, 1, 2, 3, 4];
const IN_A_SHARD = 500;

describe("profiles whose bytes were edited at random", () => {
  const trials: Trial[] = [];

  it.each(SHARDS)("do no harm, shard %i", { timeout: 600_000 }, async (shard) => {
    const trial = await tryMutants(byteMutants, SEED + shard, IN_A_SHARD);
    trials.push(trial);
    expect(trial.culprits).toEqual([]);
  });

  it("are far from what is right, and not all beyond it", () => {
    const { mutants, findings, results, codes, kinds } = total(trials);
    expect(mutants).toBe(SHARDS.length * IN_A_SHARD);
    expect(Object.keys(BYTE_EDITS).filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(findings / mutants).toBeGreaterThan(0.6);
    expect(results / mutants).toBeGreaterThan(0.25);
    expect(codes.size).toBeGreaterThanOrEqual(28);
  });
});
