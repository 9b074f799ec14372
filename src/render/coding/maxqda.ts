import type { BookCell } from "../table/book.js";
import { writeWorkbook } from "../table/workbook.js";
import { type PassageCode, passageCodes } from "./codes.js";
import type { CodeListWriter } from "./writer.js";

/** MAXQDA cuts the name of a code there. */
const LONGEST = 63;
const WIDTHS = [60, 100];

/** The codes as MAXQDA imports them from a workbook: a code in each row, behind those that it is below, and its memo. */
export const writeMaxqda: CodeListWriter = async (typology, { lang }) => {
  const rows = rowsOf(await passageCodes(typology, lang), []);
  const cells = rows.map((row) =>
    row.map((value): BookCell => ({ value, style: { alignment: { wrapText: true, vertical: "top" } } })),
  );
  const head = ["Code", "Memo"].map((value): BookCell => ({ value, style: { font: { bold: true } } }));
  return writeWorkbook("tcec", [{ name: "Codes", widths: WIDTHS, rows: [head, ...cells], headRows: 1 }]);
};

function rowsOf(codes: readonly PassageCode[], above: readonly string[]): (readonly [code: string, memo: string])[] {
  const taken = new Set<string>();
  return codes.flatMap(({ name, description, codes: below }) => {
    const own = uniqueName(name, taken);
    const path = [...above, own];
    return [[path.join(">"), description] as const, ...rowsOf(below, path)];
  });
}

/** A name that no other has beside it, as long as MAXQDA keeps it, without the signs that part names. */
function uniqueName(name: string, taken: Set<string>): string {
  const plain = [...name.replace(/[>\\]/g, "/").replace(/\s+/g, " ").trim()];
  let own = plain.slice(0, LONGEST).join("");
  for (let count = 2; taken.has(own.toLowerCase()); count++) {
    const end = ` ${count}`;
    own = plain.slice(0, LONGEST - end.length).join("") + end;
  }
  taken.add(own.toLowerCase());
  return own;
}
