import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unfinishedIn } from "../helpers/unfinished.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COPIED = [
  ...["src", "scripts", "test", "schemas", "typologies", "package.json", "package-lock.json", "CITATION.cff"],
  ...["tsconfig.json", "tsconfig.build.json", "biome.json", "vitest.config.ts"],
];
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "tcec-new-"));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function node(...args: string[]) {
  const env = { PATH: process.env.PATH };
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8", env });
  return { stdout, stderr, status };
}

const begin = (...words: string[]) => node("scripts/new.mjs", ...words);
const read = (path: string) => readFileSync(join(copy, path), "utf8");

/** What the compiler finds wrong in the sources and in the tables of tests. */
function errors(): string[] {
  const include = ["src", "test/contract/cases.ts", "test/unit/messages/samples.ts"];
  writeFileSync(join(copy, "tsconfig.new.json"), JSON.stringify({ extends: "./tsconfig.json", include }));
  const { stdout } = node("node_modules/typescript/bin/tsc", "--noEmit", "-p", "tsconfig.new.json");
  return stdout.split("\n").filter((line) => line.includes(": error"));
}

/** The files that it says it has written or changed. */
const named = (stdout: string) => [...stdout.matchAll(/^(?:written|changed) {2}(.+)$/gm)].map(([, path = ""]) => path);

describe("npm run new", { timeout: 600_000 }, () => {
  it.each([
    [["fact", "Employment"], /Employment is no name of a fact/],
    [["fact", "market_share"], /market_share is there already/],
    [["code", "sector"], /sector is no name of a code/],
    [["code", "key-unknown"], /key-unknown is there already/],
    [["code", "sector-invented", "--like", "sector-none"], /sector-none is none of/],
    [["format", "csv"], /csv is there already/],
    [["format", "Check Style"], /Check Style is no name of a format/],
    [["language", "fr"], /fr is there already/],
    [["language", "español"], /español is no name of a language/],
    [["verdict", "x"], /fact\|code\|format\|language NAME/],
    [["fact"], /fact\|code\|format\|language NAME/],
  ])("refuses %s", (words, said) => {
    const before = read("src/model/facts.ts") + read("src/model/codes.ts");
    const { stderr, status } = begin(...words);
    expect([status, stderr]).toEqual([1, expect.stringMatching(said)]);
    expect(read("src/model/facts.ts") + read("src/model/codes.ts")).toBe(before);
  });

  /** Begins something; the files that it says it has written or changed. */
  function begun(kind: string, name: string): string[] {
    const { stdout, stderr, status } = begin(kind, name);
    expect([stderr, status]).toEqual(["", 0]);
    return named(stdout);
  }

  it("begins a fact and a code: rows in every table, with marks that a test refuses", () => {
    const fact = begun("fact", "invented_share");
    expect(fact).toEqual(expect.arrayContaining(["src/model/facts.ts", "src/score/facts/funding.ts"]));
    const code = begun("code", "sector-invented");
    expect(code).toEqual(expect.arrayContaining(["src/model/codes.ts", "test/contract/cases.ts"]));
    for (const lang of ["en", "fr"]) {
      expect(fact).toContain(`src/messages/${lang}/words.ts`);
      expect(code).toContain(`src/messages/${lang}/findings.ts`);
    }
    expect(unfinishedIn(copy)).toEqual([...new Set([...fact, ...code])].sort());
  });

  it("begins a format: a row, and a writer to begin from", () => {
    const files = begun("format", "invented");
    const written = ["src/render/batch/invented.ts", "src/render/formats.ts", "test/unit/render/invented.test.ts"];
    expect(files).toEqual(written);
    expect(unfinishedIn(copy)).toEqual(expect.arrayContaining(written));
    expect(read("src/render/formats.ts")).toContain('import("./batch/invented.js")');
  });

  it("begins a language: a folder of words that are all to be written", () => {
    const files = begun("language", "zz");
    const ofWords = globSync("**/*.ts", { cwd: join(copy, "src/messages/en") }).map(
      (path) => `src/messages/zz/${path}`,
    );
    expect(files).toEqual([...ofWords, "src/messages/languages.ts"].sort());
    expect(unfinishedIn(copy)).toEqual(expect.arrayContaining(ofWords));
  });

  it("leaves a tree that compiles: what a language lacks then are the words that stand in the typology", () => {
    expect(errors().filter((line) => !line.includes("can't be used to index type"))).toEqual([]);
  });
});
