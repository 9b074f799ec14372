import { type Command, Option } from "commander";
import type { GroupName } from "../messages/help-texts.js";
import type { ExcludePattern } from "../model/exclude.js";
import { finding } from "../model/finding.js";
import { oddWord } from "../plain/odd-word.js";
import { closest } from "../plain/suggest.js";
import { textOf } from "./choice.js";
import { parseSetting, splitFormat } from "./settings/parse.js";
import type { Typed } from "./settings/resolve.js";
import type { FormatRequest } from "./settings/settings.js";
import { type SettingName, settingOf } from "./settings/table.js";
import { UsageError } from "./usage-errors.js";

/** What was typed, by the keys of `Settings`; a flag that was not given is absent. */
export type Flags = Typed;

/** Options of every command: how the program talks. */
export function addCommonOptions(program: Command): Command {
  return program
    .addOption(settingOption("lang", "--lang <language>"))
    .addOption(new Option("--color"))
    .addOption(new Option("--no-color"))
    .addOption(new Option("--frames"))
    .addOption(new Option("--no-frames"))
    .addOption(settingOption("width", "--width <columns>"))
    .addOption(new Option("-q, --quiet"))
    .addOption(new Option("-v, --verbose"))
    .addOption(new Option("--no-config"));
}

/** Options of a command that gives something: in which format, and where to. */
export function addOutputOptions(command: Command, formats: readonly string[]): Command {
  if (formats.length > 0) {
    const option = new Option("-f, --format <name[:file]>").choices(formats).argParser(formatParser(formats));
    command.addOption(option);
  }
  return command.addOption(new Option("-o, --output <file>")).addOption(new Option("--force"));
}

/** The typology in force. */
export function addTypologyOption(command: Command): Command {
  return command.addOption(settingOption("typology", "-t, --typology <typology>"));
}

/** Which evidence counts. */
export function addConfidenceOption(command: Command): Command {
  return command.addOption(settingOption("min-confidence", "--min-confidence <level>"));
}

/** What findings call standard input. */
export function addStdinOption(command: Command): Command {
  return command.addOption(new Option("--stdin-filename <name>"));
}

/** What is left out of the inputs; given several times it adds up. */
export function addExcludeOption(command: Command): Command {
  const parser = (pattern: string, before: readonly ExcludePattern[] | undefined): ExcludePattern[] => {
    if (pattern === "") throw new UsageError(finding("usage-option-value-missing", { option: "--exclude" }));
    return [...(before ?? []), { pattern, base: "." }];
  };
  return command.addOption(new Option("--exclude <glob>").argParser(parser));
}

/** What somebody said in confidence is shown only where this is typed. */
export function addPrivateOption(command: Command): Command {
  return command.addOption(new Option("--private-quotes"));
}

/** Writes files of an earlier version anew in place of validating them. */
export function addMigrateOption(command: Command): Command {
  return command.addOption(new Option("--migrate").conflicts(["format", "maxWarnings", "knownWarnings", "allow"]));
}

/** Mends files before validating them. */
export function addFixOptions(command: Command): Command {
  return command
    .addOption(new Option("--fix").conflicts(["migrate"]))
    .addOption(new Option("--dry-run").conflicts(["migrate"]));
}

/** How the rows of a CSV file are written. */
export function addRowOptions(command: Command): Command {
  return addGroup(command, "rows", [
    settingOption("delimiter", "--delimiter <character>"),
    settingOption("decimal", "--decimal <mark>"),
    new Option("--bom"),
  ]);
}

/** What turns a run red. */
export function addGateOptions(command: Command): Command {
  return addGroup(command, "gates", [
    new Option("--fail-on <gate>").argParser(listParser("--fail-on")),
    settingOption("expect", "--expect [file]"),
    settingOption("baseline", "--baseline <file>"),
    settingOption("tolerance", "--tolerance <score>"),
    new Option("--update-baseline"),
    ...findingGateOptions(),
  ]);
}

/** What turns red by what was found, and what is left out of it. */
function findingGateOptions(): Option[] {
  return [
    settingOption("max-warnings", "--max-warnings <number>"),
    settingOption("known-warnings", "--known-warnings <file>"),
    new Option("--update-known-warnings"),
    allowOption(),
  ];
}

function allowOption(): Option {
  return new Option("--allow <code>").argParser(listParser("--allow"));
}

/** What is neither printed nor counted. */
export function addAllowOption(command: Command): Command {
  return command.addOption(allowOption());
}

/** What turns red where nothing is scored. */
export function addFindingGateOptions(command: Command): Command {
  return addGroup(command, "gates", findingGateOptions());
}

/** How a long run is carried out. */
export function addRunOptions(command: Command): Command {
  return addGroup(command, "running", [
    settingOption("cache", "--cache [folder]"),
    new Option("--no-cache"),
    settingOption("shard", "--shard <part/parts>"),
    settingOption("workers", "--workers <number>"),
    new Option("--watch"),
  ]);
}

/** How many threads share the work, where files and results of earlier runs play no part. */
export function addWorkersOption(command: Command): Command {
  return command.addOption(settingOption("workers", "--workers <number>"));
}

/** What a page is called. */
export function addTitleOption(command: Command): Command {
  return command.addOption(new Option("--title <text>").argParser(textOf("--title")));
}

/** Scores again what changes. */
export function addWatchOption(command: Command): Command {
  return command.addOption(new Option("--watch"));
}

/** Options that the help shows under a heading of their own. */
function addGroup(command: Command, name: GroupName, options: readonly Option[]): Command {
  for (const option of options) command.addOption(option.helpGroup(name));
  return command;
}

/** An option whose value is that of a setting. */
function settingOption(name: SettingName, flags: string): Option {
  const setting = settingOf(name);
  const option = new Option(flags).choices(choicesOf(setting)); // for the help
  return option.argParser((text: string) => {
    if (text === NOTHING) return true;
    if (text === "") throw new UsageError(finding("usage-option-value-missing", { option: `--${name}` }));
    const { value, diagnostics } = parseSetting(name, text, `--${name}`);
    for (const diagnostic of diagnostics) throw new UsageError(diagnostic);
    return value;
  });
}

/** What the help lists. */
function choicesOf(setting: ReturnType<typeof settingOf>): readonly string[] {
  if (setting.kind === "choice") return setting.choices;
  return setting.kind === "name-or-path" ? setting.names : [];
}

/** One gate or code, or several with commas between; given several times they add up. What they name is looked at where it is known. */
function listParser(option: "--fail-on" | "--allow") {
  return (text: string, before: readonly string[] | undefined): string[] => {
    const words = text.split(",").map((word) => word.trim());
    if (words.includes("")) throw new UsageError(finding("usage-option-value-missing", { option }));
    return [...(before ?? []), ...words];
  };
}

function formatParser(formats: readonly string[]) {
  return (value: string, before: readonly FormatRequest[] | undefined): FormatRequest[] => {
    const { format, path } = splitFormat(value);
    if (!formats.includes(format)) {
      const suggestion = closest(format, formats);
      const odd = oddWord("--format", format, suggestion);
      throw new UsageError(odd ?? finding("usage-format-unknown", { format, allowed: [...formats], suggestion }));
    }
    if (path === "") throw new UsageError(finding("usage-option-value-missing", { option: `--format ${value}` }));
    return [...(before ?? []), { format, path }];
  };
}

/** Stands for the value of an option that may have one and was given without: no argument can hold this character. */
const NOTHING = "\0";

/**
 * The arguments, in which an option whose value may be left out never takes the word after it: `--expect profiles/` is the
 * option alone, `--expect=file` the option with its value. (Commander would take the folder for the value.)
 */
export function keepWordsApart(argv: readonly string[], program: Command): readonly string[] {
  if (!argv.some((word) => /^--[^=]+$/.test(word))) return argv;
  const options = optionsOf(program);
  const valued = options.filter(({ required }) => required).flatMap(({ short, long }) => [short, long]);
  const bare = options.filter(({ required, optional }) => optional && !required).map(({ long }) => long);
  const end = argv.indexOf("--");
  return argv.map((word, i) => {
    const isOption = (end < 0 || i < end) && !valued.includes(argv[i - 1]);
    return isOption && bare.includes(word) ? `${word}=${NOTHING}` : word;
  });
}

function optionsOf(command: Command): Option[] {
  return [...command.options, ...command.commands.flatMap(optionsOf)];
}
