import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPool } from "../../../../src/io/threads/worker-pool.js";
import { Bench } from "../child.js";

interface Task {
  readonly number: number;
  /** Milliseconds that it takes. */
  readonly takes?: number;
  readonly does?: "throw" | "die" | "exit" | "hoard" | "unsendable" | "bytes";
}

interface Reply {
  readonly number: number;
  readonly thread: number;
  readonly bytes?: Uint8Array;
  /** Bytes that the thread lent before and got back. */
  readonly returned?: number;
}

let bench: Bench;
let script = "";
beforeAll(() => {
  bench = new Bench();
  const text = `import { parentPort, threadId, workerData } from "node:worker_threads";
    import { listen } from "./worker-side.js";
    let returned = 0;
    if (workerData.broken) throw new Error("cannot begin");
    const deeds = {
      throw: () => { throw new RangeError("task is broken"); },
      die: () => { setImmediate(() => { throw new Error("somewhere else"); }); },
      exit: () => process.exit(7),
      hoard: () => { const all = []; for (;;) all.push(new Array(1000).fill(1.5)); },
      unsendable: () => ({ reply: () => {} }),
    };
    listen(parentPort, ({ number, takes = 0, does }) => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, takes);
      const answer = deeds[does]?.();
      if (answer) return answer;
      const bytes = new Uint8Array(does === "bytes" ? 1000 : 0).fill(number);
      const reply = { number: number * (workerData.factor ?? 1), thread: threadId, bytes, returned };
      return { reply, lent: [bytes.buffer] };
    }, (buffer) => { returned += buffer.byteLength; });`;
  script = bench.program("script.mjs", ["threads/worker-side"], text);
});
afterAll(() => bench.remove());

async function withPool<T>(
  count: number,
  use: (pool: ReturnType<typeof startPool<Task, Reply>>) => Promise<T>,
  setup: object = {},
): Promise<T> {
  const pool = startPool<Task, Reply>(script, count, setup);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

const numbers = (count: number): Task[] => Array.from({ length: count }, (_, number) => ({ number }));

async function collect(replies: AsyncIterable<Reply>): Promise<Reply[]> {
  const all: Reply[] = [];
  for await (const reply of replies) all.push(reply);
  return all;
}

describe("replies", () => {
  test("come in the order of the tasks, whichever thread is slow", async () => {
    const tasks = numbers(60).map((task) => ({ ...task, takes: task.number % 7 === 0 ? 20 : 0 }));
    const replies = await withPool(3, (pool) => collect(pool.run(tasks)));
    expect(replies.map(({ number }) => number)).toEqual(tasks.map(({ number }) => number));
    expect(new Set(replies.map(({ thread }) => thread)).size).toBe(3);
  });

  test("know what was set up, and carry bytes", async () => {
    const seen: unknown[] = [];
    const setup = { factor: 6 };
    await withPool(
      1,
      async (pool) => {
        for await (const { number, bytes } of pool.run([{ number: 7, does: "bytes" }])) {
          seen.push(number, bytes?.length, bytes?.[999]);
        }
      },
      setup,
    );
    expect(seen).toEqual([42, 1000, 7]);
  });

  test("give back what the thread lent, once they are used", async () => {
    const tasks: Task[] = numbers(20).map((task) => ({ ...task, does: "bytes" }));
    const replies = await withPool(1, (pool) => collect(pool.run(tasks)));
    expect(replies.map(({ bytes }) => bytes?.length)).toEqual(tasks.map(() => 0));
    expect(replies.at(-1)?.returned).toBeGreaterThan(10_000);
  });

  test("of no tasks are none, and a pool may run again", async () => {
    await withPool(2, async (pool) => {
      expect(await collect(pool.run([]))).toEqual([]);
      expect(await collect(pool.run(numbers(5)))).toHaveLength(5);
      expect(await collect(pool.run(numbers(3)))).toHaveLength(3);
    });
  });

  test("that are there are given out while the next task is still to come", async () => {
    await withPool(2, async (pool) => {
      let send: (task: Task | null) => void = () => {};
      async function* tasks() {
        for (;;) {
          const task = await new Promise<Task | null>((resolve) => {
            send = resolve;
          });
          if (task === null) return;
          yield task;
        }
      }
      const replies = pool.run(tasks())[Symbol.asyncIterator]();
      for (const number of [1, 2, 3]) {
        const next = replies.next();
        await new Promise((resolve) => setImmediate(resolve));
        send({ number });
        expect((await next).value.number).toBe(number);
      }
      const end = replies.next();
      await new Promise((resolve) => setImmediate(resolve));
      send(null);
      expect((await end).done).toBe(true);
    });
  });
});

describe("tasks", () => {
  test.each([1, 2, 4])("are taken only a few ahead of the replies that were used, with %i threads", async (count) => {
    let taken = 0;
    function* tasks() {
      for (const task of numbers(100)) {
        taken += 1;
        yield task;
      }
    }
    await withPool(count, async (pool) => {
      let used = 0;
      for await (const _ of pool.run(tasks())) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        used += 1;
        expect(taken - used).toBeLessThanOrEqual(3 * count);
      }
      expect(used).toBe(100);
    });
  });

  test("are not taken any more when nobody wants the replies", async () => {
    let [taken, isReturned] = [0, false];
    function* tasks() {
      try {
        for (const task of numbers(100)) {
          taken += 1;
          yield task;
        }
      } finally {
        isReturned = true;
      }
    }
    await withPool(2, async (pool) => {
      for await (const { number } of pool.run(tasks())) if (number === 3) break;
      expect(await collect(pool.run(numbers(2)))).toHaveLength(2);
    });
    expect(taken).toBeLessThan(12);
    expect(isReturned).toBe(true);
  });

  test("that cannot be had end the run after the replies to those before", async () => {
    async function* tasks() {
      yield* numbers(2);
      throw new RangeError("input is broken");
    }
    const seen: number[] = [];
    const run = withPool(2, async (pool) => {
      for await (const { number } of pool.run(tasks())) seen.push(number);
    });
    await expect(run).rejects.toThrow(new RangeError("input is broken"));
    expect(seen).toEqual([0, 1]);
  });

  test("that take long do not delay the signal", async () => {
    const controller = new AbortController();
    const run = withPool(2, async (pool) => {
      for await (const { number } of pool.run([{ number: 0 }, { number: 1, takes: 25_000 }], controller.signal)) {
        expect(number).toBe(0);
        setTimeout(() => controller.abort(new Error("enough")), 10);
      }
    });
    await expect(run).rejects.toThrow("enough");
    const late = withPool(1, (pool) => collect(pool.run(numbers(1), controller.signal)));
    await expect(late).rejects.toThrow("enough");
  });
});

describe("a thread", () => {
  test.each([
    ["throw", "RangeError", "task is broken"],
    ["die", "Error", "somewhere else"],
    ["exit", "WorkerDied", "a worker thread ended early, with code 7"],
    ["unsendable", "DataCloneError", "() => {} could not be cloned."],
  ] as const)("that fails (%s) ends the run with what it said", async (does, name, message) => {
    function* tasks(): Generator<Task> {
      yield* [...numbers(3), { number: 3, does }];
      for (let number = 4; ; number += 1) yield { number }; // nothing but the failure ends the run
    }
    const seen: number[] = [];
    const run = withPool(2, async (pool) => {
      for await (const { number } of pool.run(tasks())) seen.push(number);
    });
    await expect(run).rejects.toMatchObject({ name, message });
    expect(seen.slice(0, 3)).toEqual([0, 1, 2]);
  });

  test("that cannot begin ends the run", async () => {
    const run = withPool(2, (pool) => collect(pool.run(numbers(1))), { broken: true });
    await expect(run).rejects.toThrow("cannot begin");
    const missing = startPool<Task, Reply>(bench.at("missing.mjs"), 1, {});
    await expect(collect(missing.run(numbers(1)))).rejects.toThrow("Cannot find module");
    await missing.close();
  });

  test("that is closed answers no more", async () => {
    const pool = startPool<Task, Reply>(script, 1, {});
    const run = expect(collect(pool.run([{ number: 0, takes: 25_000 }]))).rejects.toThrow("closed");
    await pool.close();
    await run;
    await expect(collect(pool.run(numbers(1)))).rejects.toThrow("closed");
  });
});

test("a thread without memory says so, and the program goes on", () => {
  const text = `import { startPool } from "./worker-pool.js";
    const pool = startPool(${JSON.stringify(script)}, 2, {});
    try {
      for await (const { number } of pool.run([{ number: 0 }, { number: 1, does: "hoard" }])) console.log(number);
    } catch (error) {
      console.log(error.name + ": " + error.message);
    }
    await pool.close();`;
  const program = bench.program("main.mjs", ["threads/worker-pool"], text);
  const { stdout, code } = bench.run("--max-old-space-size=60", program);
  expect([stdout, code]).toEqual(["0\nWorkerDied: a worker thread ran out of memory\n", 0]);
});

test("a thread that fails before its answers were read loses none of them", () => {
  const text = `import { setImmediate } from "node:timers/promises";
    import { startPool } from "./worker-pool.js";
    const pool = startPool(${JSON.stringify(script)}, 1, {});
    for await (const { number } of pool.run([{ number: 0 }])) console.log(number); // so that the thread has begun
    await setImmediate();
    const replies = pool.run([{ number: 1 }, { number: 2, does: "die" }, { number: 3 }]);
    const first = replies.next();
    for (let turn = 0; turn < 50; turn += 1) await null; // so that two tasks are handed out
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300); // long enough to answer both, and to fail
    try {
      console.log((await first).value.number);
      for await (const { number } of replies) console.log(number);
    } catch (error) {
      console.log(error.message);
    }
    await pool.close();`;
  const { stdout, code } = bench.run(bench.program("late.mjs", ["threads/worker-pool"], text));
  expect([stdout, code]).toEqual(["0\n1\n2\nsomewhere else\n", 0]);
});
