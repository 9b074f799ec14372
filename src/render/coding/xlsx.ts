import { writeWorkbook } from "../table/workbook.js";
import { openCodingBook } from "./book.js";
import { codingSheets } from "./sheets.js";
import type { CodingSheetWriter } from "./writer.js";

/** A workbook to code in, for Excel. */
export const writeCodingXlsx: CodingSheetWriter = async (typology, rows, { lang }) => {
  const book = await openCodingBook(typology, lang);
  return writeWorkbook(book.words.title(book.messages.text(book.typology.title)), codingSheets(book, rows));
};
