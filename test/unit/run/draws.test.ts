import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnCases, drawProfiles, drawRequest } from "../../../src/analyse/robustness/draws/of-profiles.js";
import type { Counts } from "../../../src/analyse/robustness/draws/tally.js";
import { OutOfMemory, type WorkerPool } from "../../../src/io/host/long-run.js";
import { DEFAULT_DRAWN } from "../../../src/model/draws.js";
import { countPart, type DrawPart, type DrawSetup, drawAll, partsOf } from "../../../src/run/draws.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { exampleProfiles } from "../../helpers/robustness.js";

const typology = defaultTypology();
const PROFILES = exampleProfiles().map(({ profile }) => profile);
const request = drawRequest(typology, drawnCases(PROFILES, typology), {
  draws: 3000,
  seed: 1,
  factors: DEFAULT_DRAWN,
});

/** Threads as a machine has them, but in this one: what goes in and out is copied. `dies`: at its second task. */
function machine(dies: Error | null = null) {
  const started: number[] = [];
  const startWorkers = <Task, Reply>(count: number, setup: unknown): WorkerPool<Task, Reply> => {
    started.push(count);
    const own = structuredClone(setup) as DrawSetup;
    return {
      async *run(tasks) {
        let done = 0;
        for await (const task of tasks) {
          if (dies !== null && done > 0) throw dies;
          done += 1;
          yield structuredClone(countPart(own, task as DrawPart)) as Reply & Counts;
        }
      },
      close: async () => {},
    };
  };
  return { longRun: { startWorkers, cores: 4 }, started };
}

const runner = (workers: number | null, dies?: Error) => {
  const told: number[] = [];
  const { longRun, started } = machine(dies);
  const onProgress = async (done: number) => void told.push(done);
  return { started, told, all: { longRun, workers, signal: new AbortController().signal, onProgress } };
};

describe("draws in threads", () => {
  const alone = (() => {
    const drawing = drawProfiles(typology, request.cases, { draws: 3000, seed: 1, factors: DEFAULT_DRAWN });
    for (;;) {
      const step = drawing.next();
      if (step.done) return step.value;
    }
  })();

  it.each([0, 1, 2, 3, 64])("are the same with %d of them, and tell how far they are", async (workers) => {
    const { started, told, all } = runner(workers);
    expect(await drawAll(request, all)).toEqual(alone);
    expect(started).toEqual(workers === 0 ? [] : [workers]);
    expect(told.at(-1)).toBe(3000);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it("are not begun where one thread is sooner done", async () => {
    const { started, all } = runner(null);
    expect(await drawAll(request, all)).toEqual(alone);
    expect(started).toEqual([]);
  });

  it("are made in this one where a thread has not enough memory, or none can be had", async () => {
    for (const error of [new OutOfMemory("1"), Object.assign(new Error("none"), { code: "EMFILE" })]) {
      const { started, all } = runner(2, error);
      expect(await drawAll(request, all)).toEqual(alone);
      expect(started).toEqual([2]);
    }
  });

  it("end with what ended a thread otherwise", async () => {
    await expect(drawAll(request, runner(2, new RangeError("ours")).all)).rejects.toThrow("ours");
  });

  it("are parted without a gap, each part from an even draw on", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 512 }), (draws, parts) => {
        const all = partsOf(draws, parts);
        expect(all.length).toBeLessThanOrEqual(parts);
        expect([all[0]?.from, all.at(-1)?.to]).toEqual([0, draws]);
        all.forEach(({ from, to }, i) => {
          expect([from % 2, from < to]).toEqual([0, true]);
          expect(to - from >= 512 || to === draws).toBe(true);
          expect(from).toBe(i === 0 ? 0 : all[i - 1]?.to);
        });
      }),
    );
  });
});
