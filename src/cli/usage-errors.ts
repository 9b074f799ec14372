import type { Command, CommanderError } from "commander";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { oddWord } from "../plain/odd-word.js";
import { closest } from "../plain/suggest.js";

/** The command line cannot be carried out as it was typed. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(readonly diagnostic: AnyDiagnostic) {
    super(diagnostic.code);
  }
}

/** What a complaint of commander's says, as a coded message; `null` where it is none of those known. */
export function usageDiagnostic(
  error: CommanderError,
  program: Command,
  argv: readonly string[],
): AnyDiagnostic | null {
  const word = /'(.*?)'/s.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.unknownOption": {
      const name = word.replace(/=.*/s, "");
      const names = optionNames(program, argv);
      const option = names.includes(name) ? word : name; // it is there, and takes no value
      const suggestion = closest(name, names);
      return oddWord("", name, suggestion) ?? finding("usage-option-unknown", { option, suggestion });
    }
    case "commander.unknownCommand": {
      const suggestion = suggestCommand(word, program, argv);
      return oddWord("", word, suggestion) ?? finding("usage-command-unknown", { command: word, suggestion });
    }
    case "commander.missingArgument":
      return finding("usage-argument-missing", { argument: word });
    case "commander.excessArguments":
      return finding("usage-argument-excess", { command: word });
    case "commander.optionMissingArgument":
      return finding("usage-option-value-missing", { option: /--[\w-]+/.exec(word)?.[0] ?? word });
    case "commander.conflictingOption": {
      const [option = "", other = ""] = [...error.message.matchAll(/--[\w-]+/g)].map(([flag]) => flag);
      return finding("usage-option-excludes", { option, other });
    }
    default:
      return null;
  }
}

/**
 * A word that looks like an option and is the name of a file that is there, as a pattern of the shell puts it: it is said before
 * anything is done, for `-o.yaml` would be `-o` with a name.
 */
export function fileAsOption(argv: readonly string[], program: Command, isThere: (path: string) => boolean) {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  const name = words.find((word, i) => {
    if (!/^-[^=]*\.[^=]*$/.test(word) || !isThere(word)) return false;
    return !takesValue(program, words[i - 1] ?? "");
  });
  return name === undefined ? null : finding("usage-name-hyphen", { name });
}

function takesValue(program: Command, flag: string): boolean {
  const options = (command: Command): Command["options"][number][] => [
    ...command.options,
    ...command.commands.flatMap(options),
  ];
  return options(program).some(({ required, short, long }) => required && [short, long].includes(flag));
}

/** The command that the words lead to, as far as they lead. */
function commandOf(program: Command, argv: readonly string[]): Command {
  let command = program;
  for (const word of argv) command = command.commands.find((sub) => sub.name() === word) ?? command;
  return command;
}

function optionNames(program: Command, argv: readonly string[]): string[] {
  const options = [...commandOf(program, argv).options, ...program.options];
  return [...options.flatMap((option) => option.long ?? []), "--help"];
}

/** A file where a command should stand was probably to be classified. */
function suggestCommand(word: string, program: Command, argv: readonly string[]): string | null {
  const command = commandOf(program, argv);
  if (command === program && /\.(ya?ml|json)$|[\\/]|^-$/i.test(word)) return `classify ${word}`;
  return closest(word, [...command.commands.map((sub) => sub.name()), "help"]);
}
