import type { Argument, Command, Option } from "commander";
import type { ArgumentName, ValueName } from "../../messages/help-texts.js";
import { callOf } from "../call-of.js";

/** What may stand in a place of a command line: these words, names of files, or both; none of them where only a person knows. */
export interface Completed {
  readonly words: readonly string[];
  readonly files: boolean;
}

/** An option of a command. */
export interface CompletedOption {
  /** As they are typed: `-o`, `--output`. */
  readonly flags: readonly string[];
  readonly says: string;
  /** What its value may be; `null` where it takes none. */
  readonly value: Completed | null;
  /** True where the value may be left out and stands behind an equals sign. */
  readonly isOptional: boolean;
}

/** A command, its own options before those of every command. */
export interface CompletedCommand {
  /** The words that call it, such as `typology show`; empty for the program itself. */
  readonly call: string;
  readonly name: string;
  readonly says: string;
  readonly commands: readonly string[];
  readonly options: readonly CompletedOption[];
  readonly argument: Completed;
}

/** Names that may be typed as the value of an option or the argument of a command, by what the help calls it. */
export interface NamedWords {
  readonly values: Readonly<Partial<Record<ValueName, readonly string[]>>>;
  readonly arguments: Readonly<Partial<Record<ArgumentName, readonly string[]>>>;
}

/** Values that are files or folders, by what the help calls them: a name that is new has to be told apart. */
const FILES = {
  file: true,
  folder: true,
  glob: true,
  path: true,
  profile: true,
  sheet: true,
  pairs: true,
  typology: true,
} as const satisfies Partial<Record<ValueName, true>>;

/** What the help says of commands and options. */
export interface Sayings {
  readonly summaryOf: (command: Command) => string;
  readonly textOf: (option: Option, command: Command) => string;
  readonly help: string;
}

/** What every command of the program takes, from the tree that parses the arguments. */
export function completedCommands(program: Command, says: Sayings, named: NamedWords): CompletedCommand[] {
  const everywhere = program.options.map((option) => optionOf(option, program, says, named));
  const help = { flags: ["-h", "--help"], says: brief(says.help), value: null, isOptional: false };
  return commandsBelow(program).map((command) => {
    const isRoot = command.parent === null;
    const own = isRoot ? [] : command.options.map((option) => optionOf(option, command, says, named));
    const shared = isRoot ? everywhere : everywhere.filter(({ flags }) => !flags.includes("--version"));
    return {
      call: isRoot ? "" : callOf(command),
      name: command.name(),
      says: says.summaryOf(command),
      commands: command.commands.map((sub) => sub.name()),
      options: [...own, ...shared, help],
      argument: argumentOf(command.registeredArguments, named),
    };
  });
}

function commandsBelow(command: Command): Command[] {
  return [command, ...command.commands.flatMap(commandsBelow)];
}

function optionOf(option: Option, command: Command, says: Sayings, named: NamedWords): CompletedOption {
  const { short, long, required, optional } = option;
  const value = /[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1];
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    says: brief(says.textOf(option, command)),
    value: required || optional ? placeFor(value ?? "", option.argChoices, named.values) : null,
    isOptional: optional && !required,
  };
}

function argumentOf([argument]: readonly Argument[], named: NamedWords): Completed {
  return argument === undefined ? { words: [], files: false } : placeFor(argument.name(), undefined, named.arguments);
}

function placeFor(
  name: string,
  choices: readonly string[] | undefined,
  named: Readonly<Partial<Record<string, readonly string[]>>>,
): Completed {
  const words = choices !== undefined && choices.length > 0 ? choices : (named[name] ?? []);
  return { words, files: Object.hasOwn(FILES, name) };
}

/** The first part of a help text, without marks of code. */
function brief(text: string): string {
  const [first = ""] = text.replaceAll("`", "").split(/[;\u202f]+ |: (?=\{)/);
  return first.trim();
}
