import { textsOfFields } from "../../messages/fields.js";
import { loadWords } from "../../messages/languages.js";
import { type Lang, loadMessages, type Messages } from "../../messages/messages.js";
import { NOT_APPLICABLE } from "../../model/vocabulary.js";
import { EMPTY_LIST, ITEM_SEPARATOR } from "../../model/workbook.js";
import { buildCases, CLASSIFICATION } from "../../tables/workbook/cases.js";
import type { SheetCell } from "../../tables/workbook/cells.js";
import type { BookCell } from "../table/book.js";
import { writeWorkbook } from "../table/workbook.js";
import { type CodingBook, type CodingField, fieldOf, titleOf } from "./book.js";
import type { ProfilesWriter } from "./profiles.js";

const TITLE = "tcec";
const WIDTH = 24;

/**
 * A classification sheet as NVivo imports it: the first cell names the classification, the first column the cases, the first row the
 * attributes, each by its title and its path: `Own resources [funding.own_resources]`. Values are words of the language; nothing known is
 * an empty cell.
 */
export const PROFILES_NVIVO: ProfilesWriter = {
  sheetsOf: buildCases,
  write: async ({ sheets }, { lang }) => {
    const book = await openTitles(lang);
    return writeWorkbook(
      TITLE,
      sheets.map(({ name, columns, rows }) => ({
        name,
        widths: columns.map(() => WIDTH),
        rows: [
          columns.map((path): BookCell => ({ value: attribute(path, book), style: { font: { bold: true } } })),
          ...rows.map((row) => row.map((cell, at) => valueCell(cell, columns[at] ?? "", book.messages))),
        ],
        headRows: 1,
        headColumns: 1,
        isLandscape: true,
      })),
    );
  },
};

async function openTitles(lang: Lang): Promise<Pick<CodingBook, "texts" | "messages">> {
  const [messages, fields, schemas] = await Promise.all([
    loadMessages(lang),
    loadWords(lang, "fields"),
    loadWords(lang, "schemas"),
  ]);
  return { messages, texts: textsOfFields(fields, schemas) };
}

function attribute(path: string, book: Pick<CodingBook, "texts" | "messages">): string {
  const field = path === CLASSIFICATION ? null : fieldOf(path);
  return field === null ? path : `${titleOf(book, field.path)} [${path}]`;
}

function valueCell(cell: SheetCell, path: string, messages: Messages): BookCell {
  if (cell === null) return { value: "" };
  if (typeof cell === "number") return { value: cell };
  const field = path === CLASSIFICATION ? null : fieldOf(path);
  return { value: field === null ? cell : worded(cell, field, messages), style: { numFmt: "@" } };
}

/** Coded words as they are printed; bounds and ranges keep their signs. */
function worded(text: string, { kind, codes = [] }: CodingField, messages: Messages): string {
  if (kind === "boolean") return messages.code(text === "true" ? "yes" : "no");
  if (text === EMPTY_LIST && !codes.includes(EMPTY_LIST)) return text;
  const isWord = (word: string): boolean => (codes.includes(word) && !/^\d+$/.test(word)) || word === NOT_APPLICABLE;
  const label = (word: string): string => (isWord(word) ? messages.code(word) : word);
  if (kind === "codes") return text.split(ITEM_SEPARATOR).map(label).join(ITEM_SEPARATOR);
  const [, sign = "", rest = text] = /^([<>]=?)?(.*)$/s.exec(text) ?? [];
  return codes.length === 0 ? text : sign + rest.split("..").map(label).join("..");
}
