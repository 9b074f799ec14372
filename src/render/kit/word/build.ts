import type * as Docx from "docx";
import { languageOf } from "../../../messages/languages.js";
import { webAddress } from "../escape/uri.js";
import type { WordBlock, WordCaption, WordCell, WordDocument, WordTable } from "./block.js";
import { TABLE_STYLE, type WordStyle } from "./styles.js";
import { bookmarkName, wordLines } from "./text.js";

/** The library, loaded, and the page it writes for. */
export interface Workshop {
  readonly docx: typeof Docx;
  readonly lang: WordDocument["lang"];
  /** Twentieths of a point across the area for text. */
  readonly width: number;
}

/** A piece of the document as the library takes it. */
export function buildBlock(shop: Workshop, block: WordBlock): Docx.Paragraph | Docx.Table {
  switch (block.kind) {
    case "paragraph":
      return paragraph(shop, block.text, block.style);
    case "caption":
      return caption(shop, block);
    case "table":
      return table(shop, block);
    default:
      return block satisfies never;
  }
}

function paragraph(shop: Workshop, text: string, style: WordStyle, link?: string): Docx.Paragraph {
  const { ExternalHyperlink, Paragraph } = shop.docx;
  const address = link === undefined ? null : webAddress(link);
  if (address === null) return new Paragraph({ style, children: runs(shop, text) });
  const linked = new ExternalHyperlink({ link: address, children: runs(shop, text, "Hyperlink") });
  return new Paragraph({ style, children: [linked] });
}

/** One run for each line. */
function runs({ docx }: Workshop, text: string, style?: string): Docx.TextRun[] {
  const look = style === undefined ? {} : { style };
  return wordLines(text.trim()).map(
    (line, i) => new docx.TextRun({ text: line, ...look, ...(i > 0 ? { break: 1 } : {}) }),
  );
}

function caption({ docx, lang }: Workshop, { text, number, label }: WordCaption): Docx.Paragraph {
  const { word, mark } = languageOf(lang).typography.table;
  const counter = new docx.SimpleField(`SEQ ${word} \\* ARABIC`, String(number));
  const lead: Docx.ParagraphChild[] = [new docx.TextRun(`${word}\u00a0`), counter];
  const named = label === null ? lead : [new docx.Bookmark({ id: bookmarkName(label), children: lead })];
  const said = new docx.TextRun(mark + wordLines(text).join(" "));
  return new docx.Paragraph({ style: "Caption", children: [...named, said] });
}

function table(shop: Workshop, { widths, head, rows }: WordTable): Docx.Table {
  const { TableLayoutType, TableRow, Table, WidthType } = shop.docx;
  const total = widths.reduce((sum, own) => sum + own, 0);
  const twips = widths.map((own) => Math.floor((own / total) * shop.width));
  const heads = head.map((cells, i) => {
    // The style rules the first row; where there are several rows of headings, each cell says where its rule is.
    const isRuled = head.length === 1 ? null : i === head.length - 1;
    const children = rowCells(shop, cells, twips, (cell) =>
      isRuled === null ? null : isRuled || cell.isRuled === true,
    );
    return new TableRow({ cantSplit: true, tableHeader: true, children });
  });
  return new Table({
    style: TABLE_STYLE,
    layout: TableLayoutType.FIXED,
    width: { size: twips.reduce((sum, own) => sum + own, 0), type: WidthType.DXA },
    columnWidths: twips,
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      ...heads,
      ...rows.map((cells) => new TableRow({ cantSplit: true, children: rowCells(shop, cells, twips, () => null) })),
    ],
  });
}

/** The cells of a row; `isRuled` says whether a cell has a rule under it, `null` where the style decides. */
function rowCells(
  shop: Workshop,
  cells: readonly WordCell[],
  twips: readonly number[],
  isRuled: (cell: WordCell) => boolean | null,
): Docx.TableCell[] {
  const { BorderStyle, TableCell, WidthType } = shop.docx;
  const rule = { bottom: { style: BorderStyle.SINGLE, size: 4, color: "auto" } };
  const none = { bottom: { style: BorderStyle.NIL, size: 0, color: "auto" } };
  let at = 0;
  return cells.map((cell) => {
    const { text, link, span = 1, style } = cell;
    const size = twips.slice(at, at + span).reduce((sum, own) => sum + own, 0);
    at += span;
    const ruled = isRuled(cell);
    return new TableCell({
      children: [paragraph(shop, text, style, link)],
      width: { size, type: WidthType.DXA },
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(ruled === null ? {} : { borders: ruled ? rule : none }),
    });
  });
}
