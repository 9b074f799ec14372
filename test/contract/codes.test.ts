import { chown, mkdtemp, readdir, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.js";
import type { Host } from "../../src/io/host/host.js";
import { CODES, type Code } from "../../src/model/codes.js";
import { tcecHere } from "../helpers/command.js";
import { batch, CASES, type Case } from "./cases.js";
import { exitOf, prepare, STACK, wordsOf } from "./prepare.js";

let scratch = "";

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "tcec-codes-"));
});
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

interface Answer {
  readonly exit: number | null;
  readonly text: string;
}

/** The command line on the real machine. */
async function tcec(args: readonly string[], folder: string, lang: "en" | "fr", more: Case["env"] = {}) {
  const { stdout, stderr, code } = await tcecHere(args, folder, { TCEC_LANG: lang, NO_COLOR: "1", ...more });
  return { exit: code, text: `${stdout}\n${stderr}` };
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

describe("every code is raised by a real command line, in both languages", () => {
  it.each(codes)("%s", async (code, one) => {
    const [folder, args] = [await prepare(join(scratch, code), one), wordsOf(one)];
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
      "Échec\u00a0: --fail-on undetermined (1 profil\u00a0: a 2015), --max-warnings 0 (2 avertissements\u00a0: a 2015)",
    ],
  ] as const)("gates-failed, in %s: the last line tells all", async (lang, line) => {
    const sources = "sources: {s: {title: S}, t: {title: T}}\n";
    const one = batch(sources, ["--fail-on", "undetermined,tentative", "--max-warnings", "0"]);
    const { exit, text } = await tcec(one.args, await prepare(join(scratch, `gates-failed-${lang}`), one), lang);
    expect(exit).toBe(1);
    expect(text.trimEnd().split("\n").at(-1)).toBe(line);
  });

  // Only root can give a file to somebody else.
  it.skipIf(process.getuid?.() !== 0).each([
    ["en", "belongs to somebody else and is ignored"],
    ["fr", "appartient à quelqu’un d’autre"],
  ] as const)("config-other-owner, in %s", async (lang, words) => {
    const files = { ".tcecrc.yaml": "lang: nonsense\n", "below/p.yaml": "tcec: 1\nid: a\nname: A\ndate: 2015\n" };
    const folder = await prepare(join(scratch, `config-other-owner-${lang}`), { args: [], files });
    await chown(join(folder, ".tcecrc.yaml"), 1234, 1234);
    const { exit, text } = await tcec(["classify", "p.yaml"], join(folder, "below"), lang);
    expect(exit).toBe(0);
    expect(text.replace(/\s+/g, " ")).toContain(words);
    expect(text).toContain("config-other-owner");
  });

  it.each([
    ["en", "EMFILE", "The system does not allow this program to open any more files"],
    ["fr", "ENFILE", "Le système ne laisse pas ce programme ouvrir un fichier de plus"],
  ] as const)("machine-no-descriptors, in %s (%s)", async (lang, code, words) => {
    const failures = [
      Object.assign(new Error(`${code}: too many open files, open 'p.yaml'`), { code }),
      Object.assign(new Error(`Worker initialization failure: ${code}`), { code: "ERR_WORKER_INIT_FAILED" }),
    ];
    for (const failure of failures) {
      const { exit, text } = await withBrokenHost(failure, { TCEC_LANG: lang });
      expect(exit).toBe(2);
      expect(text).toContain("machine-no-descriptors");
      expect(text.replace(/\s+/g, " ")).toContain(words);
      expect(text).toContain("ulimit -n");
      expect(text).not.toMatch(/internal-bug|p\.yaml/);
    }
  });

  it("internal-bug", async () => {
    const answer = await withBrokenHost(new TypeError("something of ours is broken"));
    expect(answer.exit).toBe(3);
    expect(answer.text).toContain("internal-bug");
    expect(answer.text).not.toMatch(STACK);
  });
});

describe("every code has an explanation, in both languages", () => {
  it.each(Object.keys(CODES) as Code[])("%s", async (code) => {
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

/** A machine on which nothing can be read. */
async function withBrokenHost(failure: Error, env: Host["env"] = {}): Promise<Answer> {
  const said: string[] = [];
  const output = { isTTY: false, columns: null, isOpen: true, write: async (text: string) => void said.push(text) };
  const broken = () => {
    throw failure;
  };
  const host: Host = {
    env,
    stdout: output,
    stderr: output,
    expand: async (paths) => ({
      files: paths,
      diagnostics: [],
      isFound: () => false,
      leftOut: { files: 0, folders: 0, idle: [] },
    }),
    readFile: broken,
    readStdin: broken,
    asker: broken,
    isSameFile: () => false,
    isAmong: () => false,
    placeIn: () => null,
    locationIn: () => null,
    writeFile: broken,
    writeFolder: broken,
    fonts: broken,
    readOwnFile: broken,
    findConfig: async () => ({ file: null, problem: null, notes: [] }),
    machine: broken,
    longRun: broken,
  };
  const exit = await run(["classify", "p.yaml"], host);
  return { exit, text: said.join("") };
}
