import { beforeEach, expect, test } from "vitest";
import { run } from "../../../src/cli/run.js";
import { type Host, Interrupted, type Output, OutputFailed } from "../../../src/io/host/host.js";

let stdout = "";
let stderr = "";
beforeEach(() => {
  stdout = "";
  stderr = "";
});

const bytes = new TextEncoder().encode("tcec: 1\nid: a\nname: A\ndate: 2013\n");

function output(write: (text: string) => void): Output {
  return { isTTY: false, columns: null, isOpen: true, write: async (text) => write(String(text)) };
}

function hostWith(changes: Partial<Host>): Host {
  return {
    env: {},
    stdout: output((text) => {
      stdout += text;
    }),
    stderr: output((text) => {
      stderr += text;
    }),
    expand: async (paths) => ({
      files: paths,
      diagnostics: [],
      isFound: () => false,
      leftOut: { files: 0, folders: 0, idle: [] },
    }),
    readFile: async () => ({ value: bytes, diagnostics: [] }),
    readStdin: async () => ({ value: bytes, diagnostics: [] }),
    asker: async () => null,
    isSameFile: () => false,
    isAmong: () => false,
    placeIn: () => null,
    locationIn: () => null,
    writeFile: async () => null,
    writeFolder: async () => [],
    fonts: async () => ({ regular: "regular.ttf", bold: "bold.ttf" }),
    readOwnFile: async () => "{}\n",
    findConfig: async () => ({ file: null, problem: null, notes: [] }),
    machine: failing(new Error("there is no machine here")),
    longRun: failing(new Error("there is no longRun here")),
    ...changes,
  };
}

const failing = (error: unknown) => async () => {
  throw error;
};

test("a result goes to standard output, and there is no talk", async () => {
  expect(await run(["classify", "a.yaml", "-q"], hostWith({}))).toBe(0);
  expect(stdout).toMatch(/^a {2}2013 {2}/);
  expect(stderr).toBe("");
});

test("a bug of ours is said in one message, without a stack, and ends with 3", async () => {
  const host = hostWith({ readFile: failing(new TypeError("x is not a function")) });
  expect(await run(["classify", "a.yaml"], host)).toBe(3);
  expect(stderr).toContain("internal-bug");
  expect(stderr).toContain("x is not a function");
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stdout).toBe("");
});

test("TCEC_DEBUG shows where it arose", async () => {
  const host = hostWith({ env: { TCEC_DEBUG: "1" }, readFile: failing(new TypeError("x")) });
  expect(await run(["classify", "a.yaml"], host)).toBe(3);
  expect(stderr).toMatch(/^\s+at /m);
});

test("something thrown that is no error is a bug too", async () => {
  expect(await run(["classify", "a.yaml"], hostWith({ readFile: failing("words") }))).toBe(3);
  expect(stderr).toContain("words");
});

test("even where nothing can be said the exit code is that of a bug", async () => {
  const mute: Output = { isTTY: false, columns: null, isOpen: true, write: failing(new Error("mute")) };
  expect(await run(["classify", "a.yaml"], hostWith({ readFile: failing(new Error("x")), stderr: mute }))).toBe(3);
});

test("an interruption ends with 130 and without a word", async () => {
  expect(await run(["classify", "-"], hostWith({ readStdin: failing(new Interrupted()) }))).toBe(130);
  expect(stderr).toBe("");
});

test("standard output that cannot be written to ends with 2", async () => {
  const full: Output = { isTTY: false, columns: null, isOpen: true, write: failing(new OutputFailed("ENOSPC")) };
  expect(await run(["classify", "a.yaml"], hostWith({ stdout: full }))).toBe(2);
  expect(stderr).toContain("file-not-written");
});

test("the width and the colours of a terminal are used", async () => {
  const terminal = (columns: number): Output => ({ ...hostWith({}).stdout, isTTY: true, columns });
  await run(["classify", "a.yaml"], hostWith({ stdout: terminal(60), env: { TERM: "xterm" } }));
  expect(stdout).toContain("\u001b[");
  const lines = stdout.replace(/\u001b\[[\d;]*m/g, "").split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});

test("a figure and a page do not go to a terminal: a file is asked for", async () => {
  const terminal: Output = { ...hostWith({}).stdout, isTTY: true, columns: 80 };
  for (const command of ["plot", "report"]) {
    stdout = "";
    stderr = "";
    expect(await run([command, "a.yaml"], hostWith({ stdout: terminal }))).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("Name the file to write: --output FILE");
  }
});
