import type { FileChild } from "docx";
import type { Lang } from "../../../messages/languages.js";
import { spansOf } from "../../kit/inline.js";
import { packDocument } from "../../kit/word/pack.js";
import { wordLines } from "../../kit/word/text.js";
import type { Block, EntryBlock } from "./block.js";
import { contentsOf, placesOf } from "./contents.js";
import { runsOf, type WordContext } from "./docx-runs.js";
import { DOCX_STYLES, DOCX_WIDTHS, docxStyles } from "./docx-styles.js";
import { tableForWord } from "./docx-table.js";

/** Word counts headings from the one below the title; entries come last. */
const HEADINGS = { 1: "Title", 2: "Heading1", 3: "Heading2", 4: "Heading3", entry: "Heading4" } as const;

/**
 * The document for Word: real headings, so that Word makes its list of contents (one without page numbers stands there
 * already), tables with a repeated head. The same blocks give the same bytes.
 */
export async function writeDocx(
  blocks: readonly Block[],
  page: { readonly lang: Lang; readonly title: string },
): Promise<Uint8Array> {
  const docx = await import("docx");
  const context: WordContext = { docx, places: placesOf(blocks) };
  const { page: width, height, margin } = DOCX_WIDTHS;
  let next = 0;
  const children = blocks.flatMap((block) => {
    return writeBlock(block, context, block.kind === "heading" ? bookmarkOf(next++) : "");
  });
  const margins = { top: margin, bottom: margin, left: margin, right: margin };
  const document = new docx.Document({
    creator: "tcec",
    lastModifiedBy: "tcec",
    title: page.title,
    styles: docxStyles(page.lang),
    sections: [
      {
        properties: { page: { size: { width, height }, margin: margins } },
        ...(blocks.some(({ kind }) => kind === "contents") && { footers: { default: pageNumber(context) } }),
        children,
      },
    ],
  });
  return packDocument(document, { "word/document.xml": likeWord });
}

function pageNumber({ docx: { Footer, PageNumber, Paragraph, TextRun } }: WordContext) {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({ children: [new Paragraph({ alignment: "center", children: [number] })] });
}

const CONTENTS_OF_WORD =
  '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>';

/** The list of contents as Word writes its own: it offers to renew such a one, and LibreOffice knows it for what it is. */
function likeWord(xml: string): string {
  const field =
    /(<w:fldChar w:fldCharType="begin")[^>]*(\/>)(<w:instrText[^>]*>)([^<]*)(<\/w:instrText>)(<w:fldChar w:fldCharType="separate"\/>)/g;
  return xml
    .replace(/<w:sdtPr>.*?<\/w:sdtPr>/g, CONTENTS_OF_WORD)
    .replace(field, "$1$2</w:r><w:r>$3 $4 $5</w:r><w:r>$6");
}

/** The name by which the list of contents finds a heading. */
function bookmarkOf(index: number): string {
  return `_Toc${String(index + 1).padStart(6, "0")}`;
}

function writeBlock(block: Block, context: WordContext, bookmark: string): FileChild[] {
  const { Bookmark, Paragraph } = context.docx;
  switch (block.kind) {
    case "heading": {
      const named = new Bookmark({ id: bookmark, children: runsOf(context, block.text) });
      return [new Paragraph({ style: HEADINGS[block.level], children: [named] })];
    }
    case "paragraph":
      return [new Paragraph({ children: runsOf(context, block.text) })];
    case "list":
      return block.items.map((item) => {
        const look = block.isReferences ? { style: DOCX_STYLES.reference } : { bullet: { level: 0 } };
        return new Paragraph({ ...look, children: runsOf(context, item) });
      });
    case "pairs":
      return writePairs(block.pairs, context);
    case "table":
      return tableForWord(block, context);
    case "entry":
      return writeEntry(block, context);
    case "code":
      return writeCode(block.text, context);
    case "contents":
      return writeContents(block.title, context);
    default:
      return block satisfies never;
  }
}

function writePairs(pairs: readonly (readonly [string, string])[], context: WordContext): FileChild[] {
  const { Paragraph, Tab, TextRun } = context.docx;
  return pairs.map(
    ([term, meaning], i) =>
      new Paragraph({
        style: i === pairs.length - 1 ? DOCX_STYLES.lastDetail : DOCX_STYLES.detail,
        keepNext: i === 0 && pairs.length > 1,
        children: [
          new TextRun({ text: wordLines(term).join(" "), style: DOCX_STYLES.quiet }),
          new TextRun({ children: [new Tab()] }),
          ...runsOf(context, meaning),
        ],
      }),
  );
}

function writeEntry({ term, title, mark, texts, pairs }: EntryBlock, context: WordContext): FileChild[] {
  const { Paragraph, TextRun } = context.docx;
  const name = new TextRun({ text: term, style: DOCX_STYLES.codeWord });
  const beside = mark === null ? [] : [new TextRun({ text: ` (${mark})`, style: DOCX_STYLES.quiet, bold: false })];
  return [
    new Paragraph({ style: HEADINGS.entry, children: [name, new TextRun(` – ${title}`), ...beside] }),
    ...texts.map((text) => new Paragraph({ children: runsOf(context, text) })),
    ...writePairs(pairs, context),
  ];
}

function writeCode(text: string, { docx: { Paragraph, TextRun } }: WordContext): FileChild[] {
  const lines = text.trimEnd().split("\n");
  return [
    ...lines.map((line) => new Paragraph({ style: DOCX_STYLES.code, children: [new TextRun(line)] })),
    new Paragraph({ style: DOCX_STYLES.gap }),
  ];
}

/** A field that Word renews, with page numbers, when it is asked to; until then links to the headings stand in it. */
function writeContents(title: string, { docx, places }: WordContext): FileChild[] {
  const { InternalHyperlink, Paragraph, TableOfContents, TextRun } = docx;
  const shown = new Set(contentsOf(places));
  const contentChildren = places.flatMap((place, i) => {
    if (!shown.has(place)) return [];
    const link = new InternalHyperlink({ anchor: bookmarkOf(i), children: [new TextRun(plain(place.text))] });
    return [new Paragraph({ style: `TOC${place.level - 1}`, children: [link] })];
  });
  return [
    new Paragraph({ style: DOCX_STYLES.contents, children: [new TextRun(title)] }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: "1-2", contentChildren, beginDirty: false }),
  ];
}

function plain(text: string): string {
  return spansOf(text)
    .map((span) => span.text)
    .join("");
}
