import type { Shard } from "../../batch/shard.js";
import type { Lang } from "../../messages/messages.js";
import { BASELINE_TOLERANCE } from "../../model/defaults.js";
import type { Origin } from "../../model/diagnosis.js";
import type { ExcludePattern } from "../../model/exclude.js";
import type { Confidence } from "../../model/vocabulary.js";
import { isShipped } from "../../plain/typology-name.js";
import type { ColorWish } from "../color.js";
import type { SettingName } from "./table.js";

/** One `--format`: a name, and the file it goes to, or `null` for standard output (or the file of `-o`). */
export interface FormatRequest {
  readonly format: string;
  readonly path: string | null;
}

/** What is in force for one run of one command: flags, then the environment, then the file, then what stands by itself. */
export interface Settings {
  readonly lang: Lang;
  /** The name of a typology that is shipped, or the path of one; `null` is the default one. */
  readonly typology: string | null;
  /** Weaker evidence is taken for unknown; `null`: what the typology says, else all counts. */
  readonly minConfidence: Confidence | null;
  /** What is left out of the inputs, each seen from a folder: the working directory, or that of the configuration. */
  readonly exclude: readonly ExcludePattern[];
  readonly color: ColorWish;
  /** Findings with hints and lines of the file; `auto`: not in CI and not for many files. */
  readonly frames: "auto" | "always" | "never";
  /** Columns of text; `null` is those of the terminal. */
  readonly width: number | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** Empty where none is asked for. */
  readonly format: readonly FormatRequest[];
  /** Write over files. */
  readonly force: boolean;
  /** One character. */
  readonly delimiter: string;
  readonly decimal: "." | ",";
  /** A byte order mark before rows. */
  readonly bom: boolean;
  /** `invalid`, a status, a flag, `watchpoint:<id>` or `check:<id>`, each once; what was typed is not checked yet. */
  readonly failOn: readonly string[];
  /** `true`: what the profiles themselves expect; a path: what that file expects; `false`: nothing. */
  readonly expect: boolean | string;
  /** Path of a saved result; `null` for none. */
  readonly baseline: string | null;
  /** How far a score may move, 0 to 1. */
  readonly tolerance: number;
  /** `null`: any number. */
  readonly maxWarnings: number | null;
  /** Path of a list of warnings that were there before; `null` for none. */
  readonly knownWarnings: string | null;
  /** Codes of findings that are neither printed nor counted, each once. */
  readonly allow: readonly string[];
  /** Folder of kept outcomes; `null` for none. */
  readonly cache: string | null;
  /** Threads; 0: none beside the main one; `null`: as many as are of use. */
  readonly workers: number | null;
  readonly shard: Shard | null;

  // What is only ever typed.
  /** Where to write; `null` is standard output. */
  readonly output: string | null;
  /** What findings call standard input; `null`: no name was given. */
  readonly stdinFilename: string | null;
  readonly updateBaseline: boolean;
  readonly updateKnownWarnings: boolean;
  /** Quotes of private sources may be in what is written. */
  readonly privateQuotes: boolean;
  readonly watch: boolean;
}

/** The origin of each setting. */
export type Origins = Readonly<Record<SettingName, Origin>>;

/** What is in force where nothing is said. */
export const DEFAULT_SETTINGS: Settings = {
  lang: "en",
  typology: null,
  minConfidence: null,
  exclude: [],
  color: "auto",
  frames: "auto",
  width: null,
  quiet: false,
  verbose: false,
  format: [],
  force: false,
  delimiter: ",",
  decimal: ".",
  bom: false,
  failOn: [],
  expect: false,
  baseline: null,
  tolerance: BASELINE_TOLERANCE,
  maxWarnings: null,
  knownWarnings: null,
  allow: [],
  cache: null,
  workers: null,
  shard: null,
  output: null,
  stdinFilename: null,
  updateBaseline: false,
  updateKnownWarnings: false,
  privateQuotes: false,
  watch: false,
};

/** What a complaint about a value calls its setting, after where it comes from: `TCEC_FAIL_ON`, `fail-on` in a file, else `--fail-on`. */
export function optionOf(name: SettingName, origins: Origins): string {
  const origin = origins[name];
  if (origin.from === "environment") return origin.variable;
  return origin.from === "file" ? name : `--${name}`;
}

/** Files that are read beside the inputs: the typology and what is compared with, but for what is to be written anew. */
export function comparedWith(settings: Settings): string[] {
  const { baseline, expect, updateBaseline, knownWarnings, updateKnownWarnings } = settings;
  const known = updateKnownWarnings ? null : knownWarnings;
  const compared = [updateBaseline ? null : baseline, expect, known].filter((path) => typeof path === "string");
  return [...typologyFile(settings), ...compared];
}

/** The file of the typology that is set; none where it is one that is shipped. */
export function typologyFile({ typology }: Pick<Settings, "typology">): string[] {
  return typology === null || isShipped(typology) ? [] : [typology];
}
