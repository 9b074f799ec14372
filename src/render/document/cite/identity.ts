import { sanitize } from "../../kit/sanitize.js";
import { authorsIn } from "./authors.js";
import { type CslDate, type Name, type Unkeyed, yearOf } from "./item.js";
import { KNOWN_WORKS } from "./works.js";

/** A source as typologies and profiles hold it. */
export interface CitedSource {
  readonly title: string;
  readonly author?: string;
  readonly year?: number;
  readonly publisher?: string;
  readonly url?: string;
  readonly accessed?: number | string;
}

/** What a source is as a reference: a work that is known in full, or what the source says of it. */
export function referenceOf(source: CitedSource): Unkeyed {
  const line = (text: string | undefined): string => sanitize(text ?? "", "space", "dropped").replace(/\s+/g, " ");
  const [title, publisher, url] = [line(source.title), line(source.publisher), line(source.url)];
  const known = KNOWN_WORKS.find(
    (work) => plain(work.title) === plain(title) && yearOf(work) === (source.year ?? null),
  );
  if (known !== undefined) return known;
  const author = authorsIn(line(source.author));
  const accessed = source.accessed === undefined ? null : dateIn(String(source.accessed));
  return {
    type: url === "" ? "document" : "webpage",
    title,
    ...(author.length > 0 && { author }),
    ...(source.year !== undefined && { issued: { "date-parts": [[source.year]] as const } }),
    ...(publisher !== "" && { publisher }),
    ...(url !== "" && { URL: url }),
    ...(url !== "" && accessed !== null && { accessed }),
  };
}

/** "2018", "2018-03" or "2018-03-05". */
function dateIn(text: string): CslDate | null {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) ? { "date-parts": [text.split("-").map(Number)] } : null;
}

/**
 * Each work once, whatever the order: the same author, year and title, and nothing that speaks against it (another
 * address, another publisher). What one mention leaves out the other adds; of several dates of access the last one
 * counts.
 */
export function distinctWorks(mentions: readonly Unkeyed[]): readonly Unkeyed[] {
  const byName = new Map<string, Unkeyed[]>();
  for (const mention of sortedBy(mentions, (work) => `${2 - said(work)}${JSON.stringify(work)}`)) {
    const name = nameOf(mention);
    const works = byName.get(name) ?? [];
    byName.set(name, works);
    const fitting = works.filter((work) => work === mention || isCompatible(work, mention));
    const [same] = fitting;
    if (same === undefined || fitting.length > 1) works.push(mention);
    else works[works.indexOf(same)] = join(same, mention);
  }
  return [...byName.values()].flat();
}

/** In the order of what `orderOf` gives, which is asked once for each. */
export function sortedBy<T>(items: readonly T[], orderOf: (item: T) => string): readonly T[] {
  const keyed = items.map((item) => ({ item, order: orderOf(item) }));
  keyed.sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)));
  return keyed.map(({ item }) => item);
}

/** How much a reference says of where it is found: those that say most come first, and the others are looked up in them. */
function said(work: Unkeyed): number {
  return Number(work.URL !== undefined) + Number(work.publisher !== undefined);
}

/** True where two references may be of one work. */
export function isSameWork(a: Unkeyed, b: Unkeyed): boolean {
  return a === b || (nameOf(a) === nameOf(b) && isCompatible(a, b));
}

/** True where neither the address nor the publisher speaks against it that two references of one name are one work. */
function isCompatible(a: Unkeyed, b: Unkeyed): boolean {
  const agree = (one: string | undefined, other: string | undefined): boolean =>
    one === undefined || other === undefined || one === other;
  return (
    agree(a.URL && address(a.URL), b.URL && address(b.URL)) &&
    agree(a.publisher && plain(a.publisher), b.publisher && plain(b.publisher))
  );
}

function join(work: Unkeyed, mention: Unkeyed): Unkeyed {
  const [accessed] = [work.accessed, mention.accessed].filter((date) => date !== undefined).sort(byDate);
  const type = work.type === "document" ? mention.type : work.type;
  return { ...mention, ...work, type, ...(accessed && { accessed }) };
}

/** The latest first. */
function byDate(a: CslDate, b: CslDate): number {
  const [[one], [other]] = [a["date-parts"], b["date-parts"]];
  for (let i = 0; i < 3; i++) if (one[i] !== other[i]) return (other[i] ?? 0) - (one[i] ?? 0);
  return 0;
}

function nameOf(work: Unkeyed): string {
  const authors = (work.author ?? []).map((name) => plain(familyOf(name))).join(" ");
  return `${authors}|${yearOf(work) ?? ""}|${plain(work.title)}`;
}

/** A family name, or the name of an organisation. */
export function familyOf(name: Name): string {
  return "family" in name ? name.family : name.literal;
}

/** Letters and digits only, so that punctuation and capitals do not make two works of one. */
function plain(text: string): string {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  return words === null ? text : words.join(" ");
}

function address(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/+$/, "");
}
