import { type Command, Option } from "commander";
import { textOf } from "./choice.js";
import type { Typed } from "./settings/resolve.js";

/** What `tcec new` is asked for beside the name and the destination. */
export interface NewWishes {
  /** Only what the typology reads. */
  readonly isMinimal: boolean;
  /** The date of the profile as it was typed; `null` where none was. */
  readonly date: string | null;
  /** False where nothing may be asked. */
  readonly mayAsk: boolean;
}

/** The options of `tcec new`. */
export function addNewOptions(command: Command): Command {
  return command
    .addOption(new Option("--minimal"))
    .addOption(new Option("--date <date>").argParser(textOf("--date")))
    .addOption(new Option("--no-input"));
}

/** What was typed. */
export function newWishes(typed: Typed): NewWishes {
  const { minimal = false, date = null, input } = typed as { minimal?: boolean; date?: string; input?: boolean };
  return { isMinimal: minimal, date, mayAsk: input !== false };
}
