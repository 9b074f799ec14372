import { SHEET_TOOLS, type SheetTool } from "../../model/sheet-tools.js";
import type { Sheet, SheetRow } from "../../sheet/cell.js";
import { LAYOUTS } from "../generated/layouts.js";
import { textOf } from "../value/read-cell.js";
import { fold, tidy } from "../words.js";

/** By what the file of a tool is known: all that is said in one of them holds. */
interface Sign {
  readonly headings?: readonly string[];
  readonly row?: number;
  readonly first?: readonly string[];
  readonly pattern?: string;
  readonly least?: number;
  readonly begins?: string;
  readonly cells?: readonly string[];
}

/** What a tool writes around its questions. */
export interface Layout {
  readonly name: string;
  readonly signs: readonly Sign[];
  readonly header?: number | readonly number[];
  readonly data?: number;
  readonly only?: Readonly<Record<string, string | readonly (string | number)[]>>;
  readonly skip?: Readonly<Record<string, string | readonly (string | number)[]>>;
  readonly meta: readonly string[];
  /** The first column names the case, whatever stands above it. */
  readonly case?: boolean;
  /** What the tool writes where nothing is known. */
  readonly unknown?: readonly string[];
}

/** Rows in which cells of a tool are looked for. */
const LOOKED_AT = 100;

const TABLE: { readonly [T in SheetTool]: Layout } = LAYOUTS;

/** The layout of what a tool writes. */
export function layoutNamed(name: SheetTool): Layout {
  return TABLE[name];
}

/** The tool that wrote a sheet, by its signs; `null` where none is known by them. */
export function layoutOf(sheet: Sheet): Layout | null {
  const name = SHEET_TOOLS.find((one) => layoutNamed(one).signs.some((sign) => holds(sign, sheet)));
  return name === undefined ? null : layoutNamed(name);
}

/** Without the columns of a layout that the sheet does not have: exports leave some of them out. */
export function layoutIn(layout: Layout, has: (column: string) => boolean): Layout {
  const kept = <T>(tests: Readonly<Record<string, T>> | undefined): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(tests ?? {}).filter(([column]) => has(column)));
  return { ...layout, only: kept(layout.only), skip: kept(layout.skip) };
}

function holds({ headings, row = 1, first, pattern, least = 1, begins, cells }: Sign, { rows }: Sheet): boolean {
  const texts = textsOf(rows.find(({ ordinal }) => ordinal === row));
  if (headings !== undefined && !headings.every((name) => texts.includes(fold(name)))) return false;
  if (first !== undefined && !first.map(fold).includes(texts[0] ?? "")) return false;
  if (begins !== undefined && !(texts[0] ?? "").startsWith(fold(begins))) return false;
  if (pattern !== undefined) {
    const form = new RegExp(pattern, "i");
    if (texts.filter((text) => form.test(text)).length < least) return false;
  }
  return cells === undefined || rows.slice(0, LOOKED_AT).some((one) => hasOneOf(one, cells));
}

function textsOf(row: SheetRow | undefined): readonly string[] {
  return (row?.cells ?? []).map((cell) => fold(textOf(cell)));
}

function hasOneOf({ cells }: SheetRow, texts: readonly string[]): boolean {
  return cells.some((cell) => typeof cell === "string" && texts.includes(tidy(cell)));
}

/** Whether a heading is one of the tool itself. */
export function metaOf(layout: Layout | null): (heading: string) => boolean {
  const forms = (layout?.meta ?? []).map((name) => {
    const parts = fold(name)
      .split("*")
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".*")}$`);
  });
  return (heading) => {
    const text = fold(heading);
    const lowest = text.split(" / ").at(-1) ?? text;
    return forms.some((form) => form.test(text) || form.test(lowest));
  };
}
