/** A cell: its text without quotation marks and outer blanks, and where it stands in the whole text, quotation marks included. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its quotation marks do not fit: one is not closed, or text follows the closing one. */
  readonly isMisquoted: boolean;
}

/** Between cells. */
export type Delimiter = "," | ";" | "\t";

/** A text of cells. Rows in which nothing stands are left out. */
export interface Csv {
  readonly delimiter: Delimiter;
  readonly rows: readonly (readonly Cell[])[];
  /** Where the first cell begins that was not read, for there were too many before it; `null` where all were. */
  readonly unread: number | null;
}

/**
 * The cells of comma-separated values (RFC 4180), each with its place: offsets in UTF-16 code units. The delimiter is the first of
 * tab, semicolon and comma that stands outside of quotation marks in the first row that has one; a comma where none has. Lines end with
 * LF, CR LF or CR. A quotation mark within a cell that does not begin with one is a letter. Takes time in proportion to the text. `most`: after so many
 * cells, empty ones and those of blank lines counted, the rest is not read.
 */
export function readCsv(text: string, most = Number.POSITIVE_INFINITY): Csv {
  const delimiter = delimiterOf(text);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let cells = 0;
  for (let at = 0; at <= text.length; ) {
    cells += 1;
    if (cells > most) return { delimiter, rows, unread: at };
    const cell = cellAt(text, at, delimiter);
    row.push(cell.cell);
    at = cell.next;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    if (row.some((one) => one.text !== "" || one.isMisquoted)) rows.push(row);
    row = [];
    at += text.startsWith("\r\n", at) ? 2 : 1;
  }
  return { delimiter, rows, unread: null };
}

/** The cell that begins here, and where the delimiter or the end of its line stands. */
function cellAt(text: string, start: number, delimiter: Delimiter): { readonly cell: Cell; readonly next: number } {
  const opening = skipBlanks(text, start, delimiter);
  if (text[opening] !== '"') {
    const next = endOfCell(text, start, delimiter);
    return { cell: { ...trimmed(text, start, next), isMisquoted: false }, next };
  }
  const closing = closingQuote(text, opening + 1);
  if (closing < 0) {
    const next = endOfCell(text, opening, delimiter);
    return { cell: { ...trimmed(text, opening, next), isMisquoted: true }, next };
  }
  const next = endOfCell(text, closing + 1, delimiter);
  const isMisquoted = text.slice(closing + 1, next).trim() !== "";
  const inner = text
    .slice(opening + 1, closing)
    .replaceAll('""', '"')
    .trim();
  const { end } = trimmed(text, opening, next);
  return { cell: { text: inner, start: opening, end, isMisquoted }, next };
}

/** The quotation mark that closes a cell, two in a row being one of its letters; -1 where there is none. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function endOfCell(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

function skipBlanks(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (text[at] !== delimiter && (text[at] === " " || text[at] === "\t")) at += 1;
  return at;
}

function trimmed(text: string, from: number, to: number): Pick<Cell, "text" | "start" | "end"> {
  const whole = text.slice(from, to);
  const inner = whole.trim();
  if (inner === "") return { text: "", start: from, end: to };
  const start = from + (whole.length - whole.trimStart().length);
  return { text: inner, start, end: start + inner.length };
}

function delimiterOf(text: string): Delimiter {
  const seen = new Set<string>();
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter === "\t" || letter === ";" || letter === ",") seen.add(letter);
    else if ((letter === "\n" || letter === "\r") && seen.size > 0) break;
  }
  return (["\t", ";"] as const).find((delimiter) => seen.has(delimiter)) ?? ",";
}
