import type { CiteWords } from "../../../messages/cite-words.js";
import { type Lang, languageOf, loadWords } from "../../../messages/languages.js";
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
 * given at once. Nothing is looked up.
 */
export async function formatApa(items: readonly CslItem[], lang: Lang): Promise<ReadonlyMap<string, string>> {
  const words = await loadWords(lang, "cite");
  const { open, close } = languageOf(lang).grammar;
  const sorted = inApaOrder(items);
  const dates = apaDates(sorted);
  return new Map(sorted.map((item, i) => [item.id, entryOf(item, dates[i] ?? null, words, [open, close])]));
}

/** Author, date, title and source, each with its full stop; the address stands behind them without one. */
function entryOf(item: CslItem, date: ApaDate | null, words: Words, quotes: Quotes): string {
  const title = [set(item.title, quotes), item.version && `(${words.version} ${item.version})`];
  const genre = item.genre && `[${item.genre}]`;
  const hasAuthor = item.author !== undefined;
  const parts = [
    hasAuthor ? set(apaNames(item.author, words.and), quotes) : phrase(title, " "),
    `(${wordedDate(date, words)})`,
    phrase(hasAuthor ? [...title, genre] : [genre], " "),
    phrase([item["container-title"], volumeOf(item), item.page?.replace("-", "\u2013")], ", "),
    phrase([item["event-title"], item["event-place"]], ", "),
    item.publisher === undefined || isAuthor(item, item.publisher) ? undefined : set(item.publisher, quotes),
  ];
  return phrase([...parts.map(closed), addressOf(item, words)], " ");
}

/** True of a publisher that stands as the author already: the style names it once. */
function isAuthor({ author }: CslItem, publisher: string): boolean {
  const [only, ...others] = author ?? [];
  return only !== undefined && others.length === 0 && "literal" in only && only.literal === publisher;
}

/** What there is of parts, with a sign between them. */
function phrase(parts: readonly (string | undefined)[], between: string): string {
  return parts.filter((part) => part !== undefined && part !== "").join(between);
}

/** A part with the full stop behind it, unless it ends with a mark of its own. */
function closed(part: string | undefined): string | undefined {
  return part === undefined || part === "" || /[.?!…]\s?["”’»]?$/u.test(part) ? part : `${part}.`;
}

function volumeOf({ volume, issue }: CslItem): string {
  return `${volume ?? ""}${issue === undefined ? "" : `(${issue})`}`;
}

/** The year with its letter, or that there is none; then the month. */
function wordedDate(date: ApaDate | null, { noDate, months }: Words): string {
  if (date === null || date.year === null) return date?.letter ? `${noDate}-${date.letter}` : noDate;
  const month = date.month === null ? undefined : months[date.month - 1];
  return phrase([`${date.year}${date.letter}`, month], ", ");
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
