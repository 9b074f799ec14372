/** The commands, by the words that call them; the first is the program itself. */
export const COMMAND_NAMES = [
  "tcec",
  "classify",
  "validate",
  "batch",
  "table",
  "plot",
  "compare",
  "agreement",
  "robustness",
  "trajectory",
  "summary",
  "report",
  "export",
  "cite",
  "new",
  "template",
  "import",
  "form",
  "ties",
  "codebook",
  "methods",
  "explain",
  "schema",
  "typology",
  "typology list",
  "typology show",
  "typology new",
  "typology check",
  "doctor",
  "completion",
] as const;
/** One of the commands. */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** The formats that have a schema. */
export const SCHEMA_NAMES = [
  "profile",
  "typology",
  "result",
  "findings",
  "record",
  "comparison",
  "agreement",
  "robustness",
  "trajectory",
  "summary",
  "alternatives",
  "map",
  "expected",
  "config",
] as const;
/** One of them. */
type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The options, by their long flag. */
export type OptionName =
  | "format"
  | "output"
  | "out"
  | "force"
  | "typology"
  | "min-confidence"
  | "stdin-filename"
  | "exclude"
  | "delimiter"
  | "decimal"
  | "bom"
  | "fail-on"
  | "expect"
  | "baseline"
  | "tolerance"
  | "update-baseline"
  | "max-warnings"
  | "known-warnings"
  | "update-known-warnings"
  | "allow"
  | "cache"
  | "no-cache"
  | "no-config"
  | "watch"
  | "private-quotes"
  | "migrate"
  | "fix"
  | "shard"
  | "workers"
  | "kind"
  | "ratings"
  | "consensus"
  | "result"
  | "show"
  | "merge"
  | "minimal"
  | "no-input"
  | "text"
  | "spec"
  | "draws"
  | "factors"
  | "seed"
  | "unknowns"
  | "robustness"
  | "columns"
  | "sort"
  | "group-by"
  | "by"
  | "outcome"
  | "percent"
  | "transpose"
  | "digits"
  | "caption"
  | "label"
  | "number"
  | "notes"
  | "no-notes"
  | "locale"
  | "fragment"
  | "siunitx"
  | "short"
  | "members"
  | "map"
  | "coder"
  | "from"
  | "guess"
  | "one-file"
  | "partial"
  | "dry-run"
  | "size"
  | "labels"
  | "palette"
  | "axes"
  | "no-bounds"
  | "id"
  | "as"
  | "date"
  | "dpi"
  | "title"
  | "lang"
  | "color"
  | "no-color"
  | "frames"
  | "no-frames"
  | "width"
  | "quiet"
  | "verbose"
  | "version"
  | "help";

/** Headings of options that belong together. */
export type GroupName = "rows" | "gates" | "running";

/** The arguments, by their name in the usage line. */
export type ArgumentName = "profile" | "cluster" | "shell" | "path" | "pairs" | "id" | "name" | "sheet" | "typology";

/** What stands for a value on a command line: `<file>`. */
export type ValueName =
  | "glob"
  | "character"
  | "cluster"
  | "code"
  | "columns"
  | "command"
  | "date"
  | "field"
  | "fields"
  | "file"
  | "folder"
  | "gate"
  | "id"
  | "ids"
  | "kind"
  | "language"
  | "level"
  | "mark"
  | "name"
  | "name[:file]"
  | "number"
  | "of"
  | "options"
  | "part/parts"
  | "pairs"
  | "path"
  | "profile"
  | "score"
  | "sheet"
  | "shell"
  | "tag"
  | "tool"
  | "text"
  | "typology"
  | "what"
  | "width"
  | "x,y";

/** What the help of one command says. */
interface CommandHelp {
  /** One line, in lower case. */
  readonly summary: string;
  /** What it does, what it gives. */
  readonly about: readonly string[];
  /** What to type, and what that does. */
  readonly examples: readonly (readonly [command: string, does: string])[];
}

/**
 * All help texts of one language. `{formats}` stands for the formats of the command, `{format}` for one of them, and `{extension}`
 * for the usual one of its files.
 */
export interface HelpTexts {
  readonly headings: {
    readonly usage: string;
    readonly examples: string;
    readonly arguments: string;
    readonly options: string;
    readonly talk: string;
    readonly commands: string;
    readonly environment: string;
    readonly exitCodes: string;
  };
  readonly groups: { readonly [G in GroupName]: string };
  readonly commands: { readonly [C in CommandName]: CommandHelp };
  readonly values: { readonly [V in ValueName]: string };
  readonly options: { readonly [O in OptionName]: string };
  /** Options that mean something else in one command. */
  readonly optionsOf: {
    readonly template: { readonly from: string };
    readonly new: { readonly output: string; readonly date: string };
  };
  readonly arguments: { readonly [A in ArgumentName]: string };
  readonly environment: readonly (readonly [name: string, meaning: string])[];
  readonly exitCodes: readonly (readonly [code: string, meaning: string])[];
  /** What each schema describes. */
  readonly schemas: {
    readonly [S in SchemaName]: string;
  };
  /** The last line of the help of a command that has commands; `{call}` stands for the words that call it. */
  readonly more: string;
}
