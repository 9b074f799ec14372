import { type Command, Option } from "commander";
import { RESULT_MODES, type ResultMode } from "../form/data.js";
import { choiceOf, textOf } from "./choice.js";
import type { Typed } from "./settings/resolve.js";

/** What `tcec form` is asked for beside files and the typology. */
export interface FormWishes {
  /** Whether the page shows where the case lies. */
  readonly result: ResultMode;
  /** The paths are codings of one cluster by several people, which a page shows side by side. */
  readonly merge: boolean;
  /** A letter out of which profiles are taken; `null` where a page is asked for. */
  readonly text: string | null;
  readonly isResultTyped: boolean;
}

/** The options of `tcec form`. */
export function addFormOptions(command: Command): Command {
  const options = [
    new Option("--result <kind>").choices(RESULT_MODES).argParser(choiceOf("--result", RESULT_MODES)),
    new Option("--show").conflicts("result"),
    new Option("--merge").conflicts(["result", "show", "text"]),
    new Option("--text <file>").argParser(textOf("--text")).conflicts(["result", "show", "typology"]),
  ];
  for (const option of options) command.addOption(option);
  return command;
}

/** What was typed. */
export function formWishes(typed: Typed): FormWishes {
  const given = typed as { result?: ResultMode; show?: boolean; merge?: boolean; text?: string };
  const { result, show = false, merge = false, text = null } = given;
  return { result: result ?? (show ? "live" : "asked"), merge, text, isResultTyped: result !== undefined || show };
}
