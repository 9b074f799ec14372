import { posix } from "node:path";
import type { Asker, ConfigFile, Host, Output } from "../../../src/io/host/host.js";
import { finding } from "../../../src/model/finding.js";

/** A machine made of texts: files by their names, and what was said. */
export interface FakeMachine {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Host["env"];
  readonly config?: ConfigFile | null;
  readonly isTTY?: boolean;
  readonly columns?: number | null;
  /** What a person at the terminal answers, in order; `null` ends the input. Absent: nobody is there. */
  readonly answers?: readonly (string | null)[];
}

/** What a run said. */
export interface Said {
  out: string;
  err: string;
  /** What was written, by the names of files. */
  readonly files: Record<string, string>;
}

/** Somebody who gives prepared answers, and no more of them than there are. */
function askerOf(answers: readonly (string | null)[], said: Said): Asker {
  const left = [...answers];
  return {
    ask: async (prompt) => {
      said.err += prompt;
      const answer = left.shift();
      if (answer === undefined) throw new Error(`nobody answers: ${prompt}`);
      said.err += `${answer}\n`;
      return answer;
    },
    close: () => {},
  };
}

/** Where a path leads in a folder, where there are no links. */
export function placeInTexts(folder: string, path: string): string | null {
  const place = posix.relative(posix.resolve("/project", folder), posix.resolve("/project", path));
  return place === ".." || place.startsWith("../") ? null : place;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** A host that reads from memory and keeps what is written to its streams. */
export function fakeHost({
  files = {},
  env = {},
  config = null,
  isTTY = false,
  columns = null,
  answers,
}: FakeMachine): {
  readonly host: Host;
  readonly said: Said;
} {
  const said: Said = { out: "", err: "", files: {} };
  const output = (key: "out" | "err"): Output => ({
    isTTY,
    columns,
    isOpen: true,
    write: async (text) => {
      said[key] += String(text);
    },
  });
  const missing = (path: string) => finding("file-not-found", { path });
  const host: Host = {
    env,
    stdout: output("out"),
    stderr: output("err"),
    expand: async (paths) => ({
      files: paths.filter((path) => Object.hasOwn(files, path)),
      diagnostics: paths.filter((path) => !Object.hasOwn(files, path)).map(missing),
      isFound: () => false,
      leftOut: { files: 0, folders: 0, idle: [] },
    }),
    readFile: async (path) => {
      const text = files[path];
      return text === undefined
        ? { value: null, diagnostics: [missing(path)] }
        : { value: encode(text), diagnostics: [] };
    },
    readStdin: async (name) => ({ value: null, diagnostics: [missing(name)] }),
    asker: async () => (answers === undefined ? null : askerOf(answers, said)),
    isSameFile: (a, b) => a === b,
    isAmong: (path, among) => Object.hasOwn(files, path) && new Set(among).has(path),
    locationIn: () => null,
    placeIn: placeInTexts,
    writeFile: async (path, data) => {
      said.files[path] = String(data);
      return null;
    },
    writeFolder: async () => [],
    fonts: async () => ({ regular: "regular.ttf", bold: "bold.ttf" }),
    readOwnFile: async () => "{}\n",
    findConfig: async () => ({ file: config, problem: null, notes: [] }),
    machine: async () => ({
      node: "20.20.0",
      platform: "linux",
      arch: "x64",
      processors: 4,
      packageFolder: "node_modules/tcec",
      configNames: [".tcecrc.yaml", "package.json"],
      cacheProblem: (path) => (path.startsWith("foreign") ? finding("cache-not-ours", { path }) : null),
    }),
    longRun: async () => {
      throw new Error("there is no longRun here");
    },
  };
  return { host, said };
}
