import { type Command, Option } from "commander";
import { SHEET_TOOLS, type SheetTool } from "../model/sheet-tools.js";
import { choiceOf, textOf } from "./choice.js";
import type { Typed } from "./settings/resolve.js";

/** What `tcec import` is asked for. */
export interface ImportWishes {
  readonly map: string | null;
  /** A map is drafted, and nothing imported. */
  readonly guess: boolean;
  readonly from: SheetTool | null;
  readonly oneFile: string | null;
  readonly partial: boolean;
  readonly dryRun: boolean;
}

/** The options of `tcec import`. */
export function addImportOptions(command: Command): Command {
  const options = [
    new Option("-m, --map <file>").argParser(textOf("--map")),
    new Option("--guess").conflicts(["map", "oneFile", "partial", "dryRun"]),
    new Option("--from <tool>").choices(SHEET_TOOLS).argParser(choiceOf("--from", SHEET_TOOLS)),
    new Option("-o, --output <folder>"),
    new Option("--one-file <file>").argParser(textOf("--one-file")).conflicts("output"),
    new Option("--partial"),
    new Option("--dry-run"),
  ];
  for (const option of options) command.addOption(option);
  return command;
}

/** What was typed. */
export function importWishes(typed: Typed): ImportWishes {
  const {
    map = null,
    guess = false,
    from = null,
    oneFile = null,
    partial = false,
    dryRun = false,
  } = typed as Partial<ImportWishes>;
  return { map, guess, from, oneFile, partial, dryRun };
}
