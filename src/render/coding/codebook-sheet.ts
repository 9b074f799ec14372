import { HELP_SHEETS, pathOfHeading, ROW_KEYS, WORKBOOK } from "../../model/workbook.js";
import type { BookCell, BookSheet } from "../table/book.js";
import { type CodingBook, type CodingField, fieldOf, meaningOf, titleOf, wordsOf } from "./book.js";

const WIDTHS = [20, 34, 30, 24, 30, 80];

/** Every field with what it is and what to look for, and below it the words that it takes with what they mean. */
export function codebookSheet(book: CodingBook): BookSheet {
  const { sheet, field, title, word, label, meaning } = book.words.codebook;
  const head = [sheet, field, title, word, label, meaning].map(
    (value): BookCell => ({ value, style: { font: { bold: true }, alignment: { wrapText: true, vertical: "top" } } }),
  );
  const rows = WORKBOOK.flatMap((one) =>
    one.columns
      .filter((heading) => one.path === "" || !ROW_KEYS.some((key) => key === heading))
      .flatMap((heading) => {
        const path = one.path === "evidence" ? `evidence.<field>.${heading}` : pathOfHeading(one, heading);
        const found = fieldOf(path);
        return found === null ? [] : rowsOf(book, { sheet: one.name, heading, field: found });
      }),
  );
  return {
    name: HELP_SHEETS.codebook,
    widths: WIDTHS,
    rows: [head, ...rows],
    headRows: 1,
    hasFilter: true,
    isLandscape: true,
  };
}

interface Place {
  readonly sheet: string;
  readonly heading: string;
  readonly field: CodingField;
}

function rowsOf(book: CodingBook, { sheet, heading, field }: Place): (readonly BookCell[])[] {
  const title = titleOf(book, field.path);
  const about = meaningOf(book, field.path).replaceAll("`", "");
  return [
    row([sheet, heading, title, "", "", about]),
    ...wordsOf(book, field).map(({ code, label, meaning }) =>
      row([sheet, heading, title, code, label, meaning.replaceAll("`", "")]),
    ),
  ];
}

function row(texts: readonly string[]): readonly BookCell[] {
  return texts.map((value) => ({ value, style: { alignment: { wrapText: true, vertical: "top" } } }));
}
