import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Bench } from "../child.js";

let bench: Bench;
let program = "";
beforeAll(() => {
  bench = new Bench();
  const text = `import { standardInput } from "./stdin.js";
    const [what] = process.argv.slice(2);
    const controller = new AbortController();
    let bytes = 0;
    console.log("ready");
    try {
      for await (const chunk of standardInput(controller.signal)) {
        bytes += chunk.length;
        if (what === "count" || (chunk.length === 0 && what !== "pauses")) continue;
        console.log(Buffer.from(chunk).toString());
        if (what === "leave") break;
        if (what === "abort") setTimeout(() => controller.abort(new Error("enough")), 10);
      }
      console.log("end", bytes);
    } catch (error) {
      console.log(error.name, error.reason ?? error.message);
    }
    console.log(process.listenerCount("SIGINT"));`;
  program = bench.program("read.mjs", ["input/stdin"], text);
});
afterAll(() => bench.remove());

const shell = (command: string) =>
  spawnSync("/bin/sh", ["-c", command], { cwd: bench.folder, env: { PATH: process.env.PATH }, encoding: "utf8" });

test("standard input arrives piece by piece", async () => {
  const running = bench.start(program);
  await running.says("ready");
  running.send("one");
  await running.says("one");
  running.send("two");
  await running.says("two");
  running.closeInput();
  expect((await running.ending).stdout).toBe("ready\none\ntwo\nend 6\n0\n");
});

test("a pause is told of once, and not before the first piece", async () => {
  const running = bench.start(program, "pauses");
  await running.says("ready");
  await new Promise((resolve) => setTimeout(resolve, 300));
  running.send("one");
  await running.says("one\n\n");
  await new Promise((resolve) => setTimeout(resolve, 300));
  running.send("two");
  await running.says("two\n\n");
  running.closeInput();
  expect((await running.ending).stdout).toBe("ready\none\n\ntwo\n\nend 6\n0\n");
});

test("a large file arrives whole", () => {
  writeFileSync(bench.at("large"), Buffer.alloc(3_000_001, "x"));
  const { stdout } = shell(`'${process.execPath}' '${program}' count < large`);
  expect(stdout).toBe("ready\nend 3000001\n0\n");
});

test("Ctrl-C ends the waiting", async () => {
  const running = bench.start(program);
  await running.says("ready");
  running.send("one");
  await running.says("one");
  running.kill("SIGINT");
  expect(await running.ending).toMatchObject({ stdout: "ready\none\nInterrupted \n0\n", code: 0, stderr: "" });
});

test("so does the signal, with its reason", async () => {
  const running = bench.start(program, "abort");
  await running.says("ready");
  running.send("one");
  expect((await running.ending).stdout).toBe("ready\none\nError enough\n0\n");
});

test("who leaves early is not kept waiting for more", async () => {
  const running = bench.start(program, "leave");
  await running.says("ready");
  running.send("one");
  expect((await running.ending).stdout).toBe("ready\none\nend 3\n0\n");
});

test("a folder cannot be read", () => {
  const { stdout } = shell(`'${process.execPath}' '${program}' < .`);
  expect(stdout).toBe("ready\nInputFailed EISDIR\n0\n");
});
