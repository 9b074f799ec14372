import type { CiteWords } from "../../../messages/cite-words.js";
import { bibtexUrl, escapeBibtex } from "../../kit/escape/bibtex.js";
import { type CslDate, type CslItem, type Name, yearOf } from "./item.js";
import { itemsOf, type References } from "./references.js";

type Field = readonly [name: string, value: string | null];

const TYPES = {
  "article-journal": "article",
  "paper-conference": "inproceedings",
  book: "book",
  software: "misc",
  dataset: "misc",
  document: "misc",
  webpage: "misc",
} as const satisfies Record<CslItem["type"], string>;

/**
 * References as a BibTeX database in UTF-8, which BibTeX and biber read. Titles keep their capitals and
 * organisations their whole name; what has no author is sorted by its title.
 */
export function writeBibtex(references: References, { version }: Pick<CiteWords, "version">): string {
  return itemsOf(references)
    .map((item) => writeEntry(item, version))
    .join("\n");
}

function writeEntry(item: CslItem, wordVersion: string): string {
  const fields = fieldsOf(item, wordVersion).flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${TYPES[item.type]}{${item.id},\n${fields.join("")}}\n`;
}

function fieldsOf(item: CslItem, wordVersion: string): readonly Field[] {
  const year = yearOf(item);
  const isLoose = TYPES[item.type] === "misc";
  return [
    ["author", item.author ? braced(item.author.map(nameOf).join(" and ")) : null],
    ["key", item.author ? null : text(item.title)],
    ["title", braced(braced(escapeBibtex(item.title)))],
    ["journal", text(item["container-title"])],
    ["booktitle", text(item["event-title"])],
    ["address", text(item["event-place"])],
    [isLoose ? "howpublished" : "publisher", text(item.publisher)],
    ["volume", text(item.volume)],
    ["number", text(item.issue)],
    ["pages", text(item.page?.replace("-", "--"))],
    ["year", year === null ? null : braced(String(year))],
    ["month", monthOf(item.issued)],
    ["note", text(noteOf(item, wordVersion))],
    ["url", item.URL === undefined ? null : braced(bibtexUrl(item.URL))],
    ["urldate", item.accessed === undefined ? null : braced(dateOf(item.accessed))],
  ];
}

function nameOf(name: Name): string {
  return "literal" in name
    ? `{${escapeBibtex(name.literal)}}`
    : `${escapeBibtex(name.family)}, ${escapeBibtex(name.given)}`;
}

/** What no field of BibTeX holds: the kind, the version, the hash. */
function noteOf({ genre, version, note }: CslItem, wordVersion: string): string | undefined {
  const parts = [genre, version && `${wordVersion} ${version}`, note].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** The name of a month that every style knows, without braces. */
function monthOf(date: CslDate | undefined): string | null {
  const month = date?.["date-parts"][0][1];
  return month === undefined ? null : (MONTHS[month - 1] ?? null);
}

function dateOf({ "date-parts": [parts] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

function text(value: string | undefined): string | null {
  return value === undefined || value === "" ? null : braced(escapeBibtex(value));
}

function braced(value: string): string {
  return `{${value}}`;
}
