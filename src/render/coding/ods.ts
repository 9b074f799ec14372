import { writeOdsWorkbook } from "../table/ods-workbook.js";
import { openCodingBook } from "./book.js";
import { codingSheets } from "./sheets.js";
import type { CodingSheetWriter } from "./writer.js";

/** A workbook to code in, as OpenDocument. */
export const writeCodingOds: CodingSheetWriter = async (typology, rows, { lang }) => {
  const book = await openCodingBook(typology, lang);
  return writeOdsWorkbook(book.words.title(book.messages.text(book.typology.title)), codingSheets(book, rows));
};
