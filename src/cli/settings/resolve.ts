import type { Origin } from "../../model/diagnosis.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { LOCALE_VARIABLES, languageOfLocale } from "../language.js";
import type { Config } from "./config-file.js";
import { checkNoConfig } from "./no-config.js";
import { delimiterOf, parseSetting, splitFormat, switchWord } from "./parse.js";
import { folderOf, relativeTo } from "./paths.js";
import { DEFAULT_SETTINGS, type Origins, type Settings } from "./settings.js";
import { CACHE_FOLDER, comesFrom, keyOf, SETTING_NAMES, type SettingName, settingOf, variableOf } from "./table.js";

/** What was typed, by the keys of `Settings`; what was not is absent. */
export type Typed = Readonly<Record<string, unknown>>;
/** Environment variables; an empty one counts as absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that a value may come from. */
export interface SettingInput {
  readonly flags: Typed;
  readonly env: Environment;
  /** `null` where there is no configuration file. */
  readonly file: Config | null;
  /** Which settings are looked at beside those that were typed; the others have their defaults. Without it all are. */
  readonly applies?: (name: SettingName) => boolean;
}

/** What is in force, where it comes from, and what is wrong in the environment and in the file: errors, all of them. */
export interface Resolved {
  readonly values: Settings;
  readonly origins: Origins;
  readonly findings: readonly AnyDiagnostic[];
}

/** A value and where it comes from. */
interface Origined {
  readonly value: unknown;
  readonly origin: Origin;
}

/**
 * Flag before environment before file before default, for each setting by itself. A wrong value in the environment or in
 * the file is a finding and counts as absent. Paths in a file are relative to its folder.
 */
export function resolveSettings(input: SettingInput): Resolved {
  const findings: AnyDiagnostic[] = [...(input.file?.findings ?? []), ...checkNoConfig(input.env)];
  const values: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const origins: Partial<Record<SettingName, Origin>> = {};
  for (const name of SETTING_NAMES) {
    const found = find(name, input, findings);
    if (found !== null) values[keyOf(name)] = found.value;
    origins[name] = found?.origin ?? { from: "default" };
  }
  for (const key of ["output", "stdinFilename", "updateBaseline", "updateKnownWarnings", "privateQuotes", "watch"])
    values[key] = input.flags[key] ?? values[key];
  const settled = settle(values as unknown as Unsettled, origins as Origins);
  return { ...settled, findings };
}

function find(name: SettingName, input: SettingInput, findings: AnyDiagnostic[]): Origined | null {
  const typed = fromFlags(name, input.flags);
  if (input.applies?.(name) === false) return typed;
  const set = fromEnvironment(name, input.env, findings); // looked at in any case: what is wrong there is said
  const locale = name === "lang" ? fromLocale(input.env) : null;
  const inFile = fromFile(name, input.file);
  if (settingOf(name).kind === "patterns" && typed !== null && inFile !== null) return both(typed, inFile);
  return typed ?? set ?? inFile ?? locale;
}

/** What is left out adds up: a pattern that is typed brings nothing back that the file leaves out. */
function both(typed: Origined, inFile: Origined): Origined {
  return { value: [...(inFile.value as unknown[]), ...(typed.value as unknown[])], origin: typed.origin };
}

function fromFlags(name: SettingName, flags: Typed): Origined | null {
  const value = flags[keyOf(name)];
  if (value === undefined) return null;
  if (name === "color" || name === "frames")
    return typed(value === true ? "always" : "never", value === true ? `--${name}` : `--no-${name}`);
  return typed(value, value === false ? `--no-${name}` : `--${name}`);
}

function typed(value: unknown, flag: string): Origined {
  return { value, origin: { from: "flag", flag } };
}

function fromEnvironment(name: SettingName, env: Environment, findings: AnyDiagnostic[]): Origined | null {
  const variable = variableOf(name);
  const text = env[variable];
  if (text && comesFrom(name, "environment")) {
    const origin: Origin = { from: "environment", variable };
    const { value, diagnostics } = parseSetting(name, text, variable);
    for (const finding of diagnostics) findings.push(finding);
    if (value !== null) return { value, origin };
  }
  return name === "color" ? fromColourVariables(env) : null;
}

/** FORCE_COLOR and NO_COLOR go before a file; what they ask for is for `colorOf` to say. */
function fromColourVariables(env: Environment): Origined | null {
  const variable = ["FORCE_COLOR", "NO_COLOR"].find((candidate) => env[candidate]);
  return variable === undefined ? null : { value: "auto", origin: { from: "environment", variable } };
}

/** The first variable of the locale that is set speaks, be it for another language, which gets English. */
function fromLocale(env: Environment): Origined | null {
  const variable = LOCALE_VARIABLES.find((candidate) => env[candidate]);
  if (variable === undefined) return null;
  return { value: languageOfLocale(env[variable] ?? "") ?? "en", origin: { from: "environment", variable } };
}

function fromFile(name: SettingName, file: Config | null): Origined | null {
  const entry = file?.entries[name];
  if (!file?.path || !entry || !comesFrom(name, "file")) return null;
  const { path } = file;
  return { value: valueOfEntry(name, entry.value, path), origin: { from: "file", path, line: entry.line } };
}

/** The value as it is written in the file, which fits the schema, with its paths led back to the working directory. */
function valueOfEntry(name: SettingName, value: unknown, file: string): unknown {
  const setting = settingOf(name);
  switch (setting.kind) {
    case "path":
      return relativeTo(file, String(value));
    case "name-or-path":
      return setting.names.includes(String(value)) ? value : relativeTo(file, String(value));
    case "switch-or-path": {
      const meant = typeof value === "string" ? (switchWord(value) ?? value) : value;
      if (meant === true && name === "cache") return relativeTo(file, CACHE_FOLDER);
      return typeof meant === "string" ? relativeTo(file, meant) : meant;
    }
    case "formats":
      return (value as readonly string[]).map(splitFormat).map(({ format, path }) => ({
        format,
        path: path === null ? null : relativeTo(file, path),
      }));
    case "patterns":
      return (value as readonly string[]).map((pattern) => ({ pattern, base: folderOf(file) }));
    case "delimiter":
      return delimiterOf(String(value));
    default:
      return value;
  }
}

/** Settings in which the cache is still on or off. */
type Unsettled = Omit<Settings, "cache"> & { readonly cache: boolean | string | null };

/** What several settings mean together. */
function settle(values: Unsettled, origins: Origins): Pick<Resolved, "values" | "origins"> {
  const { cache, failOn, allow, decimal } = values;
  const settled: Settings = {
    ...values,
    cache: cache === true ? CACHE_FOLDER : cache === false ? null : cache,
    failOn: [...new Set(failOn)],
    allow: [...new Set(allow)],
    delimiter: origins.delimiter.from === "default" && decimal === "," ? ";" : values.delimiter,
  };
  return withOneVoice(settled, origins);
}

/** Quiet and verbose cannot both be meant where one of them comes from nearer: that one holds. */
function withOneVoice(values: Settings, origins: Origins): Pick<Resolved, "values" | "origins"> {
  const [quiet, verbose] = [RANK[origins.quiet.from], RANK[origins.verbose.from]];
  if (!values.quiet || !values.verbose || quiet === verbose) return { values, origins };
  if (quiet > verbose)
    return { values: { ...values, verbose: false }, origins: { ...origins, verbose: origins.quiet } };
  return { values: { ...values, quiet: false }, origins: { ...origins, quiet: origins.verbose } };
}

const RANK: Readonly<Record<Origin["from"], number>> = { default: 0, file: 1, environment: 2, flag: 3 };
