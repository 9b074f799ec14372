import type { RawValue } from "../model/codes.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import type { LocalizedText } from "../model/localized-text.js";
import type { Indicator, Typology } from "../model/typology.js";
import type { TypologyIdentity } from "../plain/typology-name.js";
import type { LabelKey, Lang, PhraseArgs, PhraseKey } from "./vocabulary.js";

/** Where in a source something stands; the source is looked up in the typology. */
export type Passage = NonNullable<Indicator["source"]>;

/**
 * The words of one language. Everything it gives is plain text of one line: escaping for a terminal, HTML or a table is
 * the renderer's part. Names that nothing is known of are given back as they are.
 */
export interface Messages {
  readonly lang: Lang;
  /** The sentence of a coded message. With the typology, its labels stand for ids. */
  message(diagnostic: AnyDiagnostic, typology?: Typology): string;
  /** What to do about it; `null` where there is nothing to add. */
  hint(diagnostic: AnyDiagnostic, typology?: Typology): string | null;
  /** A fixed word of the user interface, in lower case. */
  label(key: LabelKey): string;
  /** A sentence of the user interface. */
  phrase<K extends PhraseKey>(key: K, args: PhraseArgs[K]): string;
  /** A number with exactly `digits` decimals, or as many as it has. Not for years: they have no thousands. */
  number(value: number, digits?: number): string;
  /** A percentage, 0 to 100, with its sign: at most `digits` decimals (1), never rounded to 0 or 100. */
  percent(value: number, digits?: number): string;
  /** A share, 0 to 1, as a percentage that is no greater: what is said of all values below it. */
  shareBelow(part: number): string;
  /** A score or degree, 0 to 1: two decimals, more where it would be rounded to 0, 0.5 or 1. */
  degree(value: number): string;
  /** A date for a sentence: "31 December 2013" of "2013-12-31", "December 2013" of "2013-12"; anything else as it is. Not for columns and data. */
  date(iso: string): string;
  /** How a score moved: "0.87 → 0.62 (−0.25)". */
  move(from: number, to: number): string;
  /** A contribution: two decimals with its sign. */
  signed(value: number): string;
  /** The label of a fact, in lower case. */
  fact(name: string): string;
  /** The label of a coded word: scales, groups, roles, support, practices, seats, sectors, verdicts. */
  code(code: string): string;
  /** A raw value with its unit: "35 %", "20–30 %", "at least 400", "at most board", "unknown". */
  raw(value: RawValue, indicator: Indicator | null): string;
  /** A number that a typology declares, such as an anchor, with its unit: never rounded. */
  declared(value: number, indicator: Indicator | null): string;
  /** The value of a fact as a result records it. */
  factValue(value: RawValue | readonly string[], fact: string): string;
  /** "a, b and c"; without a conjunction, "a, b, c". */
  list(items: readonly string[], conjunction?: "and" | "or"): string;
  /** The text of this language; where it is missing the English one, marked as such. */
  text(localized: LocalizedText | string): string;
  /** Id and version; ", changed" after them where the content differs from the typology shipped under this name. */
  typology(about: TypologyIdentity): string;
  /** Where in a source something stands: "§2.2, type 3", in French with a no-break space after §. */
  section(declared: string | LocalizedText): string;
  /** In quotation marks of this language. */
  quote(text: string): string;
  /** "Matray & Poisat 2015, §2.1"; without the typology, the key of the source. */
  passage(passage: Passage, typology?: Typology): string;
  /** The words of a passage between quotation marks, with their translation beside them where the passage has one in this language. */
  quotation(passage: Passage): string;
}
