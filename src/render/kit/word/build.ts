import type * as Docx from "docx";
import { languageOf } from "../../../messages/languages.js";
import { webAddress } from "../escape/uri.js";
import type { WordBlock, WordCaption, WordCell, WordDocument, WordParagraph, WordRun, WordTable } from "./block.js";
import { buildContents } from "./contents.js";
import { CELL_MARGIN, TABLE_STYLE, type WordLook } from "./styles.js";
import { bookmarkName, wordLines } from "./text.js";

/** The library, loaded, and the page it writes for. */
export interface Workshop {
  readonly docx: typeof Docx;
  readonly lang: WordDocument["lang"];
  readonly look: WordDocument["look"];
  /** Twentieths of a point across the area for text. */
  readonly width: number;
}

/** A piece of the document as the library takes it. */
export function buildBlock(shop: Workshop, block: WordBlock): Docx.FileChild[] {
  switch (block.kind) {
    case "paragraph":
      return [paragraph(shop, block)];
    case "caption":
      return [caption(shop, block)];
    case "table":
      return [table(shop, block)];
    case "contents":
      return buildContents(shop.docx, block);
    default:
      return block satisfies never;
  }
}

function paragraph(
  shop: Workshop,
  {
    runs,
    style,
    link,
    bookmark,
    staysWithNext,
    isItem,
    tab,
  }: Omit<WordParagraph, "kind"> & { readonly link?: string; readonly tab?: number },
): Docx.Paragraph {
  const { Bookmark, ExternalHyperlink, Paragraph } = shop.docx;
  const address = link === undefined ? null : webAddress(link);
  const words = runs.flatMap((run) => textRuns(shop, run, address === null ? undefined : "Hyperlink"));
  const linked = address === null ? words : [new ExternalHyperlink({ link: address, children: words })];
  return new Paragraph({
    ...(style === "Normal" || isItem ? {} : { style }), // the library gives items their style by itself
    ...(staysWithNext ? { keepNext: true } : {}),
    ...(isItem ? { bullet: { level: 0 } } : {}),
    ...(tab === undefined ? {} : { tabStops: [{ type: "decimal", position: tab }] }),
    children: bookmark === undefined ? linked : [new Bookmark({ id: bookmark, children: linked })],
  });
}

/** One run for each line. */
function textRuns({ docx: { Tab, TextRun } }: Workshop, run: WordRun, link: string | undefined): Docx.TextRun[] {
  if (run === "tab") return [new TextRun({ children: [new Tab()] })];
  const style = run.style ?? link;
  const look = { ...(style === undefined ? {} : { style }), ...(run.isLight ? { bold: false } : {}) };
  return wordLines(run.text).map((text, i) => new TextRun({ text, ...look, ...(i > 0 ? { break: 1 } : {}) }));
}

function caption({ docx, lang }: Workshop, { text, number, label }: WordCaption): Docx.Paragraph {
  const { word, mark } = languageOf(lang).typography.table;
  // A number that was asked for stays when Word counts anew; the first goes on from the tables before it.
  const from = number === 1 ? "" : ` \\r ${number}`;
  const counter = new docx.SimpleField(`SEQ ${word} \\* ARABIC${from}`, String(number));
  const lead: Docx.ParagraphChild[] = [new docx.TextRun(`${word}\u00a0`), counter];
  const named = label === null ? lead : [new docx.Bookmark({ id: bookmarkName(label), children: lead })];
  const said = new docx.TextRun(mark + wordLines(text).join(" "));
  return new docx.Paragraph({ style: "Caption", children: [...named, said] });
}

const LINE = { style: "single", size: 8, color: "1D2327" } as const;
const THIN = { style: "single", size: 2, color: "C9D0D6" } as const;
const NONE = { style: "none", size: 0, color: "auto" } as const;

/**
 * What tables look like: a style in a table for a paper, thin rules between the rows in a document, which stand in each table,
 * for LibreOffice does not keep the font of code within tables that have a style.
 */
const FRAMES = {
  // With the margins of the style of tables.
  paper: {
    style: TABLE_STYLE,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
  },
  document: {
    margins: { left: 0, right: 120, top: 0, bottom: 0 },
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: THIN, insideVertical: NONE },
  },
} as const satisfies Readonly<Record<WordLook, object>>;

function table(shop: Workshop, { widths, head, rows }: WordTable): Docx.Table {
  const { TableLayoutType, TableRow, Table, WidthType } = shop.docx;
  const total = widths.reduce((sum, own) => sum + own, 0);
  const twips = widths.map((own) => Math.floor((own / total) * shop.width));
  const heads = head.map((cells, i) => {
    // A style rules the first row; where there are several rows of headings, each cell says where its rule is.
    const isRuled = shop.look === "paper" && head.length === 1 ? null : i === head.length - 1;
    const children = rowCells(shop, cells, twips, (cell) =>
      isRuled === null ? null : isRuled || cell.isRuled === true,
    );
    return new TableRow({ cantSplit: true, tableHeader: true, children });
  });
  return new Table({
    ...FRAMES[shop.look],
    layout: TableLayoutType.FIXED,
    width: { size: twips.reduce((sum, own) => sum + own, 0), type: WidthType.DXA },
    columnWidths: twips,
    rows: [
      ...heads,
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: rowCells(shop, cells, twips, () => null) })),
    ],
  });
}

/** What the margins of a cell take of its width, in twentieths of a point. */
const MARGINS: Readonly<Record<WordLook, number>> = { paper: 2 * CELL_MARGIN, document: 120 };

/** The cells of a row; `isRuled` says whether a cell has a rule under it, `null` where the style decides. */
function rowCells(
  shop: Workshop,
  cells: readonly WordCell[],
  twips: readonly number[],
  isRuled: (cell: WordCell) => boolean | null,
): Docx.TableCell[] {
  const { BorderStyle, TableCell, WidthType } = shop.docx;
  const rule = { bottom: shop.look === "paper" ? { style: BorderStyle.SINGLE, size: 4, color: "auto" } : LINE };
  const none = { bottom: { style: BorderStyle.NIL, size: 0, color: "auto" } };
  let at = 0;
  return cells.map((cell) => {
    const { span = 1 } = cell;
    const size = twips.slice(at, at + span).reduce((sum, own) => sum + own, 0);
    at += span;
    const ruled = isRuled(cell);
    return new TableCell({
      children: [paragraph(shop, { ...cell, ...tabOf(cell, size - MARGINS[shop.look]) })],
      width: { size, type: WidthType.DXA },
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(ruled === null ? {} : { borders: ruled ? rule : none }),
    });
  });
}

/** Where the decimal tab of a cell stands, from the left of its text. */
function tabOf({ decimals }: WordCell, room: number): { readonly tab?: number } {
  return decimals === undefined ? {} : { tab: Math.max(1, Math.round(room - decimals)) };
}
