import { finding } from "../../model/finding.js";
import { closest } from "../../plain/suggest.js";
import { lettersOf } from "../../sheet/address.js";
import type { SheetRow } from "../../sheet/cell.js";
import { positionOf } from "../../sheet/place.js";
import { onceEncoded } from "../../validate/encoding.js";
import type { Tally } from "../tally.js";
import { fold } from "../words.js";
import { Headings } from "./headings.js";
import type { MissingColumns, Table } from "./table.js";

/** Rows among which the headings are looked for where they do not stand where they should. */
const TOP = 20;
const LONGEST = 60;

/**
 * Says which columns a table lacks: of all at once where another row has them, or where the headings were encoded twice; else of each,
 * with the heading that comes nearest to it.
 */
export function reportMissing(table: Table, missing: MissingColumns, asked: readonly string[], tally: Tally): void {
  const [first] = missing.columns.keys();
  if (first === undefined) return;
  const place = table.place(table.headingRow, null);
  const twice = encodedTwice(table, missing);
  if (twice !== null) {
    const { file, line } = positionOf(place);
    tally.placed({ ...finding("sheet-encoded-twice", twice), position: { file, line, col: 1, at: String(line) } });
    return;
  }
  const other = otherRow(table, asked, asked.length - missing.columns.size);
  if (other !== null) {
    const column = [...missing.columns.keys()].find((name) => other.headings.find(name) !== null) ?? first;
    const row = table.layout.header.at(-1) ?? 1;
    tally.add(finding("column-in-row", { column, row, other: other.row.ordinal, found: other.found }), place);
    return;
  }
  for (const [column, field] of missing.columns) {
    const suggestion = closest(
      column,
      table.headings.names.filter((name) => name !== ""),
    );
    const at = suggestion === null ? -1 : table.headings.names.indexOf(suggestion);
    tally.add(finding("column-missing", { column, field, suggestion, letter: at < 0 ? null : lettersOf(at) }), place);
  }
}

function encodedTwice(table: Table, { columns }: MissingColumns) {
  const wanted = new Set([...columns.keys()].map(fold));
  for (const name of table.headings.names) {
    const meant = onceEncoded(name);
    if (meant !== name && wanted.has(fold(meant)))
      return { text: name.slice(0, LONGEST), meant: meant.slice(0, LONGEST) };
  }
  return null;
}

/** The row among the first ones that has more of the columns than the row of the headings, and how many. */
function otherRow(table: Table, asked: readonly string[], had: number) {
  const names = asked.filter((name) => !name.startsWith("@"));
  let best: { readonly row: SheetRow; readonly headings: Headings; readonly found: number } | null = null;
  for (const row of table.sheet.rows.slice(0, TOP)) {
    const headings = new Headings([row]);
    const found = names.filter((name) => headings.find(name) !== null).length;
    if (found >= 2 && found > had && found > (best?.found ?? 0)) best = { row, headings, found };
  }
  return best;
}
