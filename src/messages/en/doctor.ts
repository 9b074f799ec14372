import type { DoctorWords } from "../doctor-words.js";

/** The words of `tcec doctor` in English. */
export const DOCTOR_WORDS: DoctorWords = {
  headings: {
    program: "Program",
    configuration: "Configuration",
    settings: "Settings",
    output: "Output",
    batch: "Batch",
  },
  labels: {
    version: "version",
    platform: "platform",
    package: "package",
    typology: "typology",
    hash: "hash",
    file: "file",
    language: "language",
    colors: "colours",
    width: "width",
    ci: "CI",
    processors: "processors",
    workers: "threads",
    cache: "cache",
  },
  byDefault: "default",
  fromFile: (path, line) => `${path}, line ${line}`,
  fromVariable: (variable) => `variable ${variable}`,
  fromFlag: (flag) => `option ${flag}`,
  noFile: (names) => `none in this folder or one above it; looked for ${names.join(", ")}`,
  notSought: "not looked for (--no-config)",
  noTypology: "cannot be used",
  nothing: "not set",
  colorLevels: ["none", "16", "256", "16 million"],
  colorReasons: {
    FORCE_COLOR: "variable FORCE_COLOR",
    NO_COLOR: "variable NO_COLOR",
    "no-terminal": "standard output is not a terminal",
    "dumb-terminal": "the terminal reports that it has no colours (TERM=dumb)",
    terminal: "standard output is a terminal",
  },
  width: (columns, isTerminal) =>
    `${columns} columns; standard output is ${isTerminal ? "a terminal" : "a file or a pipe"}`,
  services: { github: "GitHub Actions", gitlab: "GitLab CI", other: "another service" },
  noService: "none",
  cache: (folder, { used, usable }) =>
    `${folder}${used ? "" : ", not used without --cache"}${usable ? "" : ", cannot be used"}`,
};
