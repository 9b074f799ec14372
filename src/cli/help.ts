import type { Command, Option } from "commander";
import type { ArgumentName, CommandName, GroupName, HelpTexts, OptionName, ValueName } from "../messages/help-texts.js";
import { languageOf, loadWords } from "../messages/languages.js";
import type { Lang } from "../messages/messages.js";
import { greatest } from "../plain/extremes.js";
import { FORMAT_NAMES, formatOf } from "../render/formats.js";
import { callOf } from "./call-of.js";

type Row = readonly [left: string, right: string];

/** The help of a command. Which options it has comes from the command itself, the words from the texts; examples come first. */
export async function renderHelp(command: Command, lang: Lang, width: number): Promise<string> {
  const texts = await loadWords(lang, "help");
  const name = nameOf(command);
  const { summary, about, examples } = texts.commands[name];
  const colon = languageOf(lang).grammar.colon.trimEnd();
  const section = (heading: string, rows: readonly Row[]): string[] =>
    rows.length === 0 ? [] : ["", heading + colon, ...renderTable(rows, width)];
  const isRoot = command.parent === null;
  const talk = rootOf(command).options.filter(({ long }) => long !== "--version");
  const groups: readonly (string | undefined)[] = GROUPS;
  const plain = command.options.filter(({ helpGroupHeading }) => !groups.includes(helpGroupHeading));
  const lines = [
    ...wrapText(`${wholeCallOf(command)} – ${summary}`, width),
    "",
    `${texts.headings.usage}${colon} ${usageOf(command, texts)}`,
    ...section(texts.headings.examples, examples),
    ...about.flatMap((paragraph) => ["", ...wrapText(paragraph, width)]),
    ...section(texts.headings.commands, commandRows(command, texts)),
    ...section(texts.headings.arguments, argumentRows(command, texts)),
    ...section(texts.headings.options, optionRows(plain, texts, command)),
    ...GROUPS.flatMap((group) => {
      const options = command.options.filter(({ helpGroupHeading }) => helpGroupHeading === group);
      return section(texts.groups[group], optionRows(options, texts, command));
    }),
    ...section(texts.headings.talk, isRoot ? [] : optionRows(talk, texts, command)),
    ...(isRoot ? section(texts.headings.environment, texts.environment) : []),
    ...(isRoot ? section(texts.headings.exitCodes, texts.exitCodes) : []),
    ...(command.commands.length > 0 ? ["", texts.more.replace("{call}", wholeCallOf(command))] : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** The words that call a command, without the name of the program. */
export function nameOf(command: Command): CommandName {
  return callOf(command) as CommandName;
}

/** The words that call a command, with the name of the program. */
function wholeCallOf(command: Command): string {
  return command.parent === null ? command.name() : `${rootOf(command).name()} ${callOf(command)}`;
}

function rootOf(command: Command): Command {
  return command.parent === null ? command : rootOf(command.parent);
}

/** The names of the groups of options, in the order in which they are shown. */
const GROUPS = ["rows", "gates", "running"] as const satisfies readonly GroupName[];

function usageOf(command: Command, texts: HelpTexts): string {
  const words = command.registeredArguments.map((argument) => {
    const name = argument.name() + (argument.variadic ? "..." : "");
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  const subcommand = command.commands.length > 0 ? ["<command>"] : [];
  return [wholeCallOf(command), ...[...subcommand, ...words, "[options]"].map((word) => inWords(word, texts))].join(
    " ",
  );
}

/** The names of values, `<file>` or `[folder]`, in the words of the language. */
function inWords(usage: string, { values }: HelpTexts): string {
  return usage.replace(/[\w,/]+(?:\[:file\])?(?=(?:\.{3})?[>\]])/, (name) => values[name as ValueName] ?? name);
}

function commandRows(command: Command, texts: HelpTexts): Row[] {
  return command.commands.map((sub) => [sub.name(), texts.commands[nameOf(sub)].summary]);
}

function argumentRows(command: Command, texts: HelpTexts): Row[] {
  return command.registeredArguments.map((argument) => [
    texts.values[argument.name() as ArgumentName],
    texts.arguments[argument.name() as ArgumentName],
  ]);
}

function optionRows(options: readonly Option[], texts: HelpTexts, command: Command): Row[] {
  const rows: Row[] = options.map((option) => [
    (option.short ? "" : "    ") + inWords(option.flags, texts).replace(" [", "[="), // such a value stands behind an equals sign only
    textOfOption(option, command, texts),
  ]);
  return options.some(({ long }) => long === "--lang") ? [...rows, ["-h, --help", texts.options.help]] : rows;
}

/** What the help says of an option of a command. */
export function textOfOption(option: Option, command: Command, texts: HelpTexts): string {
  const formats = formatsOf(command);
  const example = exampleOf(formats);
  const own: Readonly<Partial<Record<OptionName, string>>> =
    Object.entries(texts.optionsOf).find(([name]) => name === nameOf(command))?.[1] ?? {};
  const name = (option.long ?? "").slice(2) as OptionName;
  return (own[name] ?? texts.options[name])
    .replace("{formats}", formats.join(", "))
    .replace("{format}", example)
    .replace("{extension}", extensionOf(example))
    .replace("{choices}", (option.argChoices ?? []).join(", "));
}

/** The formats of a command, as `addOutputOptions` left them on it. */
function formatsOf(command: Command): readonly string[] {
  return command.options.find((option) => option.long === "--format")?.argChoices ?? [];
}

/** One of them that goes into a file of that ending. */
function exampleOf(formats: readonly string[]): string {
  return ["json", "csv", "svg", "docx"].find((format) => formats.includes(format)) ?? formats[0] ?? "";
}

function extensionOf(format: string): string {
  return FORMAT_NAMES.flatMap((name) => (name === format ? formatOf(name).extensions : []))[0] ?? "";
}

/** Two columns within a width; the right one is wrapped, or stands below where the left one is long. */
export function renderTable(rows: readonly Row[], width: number): string[] {
  const widest = Math.min(greatest(rows.map(([left]) => left.length)), Math.max(24, Math.floor(width * 0.55)));
  const indent = " ".repeat(widest + 4);
  return rows.flatMap(([left, right]) => {
    const lines = wrapText(right, Math.max(20, width - indent.length));
    if (left.length > widest) return [`  ${left}`, ...lines.map((line) => indent + line)];
    return lines.map((line, index) => (index === 0 ? `  ${left.padEnd(widest)}  ` : indent) + line);
  });
}

/** Breaks at plain spaces only: those before French punctuation do not break. */
function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
