import { parseShard, type Shard } from "../../batch/shard.js";
import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding } from "../../model/finding.js";
import type { Outcome } from "../../model/outcome.js";
import { withoutOddSigns } from "../../plain/odd-signs.js";
import { oddWord } from "../../plain/odd-word.js";
import { closest } from "../../plain/suggest.js";
import { batchFormats } from "../formats.js";
import { languageOfLocale } from "../language.js";
import type { FormatRequest } from "./settings.js";
import { DELIMITERS, type SettingName, settingOf } from "./table.js";

/** A value of a setting, before what several of them mean together is settled. */
export type SettingValue = string | number | boolean | readonly string[] | readonly FormatRequest[] | Shard;

/**
 * The value that a text stands for: what is typed behind a flag or set in the environment. `option` is what a complaint
 * calls it, `--workers` or `TCEC_WORKERS`. Lists have commas between their items.
 */
export function parseSetting(name: SettingName, text: string, option: string): Outcome<SettingValue> {
  const setting = settingOf(name);
  switch (setting.kind) {
    case "choice":
      return oneOf((name === "lang" && languageOfLocale(text)) || text, setting.choices, option);
    case "number":
      return parseNumber(text, setting, option);
    case "switch":
      return parseSwitch(text, option);
    case "path":
    case "name-or-path":
      return parsePath(text, setting.example, option);
    case "switch-or-path":
      return switchOf(text) ?? parsePath(text, setting.example, option);
    case "delimiter":
      return orElse(isDelimiter(text) ? delimiterOf(text) : null, text, DELIMITERS, option);
    case "formats":
      return parseList(text, (item) => parseFormat(item, option));
    case "patterns":
      return found([text]);
    case "codes": // looked at together with those of a file
    case "gates":
      return parseList(text, found); // ids are those of a typology, so they are looked at where it is known
    case "shard":
      return orElse(parseShard(text), text, SHARDS, option);
    default:
      return setting satisfies never;
  }
}

/** `csv:out.csv` is the format csv in a file, `csv` and `csv:-` the format on standard output. */
export function splitFormat(text: string): FormatRequest {
  const colon = text.indexOf(":");
  const format = colon < 0 ? text : text.slice(0, colon);
  const path = colon < 0 ? "-" : text.slice(colon + 1);
  return { format, path: path === "-" ? null : path };
}

/** The character that stands between cells: itself, or what `tab` stands for. */
export function delimiterOf(text: string): string {
  return text === "tab" ? "\t" : text;
}

/** Parts of a whole, for example. */
const SHARDS = ["1/2", "2/2", "1/3", "…"];
const YES: ReadonlySet<string> = new Set(["true", "1", "yes", "on"]);
const NO: ReadonlySet<string> = new Set(["false", "0", "no", "off"]);

/** On or off, for the words that say so; `null` for any other text. The same words mean the same wherever a value comes from. */
export function switchWord(text: string): boolean | null {
  const word = text.toLowerCase();
  return YES.has(word) || NO.has(word) ? YES.has(word) : null;
}

function switchOf(text: string): Outcome<boolean> | null {
  const word = switchWord(text);
  return word === null ? null : found(word);
}

/** On or off, in the words of an environment variable. */
export function parseSwitch(text: string, option: string): Outcome<boolean> {
  return switchOf(text) ?? refuse(option, text, ["true", "false"]);
}

function oneOf(text: string, choices: readonly string[], option: string): Outcome<string> {
  return orElse(choices.includes(text) ? text : null, text, choices, option);
}

/** What is read beside the profiles, and written again, is no stream: standard input is for them. */
function parsePath(text: string, example: string, option: string): Outcome<string> {
  if (text !== "-") return found(text);
  return failed(finding("usage-choice", { option, value: text, allowed: [example, "…"], suggestion: null }));
}

interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

function parseNumber(text: string, range: NumberRange, option: string): Outcome<number> {
  const value = numberIn(text, range);
  if (value !== null) return found(value);
  const pointed = withoutOddSigns(text).replace(",", "."); // a decimal comma
  const suggestion = pointed !== text && numberIn(pointed, range) !== null ? pointed : null;
  const odd = oddWord(option, text, suggestion);
  const allowed = [`${range.min}–${range.max}`];
  return failed(odd ?? finding("usage-choice", { option, value: text, allowed, suggestion }));
}

/** `null` for what is no number, or none of that range. */
function numberIn(text: string, { min, max, whole }: NumberRange): number | null {
  const isNumber = (whole ? /^\d{1,10}$/ : /^\d{1,10}(\.\d{1,20})?(e-?\d{1,2})?$/i).test(text);
  return isNumber && Number(text) >= min && Number(text) <= max ? Number(text) : null;
}

/** One sign that is neither part of a number nor of a quotation, nor the end of a line. */
function isDelimiter(text: string): boolean {
  return text === "tab" || text === "\t" || /^[^\p{L}\p{N}\p{C}"'.+-]$/u.test(text);
}

function parseFormat(text: string, option: string): Outcome<FormatRequest> {
  const request = splitFormat(text);
  const { format, path } = request;
  if (path === "") return failed(finding("usage-option-value-missing", { option: `${option} ${text}` }));
  const formats = batchFormats();
  return formats.some((known) => known === format) ? found(request) : refuse(option, format, formats);
}

function parseList<T>(text: string, parse: (item: string) => Outcome<T>): Outcome<readonly T[]> {
  const outcomes = text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "")
    .map(parse);
  const diagnostics = outcomes.flatMap((outcome) => outcome.diagnostics);
  if (diagnostics.length > 0) return { value: null, diagnostics };
  return found(outcomes.flatMap(({ value }) => (value === null ? [] : [value])));
}

function orElse<T>(value: T | null, text: string, allowed: readonly string[], option: string): Outcome<T> {
  return value === null ? refuse(option, text, allowed) : found(value);
}

function found<T>(value: T): Outcome<T> {
  return { value, diagnostics: [] };
}

function refuse(option: string, value: string, allowed: readonly string[]): Outcome<never> {
  const suggestion = allowed === SHARDS ? null : closest(value, allowed);
  const odd = oddWord(option, value, suggestion);
  return failed(odd ?? finding("usage-choice", { option, value, allowed: [...allowed], suggestion }));
}

function failed(diagnostic: AnyDiagnostic): Outcome<never> {
  return { value: null, diagnostics: [diagnostic] };
}
