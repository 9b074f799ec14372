import { type Command, Option } from "commander";
import { textOf } from "./choice.js";
import type { Typed } from "./settings/resolve.js";

/** What `tcec template` is asked for beside formats and files. */
export interface TemplateWishes {
  /** Who will code, where a copy is made for one person. */
  readonly coder: string | null;
  /** Profiles whose identity is filled in. */
  readonly from: readonly string[];
}

/** The options of `tcec template`. */
export function addTemplateOptions(command: Command): Command {
  const several = (text: string, before: readonly string[] | undefined): string[] => [
    ...(before ?? []),
    textOf("--from")(text),
  ];
  const options = [
    new Option("--from <path>").argParser(several),
    new Option("--coder <name>").argParser(textOf("--coder")),
  ];
  for (const option of options) command.addOption(option);
  return command;
}

/** What was typed. */
export function templateWishes(typed: Typed): TemplateWishes {
  const { coder = null, from = [] } = typed as Partial<TemplateWishes>;
  return { coder, from };
}
