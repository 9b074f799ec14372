import { type Command, Option } from "commander";
import type { Lang } from "../messages/messages.js";
import { report } from "../model/report.js";
import { closest } from "../quantity/suggest.js";
import { LANGUAGES } from "./language.js";
import { oneOf, UsageError } from "./usage-errors.js";

/** One `--format`: a name, and the file it goes to, or `null` for standard output (or the file of `-o`). */
export interface FormatRequest {
  readonly format: string;
  readonly path: string | null;
}

/** What was typed, as values; a flag that was not given is absent. */
export interface Flags {
  readonly format?: readonly FormatRequest[];
  readonly output?: string;
  readonly force?: boolean;
  readonly typology?: string;
  readonly stdinFilename?: string;
  readonly lang?: Lang;
  readonly color?: boolean;
  readonly width?: number;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Narrowest and widest text. */
const WIDTHS = { min: 40, max: 1000 };

/** Options of every command: how the program talks. */
export function addTalkOptions(program: Command): Command {
  return program
    .addOption(new Option("--lang <language>").argParser(oneOf("--lang", LANGUAGES)))
    .addOption(new Option("--color"))
    .addOption(new Option("--no-color"))
    .addOption(new Option("--width <columns>").argParser(parseWidth))
    .addOption(new Option("-q, --quiet"))
    .addOption(new Option("-v, --verbose"));
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
  return command.addOption(new Option("-t, --typology <file>"));
}

/** What findings call standard input. */
export function addStdinOption(command: Command): Command {
  return command.addOption(new Option("--stdin-filename <name>"));
}

function formatParser(formats: readonly string[]) {
  return (value: string, before: readonly FormatRequest[] | undefined): FormatRequest[] => {
    const colon = value.indexOf(":");
    const format = colon < 0 ? value : value.slice(0, colon);
    const path = colon < 0 ? null : value.slice(colon + 1);
    if (!formats.includes(format)) {
      const suggestion = closest(format, formats);
      throw new UsageError(report("usage-format-unknown", { format, allowed: [...formats], suggestion }));
    }
    if (path === "") throw new UsageError(report("usage-option-value-missing", { option: `--format ${value}` }));
    return [...(before ?? []), { format, path: path === "-" ? null : path }];
  };
}

function parseWidth(value: string): number {
  const width = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (width >= WIDTHS.min && width <= WIDTHS.max) return width;
  const allowed = [`${WIDTHS.min}–${WIDTHS.max}`];
  throw new UsageError(report("usage-choice", { option: "--width", value, allowed, suggestion: null }));
}
