import { type Command, Option } from "commander";
import { canonicalLocale } from "../messages/locale.js";
import { PERCENTAGES, TABLE_KINDS, type TableRequest } from "../model/table-request.js";
import { choiceOf, refuse, textOf, wholeOf } from "./choice.js";
import type { Typed } from "./settings/resolve.js";

/** What `tcec table` is asked for beside formats and files. */
export interface TableWishes {
  readonly request: TableRequest;
  readonly wording: {
    readonly digits: number | null;
    readonly caption: string | null;
    readonly label: string | null;
    readonly notes: readonly string[];
    readonly hasNotes: boolean;
  };
  readonly locale: string | null;
  /** 1 or more. */
  readonly number: number;
  readonly isFragment: boolean;
  readonly hasSiunitx: boolean;
}

/** `--no-notes` goes together with `--notes`, so it is kept under a name of its own. */
class AutomaticNotesOption extends Option {
  override attributeName(): string {
    return "automaticNotes";
  }
}

/** The options of `tcec table` alone. */
export function addTableOptions(command: Command): Command {
  const [columns, sort, groupBy, percent, ...look] = lookOptions();
  const options = [
    new Option("-k, --kind <kind>").choices(TABLE_KINDS).argParser(choiceOf("--kind", TABLE_KINDS)),
    ...[columns, sort, groupBy],
    new Option("--by <field>").argParser(textOf("--by")),
    percent,
    new Option("--transpose"),
    ...look,
  ];
  for (const option of options) command.addOption(option);
  return command;
}

/** What every command with tables is asked for: rows and columns, words, files. */
export function lookOptions() {
  return [
    new Option("--columns <ids>").argParser(listOf("--columns")),
    new Option("--sort <ids>").argParser(listOf("--sort")),
    new Option("--group-by <field>").argParser(textOf("--group-by")),
    new Option("--percent <of>").choices(PERCENTAGES).argParser(choiceOf("--percent", PERCENTAGES)),
    new Option("--digits <number>").argParser(wholeOf("--digits", { min: 0, max: 10 })),
    new Option("--caption <text>").argParser(textOf("--caption")),
    new Option("--label <name>").argParser(parseLabel),
    new Option("--number <number>").argParser(wholeOf("--number", { min: 1, max: 9999 })),
    new Option("--notes <text>").argParser(addNote),
    new AutomaticNotesOption("--no-notes"),
    new Option("--locale <tag>").argParser(parseLocale),
    new Option("--fragment"),
    new Option("--siunitx"),
  ] as const;
}

/** What was typed, with what is usual where nothing was. */
export function tableWishes(typed: Typed): TableWishes {
  const given = typed as Partial<Omit<TableRequest, "transpose">>;
  return {
    request: {
      kind: given.kind ?? "results",
      columns: given.columns ?? null,
      sort: given.sort ?? [],
      groupBy: given.groupBy ?? null,
      by: given.by ?? null,
      percent: given.percent ?? null,
      transpose: typed.transpose === true,
    },
    ...lookWishes(typed),
  };
}

/** The same of how tables look. */
export function lookWishes(typed: Typed): Omit<TableWishes, "request"> {
  const given = typed as Partial<TableWishes["wording"]>;
  return {
    wording: {
      digits: given.digits ?? null,
      caption: given.caption ?? null,
      label: given.label ?? null,
      notes: given.notes ?? [],
      hasNotes: typed.automaticNotes !== false,
    },
    locale: typeof typed.locale === "string" ? typed.locale : null,
    number: typeof typed.number === "number" ? typed.number : 1,
    isFragment: typed.fragment === true,
    hasSiunitx: typed.siunitx === true,
  };
}

/** Words with commas between; given several times they add up. */
function listOf(option: string) {
  const check = textOf(option);
  return (text: string, before: readonly string[] | undefined): string[] => [
    ...(before ?? []),
    ...text.split(",").map((item) => check(item).trim()),
  ];
}

function addNote(text: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), textOf("--notes")(text)];
}

function parseLabel(text: string): string {
  if (!/^[A-Za-z0-9:_-]{1,100}$/.test(text)) throw refuse("--label", text, ["tab-results", "tab_2", "…"], true);
  return text;
}

function parseLocale(text: string): string {
  const tag = canonicalLocale(text.replace(/[.@].*$/s, "").replaceAll("_", "-"));
  if (tag === null) throw refuse("--locale", text, ["en-GB", "fr-CH", "de", "…"], true);
  return tag;
}
