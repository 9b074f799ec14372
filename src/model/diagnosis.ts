import type { AnyDiagnostic } from "./diagnostic.js";

/** Where the value of a setting comes from; lines count from 1. */
export type Origin =
  | { readonly from: "default" }
  | { readonly from: "file"; readonly path: string; readonly line: number }
  | { readonly from: "environment"; readonly variable: string }
  | { readonly from: "flag"; readonly flag: string };

/** What decides about colours. */
export type ColorReason = "wish" | "FORCE_COLOR" | "NO_COLOR" | "no-terminal" | "dumb-terminal" | "terminal";

/** A service that runs commands at each push; `other` says no more than that it is one. */
export type CiService = "github" | "gitlab" | "other";

/** A value of a setting, as it is written in a configuration file; `null`: nothing is set. */
export type PlainValue = string | number | boolean | null | readonly string[];

/** What is in force and where it comes from: what `tcec doctor` shows. Its JSON has these keys in this order. */
export interface Diagnosis {
  readonly schema: "tcec-doctor/1";
  readonly tool: { readonly name: "tcec"; readonly version: string };
  readonly machine: {
    /** Version of Node.js. */
    readonly node: string;
    /** Operating system and kind of processor, such as `linux` and `x64`. */
    readonly platform: string;
    readonly arch: string;
    /** Processors that may be used at the same time. */
    readonly processors: number;
    /** Folder of the package, seen from the working directory. */
    readonly package: string;
  };
  readonly configuration: {
    /** `null` where there is none, or where it cannot be read. */
    readonly file: string | null;
    /** Names that are looked for, in this order in each folder, from the working directory upwards; empty where none is. */
    readonly names: readonly string[];
  };
  /** `null` where its file cannot be used. */
  readonly typology: { readonly id: string; readonly version: string; readonly hash: string } | null;
  /** All of them; those that no command of this run looks at too. */
  readonly settings: readonly { readonly name: string; readonly value: PlainValue; readonly origin: Origin }[];
  /** What standard output would be written like. */
  readonly output: {
    readonly terminal: boolean;
    /** Columns. */
    readonly width: number;
    /** 0 none, 1 sixteen, 2 two hundred and fifty-six, 3 sixteen million. */
    readonly colors: 0 | 1 | 2 | 3;
    readonly because: ColorReason;
  };
  readonly ci: CiService | null;
  readonly batch: {
    /** Threads of a batch that has enough to do. */
    readonly workers: number;
    /** The folder that is used, or would be with `--cache`. */
    readonly cache: { readonly folder: string; readonly used: boolean; readonly usable: boolean };
  };
  /** What is wrong: errors and warnings. */
  readonly findings: readonly AnyDiagnostic[];
}
