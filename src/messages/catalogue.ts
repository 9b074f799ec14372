import type { Code, DiagnosticArgs, RawValue } from "../model/codes.js";
import type { FactName } from "../model/facts.js";
import type { Flag } from "../model/flags.js";
import type { Grammar } from "./grammar.js";
import type { NumberStyle } from "./number.js";
import type { CodeWord, LabelKey, Lang, PhraseArgs, PhraseKey, SheetCode } from "./vocabulary.js";

type Change = Pick<
  DiagnosticArgs["nearest-change"],
  "indicator" | "group" | "of" | "from" | "to" | "until" | "direction"
>;

/** What a sentence may ask for: numbers and quotes of its language, labels of the typology (ids where there is none). */
export interface Context {
  quote(text: string): string;
  list(items: readonly string[], conjunction?: "and" | "or"): string;
  /** Each in quotation marks, joined by the conjunction. */
  words(items: readonly string[], conjunction?: "and" | "or"): string;
  number(value: number, digits?: number): string;
  percent(value: number): string;
  /** A part of 1 as a whole percentage; it is not rounded across `mark`, another part of 1. */
  share(part: number, mark?: number): string;
  /** A part of 1 as a whole percentage, never rounded up: for what holds of all that is less. */
  shareBelow(part: number): string;
  degree(value: number): string;
  /** A date as it stands in a sentence. */
  date(iso: string): string;
  /** How a score moved: "0.87 → 0.62 (−0.25)". */
  move(from: number, to: number): string;
  /** An amount in percent or in a currency, told apart from `other`. */
  amount(value: number, unit: string, other?: number): string;
  bytes(value: number, other?: number): string;
  /** The label of a coded word. */
  code(code: string): string;
  /** What kind of value YAML found ("a list", "a text"). */
  kind(name: string): string;
  /** What a language is called, by its code. */
  language(code: string): string;
  /** Why the system refused a file. */
  refusal(reason: string): string;
  axis(id: string): { readonly label: string; readonly high: string; readonly low: string };
  indicator(id: string): string;
  /** The field of a profile in which an indicator is coded first of all, as people write it. */
  field(indicator: string): string;
  /** The raw value with its unit. */
  raw(value: RawValue, indicator: string): string;
  /** What a change would change: the raw value, the group's participation or the degree. */
  now(change: Change): string;
  /** The value to which the fact would have to change, rounded away from where it stands. */
  target(change: Change): string;
  /** The crossover in the unit of the indicator. */
  crossover(value: number, indicator: string): string;
  /** The statement of the indicator with the value in it, or "label: value". */
  statement(indicator: string, value: string): string;
  type(id: string): string;
  /** Description and passage of a type; `null` where the typology has none. */
  aboutType(id: string): { readonly description: string | null; readonly passage: string | null };
  trait(id: string): string;
  /** What is said where a presumption of a type fails. */
  presumption(id: string): string;
  watchpoint(id: string): { readonly label: string; readonly description: string | null };
  check(id: string): string;
  /** What stands beside a verdict. */
  flag(flag: Flag): string;
  /** "axis: high pole, axis: low pole". */
  corner(corner: Readonly<Record<string, string>>): string;
}

/** One sentence per code: what was found. */
export type MessageTable = { readonly [C in Code]: (args: DiagnosticArgs[C], m: Context) => string };
/** One advice per code: what to do. `null` where there is nothing to add. */
export type HintTable = { readonly [C in Code]: ((args: DiagnosticArgs[C], m: Context) => string | null) | null };
/** One sentence per phrase of the user interface. */
export type PhraseTable = {
  readonly [K in PhraseKey]: (
    args: PhraseArgs[K],
    m: Pick<Context, "number" | "share" | "shareBelow" | "list" | "quote" | "date">,
  ) => string;
};

/** What every command may say in one language. */
export interface Sentences {
  readonly messages: Omit<MessageTable, SheetCode>;
  readonly hints: Omit<HintTable, SheetCode>;
  readonly phrases: PhraseTable;
  readonly labels: { readonly [K in LabelKey]: string };
  readonly facts: { readonly [F in FactName]: string };
  readonly codes: { readonly [C in CodeWord]: string };
  /** Codes that are called otherwise where they are those of one fact. */
  readonly codesOf: { readonly [F in FactName]?: { readonly [C in CodeWord]?: string } };
  /** Kinds of YAML values. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Error codes of the operating system. */
  readonly refusals: Readonly<Record<string, string>>;
}

/** Sentences, and how their language writes what stands in them. */
export interface Language extends Omit<Sentences, "messages" | "hints"> {
  /** All of them but, where no sheet is read, those about sheets. */
  readonly messages: Sentences["messages"] & Partial<MessageTable>;
  readonly hints: Sentences["hints"] & Partial<HintTable>;
  readonly lang: Lang;
  readonly style: NumberStyle;
  readonly grammar: Grammar;
}
