import { HELP_SHEETS } from "../../model/workbook.js";
import type { BookSheet } from "../table/book.js";
import type { CodingBook } from "./book.js";

const WIDTH = 80;

/** How to code in the workbook, in a few lines. */
export function guideSheet({ messages, words, typology }: CodingBook): BookSheet {
  const [heading = "", ...lines] = words.guide(messages.text(typology.title));
  const wrapped = { alignment: { wrapText: true, vertical: "top" } } as const;
  return {
    name: HELP_SHEETS.guide,
    widths: [WIDTH],
    rows: [
      [{ value: heading, style: { ...wrapped, font: { bold: true, size: 14 } } }],
      ...lines.map((value) => [{ value, style: wrapped }]),
      [{ value: messages.typology(typology), style: { font: { size: 8, color: { rgb: "7A7A7A" } } } }],
    ],
  };
}
