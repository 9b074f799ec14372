import type { Evidence1, ProfileResult } from "../../model/result.js";
import { lookUp } from "../../plain/look-up.js";
import { html, join, type Markup, NOTHING } from "../kit/html.js";

import { label, type PageContext, writeWord } from "./context.js";
import { inline, mapEach } from "./languages.js";

/** One cluster of the page: its result and its number, from 1. */
export interface Cluster {
  readonly number: number;
  readonly result: ProfileResult;
}

/** « quote » source, locator (confidence), each part where it is known. The source leads to its entry below. */
export function cite(context: PageContext, { number, result }: Cluster, entry: Evidence1): Markup {
  const at = context.isDense ? -1 : Object.keys(result.sources).indexOf(entry.source);
  const source = at < 0 ? html`[${entry.source}]` : html`<a href=#s${number}-${at}>${entry.source}</a>`;
  const quote = entry.quote ? html`<q>${entry.quote}</q> ` : NOTHING;
  const locator = entry.locator ? html`, ${entry.locator}` : NOTHING;
  return html`${quote}${source}${locator}${confidence(context, entry)}`;
}

/** How sure the coder is: in words, or in points that the head of the page explains. */
function confidence(context: PageContext, { confidence: degree }: Evidence1): Markup {
  if (!degree) return NOTHING;
  return context.isDense
    ? html` ${POINTS[degree]}`
    : html` (${inline(context, label(context, `confidence-${degree}`))})`;
}

/** The signs of the coder's confidence. */
export const POINTS = { low: "●○○", medium: "●●○", high: "●●●" } as const;

/** "l. 12, 14": the lines of the file where the fields stand, at most three; nothing where none is recorded. */
export function linesOf(context: PageContext, { source }: ProfileResult, pointers: readonly string[]): Markup {
  const found = pointers.flatMap((pointer) => lookUp(source.lines, pointer).slice(0, 1)).map(({ value }) => value);
  const lines = [...new Set(found)].sort((a, b) => a - b);
  if (lines.length === 0) return NOTHING;
  const said = `${lines.slice(0, 3).join(", ")}${lines.length > 3 ? "…" : ""}`;
  return html`${writeWord(context, ({ line }) => line)}\u00a0${said}`;
}

/** The name of the file that a profile was read from, without its folders; with its place in a file of several. */
export function fileName({ file, document }: ProfileResult["source"]): string {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  return document > 1 ? `${name} #${document}` : name;
}

/** The sources of a cluster: key, title, author, publisher, year, address, date of access. */
export function sourcesOf(context: PageContext, { number, result }: Cluster): Markup {
  const entries = Object.entries(result.sources);
  if (entries.length === 0) return NOTHING;
  const items = entries.map(([key, source], i) => {
    const year = source.year === undefined ? "" : String(source.year);
    const about = [source.author, source.publisher, year, source.note].filter((part) => part).join(", ");
    const anchor = context.isDense ? NOTHING : html` id=s${number}-${i}`;
    const title = linked(source.title, source.url);
    return html`<li${anchor}>[${key}] ${title}${about === "" ? "" : `, ${about}`}${accessed(context, source.accessed)}`;
  });
  return html`<ul class=s>${items}</ul>`;
}

function accessed(context: PageContext, date: number | string | undefined): Markup {
  if (date === undefined) return NOTHING;
  const iso = String(date);
  const precision = iso.length > "2013-12".length ? "day" : iso.length > "2013".length ? "month" : "year";
  const said = mapEach(context.words, ({ page, messages }) => page.accessed(messages.date(iso), precision));
  return html` (${inline(context, said)})`;
}

/** A title that leads to its address, if it is one of the web; any other address is only shown. Prints show all of them. */
export function linked(title: string, url: string | undefined): Markup {
  if (!url) return html`${title}`;
  return /^https?:\/\/[^\s"'<>]+$/i.test(url) ? html`<a href="${url}">${title}</a>` : html`${title}, ${url}`;
}

/** Evidence that no shown reason rests on, with the field that it is about. */
export function otherEvidence(context: PageContext, cluster: Cluster, shown: ReadonlySet<string>): Markup {
  const rest = Object.entries(cluster.result.evidence).filter(([key]) => !shown.has(key));
  if (rest.length === 0) return NOTHING;
  const items = rest.map(([key, entries]) => {
    const field = key.slice(1).replaceAll("/", ".");
    const cited = entries.map((entry) => cite(context, cluster, entry));
    return html`<li>${field}: ${join(cited, " · ")}`;
  });
  const head = context.isDense ? NOTHING : html`<h4>${writeWord(context, (words) => words.otherEvidence)}</h4>`;
  return html`${head}<ul class=s>${items}</ul>`;
}
