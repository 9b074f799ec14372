import type { Parser } from "sax";
import { addressOf } from "./address.js";
import { type Cell, isBlank, type Sheet, type SheetRow } from "./cell.js";
import { hundredfold, shortened } from "./number-format.js";

/** Cells that a table may have, repeated ones counted: a few signs can stand for any number of them. */
const MOST_CELLS = 5_000_000;
const STEP = 64 * 1024;

type Attributes = Readonly<Record<string, string>>;

/**
 * The sheets of a workbook of LibreOffice from its `content.xml`, read as a stream of elements. `"too-large"` where repeated cells are
 * more than may be, `null` where it is no such document.
 */
export async function readOdsSheets(content: Uint8Array, file: string): Promise<readonly Sheet[] | "too-large" | null> {
  const { default: sax } = await import("sax");
  const reader = new OdsReader(sax.parser(true, { position: false }), file);
  const decoder = new TextDecoder("utf-8");
  for (let at = 0; at < content.length && !reader.isOver; at += STEP) {
    reader.write(decoder.decode(content.subarray(at, at + STEP), { stream: true }));
  }
  if (reader.cells > MOST_CELLS) return "too-large";
  return reader.isDamaged || reader.sheets.length === 0 ? null : reader.sheets;
}

/** What was opened and not closed yet. */
interface Open {
  rows: SheetRow[];
  row: Cell[];
  cell: Attributes | null;
  /** Paragraphs of the cell. */
  text: string[];
  column: number;
  repeatedRow: number;
  isHiddenRow: boolean;
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Columns that merged cells of rows above cover. */
  merges: { readonly from: number; readonly to: number; readonly last: number; readonly range: string }[];
  name: string;
  next: number;
}

class OdsReader {
  readonly sheets: Sheet[] = [];
  cells = 0;
  isDamaged = false;
  /** Notes, and what is drawn, hold text that is not that of the cell. */
  #aside = 0;
  #open: Open | null = null;

  constructor(
    private readonly parser: Parser,
    private readonly file: string,
  ) {
    parser.onopentag = ({ name, attributes }) => this.#opened(name, attributes);
    parser.onclosetag = (name) => this.#closed(name);
    parser.ontext = (text) => this.#texted(text);
    parser.onerror = () => {
      this.isDamaged = true;
    };
  }

  get isOver(): boolean {
    return this.isDamaged || this.cells > MOST_CELLS;
  }

  write(text: string): void {
    try {
      this.parser.write(text);
    } catch {
      this.isDamaged = true;
    }
  }

  #opened(name: string, attributes: Attributes): void {
    if (this.#aside > 0 || name === "office:annotation" || name === "table:shapes" || name === "text:ruby-text") {
      this.#aside += 1;
    } else if (name === "table:table") this.#open = newTable(attributes["table:name"] ?? "");
    else if (this.#open !== null) this.#openedIn(this.#open, name, attributes);
  }

  #openedIn(open: Open, name: string, attributes: Attributes): void {
    switch (name) {
      case "table:table-column": {
        const count = repeated(attributes["table:number-columns-repeated"]);
        if (isHidden(attributes) && count < 1_000) {
          for (let i = 0; i < count; i += 1) open.hiddenColumns.push(open.column + i);
        }
        open.column += count;
        break;
      }
      case "table:table-row":
        open.row = [];
        open.repeatedRow = repeated(attributes["table:number-rows-repeated"]);
        open.isHiddenRow = isHidden(attributes);
        break;
      case "table:table-cell":
      case "table:covered-table-cell":
        open.cell = attributes;
        open.text = [];
        break;
      case "text:p":
        if (open.cell !== null) open.text.push("");
        break;
      case "text:s":
        this.#texted(" ".repeat(Math.min(repeated(attributes["text:c"]), 1_000)));
        break;
      case "text:tab":
      case "text:line-break":
        this.#texted(name === "text:tab" ? "\t" : "\n");
        break;
    }
  }

  #texted(text: string): void {
    const paragraphs = this.#aside > 0 ? undefined : this.#open?.text;
    if (paragraphs !== undefined && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
  }

  #closed(name: string): void {
    if (this.#aside > 0) this.#aside -= 1;
    else if (this.#open === null) return;
    else if (name === "table:table-cell" || name === "table:covered-table-cell") this.#endCell(this.#open);
    else if (name === "table:table-row") this.#endRow(this.#open);
    else if (name === "table:table") this.#endTable(this.#open);
  }

  #endCell(open: Open): void {
    if (open.cell === null) return;
    const value = cellOf(open.cell, open.text.join("\n"));
    const count = repeated(open.cell["table:number-columns-repeated"]);
    const column = open.row.length;
    const columns = repeated(open.cell["table:number-columns-spanned"]);
    const rows = repeated(open.cell["table:number-rows-spanned"]);
    if (columns > 1 || rows > 1) {
      const last = open.next + rows - 1;
      const range = `${addressOf(column, open.next)}:${addressOf(column + columns - 1, last)}`;
      open.merges.push({ from: column, to: column + columns - 1, last, range });
    }
    open.cell = null;
    if (value === null && count > 1_000) return; // the rest of the row
    this.cells += isBlank(value) ? 0 : count;
    for (let i = 0; i < count && this.cells <= MOST_CELLS; i += 1) open.row.push(value);
  }

  #endRow(open: Open): void {
    const cells = open.row;
    const count = open.repeatedRow;
    if (!cells.every(isBlank)) {
      for (const { from, to, last, range } of open.merges) {
        for (let c = from; c <= to && c < cells.length && last >= open.next; c += 1) {
          if (cells[c] === null) cells[c] = { kind: "merged", range };
        }
      }
      this.cells += cells.length * (count - 1);
      for (let i = 0; i < count && this.cells <= MOST_CELLS; i += 1) {
        open.rows.push({ number: open.next + i, ordinal: open.next + i, cells });
        if (open.isHiddenRow) open.hiddenRows.push(open.next + i);
      }
    }
    open.next += count;
  }

  #endTable({ name, rows, hiddenColumns, hiddenRows }: Open): void {
    const hidden = { columns: hiddenColumns, rows: hiddenRows };
    this.sheets.push({ file: this.file, name, isCsv: false, rows, hidden });
    this.#open = null;
  }
}

function newTable(name: string): Open {
  return {
    rows: [],
    row: [],
    cell: null,
    text: [],
    column: 0,
    repeatedRow: 1,
    isHiddenRow: false,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    name,
    next: 1,
  };
}

function repeated(count: string | undefined): number {
  const number = Number(count ?? 1);
  return Number.isInteger(number) && number > 0 ? number : 1;
}

function isHidden({ "table:visibility": visibility }: Attributes): boolean {
  return visibility === "collapse" || visibility === "filter";
}

function cellOf(attributes: Attributes, text: string): Cell {
  const formula = attributes["table:formula"]?.replace(/^[a-z]+:/, "").replace(/^=/, "");
  if (attributes["calcext:value-type"] === "error") return { kind: "error", error: text === "" ? "#ERR" : text };
  const number = Number(attributes["office:value"]);
  switch (attributes["office:value-type"]) {
    case "float":
    case "currency":
      if (formula === "TRUE()" || formula === "FALSE()") return formula === "TRUE()"; // so Calc stores what Excel calls a boolean
      return number;
    case "percentage":
      return { kind: "percent", number: hundredfold(number) };
    case "boolean":
      return attributes["office:boolean-value"] === "true";
    case "date": {
      const day = (attributes["office:date-value"] ?? "").slice(0, 10);
      return { kind: "date", date: shortened(day, precisionShown(text)), day };
    }
    default: {
      const shown = attributes["office:string-value"] ?? text;
      if (shown.trim() === "")
        return formula === undefined || "office:value-type" in attributes ? null : { kind: "formula", formula };
      return shown;
    }
  }
}

/** How precisely a date is shown: `2018` as a year, `06/2018` and `juin 2018` as a month. */
function precisionShown(text: string): "year" | "month" | "day" {
  const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
  if (!parts.some((part) => /^\d{4}$/.test(part))) return "day";
  return parts.length === 1 ? "year" : parts.length === 2 ? "month" : "day";
}
