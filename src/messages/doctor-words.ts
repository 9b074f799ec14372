import type { CiService, ColorReason } from "../model/diagnosis.js";

/** The words of `tcec doctor` in one language. */
export interface DoctorWords {
  readonly headings: {
    readonly program: string;
    readonly configuration: string;
    readonly settings: string;
    readonly output: string;
    readonly batch: string;
  };
  readonly labels: {
    readonly version: string;
    readonly platform: string;
    readonly package: string;
    readonly typology: string;
    readonly hash: string;
    readonly file: string;
    readonly language: string;
    readonly colors: string;
    readonly width: string;
    readonly ci: string;
    readonly processors: string;
    readonly workers: string;
    readonly cache: string;
  };
  /** Origins of a value. */
  readonly byDefault: string;
  readonly fromFile: (path: string, line: number) => string;
  readonly fromVariable: (variable: string) => string;
  readonly fromFlag: (flag: string) => string;
  /** There is no configuration file; which names were looked for. */
  readonly noFile: (names: readonly string[]) => string;
  /** None is looked for. */
  readonly notSought: string;
  /** The typology could not be read. */
  readonly noTypology: string;
  /** Nothing is set. */
  readonly nothing: string;
  /** How many colours there are, by level. */
  readonly colorLevels: readonly [string, string, string, string];
  readonly colorReasons: { readonly [R in Exclude<ColorReason, "wish">]: string };
  /** Columns, and whether standard output is a terminal. */
  readonly width: (columns: number, isTerminal: boolean) => string;
  readonly services: { readonly [S in CiService]: string };
  readonly noService: string;
  readonly cache: (folder: string, state: { readonly used: boolean; readonly usable: boolean }) => string;
}
