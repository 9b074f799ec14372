import { FIELDS } from "../../model/generated/fields.js";
import { EMPTY_LIST, HELP_SHEETS, PROFILES_SHEET, pathOfHeading, WORKBOOK } from "../../model/workbook.js";
import { greatest } from "../../plain/extremes.js";
import type { BookChoice, BookSheet } from "../table/book.js";
import { type CodingBook, type CodingField, wordsOf } from "./book.js";

/** What a column offers: the words of its field, ids of the profiles of the workbook, keys of its sources, paths of fields. */
export type ColumnWords = CodingField | "ids" | "sources" | "fields";

/** Headings of columns that are no fields of a profile. */
export const COLUMN_WORDS = ["field", "value", "key", "member", "other", "strength"] as const;

type Place = BookChoice["words"];

const HEAD_ROWS = 2;
/** How many profiles and sources lists to choose from show. */
const SHOWN = 500;
const UNITS = ["percent", "EUR", "kEUR", "MEUR"];
const CURRENCIES = ["EUR", "kEUR", "MEUR"];

/** The lists to choose from, each once, in columns of a sheet of their own: so no list is too long, and words may hold commas. */
export class WordLists {
  readonly #lists: (readonly string[])[] = [];
  readonly #places = new Map<string, Place>();

  constructor(private readonly book: CodingBook) {}

  /** Where the words of a column stand; `null` where it has none. */
  place(list: ColumnWords): Place | null {
    if (list === "ids") return { sheet: PROFILES_SHEET, column: 0, first: HEAD_ROWS, last: HEAD_ROWS + SHOWN - 1 };
    if (list === "sources") return sourceKeys();
    const words = list === "fields" ? pathsOfFields() : this.#wordsOf(list);
    return words.length === 0 ? null : this.#keep(words);
  }

  /** The sheet that holds them, hidden. */
  sheet(): BookSheet {
    const rows = greatest(
      this.#lists.map(({ length }) => length),
      0,
    );
    return {
      name: HELP_SHEETS.words,
      widths: this.#lists.map(() => 24),
      rows: Array.from({ length: rows }, (_, r) => this.#lists.map((list) => ({ value: list[r] ?? "" }))),
      isHidden: true,
    };
  }

  #keep(words: readonly string[]): Place {
    const key = JSON.stringify(words);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = { sheet: HELP_SHEETS.words, column: this.#lists.length, first: 0, last: words.length - 1 };
    this.#lists.push(words);
    this.#places.set(key, place);
    return place;
  }

  #wordsOf(field: CodingField): readonly string[] {
    switch (field.kind) {
      case "unit":
        return UNITS;
      case "currency":
        return CURRENCIES;
      case "list":
        return [EMPTY_LIST];
      case "id-or-null":
        return this.book.typology.types.map(({ id }) => id);
      default:
        return wordsOf(this.book, field).map(({ label }) => label);
    }
  }
}

function sourceKeys(): Place {
  const sheet = WORKBOOK.find(({ path }) => path === "sources");
  const column = sheet?.columns.indexOf("sources.key") ?? 0;
  return { sheet: sheet?.name ?? "sources", column, first: HEAD_ROWS, last: HEAD_ROWS + SHOWN - 1 };
}

/** What evidence can be about: every field of a profile, and blocks and lists as a whole. */
function pathsOfFields(): readonly string[] {
  const [profiles] = WORKBOOK;
  const fields =
    profiles?.columns.filter((heading) => !["id", "name", "date", "coder", "notes", "invented"].includes(heading)) ??
    [];
  return fields.filter((heading) => !heading.startsWith("expected.") && pathOfHeading({ path: "" }, heading) in FIELDS);
}
