import type { Lang } from "../../../messages/languages.js";
import { escapeHtml } from "../../kit/escape/html.js";
import { html, type Markup, NOTHING, phrases, raw, visible } from "../../kit/html.js";
import { spansOf, withEnds } from "../../kit/inline.js";
import type { Block, EntryBlock, TableBlock } from "./block.js";
import { contentsOf, type Place, placesOf } from "./contents.js";
import { HTML_STYLE } from "./html-style.js";

/** What a page is written with: where its headings and entries are, and which of them is being written. */
interface Site {
  readonly places: readonly Place[];
  /** What a name in code type leads to. */
  readonly links: ReadonlyMap<string, string>;
  readonly ids: ReadonlyMap<Block, string>;
}

/** One page that needs nothing but itself: contents, light and dark, ready for print. Nothing of the blocks is executed. */
export function writeHtml(blocks: readonly Block[], page: { readonly lang: Lang; readonly title: string }): string {
  const site = survey(blocks);
  return html`<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${visible(page.title)}</title>
<style>
${raw(HTML_STYLE)}</style>
</head>
<body>
<main>
${lines(blocks.map((block) => writeBlock(block, site)))}
</main>
</body>
</html>
`.markup;
}

function lines(parts: readonly Markup[]): Markup {
  return raw(parts.map(({ markup }) => markup).join("\n"));
}

function survey(blocks: readonly Block[]): Site {
  const places = placesOf(blocks);
  const taken = new Set<string>();
  const links = new Map<string, string>();
  const ids = new Map<Block, string>();
  let next = 0;
  for (const block of blocks) {
    if (block.kind !== "heading" && block.kind !== "entry") continue;
    const wanted = block.kind === "heading" ? (places[next++]?.id ?? "") : `entry-${block.term}`;
    const id = unique(wanted.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-"), taken);
    ids.set(block, id);
    const [name, more] =
      block.kind === "entry" ? [block.term] : spansOf(block.text).flatMap((s) => (s.isCode ? [s.text] : []));
    if (name !== undefined && more === undefined && !links.has(name)) links.set(name, id);
  }
  return { places, links, ids };
}

function unique(name: string, taken: Set<string>): string {
  let id = name === "" ? "part" : name;
  for (let number = 2; taken.has(id); number++) id = `${name}-${number}`;
  taken.add(id);
  return id;
}

function inline(text: string, link: (name: string, code: Markup) => Markup): Markup {
  return html`${spansOf(text).map(({ text: words, isCode }) => {
    return isCode ? link(words, html`<code>${visible(words)}</code>`) : inLine(words);
  })}`;
}

/** Words within a line: the blanks at their ends belong to it. */
function inLine(words: string): Markup {
  return raw(withEnds(words, escapeHtml));
}

/** Code that is the name of something here leads there. */
function linkIn(site: Site, here: Block): (name: string, code: Markup) => Markup {
  return (name, code) => {
    const target = site.links.get(name);
    return target === undefined || target === site.ids.get(here)
      ? code
      : html`<a href="#${visible(target)}">${code}</a>`;
  };
}

type Say = (text: string) => Markup;

function writeBlock(block: Block, site: Site): Markup {
  const link = linkIn(site, block);
  const say: Say = (text) => inline(text, link);
  switch (block.kind) {
    case "heading":
      return html`<h${block.level} id="${visible(site.ids.get(block) ?? "")}">${say(block.text)}</h${block.level}>`;
    case "paragraph":
      return html`<p${raw(block.quiet ? ' class="quiet"' : "")}>${say(block.text)}</p>`;
    case "list": {
      const items = block.items.map((item) => html`<li>${say(item)}</li>`);
      return html`<ul>\n${lines(items)}\n</ul>`;
    }
    case "references": {
      const entries = block.entries.map((entry) => html`<li>${phrases(entry, inLine)}</li>`);
      return html`<ul class="references">\n${lines(entries)}\n</ul>`;
    }
    case "pairs":
      return writePairs(block.pairs, say);
    case "table":
      return writeTable(block, say);
    case "entry":
      return writeEntry(block, site, say);
    case "code":
      return html`<pre tabindex="0"><code>${lines(block.text.trimEnd().split("\n").map(codeLine))}</code></pre>`;
    case "contents":
      return writeContents(block.title, site);
    default:
      return block satisfies never;
  }
}

function codeLine(line: string): Markup {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return html`${indent}${visible(line)}`;
}

function writePairs(pairs: readonly (readonly [string, string])[], say: Say): Markup {
  const rows = pairs.map(([term, meaning]) => html`<div><dt>${say(term)}</dt><dd>${say(meaning)}</dd></div>`);
  return html`<dl>\n${lines(rows)}\n</dl>`;
}

function writeTable({ head, rows, numeric }: TableBlock, say: Say): Markup {
  const numbers = (i: number) => raw(numeric.includes(i) ? ' class="number"' : "");
  const titles = head.map((cell, i) => html`<th scope="col"${numbers(i)}>${say(cell)}</th>`);
  const body = rows.map((row) => html`<tr>${row.map((cell, i) => html`<td${numbers(i)}>${say(cell)}</td>`)}</tr>`);
  return html`<table>\n<thead><tr>${titles}</tr></thead>\n<tbody>\n${lines(body)}\n</tbody>\n</table>`;
}

function writeEntry(entry: EntryBlock, site: Site, say: Say): Markup {
  const mark = entry.mark === null ? NOTHING : html` <span class="mark">${say(entry.mark)}</span>`;
  const parts = [
    html`<p class="term"><code>${visible(entry.term)}</code> <strong>${say(entry.title)}</strong>${mark}</p>`,
    ...entry.texts.map((text) => html`<p>${say(text)}</p>`),
    ...(entry.pairs.length === 0 ? [] : [writePairs(entry.pairs, say)]),
  ];
  return html`<section class="entry" id="${visible(site.ids.get(entry) ?? "")}">\n${lines(parts)}\n</section>`;
}

function writeContents(title: string, site: Site): Markup {
  const ids = [...site.ids].flatMap(([block, id]) => (block.kind === "heading" ? [id] : []));
  const shown = new Set(contentsOf(site.places));
  const links = site.places.flatMap((place, i) => {
    const text = inline(place.text, (_, code) => code);
    const link = html`<li class="level-${place.level}"><a href="#${visible(ids[i] ?? "")}">${text}</a></li>`;
    return shown.has(place) ? [link] : [];
  });
  return html`<nav aria-label="${visible(title)}">\n<h2>${visible(title)}</h2>\n<ul>\n${lines(links)}\n</ul>\n</nav>`;
}
