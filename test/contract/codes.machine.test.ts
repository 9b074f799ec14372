import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CASES, type Case } from "./cases.js";
import { exitOf, prepare, STACK, wordsOf } from "./prepare.js";

const BIN = fileURLToPath(new URL("../../bin/tcec.js", import.meta.url));
let scratch = "";

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "tcec-codes-"));
});
afterAll(async () => {
  await rm(scratch, { recursive: true });
});

interface Answer {
  readonly exit: number;
  readonly text: string;
}

/** The command line in its own process. */
function tcec({ env: more, ...one }: Case, folder: string): Promise<Answer> {
  const env = { PATH: process.env.PATH, TCEC_LANG: "en", NO_COLOR: "1", ...more };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [BIN, ...wordsOf(one)],
      { cwd: folder, env, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        resolve({ exit: typeof error?.code === "number" ? error.code : 0, text: `${stdout}\n${stderr}` });
      },
    );
  });
}

const familyOf = (code: string) => code.replace(/-.*/, "");
const all = Object.entries(CASES) as [keyof typeof CASES, Case][];
const alone = all.filter(([, { thenBreak }]) => thenBreak === undefined);
/** One code of each family; `codes.test.ts` has all, without processes. */
const some = alone.filter(([code], i) => alone.findIndex(([other]) => familyOf(other) === familyOf(code)) === i);

describe("codes are raised by the command line in its own process", () => {
  it.each(some)("%s", async (code, one) => {
    const { exit, text } = await tcec(one, await prepare(join(scratch, code), one));
    expect(text).toMatch(new RegExp(`(^|[^a-z-])${code}($|[^a-z-])`, "m"));
    expect(text).not.toMatch(STACK);
    expect(exit).toBe(exitOf(code));
  });

  it.each(["en", "fr"] as const)("run-interrupted, in %s", async (lang) => {
    const answer = await interrupted(lang);
    expect(answer.exit).toBe(130);
    expect(answer.text).toMatch(lang === "en" ? /Interrupted after [0-9]/ : /Interruption après [0-9]/);
    expect(answer.text).not.toMatch(STACK);
  });
});

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
