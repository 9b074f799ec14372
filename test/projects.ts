/** Groups of tests that can be run by themselves: `npx vitest run --project core`. */
export type Project = "core" | "cli" | "machine" | "tools" | "thorough";

/**
 * Folders of test/ whose files belong to a project; all others belong to `core`, the pure rooms. A suffix of the name decides
 * before the folder does: `latex.tools.test.ts` is of `tools` wherever it lies.
 */
const FOLDERS: Readonly<Record<Exclude<Project, "core">, readonly string[]>> = {
  // The command line in this process, and what it prints.
  cli: ["unit/cli", "unit/render", "contract", "cli"],
  // Processes, threads and files that are watched: what has to be tried on a real machine.
  machine: ["unit/io", "ci"],
  // Programs of others: TeX, LibreOffice, R, Chromium, Typst, poppler, and what checks scripts.
  tools: ["browser"],
  // Thousands of cases.
  thorough: ["fuzz"],
};

const ANY = "test/**/*.test.ts";
const suffixed = (project: string) => `test/**/*.${project}.test.ts`;
const below = (folder: string) => `test/${folder}/**/*.test.ts`;

/** Which files a project has, as globs from the root. */
export interface Globs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The files of each project: every file of a test is in one of them, and in one only. */
export const PROJECTS: Readonly<Record<Project, Globs>> = {
  core: { include: [ANY], exclude: [suffixed("*"), ...Object.values(FOLDERS).flat().map(below)] },
  cli: globsOf("cli"),
  machine: globsOf("machine"),
  tools: globsOf("tools"),
  thorough: globsOf("thorough"),
};

function globsOf(project: keyof typeof FOLDERS): Globs {
  const others = Object.keys(FOLDERS).filter((name) => name !== project);
  return { include: [suffixed(project), ...FOLDERS[project].map(below)], exclude: others.map(suffixed) };
}
