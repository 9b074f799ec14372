import { LANGUAGES } from "../../messages/languages.js";
import { BASELINE_TOLERANCE } from "../../model/defaults.js";
import { CONFIDENCES } from "../../model/vocabulary.js";
import { SHIPPED_TYPOLOGIES } from "../../plain/typology-name.js";

/** Where a value may come from beside the default, strongest first. */
export type SettingSource = "flag" | "environment" | "file";

/**
 * What a setting takes. A path is one of a file or folder, never `-`, and has an example; a `switch-or-path` is off, on, or a
 * path; a `name-or-path` is what is shipped under that name, else a path; a list is written with commas in the environment.
 */
export type SettingKind =
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "number"; readonly min: number; readonly max: number; readonly whole: boolean }
  | { readonly kind: "switch" }
  | { readonly kind: "path"; readonly example: string }
  | { readonly kind: "name-or-path"; readonly names: readonly string[]; readonly example: string }
  | { readonly kind: "switch-or-path"; readonly example: string }
  | { readonly kind: "delimiter" }
  | { readonly kind: "formats" }
  | { readonly kind: "gates" }
  | { readonly kind: "codes" }
  | { readonly kind: "patterns" }
  | { readonly kind: "shard" };

/** What can be set, and for which commands: `all`, or the words that call them. */
interface SettingRules {
  /** In words: what is in force where nothing is said. A plain value stands for itself. */
  readonly default: string;
  readonly commands: "all" | readonly string[];
  /** Absent: from everywhere. */
  readonly sources?: readonly SettingSource[];
}

/** Marks between the cells of a CSV file that have a name or are usual; any other sign is possible. */
export const DELIMITERS = [",", ";", "|", "tab"] as const;

/** Folder of `--cache` where none is named. */
export const CACHE_FOLDER = ".tcec-cache";

const batch = ["batch"];
/** Commands whose result is, or goes with, what was found in files. */
const finding = ["batch", "typology check", "validate"];
const rows = ["agreement", "batch", "classify", "compare", "robustness", "summary", "table", "trajectory"];
const withTypology = [
  "agreement",
  "batch",
  "cite",
  "classify",
  "codebook",
  "completion",
  "doctor",
  "explain",
  "export",
  "form",
  "import",
  "methods",
  "new",
  "plot",
  "report",
  "robustness",
  "summary",
  "table",
  "template",
  "trajectory",
  "typology show",
  "validate",
];

/** Commands that read profiles. */
const reading = [
  "batch",
  "cite",
  "classify",
  "compare",
  "export",
  "form",
  "methods",
  "plot",
  "report",
  "robustness",
  "summary",
  "table",
  "trajectory",
  "validate",
];

/** Commands that score profiles. */
const scoring = [
  "agreement",
  "batch",
  "classify",
  "compare",
  "export",
  "methods",
  "plot",
  "report",
  "robustness",
  "summary",
  "table",
  "trajectory",
];

/** Everything that can be set: one word for the flag, the key of the file and, as `TCEC_…`, the environment. */
export const SETTINGS = {
  lang: { kind: "choice", choices: LANGUAGES, default: "LC_ALL, LC_MESSAGES, LANG, en", commands: "all" },
  typology: {
    kind: "name-or-path",
    names: SHIPPED_TYPOLOGIES,
    example: "typology.yaml",
    default: "matray-poisat-2015",
    commands: withTypology,
  },
  "min-confidence": { kind: "choice", choices: CONFIDENCES, default: "typology, low", commands: scoring },
  exclude: { kind: "patterns", default: "", commands: reading, sources: ["flag", "file"] },
  color: { kind: "choice", choices: ["auto", "always", "never"], default: "auto", commands: "all" },
  frames: { kind: "choice", choices: ["auto", "always", "never"], default: "auto", commands: "all" },
  width: { kind: "number", min: 40, max: 1000, whole: true, default: "terminal, 80", commands: "all" },
  quiet: { kind: "switch", default: "false", commands: "all" },
  verbose: { kind: "switch", default: "false", commands: "all" },
  format: { kind: "formats", default: "text", commands: batch },
  force: { kind: "switch", default: "false", commands: batch },
  delimiter: { kind: "delimiter", default: ",", commands: rows },
  decimal: { kind: "choice", choices: [".", ","], default: ".", commands: rows },
  bom: { kind: "switch", default: "false", commands: rows },
  "fail-on": { kind: "gates", default: "", commands: batch },
  expect: { kind: "switch-or-path", example: "expected.yaml", default: "false", commands: batch },
  baseline: { kind: "path", example: "results.json", default: "", commands: batch },
  tolerance: { kind: "number", min: 0, max: 1, whole: false, default: String(BASELINE_TOLERANCE), commands: batch },
  "max-warnings": { kind: "number", min: 0, max: 1_000_000_000, whole: true, default: "", commands: finding },
  "known-warnings": { kind: "path", example: "known-warnings.json", default: "", commands: finding },
  allow: { kind: "codes", default: "", commands: ["batch", "classify", "typology check", "validate"] },
  cache: { kind: "switch-or-path", example: CACHE_FOLDER, default: "false", commands: batch },
  workers: { kind: "number", min: 0, max: 64, whole: true, default: "auto", commands: ["batch", "robustness"] },
  shard: { kind: "shard", default: "", commands: batch, sources: ["flag", "environment"] },
} as const satisfies Readonly<Record<string, SettingKind & SettingRules>>;

/** The name of a setting. */
export type SettingName = keyof typeof SETTINGS;

/** All names, in the order in which they are shown. */
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** What a setting takes, and its rules. */
export function settingOf(name: SettingName): SettingKind & SettingRules {
  return SETTINGS[name];
}

/** `fail-on` as commander and `Settings` call it: `failOn`. */
export function keyOf(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The environment variable of a setting: `TCEC_FAIL_ON`. */
export function variableOf(name: string): string {
  return `TCEC_${name.toUpperCase().replaceAll("-", "_")}`;
}

/** True where a setting may come from there. */
export function comesFrom(name: SettingName, source: SettingSource): boolean {
  return settingOf(name).sources?.includes(source) ?? true;
}

/** True where a command looks at a setting; `command` is what calls it, such as `typology show`. */
export function appliesTo(name: SettingName, command: string): boolean {
  const { commands } = settingOf(name);
  return commands === "all" || commands.includes(command);
}
