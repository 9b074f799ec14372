import type { Lang } from "../../../messages/languages.js";
import { escapeHtml } from "../../kit/escape/html.js";
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
  const body = blocks.map((block) => writeBlock(block, site)).join("\n");
  return `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(page.title)}</title>
<style>
${HTML_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
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

function inline(text: string, site: Site, here: Block): string {
  return spansOf(text)
    .map(({ text: words, isCode }) => {
      if (!isCode) return withEnds(words, escapeHtml);
      const code = `<code>${escapeHtml(words)}</code>`;
      const target = site.links.get(words);
      return target === undefined || target === site.ids.get(here)
        ? code
        : `<a href="#${escapeHtml(target)}">${code}</a>`;
    })
    .join("");
}

function writeBlock(block: Block, site: Site): string {
  const say = (text: string) => inline(text, site, block);
  switch (block.kind) {
    case "heading":
      return `<h${block.level} id="${escapeHtml(site.ids.get(block) ?? "")}">${say(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p${block.quiet ? ' class="quiet"' : ""}>${say(block.text)}</p>`;
    case "list":
      return `<ul${block.isReferences ? ' class="references"' : ""}>\n${block.items.map((item) => `<li>${say(item)}</li>`).join("\n")}\n</ul>`;
    case "pairs":
      return writePairs(block.pairs, say);
    case "table":
      return writeTable(block, say);
    case "entry":
      return writeEntry(block, site, say);
    case "code":
      return `<pre tabindex="0"><code>${block.text.trimEnd().split("\n").map(escapeCodeLine).join("\n")}</code></pre>`;
    case "contents":
      return writeContents(block.title, site);
    default:
      return block satisfies never;
  }
}

function escapeCodeLine(line: string): string {
  const indent = /^ */.exec(line)?.[0] ?? "";
  return indent + escapeHtml(line);
}

function writePairs(pairs: readonly (readonly [string, string])[], say: (text: string) => string): string {
  const rows = pairs.map(([term, meaning]) => `<div><dt>${say(term)}</dt><dd>${say(meaning)}</dd></div>`);
  return `<dl>\n${rows.join("\n")}\n</dl>`;
}

function writeTable({ head, rows, numeric }: TableBlock, say: (text: string) => string): string {
  const numbers = (i: number) => (numeric.includes(i) ? ' class="number"' : "");
  const titles = head.map((cell, i) => `<th scope="col"${numbers(i)}>${say(cell)}</th>`).join("");
  const lines = rows.map((row) => `<tr>${row.map((cell, i) => `<td${numbers(i)}>${say(cell)}</td>`).join("")}</tr>`);
  return `<table>\n<thead><tr>${titles}</tr></thead>\n<tbody>\n${lines.join("\n")}\n</tbody>\n</table>`;
}

function writeEntry(entry: EntryBlock, site: Site, say: (text: string) => string): string {
  const mark = entry.mark === null ? "" : ` <span class="mark">${say(entry.mark)}</span>`;
  const lines = [
    `<p class="term"><code>${escapeHtml(entry.term)}</code> <strong>${say(entry.title)}</strong>${mark}</p>`,
    ...entry.texts.map((text) => `<p>${say(text)}</p>`),
    ...(entry.pairs.length === 0 ? [] : [writePairs(entry.pairs, say)]),
  ];
  return `<section class="entry" id="${escapeHtml(site.ids.get(entry) ?? "")}">\n${lines.join("\n")}\n</section>`;
}

function writeContents(title: string, site: Site): string {
  const ids = [...site.ids].flatMap(([block, id]) => (block.kind === "heading" ? [id] : []));
  const shown = new Set(contentsOf(site.places));
  const links = site.places.flatMap((place, i) =>
    shown.has(place)
      ? [
          `<li class="level-${place.level}"><a href="#${escapeHtml(ids[i] ?? "")}">${spansOf(place.text)
            .map(({ text, isCode }) => (isCode ? `<code>${escapeHtml(text)}</code>` : withEnds(text, escapeHtml)))
            .join("")}</a></li>`,
        ]
      : [],
  );
  return `<nav aria-label="${escapeHtml(title)}">\n<h2>${escapeHtml(title)}</h2>\n<ul>\n${links.join("\n")}\n</ul>\n</nav>`;
}
