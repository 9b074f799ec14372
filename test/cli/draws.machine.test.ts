import { spawn, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Sandbox } from "./transcript.js";

const BIN = fileURLToPath(new URL("../../bin/tcec.js", import.meta.url));
const OKHRA = fileURLToPath(new URL("../../examples/profiles/okhra-2004.yaml", import.meta.url));
let sandbox: Sandbox;

beforeAll(() => {
  sandbox = new Sandbox();
});
afterAll(() => sandbox.remove());

test("Ctrl-C ends long draws with 130 and leaves no file behind", async () => {
  const words = ["robustness", OKHRA, "--draws", "10000000", "-f", "json:cut.json", "-f", "text:cut.txt"];
  const child = spawn(process.execPath, [BIN, ...words], {
    cwd: sandbox.folder,
    env: { PATH: process.env.PATH, NO_COLOR: "1" },
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const timer = setTimeout(() => child.kill("SIGINT"), 4000);
  const code = await new Promise((resolve) => {
    // a shell gives 130, too, for a program that ends by that signal before it listens to it
    child.once("close", (own, signal) => resolve(own ?? (signal === "SIGINT" ? 130 : signal)));
  });
  clearTimeout(timer);
  expect(code).toBe(130);
  expect(said).not.toMatch(/^\s+at /m);
  expect(readdirSync(sandbox.folder)).toEqual([]);
});

test("two threads draw the same bytes as one", () => {
  const drawn = (workers: string): string => {
    const words = ["robustness", OKHRA, "--draws", "3000", "-f", "json", "--workers", workers];
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...words], {
      cwd: sandbox.folder,
      env: { PATH: process.env.PATH, NO_COLOR: "1" },
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    return stdout;
  };
  const alone = drawn("0");
  expect(JSON.parse(alone).draws.draws).toBe(3000);
  expect(drawn("2")).toBe(alone);
});
