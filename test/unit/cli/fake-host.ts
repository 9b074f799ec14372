import { posix } from "node:path";
import type { ConfigFile, Host, Output } from "../../../src/io/host/host.js";
import { finding } from "../../../src/model/finding.js";

/** A machine made of texts: files by their names, and what was said. */
export interface FakeMachine {
  readonly files?: Readonly<Record<string, string>>;
  readonly env?: Host["env"];
  readonly config?: ConfigFile | null;
  readonly isTTY?: boolean;
  readonly columns?: number | null;
}

/** What a run said. */
export interface Said {
  out: string;
  err: string;
}

/** Where a path leads in a folder, where there are no links. */
export function placeInTexts(folder: string, path: string): string | null {
  const place = posix.relative(posix.resolve("/project", folder), posix.resolve("/project", path));
  return place === ".." || place.startsWith("../") ? null : place;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** A host that reads from memory and keeps what is written to its streams. */
export function fakeHost({ files = {}, env = {}, config = null, isTTY = false, columns = null }: FakeMachine): {
  readonly host: Host;
  readonly said: Said;
} {
  const said: Said = { out: "", err: "" };
  const output = (key: keyof Said): Output => ({
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
    isSameFile: (a, b) => a === b,
    isAmong: (path, files) => new Set(files).has(path),
    locationIn: () => null,
    placeIn: placeInTexts,
    writeFile: async () => null,
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
