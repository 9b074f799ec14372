import type { Lang } from "../../../messages/languages.js";
import { spansOf } from "../../kit/inline.js";
import type { WordBlock, WordParagraph } from "../../kit/word/block.js";
import { writeDocument } from "../../kit/word/document.js";
import type { WordStyle } from "../../kit/word/styles.js";
import { wordLines } from "../../kit/word/text.js";
import type { Block, EntryBlock, TableBlock } from "./block.js";
import { contentsOf, type Place, placesOf } from "./contents.js";
import { runOf, runsOf } from "./docx-runs.js";
import { tableForWord } from "./docx-table.js";

/** Word counts headings from the one below the title; entries come last. */
const HEADINGS = { 1: "Title", 2: "Heading1", 3: "Heading2", 4: "Heading3" } as const;
/** The size of letters in tables, in half points. */
const LETTERS = 20;

/**
 * The document for Word: real headings, so that Word makes its list of contents (one without page numbers stands there
 * already), tables with a repeated head. The same blocks give the same bytes.
 */
export async function writeDocx(
  blocks: readonly Block[],
  page: { readonly lang: Lang; readonly title: string },
): Promise<Uint8Array> {
  const places = placesOf(blocks);
  let next = 0;
  let { title } = page;
  const children = blocks.flatMap((block) => {
    if (block.kind === "heading") title = block.text;
    if (block.kind === "table") return tableForWord(block, title);
    return writeBlock(block, places, block.kind === "heading" ? bookmarkOf(next++) : "");
  });
  return writeDocument({
    ...page,
    maker: "tcec",
    look: "document",
    isLandscape: false,
    letters: LETTERS,
    hasPageNumbers: blocks.some(({ kind }) => kind === "contents"),
    children,
  });
}

/** The name by which the list of contents finds a heading. */
function bookmarkOf(index: number): string {
  return `_Toc${String(index + 1).padStart(6, "0")}`;
}

function writeBlock(block: Exclude<Block, TableBlock>, places: readonly Place[], bookmark: string): WordBlock[] {
  switch (block.kind) {
    case "heading":
      return [{ ...paragraph(block.text, HEADINGS[block.level]), bookmark }];
    case "paragraph":
      return [paragraph(block.text)];
    case "list":
      return block.items.map((item) => ({ ...paragraph(item, "ListParagraph"), isItem: true }));
    case "references":
      return block.entries.map((entry) => ({ kind: "paragraph", runs: entry.map(runOf), style: "Bibliography" }));
    case "pairs":
      return writePairs(block.pairs);
    case "entry":
      return writeEntry(block);
    case "code":
      return writeCode(block.text);
    case "contents":
      return [writeContents(block.title, places)];
    default:
      return block satisfies never;
  }
}

function paragraph(text: string, style: WordStyle = "Normal"): WordParagraph {
  return { kind: "paragraph", runs: runsOf(text), style };
}

function writePairs(pairs: readonly (readonly [string, string])[]): WordParagraph[] {
  return pairs.map(([term, meaning], i) => ({
    kind: "paragraph",
    runs: [{ text: wordLines(term).join(" "), style: "Quiet" }, "tab", ...runsOf(meaning)],
    style: i === pairs.length - 1 ? "LastDetail" : "Detail",
    staysWithNext: i === 0 && pairs.length > 1,
  }));
}

function writeEntry({ term, title, mark, texts, pairs }: EntryBlock): WordParagraph[] {
  const beside = mark === null ? [] : [{ text: ` (${mark})`, style: "Quiet", isLight: true } as const];
  return [
    { kind: "paragraph", runs: [{ text: term, style: "Code" }, { text: ` – ${title}` }, ...beside], style: "Heading4" },
    ...texts.map((text) => paragraph(text)),
    ...writePairs(pairs),
  ];
}

function writeCode(text: string): WordParagraph[] {
  const lines = text.trimEnd().split("\n");
  return [
    ...lines.map((line): WordParagraph => ({ kind: "paragraph", runs: [{ text: line }], style: "CodeBlock" })),
    { kind: "paragraph", runs: [], style: "Gap" },
  ];
}

function writeContents(title: string, places: readonly Place[]): WordBlock {
  const shown = new Set(contentsOf(places));
  const entries = places.flatMap((place, i) => {
    if (!shown.has(place)) return [];
    const text = spansOf(place.text)
      .map((span) => span.text)
      .join("");
    return [{ text, level: place.level === 2 ? (1 as const) : (2 as const), bookmark: bookmarkOf(i) }];
  });
  return { kind: "contents", title, entries };
}
