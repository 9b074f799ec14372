import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import type { Host } from "../../src/io/host/host.js";
import { CODES, type Code } from "../../src/model/codes.js";
import { batch, CASES, type Case } from "./cases.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIN = join(ROOT, "bin/tcec.js");
let scratch = "";

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "tcec-codes-"));
});
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

async function prepare(code: string, { files = {}, links = {} }: Case): Promise<string> {
  const folder = join(scratch, code);
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name));
  return folder;
}

interface Answer {
  readonly exit: number;
  readonly text: string;
}

/** The real command line, in its own process. */
function tcec(args: readonly string[], folder: string, lang: "en" | "fr", more: Case["env"] = {}): Promise<Answer> {
  const env = { PATH: process.env.PATH, TCEC_LANG: lang, NO_COLOR: "1", ...more };
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], { cwd: folder, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ exit: typeof error?.code === "number" ? error.code : 0, text: `${stdout}\n${stderr}` });
    });
  });
}

/** The answer to a case, after what has to happen before. */
async function answerOf({ env, thenBreak }: Case, args: readonly string[], folder: string, lang: "en" | "fr") {
  if (thenBreak) {
    await tcec(args, folder, lang, env);
    const names = await readdir(join(folder, thenBreak.folder), { recursive: true });
    for (const name of names.filter((one) => one.endsWith(thenBreak.ending))) {
      await truncate(join(folder, thenBreak.folder, name), 5);
    }
  }
  return tcec(args, folder, lang, env);
}

const codes = Object.entries(CASES) as [keyof typeof CASES, Case][];

/** A stack trace names a place in code. */
const STACK = /\n\s+at .*:\d+:\d+|dist\/tcec/;

describe("every code is raised by a real command line, in both languages", () => {
  it.concurrent.each(codes)("%s", async (code, one) => {
    const folder = await prepare(code, one);
    const args = one.args.map((arg) => arg.replace("{fixtures}", join(ROOT, "test/fixtures")));
    // Usage errors about --lang itself still speak the language of the environment.
    const [english, french] = [await answerOf(one, args, folder, "en"), await answerOf(one, args, folder, "fr")];
    for (const answer of [english, french]) {
      expect(answer.text).toMatch(new RegExp(`(^|[^a-z-])${code}($|[^a-z-])`, "m"));
      expect(answer.text).not.toMatch(STACK);
      expect(answer.exit).toBe(exitOf(code));
    }
    if (CODES[code].severity === "info") return;
    const messages = ({ text }: Answer) => text.replace(/^\s*\d* *\|.*$/gm, "");
    expect(messages(french)).not.toBe(messages(english));
  });

  it.each([
    ["en", "Failed: --fail-on undetermined (1 profile: a 2015), --max-warnings 0 (2 warnings: a 2015)"],
    [
      "fr",
      "Échec\u202f: --fail-on undetermined (1 profil\u202f: a 2015), --max-warnings 0 (2 avertissements\u202f: a 2015)",
    ],
  ] as const)("gates-failed, in %s: the last line tells all", async (lang, line) => {
    const sources = "sources: {s: {title: S}, t: {title: T}}\n";
    const one = batch(sources, ["--fail-on", "undetermined,tentative", "--max-warnings", "0"]);
    const { exit, text } = await tcec(one.args, await prepare(`gates-failed-${lang}`, one), lang);
    expect(exit).toBe(1);
    expect(text.trimEnd().split("\n").at(-1)).toBe(line);
  });

  it.each(["en", "fr"] as const)("run-interrupted, in %s", async (lang) => {
    const answer = await interrupted(lang);
    expect(answer.exit).toBe(130);
    expect(answer.text).toMatch(lang === "en" ? /Interrupted after [0-9]/ : /Interruption après [0-9]/);
    expect(answer.text).not.toMatch(STACK);
  });

  it("internal-bug", async () => {
    const answer = await withBrokenHost();
    expect(answer.exit).toBe(3);
    expect(answer.text).toContain("internal-bug");
    expect(answer.text).not.toMatch(STACK);
  });
});

describe("every code has an explanation, in both languages", () => {
  it.concurrent.each(Object.keys(CODES) as Code[])("%s", async (code) => {
    const [english, french] = [
      await tcec(["explain", code], scratch, "en"),
      await tcec(["explain", code], scratch, "fr"),
    ];
    expect([english.exit, french.exit]).toEqual([0, 0]);
    expect(english.text).toContain(code);
    expect(english.text.length).toBeGreaterThan(code.length + 60);
    expect(french.text).not.toBe(english.text);
  });
});

/** The exit codes of the conventions: 2 for usage and unreadable input, 1 for findings, 0 otherwise. */
function exitOf(code: Code): number {
  if (CODES[code].severity !== "error") return 0;
  if (code === "file-not-utf8" || code === "file-binary") return 2;
  return /^(usage|file|result|cache)-/.test(code) ? 2 : 1;
}

/** Ctrl-C once the first profiles of a stream without end were answered. */
async function interrupted(lang: "en" | "fr"): Promise<Answer> {
  const env = { PATH: process.env.PATH, TCEC_LANG: lang, NO_COLOR: "1" };
  const child = spawn(process.execPath, [BIN, "batch", "-", "--format", "ndjson"], { cwd: scratch, env });
  const said: string[] = [];
  let isTold = false;
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (!isTold && text.includes('"id":"c')) isTold = child.kill("SIGINT"); // a second Ctrl-C would end it at once
  });
  child.stdin.on("error", () => {});
  const profiles = Array.from({ length: 12_000 }, (_, i) => `---\ntcec: 1\nid: c${i}\nname: C\ndate: 2015\n`);
  child.stdin.write(profiles.join(""));
  const exit = await new Promise<number>((resolve) => child.once("close", (code) => resolve(code ?? -1)));
  return { exit, text: said.join("") };
}

/** A machine that breaks in a way that no code foresees. */
async function withBrokenHost(): Promise<Answer> {
  const said: string[] = [];
  const output = { isTTY: false, columns: null, isOpen: true, write: async (text: string) => void said.push(text) };
  const broken = () => {
    throw new TypeError("something of ours is broken");
  };
  const host: Host = {
    env: {},
    stdout: output,
    stderr: output,
    expand: async (paths) => ({ files: paths, diagnostics: [] }),
    readFile: broken,
    readStdin: broken,
    isSameFile: () => false,
    isAmong: () => false,
    locationIn: () => null,
    writeFile: broken,
    writeFolder: broken,
    fonts: broken,
    readOwnFile: broken,
    findConfig: async () => ({ file: null, problem: null }),
    machine: broken,
    longRun: broken,
  };
  const exit = await run(["classify", "p.yaml"], host);
  return { exit, text: said.join("") };
}
