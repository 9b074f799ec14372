import {
  EMPTY_LIST,
  pathOfHeading,
  ROW_KEYS,
  TIE_COLUMNS,
  WORKBOOK,
  type WorkbookSheet,
} from "../../model/workbook.js";
import { append } from "../../plain/append.js";
import type { BookCell, BookChoice, BookSheet } from "../table/book.js";
import {
  type CodingBook,
  type CodingField,
  fieldOf,
  fieldsRead,
  givenIndicators,
  isRead,
  meaningOf,
  titleOf,
} from "./book.js";
import { codebookSheet } from "./codebook-sheet.js";
import { guideSheet } from "./guide-sheet.js";
import { type COLUMN_WORDS, type ColumnWords, WordLists } from "./word-lists.js";

/** What of a profile a second coder gets to see: which case it is, at which date and level. */
export interface CodingIdentity {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly level: string | null;
}

/** Rows that are filled in before a workbook is given to a coder, who is named in each; no rows where anything may be coded. */
export interface CodingRows {
  readonly coder: string | null;
  readonly identities: readonly CodingIdentity[];
}

/** Rows that are ready to be written to. */
const ENTRY_ROWS = 1000;
/** Widths of columns in characters. */
const WIDTH = { narrow: 12, usual: 18, text: 30, long: 50 } as const;
/** Fields of long texts, which stay what Excel calls general: it shows a long text that is marked as text as a row of `#`. */
const LONG = new Set(["notes", "evidence.<field>.quote", "sources.<source>.note"]);
const COLORS = { head: "E7EDF3", read: "FCE8C8", path: "7A7A7A" } as const;

/** A column of a sheet to code in. */
interface Column {
  readonly heading: string;
  readonly title: string;
  readonly note: string;
  readonly field: CodingField | null;
  readonly isRead: boolean;
}

/**
 * The sheets of a workbook to code in: a guide, one sheet for profiles, one for facts, one for each list, the codebook, and hidden the
 * words of the lists to choose from. Row 1 has titles in the language, row 2 the paths that `tcec import` knows the columns by.
 */
export function codingSheets(book: CodingBook, rows: CodingRows): readonly BookSheet[] {
  const lists = new WordLists(book);
  const filled = rows.identities.map((one) => filledRow(book, one, rows.coder));
  const sheets = WORKBOOK.map((sheet) => codingSheet(book, sheet, lists, sheet.path === "" ? filled : []));
  return [guideSheet(book), ...sheets, codebookSheet(book), lists.sheet()];
}

function codingSheet(book: CodingBook, sheet: WorkbookSheet, lists: WordLists, filled: readonly Filled[]): BookSheet {
  const columns = columnsOf(book, sheet);
  const keys = columns.filter(({ heading }) => ROW_KEYS.some((key) => key === heading)).length;
  return {
    name: sheet.name,
    widths: columns.map(widthOf),
    rows: [
      columns.map(titleCell),
      columns.map(({ heading }) => ({ value: heading, style: { font: { size: 8, color: { rgb: COLORS.path } } } })),
      ...filled.map((row) =>
        columns.map(({ heading }): BookCell => ({ value: row[heading] ?? "", style: { numFmt: "@" } })),
      ),
    ],
    headRows: 2,
    headColumns: sheet.path === "" ? 2 : keys > 0 ? 1 : 0,
    isLandscape: true,
    entry: {
      rows: ENTRY_ROWS,
      textColumns: new Set(columns.flatMap(({ field }, i) => (field !== null && LONG.has(field.path) ? [] : [i]))),
      choices: choicesOf(columns, sheet, lists, book),
    },
  };
}

function columnsOf(book: CodingBook, sheet: WorkbookSheet): readonly Column[] {
  const read = fieldsRead(book.typology);
  const columns = sheet.columns.map((heading): Column => {
    const field = fieldOf(pathIn(sheet, heading));
    return {
      heading,
      field,
      title: titleIn(book, sheet, heading, field),
      note: field === null ? "" : noteOf(book, sheet, field),
      isRead: field !== null && isRead(read, field.path),
    };
  });
  if (sheet.path === "") append(columns, givenColumns(book));
  return columns;
}

/** What evidence says of a field stands below `evidence`, whose keys are fields. */
function pathIn(sheet: WorkbookSheet, heading: string): string {
  return sheet.path === "evidence" &&
    heading !== "field" &&
    heading !== "value" &&
    !ROW_KEYS.some((key) => key === heading)
    ? `evidence.<field>.${heading}`
    : pathOfHeading(sheet, heading);
}

/** Indicators of the typology that no field gives, in the unit that it says. */
function givenColumns(book: CodingBook): readonly Column[] {
  const { messages, typology } = book;
  return givenIndicators(typology).map(({ id, label, description }) => ({
    heading: `indicators.${id}`,
    field: fieldOf("indicators.<indicator>"),
    title: messages.text(label),
    note: description === undefined ? "" : messages.text(description),
    isRead: true,
  }));
}

const PLAIN_TITLES: Readonly<Record<string, (typeof COLUMN_WORDS)[number]>> = {
  field: "field",
  value: "value",
  "sources.key": "key",
  [TIE_COLUMNS[0]]: "member",
  [TIE_COLUMNS[1]]: "other",
  [TIE_COLUMNS[2]]: "strength",
};

function titleIn(book: CodingBook, sheet: WorkbookSheet, heading: string, field: CodingField | null): string {
  const plain = sheet.path === "" ? undefined : PLAIN_TITLES[heading];
  if (plain !== undefined) return book.words.columns[plain];
  return field === null ? heading : titleOf(book, field.path);
}

function noteOf(book: CodingBook, { path }: WorkbookSheet, field: CodingField): string {
  const isList = path === "" && field.kind === "list";
  const meaning = meaningOf(book, field.path);
  return plain(isList ? `${book.words.emptyList(EMPTY_LIST)}\n${meaning}` : meaning);
}

/** Without the marks of what is typed. */
export function plain(text: string): string {
  return text.replaceAll("`", "");
}

function titleCell({ title, note, isRead }: Column): BookCell {
  return {
    value: title,
    style: {
      font: { bold: true },
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: isRead ? COLORS.read : COLORS.head } },
      alignment: { wrapText: true, vertical: "top" },
    },
    ...(note === "" ? {} : { note }),
  };
}

function widthOf({ heading, field }: Column): number {
  if (field === null) return heading === "field" ? WIDTH.text : WIDTH.usual;
  if (LONG.has(field.path)) return WIDTH.long;
  if (field.kind === "text" || field.kind === "words" || field.kind === "codes") return WIDTH.text;
  return field.kind === "date" ? WIDTH.narrow : WIDTH.usual;
}

function choicesOf(
  columns: readonly Column[],
  sheet: WorkbookSheet,
  lists: WordLists,
  { words }: CodingBook,
): readonly BookChoice[] {
  return columns.flatMap(({ field, heading }, column): BookChoice[] => {
    const list = wordListOf(sheet, heading, field);
    const place = list === null ? null : lists.place(list);
    if (place === null) return [];
    const isOpen = field === null || OPEN.has(field.kind) || typeof list !== "object";
    return [{ column, words: place, warning: isOpen ? null : words.otherWord }];
  });
}

/** Kinds of fields whose cells may hold what no list foresees: several words, or words of the coder. */
const OPEN: ReadonlySet<string> = new Set(["codes", "words", "unit", "currency", "id-or-null", "list", "text"]);

/** Which list a column has; `null`: none. */
function wordListOf({ path }: WorkbookSheet, heading: string, field: CodingField | null): ColumnWords | null {
  if (path !== "" && heading === "id") return "ids";
  if (path === "evidence" && heading === "field") return "fields";
  if (path === "evidence" && heading === "source") return "sources";
  if (field === null || field.path === "id") return null;
  return field;
}

type Filled = Readonly<Record<string, string>>;

function filledRow({ messages }: CodingBook, { id, name, date, level }: CodingIdentity, coder: string | null): Filled {
  return { id, name, date, level: level === null ? "" : messages.code(level), coder: coder ?? "" };
}
