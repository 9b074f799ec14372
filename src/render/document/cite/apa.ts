import type { CiteWords } from "../../../messages/cite-words.js";
import { type Lang, languageOf, loadWords } from "../../../messages/languages.js";
import { type Phrase, wordsOf } from "../../kit/phrase.js";
import { type ApaDate, apaDates } from "./apa-dates.js";
import { apaNames } from "./apa-names.js";
import { inApaOrder } from "./apa-order.js";
import type { CslItem } from "./item.js";

type Words = Pick<CiteWords, "version" | "noDate" | "months" | "retrieved" | "and">;
/** The marks around what is quoted. */
type Quotes = readonly [open: string, close: string];

/**
 * References in the style of the American Psychological Association (7th edition; Publication Manual, chapters 9 and 10), by key,
 * in the order of a list of references. Works of the same authors and year are told apart by letters, so all of a list must be
 * given at once. The title of a work that stands by itself is in italics, or that of the journal with its volume. Nothing is
 * looked up.
 */
export async function formatApa(
  items: readonly CslItem[],
  lang: Lang,
): Promise<ReadonlyMap<string, readonly Phrase[]>> {
  const words = await loadWords(lang, "cite");
  const { open, close } = languageOf(lang).grammar;
  const sorted = inApaOrder(items);
  const dates = apaDates(sorted);
  return new Map(sorted.map((item, i) => [item.id, entryOf(item, dates[i] ?? null, words, [open, close])]));
}

/** Author, date, title and source, each with its full stop; the address stands behind them without one. */
function entryOf(item: CslItem, date: ApaDate | null, words: Words, quotes: Quotes): readonly Phrase[] {
  const container = item["container-title"];
  const named = container === undefined ? italic(set(item.title, quotes)) : plain(set(item.title, quotes));
  const title = joined([named, plain(item.version && `(${words.version} ${item.version})`)], " ");
  const genre = plain(item.genre && `[${item.genre}]`);
  const hasAuthor = item.author !== undefined;
  const parts = [
    hasAuthor ? plain(set(apaNames(item.author, words.and), quotes)) : title,
    plain(`(${wordedDate(date, words)})`),
    joined(hasAuthor ? [title, genre] : [genre], " "),
    joined([italic(container), volumeOf(item), plain(item.page?.replace("-", "\u2013"))], ", "),
    joined([plain(item["event-title"]), plain(item["event-place"])], ", "),
    plain(item.publisher === undefined || isAuthor(item, item.publisher) ? undefined : set(item.publisher, quotes)),
  ];
  return merged(joined([...parts.map(closed), plain(addressOf(item, words))], " "));
}

/** True of a publisher that stands as the author already: the style names it once. */
function isAuthor({ author }: CslItem, publisher: string): boolean {
  const [only, ...others] = author ?? [];
  return only !== undefined && others.length === 0 && "literal" in only && only.literal === publisher;
}

/** Words in upright type, or nothing where there are none. */
function plain(text: string | undefined): readonly Phrase[] {
  return text ? [{ text, isItalic: false }] : [];
}

/** Words in italics, or nothing where there are none. */
function italic(text: string | undefined): readonly Phrase[] {
  return text ? [{ text, isItalic: true }] : [];
}

/** What there is of parts, with a sign between them. */
function joined(parts: readonly (readonly Phrase[])[], between: string): readonly Phrase[] {
  return parts.filter((part) => part.length > 0).flatMap((part, i) => (i === 0 ? part : [...plain(between), ...part]));
}

/** A part with the full stop behind it, unless it ends with a mark of its own. */
function closed(part: readonly Phrase[]): readonly Phrase[] {
  return part.length === 0 || /[.?!…]\s?["”’»]?$/u.test(wordsOf(part)) ? part : [...part, ...plain(".")];
}

/** The same words, neighbours in one type put together. */
function merged(line: readonly Phrase[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (const { text, isItalic } of line) {
    const last = phrases.at(-1);
    if (last?.isItalic === isItalic) phrases[phrases.length - 1] = { text: last.text + text, isItalic };
    else phrases.push({ text, isItalic });
  }
  return phrases;
}

/** The volume belongs to the title of its journal, the issue does not. */
function volumeOf({ volume, issue }: CslItem): readonly Phrase[] {
  return joined([italic(volume), plain(issue === undefined ? undefined : `(${issue})`)], "");
}

/** The year with its letter, or that there is none; then the month. */
function wordedDate(date: ApaDate | null, { noDate, months }: Words): string {
  if (date === null || date.year === null) return date?.letter ? `${noDate}-${date.letter}` : noDate;
  const year = `${date.year}${date.letter}`;
  const month = date.month === null ? undefined : months[date.month - 1];
  return month === undefined ? year : `${year}, ${month}`;
}

/** The address; where the work has no date, when it was read. */
function addressOf({ URL: url, issued, accessed }: CslItem, { retrieved }: Words): string | undefined {
  if (url === undefined || issued !== undefined || accessed === undefined) return url;
  const [year = 0, month = null, day = null] = accessed["date-parts"][0];
  return retrieved({ year, month, day }, url);
}

/** A text with the apostrophes and quotation marks of the language in the place of those of a typewriter. */
function set(text: string, [open, close]: Quotes): string {
  return text
    .replace(/(?<=[\p{L}\p{M}])'(?=\p{L})/gu, "’")
    .replace(/"([^"]*)"/g, (_, quoted: string) => open + quoted + close);
}
