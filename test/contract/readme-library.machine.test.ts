import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const read = (page: string) => readFileSync(join(ROOT, page), "utf8");
const programsOf = (page: string): string[] =>
  [...read(page).matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = ""]) => code);
const PROGRAMS = programsOf("README.md");

/** A folder of a user, with the package and the examples in it. */
const folder = mkdtempSync(join(tmpdir(), "tcec-readme-library-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
  symlinkSync(ROOT, join(folder, "node_modules/tcec"));
  symlinkSync(join(ROOT, "node_modules/@types/node"), join(folder, "node_modules/@types/node"));
  symlinkSync(join(ROOT, "examples"), join(folder, "examples"));
  for (const [i, code] of PROGRAMS.entries()) writeFileSync(join(folder, `p${i}.mts`), code);
  for (const [i, code] of PROGRAMS.entries()) writeFileSync(join(folder, `p${i}.mjs`), code);
});

describe("the programs of README.md that use the library", () => {
  it("are there: one step, a table, a folder, sets of profiles; and the French page has the same", () => {
    expect(PROGRAMS.map((code) => /\b(renderTable|scoreBatch|robustnessOf)\b/.exec(code)?.[0] ?? "assess")).toEqual([
      "assess",
      "renderTable",
      "scoreBatch",
      "robustnessOf",
    ]);
    expect(programsOf("README.fr.md")).toEqual(PROGRAMS);
  });

  it("compile as TypeScript, strictly", () => {
    const options = [
      "--noEmit",
      "--strict",
      "--module",
      "nodenext",
      "--target",
      "es2023",
      "--types",
      "node",
      "--skipLibCheck",
    ];
    const files = PROGRAMS.map((_, i) => `p${i}.mts`);
    execFileSync(process.execPath, [join(ROOT, "node_modules/typescript/bin/tsc"), ...options, ...files], {
      cwd: folder,
    });
  });

  it.each([
    [0, /^Initiatives et Cité tentative entrepreneurial/],
    [1, /\\begin\{table\}[\s\S]*Ôkhra[\s\S]*\\end\{table\}/],
    [2, /ENTREPRENEURIAL|entrepreneurial[\s\S]*--fail-on invalid/],
    [
      3,
      /^2010 0\.\d+ \w+[\s\S]*Le Moulin des Confluents certain[\s\S]*^social \d \d$[\s\S]*participation\.recipients (true|false)/m,
    ],
  ])("number %i runs, and prints what it says", (i, expected) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`p${i}.mjs`], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, FORCE_COLOR: "0" },
    });
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(expected);
  });
});
