import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, it } from "vitest";
import { PROJECTS, type Project } from "../projects.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const files = globSync("test/**/*.test.ts", { cwd: ROOT }).sort();
const names = Object.keys(PROJECTS) as Project[];

const filesOf = (project: Project): string[] => {
  const { include, exclude } = PROJECTS[project];
  return globSync([...include], { cwd: ROOT, ignore: [...exclude] });
};

const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** Files of projects whose name matches, and whose text does. */
const filesWith = (projects: readonly Project[], pattern: RegExp): string[] =>
  projects.flatMap(filesOf).filter((file) => pattern.test(textOf(file)));

describe("projects of tests", () => {
  it("share all files: each is in one of them, and in one only", () => {
    expect(names.flatMap(filesOf).sort()).toEqual(files);
    for (const name of names) expect(filesOf(name).length, name).toBeGreaterThan(1);
  });

  it("know every suffix", () => {
    const suffixes = files.flatMap((file) => /\.(\w+)\.test\.ts$/.exec(file)?.[1] ?? []);
    expect([...new Set(suffixes)].filter((suffix) => !names.includes(suffix as Project))).toEqual([]);
  });

  // Files of one worker share a process and its modules there: what one of them changes, the others would find.
  it("that share a worker between files start no process and put nothing in the place of a module", () => {
    const pattern = /from "node:(?:child_process|worker_threads)"|vi\.(?:mock|doMock|resetModules|stubEnv)\(|bin\/tcec/;
    expect(filesWith(["core", "cli", "thorough"], pattern)).toEqual([]);
  });

  it("have properties that are tried as often as the environment says", () => {
    expect(filesWith(names, /numRuns: [\d_]+ \}/)).toEqual([]);
  });
});
