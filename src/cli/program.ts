import { Command } from "commander";
import { addOutputOptions, addStdinOption, addTalkOptions, addTypologyOption, type Flags } from "./options.js";
import type { Session } from "./session.js";

/** What a command does with the words after it; the exit code comes back. */
type Action = (words: readonly string[], session: Session) => Promise<number>;
/** Carries out the action that was asked for. Actions are loaded only then. */
export type Perform = (load: () => Promise<Action>, words: readonly string[], flags: Flags) => Promise<void>;

/** What commander would print itself. */
export interface Printed {
  /** The command whose help was asked for. */
  help: Command | null;
  /** The version, where it was asked for. */
  version: string;
}

const FINDING_FORMATS = ["text", "json", "yaml"];

/** The tree of commands. Commander parses, and prints nothing itself: neither help nor errors. */
export function buildProgram(version: string, perform: Perform): { program: Command; printed: Printed } {
  const printed: Printed = { help: null, version: "" };
  const program = addTalkOptions(new Command("tcec"))
    .version(version, "-V, --version")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed.version += text;
      },
      writeErr: () => {},
      outputError: () => {},
    })
    .configureHelp({
      formatHelp: (command) => {
        printed.help = command;
        return "";
      },
    });
  addProfileCommands(program, perform);
  addExplainingCommands(program, perform);
  addTypologyCommands(program, perform);
  return { program, printed };
}

function addProfileCommands(program: Command, perform: Perform): void {
  const classify = addOutputOptions(program.command("classify").argument("<profile...>"), FINDING_FORMATS);
  addStdinOption(addTypologyOption(classify)).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/classify.js")).classifyProfiles, words, command.optsWithGlobals()),
  );
  const validate = addOutputOptions(program.command("validate").argument("<path...>"), FINDING_FORMATS);
  addStdinOption(addTypologyOption(validate)).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/validate.js")).validateProfiles, words, command.optsWithGlobals()),
  );
}

function addExplainingCommands(program: Command, perform: Perform): void {
  const explain = addOutputOptions(program.command("explain").argument("[id]"), ["text", "json", "markdown"]);
  addTypologyOption(explain).action((word: string | undefined, _own, command: Command) =>
    perform(async () => (await import("./commands/explain.js")).explainId, wordsOf(word), command.optsWithGlobals()),
  );
  const schema = addOutputOptions(program.command("schema").argument("[name]"), []);
  schema.action((word: string | undefined, _own, command: Command) =>
    perform(async () => (await import("./commands/schema.js")).printSchema, wordsOf(word), command.optsWithGlobals()),
  );
}

function addTypologyCommands(program: Command, perform: Perform): void {
  const typology = program.command("typology");
  const show = addOutputOptions(typology.command("show").argument("[file]"), ["text", "markdown", "json"]);
  show.action((word: string | undefined, _own, command: Command) =>
    perform(
      async () => (await import("./commands/typology.js")).showTypology,
      wordsOf(word),
      command.optsWithGlobals(),
    ),
  );
  const check = addOutputOptions(typology.command("check").argument("<file...>"), FINDING_FORMATS);
  addStdinOption(check).action((words: string[], _own, command: Command) =>
    perform(async () => (await import("./commands/typology.js")).checkTypologies, words, command.optsWithGlobals()),
  );
}

function wordsOf(word: string | undefined): string[] {
  return word === undefined ? [] : [word];
}
