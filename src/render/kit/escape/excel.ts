/** Texts that stand for a character in the file format, such as `_x0041_`. */
const CODE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** The text of a cell of a workbook in which nothing is read as the number of a character. */
export function escapeExcel(text: string): string {
  return text.replace(CODE_LIKE, "_x005F_");
}

/** A text in the head of a printed page, where `&` begins a command. */
export function escapeExcelHeader(text: string): string {
  return text.replaceAll("&", "&&");
}
