import { fieldAt, stepsOf } from "../../src/import/fields.js";
import type { Lang, Messages } from "../../src/messages/messages.js";
import { FIELDS } from "../../src/model/generated/fields.js";
import type { Profile } from "../../src/model/profile.js";
import { PROFILES_SHEET } from "../../src/model/workbook.js";
import { addressOf } from "../../src/sheet/address.js";
import type { Sheet } from "../../src/sheet/cell.js";
import { buildWorkbook, type SheetRows } from "../../src/tables/workbook/build.js";
import type { Typed } from "./calc.js";

/** A cell of the template, what a coder types into it, and whether it is one word of a list. */
export interface CodedCell extends Typed {
  readonly path: string;
  readonly isWord: boolean;
}

const HEAD_ROWS = 2;
const WORDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  fr: { ">=": "au moins ", "<=": "au plus ", ">": "plus de ", "<": "moins de ", "..": " à ", unknown: "NSP" },
  en: { ">=": "at least ", "<=": "up to ", ">": "more than ", "<": "less than ", "..": " to ", unknown: "n/a" },
};
const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

/** Types profiles into a template as somebody who codes in a language would: printed words, bounds in words, units, decimal commas. */
export class Coder {
  readonly cells: CodedCell[] = [];
  readonly #next = new Map<string, number>();

  constructor(
    private readonly template: readonly Sheet[],
    private readonly messages: Messages,
  ) {}

  code(profiles: readonly Profile[]): readonly CodedCell[] {
    const percent = new Set(
      profiles.flatMap(({ id, date, funding }) => (funding?.unit === "percent" ? [`${id} ${date}`] : [])),
    );
    for (const rows of buildWorkbook(profiles).sheets)
      for (const row of rowsOf(rows)) this.#row(rows.name, row, percent);
    return this.cells;
  }

  #row(name: string, row: ReadonlyMap<string, string | number>, percent: ReadonlySet<string>): void {
    const isFact = name === "facts";
    if (isFact && !row.has("source")) return; // a value that stands in its own column needs no second place
    const unit = percent.has(`${row.get("id")} ${row.get("date")}`) ? " %" : "";
    const at = this.#rowOf(name);
    for (const [heading, value] of row) {
      if (isFact && heading === "value") continue;
      const column = this.#columnOf(name, heading);
      if (column === null) this.#asFact(row, heading, value, unit);
      else this.#type(name, at, column, pathOf(name, heading), value, unit);
    }
    if (name === PROFILES_SHEET) this.#unknown(at, row);
  }

  /** What the template has no column for has a place among the facts. */
  #asFact(row: ReadonlyMap<string, string | number>, heading: string, value: string | number, unit: string): void {
    const at = this.#rowOf("facts");
    for (const key of ["id", "date", "level", "coder"]) {
      const own = row.get(key);
      if (own !== undefined) this.#type("facts", at, this.#columnOf("facts", key) ?? 0, key, own, "");
    }
    this.#type("facts", at, this.#columnOf("facts", "field") ?? 0, "evidence.field", heading, "");
    this.#type("facts", at, this.#columnOf("facts", "value") ?? 0, heading, value, unit);
  }

  /** Where nothing is known of how many jobs there are, and of a scale, the coder says so. */
  #unknown(at: number, row: ReadonlyMap<string, string | number>): void {
    for (const heading of ["jobs", "governance.management_style", "governance.participation.citizens"]) {
      const column = this.#columnOf(PROFILES_SHEET, heading);
      if (row.has(heading) || column === null) continue;
      this.#put(PROFILES_SHEET, at, column, WORDS[this.messages.lang].unknown ?? "", heading, false);
    }
  }

  #type(sheet: string, at: number, column: number, path: string, value: string | number, unit: string): void {
    const { text, isWord } = this.#asTyped(path, value, unit);
    this.#put(sheet, at, column, text, path, isWord);
  }

  #put(sheet: string, at: number, column: number, text: string, path: string, isWord: boolean): void {
    this.cells.push({ sheet, cell: addressOf(column, at), text, path, isWord });
  }

  #asTyped(path: string, value: string | number, unit: string): { text: string; isWord: boolean } {
    const field = fieldAt(stepsOf(path));
    const text = String(value);
    const kind = field?.kind ?? "text";
    const codes: readonly string[] = field?.codes ?? [];
    if (kind === "boolean") return { text: this.messages.code(text === "true" ? "yes" : "no"), isWord: true };
    if (kind === "date") return { text: this.#date(text), isWord: false };
    const isNumber = /^[<>=]*\d+(?:\.\d+)?(?:\.\.\d+(?:\.\d+)?)?$/.test(text);
    if (isNumber && codes.length === 0) {
      const isShare =
        path.startsWith("funding.") && !path.startsWith("funding.total") && !path.startsWith("funding.budget");
      return { text: `${this.#number(text)}${kind !== "text" && isShare ? unit : ""}`, isWord: false };
    }
    if (codes.length === 0 && kind !== "codes" && kind !== "words") return { text, isWord: false };
    return {
      text: text
        .split("; ")
        .map((one) => this.#word(one, codes))
        .join(" ; "),
      isWord: codes.includes(text),
    };
  }

  /** `>=involve`: at least, and what the level is called; a range between two levels is typed with two points, as the guide says. */
  #word(text: string, codes: readonly string[]): string {
    const said = WORDS[this.messages.lang];
    const [, sign = "", rest = text] = /^([<>]=?)?(.*)$/.exec(text) ?? [];
    const label = rest
      .split("..")
      .map((code) => (codes.includes(code) && !/^\d+$/.test(code) ? this.messages.code(code) : code))
      .join("..");
    return `${said[sign] ?? ""}${label}`;
  }

  #number(text: string): string {
    const said = WORDS[this.messages.lang];
    const [, sign = "", rest = text] = /^([<>]=?)?(.*)$/.exec(text) ?? [];
    const words = rest.split("..").map((one) => (this.messages.lang === "fr" ? one.replace(".", ",") : one));
    const bound = sign === "<" && this.messages.lang === "fr" ? "< " : (said[sign] ?? "");
    return `${bound}${words.join(said[".."])}`;
  }

  #date(text: string): string {
    const [year = "", month, day] = text.split("-");
    if (this.messages.lang !== "fr" || month === undefined) return text;
    return day === undefined ? `${MONTHS[Number(month) - 1]} ${year}` : `${day}/${month}/${year}`;
  }

  #rowOf(sheet: string): number {
    const at = this.#next.get(sheet) ?? HEAD_ROWS + 1;
    this.#next.set(sheet, at + 1);
    return at;
  }

  #columnOf(name: string, heading: string): number | null {
    const sheet = this.template.find((one) => one.name === name);
    const at = sheet?.rows[1]?.cells.indexOf(heading) ?? -1;
    return at < 0 ? null : at;
  }
}

function rowsOf({ columns, rows }: SheetRows): readonly ReadonlyMap<string, string | number>[] {
  return rows.map(
    (cells) => new Map(columns.flatMap((name, c) => (cells[c] == null ? [] : [[name, cells[c]] as const]))),
  );
}

/** The path by which the field of a column is looked up. */
function pathOf(sheet: string, heading: string): string {
  if (sheet === PROFILES_SHEET) return heading;
  if (sheet === "facts")
    return ["id", "date", "level", "coder"].includes(heading) ? heading : `evidence.name.${heading}`;
  if (!heading.startsWith(`${sheet}.`)) return heading;
  const rest = heading.slice(sheet.length + 1);
  return sheet === "sources"
    ? `sources.key.${rest}`
    : Object.hasOwn(FIELDS, `${sheet}[].${rest}`)
      ? `${sheet}.0.${rest}`
      : heading;
}
