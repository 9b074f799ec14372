import type { Messages } from "../../messages/messages.js";
import { digitsApart } from "../../messages/number.js";
import type { TableWords } from "../../messages/table-words.js";
import type { SourceOfTheProfile } from "../../model/generated/result.js";
import type { NumberSort, Table, TableCell } from "../../model/table.js";
import { greatest } from "../../plain/extremes.js";
import { sanitize } from "../kit/sanitize.js";
import { capitalise } from "../verdict/layout.js";
import { sayItem, sayPart } from "../verdict/panel-words.js";
import type { WordedCell } from "./worded-table.js";

/** What says a cell. */
export interface Speaker {
  readonly table: Table;
  readonly words: TableWords;
  readonly messages: Messages;
  /** Decimals of degrees; percentages have two less, but those of a crosstab. `null`: the usual ones. */
  readonly digits: number | null;
  /** Decimals that percentages have at least, so that those which stand together have the same number. */
  readonly shareDigits: number;
}

type Kind<K extends TableCell["kind"]> = Extract<TableCell, { readonly kind: K }>;

/** A cell in words. */
export function wordCell(speaker: Speaker, cell: TableCell): WordedCell {
  const { words, messages } = speaker;
  switch (cell.kind) {
    case "number":
      return wordNumber(speaker, cell);
    case "interval":
      return plain(wordInterval(speaker, cell));
    case "estimate":
      return plain(wordEstimate(speaker, cell));
    case "user":
      return { kind: "user", text: cell.text };
    case "quote":
      return { kind: "user", text: messages.quote(cell.text.trim()) };
    case "date":
      return wordDate(cell.text);
    case "link":
      return wordLink(cell.text, cell.url);
    case "source":
      return wordLink(sourceText(cell.source), cell.source.url);
    case "codes":
      return wordCodes(speaker, cell);
    case "labels":
    case "flags":
    case "items":
      return plain(joined(speaker, sayEach(messages, cell)));
    case "counted":
      return {
        kind: "user",
        text: capitalise(messages.list(cell.codes.map((one) => sayCounted(speaker, one))), messages.lang),
      };
    case "parts":
      return { kind: "user", text: cell.parts.map((part) => sayPart(messages, part)).join(words.semicolon) };
    case "tally":
      return plain(words.tally(messages.number(cell.count), messages.number(cell.of), tallyShare(speaker, cell)));
    case "not-applicable":
      return plain(words.notApplicable);
    case "unknown":
      return { kind: "unknown", text: words.unknown };
    default:
      return plain(sayPlain(speaker, cell));
  }
}

/** What a list of the program's own words holds, one by one. */
function sayEach(messages: Messages, cell: Kind<"labels" | "flags" | "items">): string[] {
  switch (cell.kind) {
    case "labels":
      return cell.texts.map(messages.text);
    case "flags":
      return cell.flags.map((flag) => messages.label(`flag-${flag}`));
    case "items":
      return sayItems(messages, cell);
    default:
      return cell satisfies never;
  }
}

function sayCounted(speaker: Speaker, { code, cases }: Kind<"counted">["codes"][number]): string {
  return `${sayOneCode(speaker, code)} (${speaker.messages.number(cases)})`;
}

/** "Unknown: agreements": of the items that are not known, that they are not; of none, that nothing is known. */
function sayItems(messages: Messages, { items, isKnown }: Kind<"items">): string[] {
  if (items.length === 0) return [messages.label("nothing-known")];
  const before = isKnown ? "" : `${messages.label("unknown")}${messages.label("colon")} `;
  return items.map((id, i) => (i === 0 ? before : "") + sayItem(messages, id));
}

type Plain = Kind<
  | "raw"
  | "fact-value"
  | "prose"
  | "unit"
  | "fact"
  | "method"
  | "anchors"
  | "anchor"
  | "passage"
  | "basis"
  | "confidence"
  | "flag"
  | "word"
>;

/** What is one text of the program. */
function sayPlain({ table, words, messages }: Speaker, cell: Plain): string {
  const capital = (text: string): string => capitalise(text, messages.lang);
  switch (cell.kind) {
    case "raw":
      return messages.raw(cell.value, cell.indicator);
    case "fact-value":
      return messages.factValue(cell.value, cell.fact);
    case "prose":
      return messages.text(cell.text);
    case "unit":
      return words.units[cell.unit] ?? cell.unit;
    case "fact":
      return capital(messages.fact(cell.fact));
    case "method":
      return capital(messages.label(`method-${cell.method}`));
    case "anchors":
      return sayAnchors(words, messages, cell.indicator);
    case "anchor":
      return messages.declared(cell.value, cell.indicator);
    case "passage":
      return messages.passage(cell.passage, table.typology ?? undefined);
    case "basis":
      return capital(words.basis[cell.basis]);
    case "confidence":
      return capital(messages.code(cell.confidence));
    case "flag":
      return messages.label(cell.value ? "yes" : "no");
    case "word":
      return words.cells[cell.word];
    default:
      return cell satisfies never;
  }
}

/** The usual decimals, and the values that a number must not be rounded to, as they look, if it is none of them. */
const NUMBERS: Readonly<Record<NumberSort, { readonly digits: number | null; readonly apart: readonly number[] }>> = {
  degree: { digits: 2, apart: [0, 0.5, 1] },
  share: { digits: 0, apart: [0, 100] },
  signed: { digits: 2, apart: [0] },
  count: { digits: 0, apart: [] },
  year: { digits: 0, apart: [] },
  plain: { digits: null, apart: [] },
};

/** The decimals of the percentage among these cells that needs most; the usual ones where there is none. */
export function shareDigitsOf(speaker: Speaker, column: readonly TableCell[]): number {
  return greatest(
    column.map((cell) => (cell.kind === "number" && cell.as === "share" ? digitsOf(speaker, cell.value, "share") : 0)),
    0,
  );
}

/** How many decimals a number has in this table. */
function digitsOf({ table, digits: wanted, shareDigits }: Speaker, value: number, as: NumberSort): number {
  const { digits, apart } = NUMBERS[as];
  if (digits === null) return decimalsOf(value);
  const isFixed = as === "count" || as === "year" || wanted === null;
  const least = isFixed ? digits : as === "share" && table.kind !== "crosstab" ? wanted - 2 : wanted;
  return digitsApart(value, Math.max(as === "share" ? shareDigits : 0, least), apart);
}

/** As many decimals as it has, noise of floating point left out. */
function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(Number(value.toPrecision(12))))?.[1]?.length ?? 0;
}

function wordNumber(speaker: Speaker, { value, as }: Kind<"number">): WordedCell {
  const { messages } = speaker;
  if (!Number.isFinite(value)) return plain(messages.number(value));
  const digits = digitsOf(speaker, value, as);
  if (as === "year") return { kind: "number", text: String(value), number: value, digits };
  const sign = as === "signed" && value > 0 && Number(value.toFixed(digits)) > 0 ? "+" : "";
  return { kind: "number", text: sign + messages.number(value, digits), number: value, digits };
}

/** A percentage, which is 0 or 100 only where it is. */
function tallyShare({ messages }: Speaker, { count, of }: Kind<"tally">): string {
  const share = (count / of) * 100;
  return messages.percent(share, digitsApart(share, 0, [0, 100]));
}

/** Decimals beyond which two ends that differ are noise of the machine. */
const MOST_DECIMALS = 6;

/** An interval, with as many decimals as it takes to tell its ends apart. */
function wordInterval(speaker: Speaker, { lo, hi }: Kind<"interval">): string {
  const say = (value: number, more: number): string =>
    speaker.messages.number(value, digitsOf(speaker, value, "degree") + more);
  let more = 0;
  while (lo !== hi && more < MOST_DECIMALS && say(lo, more) === say(hi, more)) more++;
  const enough = say(lo, more) === say(hi, more) ? 0 : more;
  return speaker.words.interval(say(lo, enough), say(hi, enough));
}

/** A share with its standard error, with as many decimals as it takes for neither to look like none or all; without one where it is 0. */
function wordEstimate({ words, messages, digits: wanted }: Speaker, { value, error }: Kind<"estimate">): string {
  const least = wanted === null ? ESTIMATE_DECIMALS : Math.max(0, wanted - 2);
  const digits = Math.max(digitsApart(value, least, [0, 100]), digitsApart(error, least, [0]));
  if (error === 0) return messages.number(value, 0);
  return words.estimate(messages.number(value, digits), messages.number(error, digits));
}

const ESTIMATE_DECIMALS = 1;

/** A year is a number; a month or a day is a text. */
function wordDate(text: string): WordedCell {
  if (/^\d{4}$/.test(text)) return { kind: "number", text, number: Number(text), digits: 0 };
  return /^[\d-]+$/.test(text) ? plain(text) : { kind: "user", text };
}

function wordCodes(speaker: Speaker, { codes, rank }: Kind<"codes">): WordedCell {
  const { messages } = speaker;
  const text = joined(
    speaker,
    codes.map((code) => sayOneCode(speaker, code)),
  );
  return rank === null ? { kind: "user", text: capitalise(text, messages.lang) } : plain(text);
}

function sayOneCode({ messages }: Speaker, code: string): string {
  const label = messages.code(code);
  return label === code ? code.replaceAll("_", " ") : label;
}

function joined({ messages }: Speaker, texts: readonly string[]): string {
  return capitalise(texts.length === 0 ? messages.label("none") : messages.list(texts), messages.lang);
}

function wordLink(text: string, url: string | undefined): WordedCell {
  const parsed = url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : null;
  return parsed === null
    ? { kind: "user", text }
    : { kind: "link", text: sanitize(text, "space", "dropped"), url: parsed.href };
}

/** "Author (2015). Title" as far as it is known. */
function sourceText({ title, author, year, publisher }: SourceOfTheProfile): string {
  const when = year === undefined ? "" : ` (${year})`;
  const who = author ?? publisher;
  return who === undefined ? title + when : `${who}${when}. ${title}`;
}

/** The anchors of an indicator in its unit, or the degree of each of its codes. */
function sayAnchors(words: TableWords, messages: Messages, indicator: Kind<"anchors">["indicator"]): string {
  const { out, crossover, in: into, degrees } = indicator.calibration;
  const at = (value: number): string => messages.declared(value, indicator);
  if (out !== undefined && crossover !== undefined && into !== undefined) {
    return words.anchors(at(out), at(crossover), at(into));
  }
  const pairs = Object.entries(degrees ?? {});
  return pairs
    .map(([code, value]) => words.codeDegree(messages.raw(code, indicator), messages.number(value)))
    .join(words.semicolon);
}

/** One line of text, safe to print. */
function plain(text: string): WordedCell {
  return { kind: "text", text: sanitize(text, "space", "dropped") };
}
