import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import type { Host } from "../../src/io/host.js";
import { type Code, SEVERITY } from "../../src/model/codes.js";
import { CASES, type Case } from "./cases.js";

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
function tcec(args: readonly string[], folder: string, lang: "en" | "fr"): Promise<Answer> {
  const env = { PATH: process.env.PATH, TCEC_LANG: lang, NO_COLOR: "1" };
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], { cwd: folder, env, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ exit: typeof error?.code === "number" ? error.code : 0, text: `${stdout}\n${stderr}` });
    });
  });
}

const codes = Object.entries(CASES) as [keyof typeof CASES, Case][];

/** A stack trace names a place in code. */
const STACK = /\n\s+at .*:\d+:\d+|dist\/tcec/;

describe("every code is raised by a real command line, in both languages", () => {
  it.concurrent.each(codes)("%s", async (code, one) => {
    const folder = await prepare(code, one);
    const args = one.args.map((arg) => arg.replace("{fixtures}", join(ROOT, "test/fixtures")));
    // Usage errors about --lang itself still speak the language of the environment.
    const [english, french] = [await tcec(args, folder, "en"), await tcec(args, folder, "fr")];
    for (const answer of [english, french]) {
      expect(answer.text).toMatch(new RegExp(`(^|[^a-z-])${code}($|[^a-z-])`, "m"));
      expect(answer.text).not.toMatch(STACK);
      expect(answer.exit).toBe(exitOf(code));
    }
    if (SEVERITY[code] === "info") return;
    const messages = ({ text }: Answer) => text.replace(/^\s*\d* *\|.*$/gm, "");
    expect(messages(french)).not.toBe(messages(english));
  });

  it("internal-bug", async () => {
    const answer = await withBrokenHost();
    expect(answer.exit).toBe(3);
    expect(answer.text).toContain("internal-bug");
    expect(answer.text).not.toMatch(STACK);
  });
});

describe("every code has an explanation, in both languages", () => {
  it.concurrent.each(Object.keys(SEVERITY) as Code[])("%s", async (code) => {
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
  if (SEVERITY[code] !== "error") return 0;
  if (code === "file-not-utf8" || code === "file-binary") return 2;
  return code.startsWith("usage-") || code.startsWith("file-") || code.startsWith("result-") ? 2 : 1;
}

/** A machine that breaks in a way that no code foresees. */
async function withBrokenHost(): Promise<Answer> {
  const said: string[] = [];
  const output = { isTTY: false, columns: null, write: async (text: string) => void said.push(text) };
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
    writeFile: broken,
    readOwnFile: broken,
  };
  const exit = await run(["classify", "p.yaml"], host);
  return { exit, text: said.join("") };
}
