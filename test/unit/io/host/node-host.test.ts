import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Host } from "../../../../src/io/host/host.js";
import { nodeHost } from "../../../../src/io/host/node-host.js";

const ROOT = fileURLToPath(new URL("../../../..", import.meta.url));
const before = process.cwd();
let folder = "";
let host: Host;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "tcec-host-")));
  mkdirSync(join(folder, "work"));
  process.chdir(join(folder, "work"));
  host = nodeHost(ROOT, { build: "0123" });
});
afterEach(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true, force: true });
});

test("paths are seen from the working directory and shown so", async () => {
  writeFileSync("a.yaml", "a");
  writeFileSync("../b.yaml", "b");
  const longRun = await host.longRun();
  for (const read of [host.readFile, longRun.readFileNow]) {
    expect(Buffer.from((await read("a.yaml")).value ?? []).toString()).toBe("a");
    expect(Buffer.from((await read(join(folder, "b.yaml"))).value ?? []).toString()).toBe("b");
    expect((await read(join(folder, "no.yaml"))).diagnostics).toMatchObject([{ args: { path: "../no.yaml" } }]);
  }
  expect(longRun.readFileNow("a.yaml", 0).diagnostics[0]?.code).toBe("file-too-large");
  expect(await host.writeFile("c", "c", { force: false })).toBeNull();
  expect(await host.writeFile("./c", "d", { force: false })).toMatchObject({ args: { path: "c" } });
  expect(await host.findConfig()).toEqual({ file: null, problem: null, notes: [] });
  writeFileSync("../.tcecrc.yaml", "lang: fr\n");
  expect((await host.findConfig()).file?.path).toBe("../.tcecrc.yaml");
});

describe("the longRun", () => {
  test("knows the build, or else the version", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect((await host.longRun()).build).toBe("0123");
    expect((await nodeHost(ROOT).longRun()).build).toBe(version);
  });

  test("knows processors, time and digests", async () => {
    const longRun = await host.longRun();
    expect(longRun.cores).toBeGreaterThanOrEqual(1);
    const start = longRun.now();
    await longRun.breathe();
    expect(await longRun.sparingly(async () => 7)).toBe(7);
    await expect(longRun.sparingly(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(longRun.now()).toBeGreaterThanOrEqual(start);
    // Published test vector (FIPS 180-2, “abc”).
    const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    expect([longRun.digest("abc"), longRun.digest(new TextEncoder().encode("abc"))]).toEqual([abc, abc]);
  });

  test("writes files, appends, keeps outcomes", async () => {
    const longRun = await host.longRun();
    const { value } = longRun.createFile("out.csv", { force: false });
    value?.write("x");
    expect(value?.commit()).toBeNull();
    expect(longRun.appendFile("out.csv", "y")).toBeNull();
    expect(readFileSync("out.csv", "utf8")).toBe("xy");
    expect(longRun.openCache("kept").value?.get("12345678")).toBeNull();
    expect(longRun.openCache("..").diagnostics).toMatchObject([{ code: "cache-not-ours", args: { path: ".." } }]);
  });

  test("starts threads that run the script it was given", async () => {
    const script = join(folder, "echo.mjs");
    writeFileSync(
      script,
      `import { parentPort, workerData } from "node:worker_threads";
      parentPort.on("message", ({ task }) => parentPort.postMessage({ reply: workerData + task, lent: [] }));`,
    );
    const longRun = await nodeHost(ROOT, { worker: script }).longRun();
    const pool = longRun.startWorkers<string, string>(2, "set up, ");
    const replies: string[] = [];
    for await (const reply of pool.run(["a", "b"])) replies.push(reply);
    await pool.close();
    expect(replies).toEqual(["set up, a", "set up, b"]);
  });
});
