import type * as Docx from "docx";
import { languageOf } from "../../../messages/languages.js";
import { escapeXml } from "../escape/xml.js";
import type { WordBlock, WordDocument, WordTable } from "./block.js";
import { buildBlock } from "./build.js";
import { likeWord } from "./contents.js";
import { packDocument } from "./pack.js";
import { coreProperties } from "./repack.js";
import { stylesPart } from "./styles.js";
import { wordLines } from "./text.js";

/** A4 with margins of 25 mm, in twentieths of a point. */
const PAGE = { short: 11_906, long: 16_838, margin: 1_417 } as const;

/** Twentieths of a point across the area for text. */
export function textWidth(isLandscape: boolean): number {
  return (isLandscape ? PAGE.long : PAGE.short) - 2 * PAGE.margin;
}

/**
 * A Word file (docx) of paragraphs, headings, captions that Word numbers and tables that repeat their headings. Looks are named
 * styles, which a template of a journal restyles; the words are marked as English or French. Same document, same bytes.
 */
export async function writeDocument(document: WordDocument): Promise<Uint8Array> {
  const { lang, title, look, isLandscape, letters, hasPageNumbers, maker, children } = document;
  const { tag } = languageOf(lang);
  const docx = await import("docx");
  const { short, long, margin } = PAGE;
  const shop = { docx, lang, look, width: textWidth(isLandscape) };
  const orientation = isLandscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT;
  const page = {
    size: { width: short, height: long, orientation },
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  };
  const footers = hasPageNumbers ? { footers: { default: pageNumber(docx) } } : {};
  const built = new docx.Document({
    compatibility: { version: 15 },
    sections: [{ properties: { page }, ...footers, children: children.flatMap((block) => buildBlock(shop, block)) }],
  });
  return packDocument(built, {
    "docProps/core.xml": () => coreProperties(title, tag, maker),
    "word/styles.xml": () => stylesPart(tag, letters, look),
    "word/document.xml": (part) => withAlternatives(likeWord(look === "paper" ? withoutRules(part) : part), children),
  });
}

/** Without the rules that the library writes where none are asked for: they would hide those of the style. */
function withoutRules(part: string): string {
  return part.replace(/<w:tblBorders>.*?<\/w:tblBorders>/g, "");
}

/** With the alternative text of each table, which the library does not write; the schema wants it at the end of the properties. */
function withAlternatives(part: string, blocks: readonly WordBlock[]): string {
  const tables = blocks.filter((block): block is WordTable => block.kind === "table").values();
  const attribute = (text: string): string => escapeXml(wordLines(text).join(" "));
  return part.replaceAll("</w:tblPr>", (end) => {
    const alternative = tables.next().value?.alternative;
    if (alternative === undefined) return end;
    const { title, description } = alternative;
    return `<w:tblCaption w:val="${attribute(title)}"/><w:tblDescription w:val="${attribute(description)}"/>${end}`;
  });
}

function pageNumber({ Footer, PageNumber, Paragraph, TextRun }: typeof Docx): Docx.Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Footer({ children: [new Paragraph({ style: "Footer", children: [number] })] });
}
