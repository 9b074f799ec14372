import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Interrupted } from "../../../../src/io/host/host.js";
import { interruptible } from "../../../../src/io/host/interruptible.js";
import { Bench } from "../child.js";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

test("work that nobody interrupts gives its value or its error, and nobody listens any more", async () => {
  const listeners = () => SIGNALS.map((name) => process.listenerCount(name));
  const before = listeners();
  const seen = await interruptible(async (signal) => {
    expect(listeners()).toEqual(before.map((count) => count + 1));
    return signal.aborted;
  });
  expect(seen).toBe(false);
  await expect(
    interruptible(async () => {
      throw new RangeError("broken");
    }),
  ).rejects.toThrow(RangeError);
  expect(listeners()).toEqual(before);
});

describe("a process", () => {
  let bench: Bench;
  let program = "";
  beforeAll(() => {
    bench = new Bench();
    const text = `import { interruptible } from "./interruptible.js";
      import { createOutput } from "./output-file.js";
      const isStubborn = process.argv[2] === "stubborn";
      const { value } = createOutput("out.csv", "out.csv", { force: false });
      value.write("x".repeat(1000000));
      interruptible((signal) => new Promise((resolve, reject) => {
        const timer = setInterval(() => {}, 1000);
        signal.addEventListener("abort", () => {
          console.log(signal.reason.name);
          if (isStubborn) return;
          clearInterval(timer);
          reject(signal.reason);
        });
        console.log("ready");
      })).catch((error) => {
        value.abort();
        process.exitCode = 130;
      });`;
    program = bench.program("wait.mjs", ["host/interruptible", "output/output-file"], text);
  });
  afterAll(() => bench.remove());
  const left = () => readdirSync(bench.folder).filter((name) => name.endsWith(".tmp") || name === "out.csv");

  test.each(SIGNALS)("ends in its own way on %s", async (name) => {
    const running = bench.start(program);
    await running.says("ready");
    expect(left()).toHaveLength(1);
    running.kill(name);
    expect(await running.ending).toMatchObject({ stdout: "ready\nInterrupted\n", code: 130, stderr: "" });
    expect(left()).toEqual([]);
  });

  test("that does not end on the first Ctrl-C is ended by the second, and leaves nothing behind", async () => {
    const running = bench.start(program, "stubborn");
    await running.says("ready");
    running.kill("SIGINT");
    await running.says("Interrupted");
    const again = setInterval(() => running.kill("SIGINT"), 50);
    const { signal, stdout } = await running.ending;
    clearInterval(again);
    expect([signal, stdout]).toEqual(["SIGINT", "ready\nInterrupted\n"]);
    expect(left()).toEqual([]);
  });

  test("gets both copies of one Ctrl-C, from the terminal and from npm, and takes them for one", async () => {
    const running = bench.start(program);
    await running.says("ready");
    running.kill("SIGINT");
    running.kill("SIGINT");
    expect(await running.ending).toMatchObject({ stdout: "ready\nInterrupted\n", code: 130 });
  });
});

test("the reason of the signal is that the user interrupted", async () => {
  const reason = await interruptible(async (signal) => {
    process.emit("SIGINT");
    return signal.reason;
  });
  expect(reason).toBeInstanceOf(Interrupted);
});
