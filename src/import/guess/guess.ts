import type { FieldNames } from "../../model/field-names.js";
import type { Field, List, MapOfASheet } from "../../model/generated/map.js";
import { ANY_OF, ROW_KEYS, SURVEY_ONLY } from "../../model/workbook.js";
import { lettersOf } from "../../sheet/address.js";
import { isBlank, type Sheet, type SheetRow } from "../../sheet/cell.js";
import { fieldAt, stepsOf } from "../fields.js";
import { type Layout, metaOf } from "../layouts/layouts.js";
import type { Headings } from "../table/headings.js";
import { fold, unitOf } from "../words.js";
import { fieldByCells, unitOfCells } from "./by-cells.js";
import { type Candidate, Candidates } from "./candidates.js";
import { type ColumnStyle, styleOfColumn } from "./columns.js";
import { FieldFinder, type FoundField, listCalled, nameKey, sureOf } from "./field-finder.js";
import { NumberedColumns } from "./numbered-columns.js";
import { factColumnOf, isKeyHeading, isNestedGroup, linkOf, tieColumnOf } from "./special-columns.js";

/** A column of which no field is sure. */
export interface OpenColumn {
  readonly sheet: string;
  readonly heading: string;
  readonly letters: string;
  /** The field that comes nearest; `null` where none does. */
  readonly nearest: string | null;
}

/** Cells of a coded field that stand for no coded word that is known. */
export interface StrangeCells {
  readonly heading: string;
  readonly path: string;
  readonly cells: readonly string[];
}

/** A map that was drafted from headings and cells, and what is left to whoever knows the sheet. */
export interface GuessedMap {
  readonly map: MapOfASheet;
  /** The sheet of which it is the map; `null` where no sheet has a heading that is known. */
  readonly sheet: Sheet | null;
  /** How many columns are placed. */
  readonly placed: number;
  readonly open: readonly OpenColumn[];
  readonly strange: readonly StrangeCells[];
}

/** The column in which a tool names cases. */
const CASE_COLUMN = "@A";
/** What every profile needs. */
const NEEDED = ["id", "name", "date"];

/**
 * Drafts the map of a file from its headings and cells: fields by their paths and titles in any language, coded words by their labels, lists
 * by the names of their sheets or by numbers in headings. Only what is sure is placed: a heading that names two fields, or one nearly, is
 * left open. `sheets`: those of the file, and files beside it that may hold lists. `layout`: the tool that wrote it.
 */
export function guessMap(sheets: readonly Sheet[], layout: Layout | null, names: FieldNames): GuessedMap {
  return new Guess(sheets, layout, names).guess();
}

class Guess {
  readonly #finder: FieldFinder;
  readonly #candidates: Candidates;
  readonly #open: OpenColumn[] = [];
  readonly #strange: StrangeCells[] = [];
  readonly #unknown = new Set<string>();
  readonly #styles: ColumnStyle[] = [];
  #placed = 0;

  constructor(
    private readonly sheets: readonly Sheet[],
    private readonly layout: Layout | null,
    private readonly names: FieldNames,
  ) {
    this.#finder = new FieldFinder("", names);
    this.#candidates = new Candidates(sheets, layout, names, this.#finder);
    for (const word of layout?.unknown ?? []) this.#unknown.add(word);
  }

  guess(): GuessedMap {
    const facts = this.#candidates.facts();
    const main = this.#candidates.main(facts);
    if (main === null) return this.#result({ "tcec-map": 1 }, null);
    const isLong = facts !== null && main.sheet === facts.sheet;
    const map: Mutable = { "tcec-map": 1 };
    const lists: Record<string, List> = {};
    if (isLong) map.long = this.#long(main);
    else map.fields = this.#fields(main, lists);
    for (const sheet of this.sheets) {
      if (sheet === main.sheet) continue;
      const list = facts !== null && sheet === facts.sheet ? "evidence" : listCalled(sheet.name, this.names);
      const found = list === null ? null : this.#list(sheet, list, main);
      if (list !== null && found !== null && lists[list] === undefined) lists[list] = found;
    }
    if (Object.keys(lists).length > 0) map.lists = lists;
    map.table = this.#table(main);
    const [first = ""] = main.headings.names;
    if (this.layout?.case === true && !isLong && first !== "") map.ignore = [first];
    if (this.#unknown.size > 0) map.unknown = [...this.#unknown];
    return this.#result(map, main.sheet);
  }

  #result(map: Mutable, sheet: Sheet | null): GuessedMap {
    const { table, ...others } = map;
    const whole = table === undefined || Object.keys(table).length === 0 ? others : { ...others, table };
    return { map: whole as MapOfASheet, sheet, placed: this.#placed, open: this.#open, strange: this.#strange };
  }

  #table(main: Candidate): NonNullable<Mutable["table"]> {
    const table: NonNullable<Mutable["table"]> = {};
    const isFirst = this.sheets[0] === main.sheet;
    if (!isFirst && !main.sheet.isCsv) table.sheet = main.sheet.name;
    if (this.layout?.header === undefined && main.row.ordinal !== 1) table.header = main.row.ordinal;
    const hasComma = this.#styles.some((style) => style.hasComma);
    if (hasComma) table.decimal = ",";
    const dates = this.#styles.find((style) => style.dates !== null)?.dates;
    if (dates) table.dates = dates;
    return table;
  }

  #fields(main: Candidate, lists: Record<string, List>): Record<string, Field> {
    const fields: Record<string, Field> = {};
    const numbered = new NumberedColumns(this.names);
    const rows = this.#candidates.rowsOf(main);
    const isMeta = metaOf(this.layout);
    for (const [column, heading] of main.headings.names.entries()) {
      if (heading === "" || isMeta(heading) || SURVEY_ONLY.includes(heading)) continue;
      if (column === 0 && this.layout?.case === true) continue;
      if (isOption(heading, main.headings)) continue;
      if (heading.endsWith(ANY_OF)) {
        askedOfList(heading, fields);
        continue;
      }
      if (rows.every(({ cells }) => isBlank(cells[column])) && this.#finder.find(heading)?.isSure !== true) continue;
      const found = this.#fieldOf(heading, column, rows);
      if (found?.isSure === true && fields[found.path] === undefined) {
        fields[found.path] = this.#field(main, column, found.path);
        this.#placed += 1;
        noteUnit(heading, found.path, fields, () => unitOfCells(rows.map(({ cells }) => cells[column])));
      } else if (numbered.take(heading)) this.#placed += 1;
      else this.#leave(main, column, found?.path ?? null);
    }
    for (const [path, { slots, fields: inside }] of numbered.lists) {
      lists[path] = {
        slots,
        fields: Object.fromEntries(
          Object.entries(inside).map(([at, name]) => [at, this.#numbered(main, path, at, name, slots)]),
        ),
      };
    }
    if (this.layout?.case === true) nameByCase(fields);
    if (fields.id === undefined && fields.name !== undefined) {
      const name = fields.name;
      fields.id = { column: typeof name === "string" ? name : "column" in name ? name.column : "", slug: true };
    }
    return inOrder(fields);
  }

  /** The field of a heading; of several that are called so, the one that the cells can hold. */
  #fieldOf(heading: string, column: number, rows: readonly SheetRow[]): FoundField | null {
    const found = this.#finder.find(heading);
    if (found === null || found.among.length === 0) return found;
    const path = fieldByCells(
      found.among,
      rows.map(({ cells }) => cells[column]),
      this.names,
    );
    return path === null ? found : { path, isSure: true, among: [] };
  }

  #numbered(main: Candidate, list: string, path: string, name: string, slots: number): Field {
    const columns = Array.from({ length: slots }, (_, i) => main.headings.find(name.replaceAll("{n}", String(i + 1))));
    const cells = columns.flatMap((found) =>
      found !== null && "column" in found ? this.#candidates.rowsOf(main).map((row) => row.cells[found.column]) : [],
    );
    return this.#entry(name, styleOfColumn(cells, `${list}.0.${path}`, this.names), name, `${list}.0.${path}`);
  }

  #field(table: Candidate, column: number, path: string, list = ""): Field {
    const whole = list === "" ? path : `${list}.${list === "sources" || list === "evidence" ? "key" : "0"}.${path}`;
    const cells = this.#candidates.rowsOf(table).map((row) => row.cells[column]);
    const heading = table.headings.names[column] ?? "";
    const found = table.headings.find(heading);
    const name = found !== null && "column" in found ? heading : `@${lettersOf(column)}`;
    return this.#entry(name, styleOfColumn(cells, whole, this.names), heading, whole);
  }

  /** The shortest way to say how a column is read. */
  #entry(name: string, style: ColumnStyle, heading: string, path: string): Field {
    this.#styles.push(style);
    for (const word of style.unknown) this.#unknown.add(word);
    if (style.strange.length > 0) this.#strange.push({ heading, path, cells: style.strange });
    const hasValues = Object.keys(style.values).length > 0;
    if (!hasValues && style.split === null) return name.startsWith("=") ? { column: name } : name;
    return {
      column: name,
      ...(style.split === null ? {} : { split: style.split }),
      ...(hasValues ? { values: style.values } : {}),
    };
  }

  #leave({ sheet, headings }: Candidate, column: number, nearest: string | null): void {
    const heading = headings.names[column] ?? "";
    this.#open.push({ sheet: sheet.isCsv ? "" : sheet.name, heading, letters: lettersOf(column), nearest });
  }

  /** A row for each fact, and nothing beside it. */
  #long(main: Candidate): NonNullable<MapOfASheet["long"]> {
    const profile: Record<string, Field> = {};
    const columns: Record<string, string> = {};
    for (const [column, heading] of main.headings.names.entries()) {
      if (heading === "") continue;
      const fact = factColumnOf(heading);
      const key =
        fact === null
          ? (this.#candidates.keyOf(heading) ?? (this.#finder.find(heading)?.path === "name" ? "name" : null))
          : null;
      if (fact !== null && columns[fact] === undefined) columns[fact] = heading;
      else if (key !== null && profile[key] === undefined) profile[key] = heading;
      else {
        this.#leave(main, column, null);
        continue;
      }
      this.#placed += 1;
    }
    if (profile.id === undefined && profile.name !== undefined)
      profile.id = { column: String(profile.name), slug: true };
    const { field = "field", value = field, ...evidence } = columns;
    return { profile, field, value, ...(Object.keys(evidence).length > 0 ? { evidence } : {}) } as NonNullable<
      MapOfASheet["long"]
    >;
  }

  /** The list that another sheet holds; `null` where it cannot be tied to the profiles. */
  #list(sheet: Sheet, list: string, main: Candidate): List | null {
    const finder = list === "evidence" ? null : new FieldFinder(list, this.names);
    const nameOf = (heading: string): string | null =>
      list === "evidence"
        ? factColumnOf(heading)
        : (tieColumnOf(heading, list) ?? (isKeyHeading(heading, list) ? "key" : null) ?? sureOf(finder, heading));
    const candidate = this.#candidates.of(
      sheet,
      (heading) => nameOf(heading) !== null || this.#candidates.keyOf(heading) !== null,
    );
    if (candidate === null) return null;
    const link: Record<string, string> = {};
    const fields: Record<string, Field> = {};
    let key: string | null = null;
    let value: string | null = null;
    const isMeta = metaOf(this.layout);
    const rows = this.#candidates.rowsOf(candidate);
    const isNested = isNestedGroup(candidate.headings, rows, main.sheet, this.sheets);
    for (const [column, heading] of columnsOf(candidate, list)) {
      const name = nameOf(heading);
      const isKey = name === null || (ROW_KEYS as readonly string[]).includes(fold(heading));
      const there = linkOf(heading, main.headings, isNested) ?? (isKey ? this.#keyColumn(heading, main) : null);
      if (there !== null) link[heading] = there;
      else if (name === "key" || (list === "evidence" && name === "field")) key = heading;
      else if (list === "evidence" && name === "value") value = heading;
      else if (name !== null && fields[name] === undefined) fields[name] = this.#field(candidate, column, name, list);
      else {
        const isEmpty = rows.every(({ cells }) => isBlank(cells[column]));
        if (!isMeta(heading) && !isEmpty) this.#leave(candidate, column, null);
        continue;
      }
      this.#placed += 1;
    }
    if ((list === "evidence" || list === "sources") && key === null) return null;
    if (Object.keys(link).length === 0 && list !== "sources") return null;
    return {
      sheet: sheet.name,
      ...(candidate.row.ordinal === 1 ? {} : { header: candidate.row.ordinal }),
      ...(Object.keys(link).length === 0 ? {} : { link }),
      ...(key === null ? {} : { key }),
      ...(value === null ? {} : { value }),
      ...(list === "sources" ? { only_cited: true } : {}),
      fields,
    };
  }

  /** The column of the profiles that says the same as one by which a row of a list belongs to one of them. */
  #keyColumn(heading: string, main: Candidate): string | null {
    const key = this.#candidates.keyOf(heading);
    return key === null
      ? null
      : (main.headings.names.find((name) => name !== "" && this.#candidates.keyOf(name) === key) ?? null);
  }
}

/** The columns of a list that have a heading, first those whose heading names the list. */
function columnsOf({ headings }: Candidate, list: string): [number, string][] {
  const named = [...headings.names.entries()].filter(([, heading]) => heading !== "" && !isOption(heading, headings));
  const isWhole = (heading: string): number => (nameKey(heading).startsWith(`${nameKey(list)}_`) ? 0 : 1);
  return named.sort(([, a], [, b]) => isWhole(a) - isWhole(b));
}

/** The first column names the cluster where no attribute does, and its id is made of it where none has it. */
function nameByCase(fields: Record<string, Field>): void {
  fields.id ??= { column: CASE_COLUMN, slug: true };
  fields.name ??= CASE_COLUMN;
}

/** A column of one choice of a question that has a column of its own: `sectors/culture` beside `sectors`. */
function isOption(heading: string, { names }: Headings): boolean {
  const end = heading.lastIndexOf("/");
  return end > 0 && names.includes(heading.slice(0, end));
}

/** The question of a survey whether there is something in a list: only that there is none says something by itself. */
function askedOfList(heading: string, fields: Record<string, Field>): void {
  const path = heading.slice(0, -ANY_OF.length).replaceAll("__", ".");
  const kind = fieldAt(stepsOf(path))?.kind;
  if (kind === "list" || kind === "ties") fields[path] = { column: heading, values: { yes: null } };
}

type Mutable = { -readonly [K in keyof MapOfASheet]: MapOfASheet[K] };

/** A unit behind the heading of a part of the money, or behind all of its cells, is that of all of it, where no column says so. */
function noteUnit(heading: string, path: string, fields: Record<string, Field>, ofCells: () => string | null): void {
  if (!path.startsWith("funding.") || fields["funding.unit"] !== undefined) return;
  if (/^funding\.(?:total|budget)\b/.test(path)) return;
  const [, sign = ""] = /\(\s*(%|k€|€|M€|kEUR|EUR)\s*\)\s*$/i.exec(heading) ?? [];
  const unit = unitOf(sign) ?? ofCells();
  if (unit !== null) fields["funding.unit"] = `=${unit}`;
}

/** Those that every profile needs first, then as they stand in the sheet. */
function inOrder(fields: Readonly<Record<string, Field>>): Record<string, Field> {
  const first = NEEDED.filter((name) => fields[name] !== undefined);
  const others = Object.keys(fields).filter((name) => !NEEDED.includes(name));
  return Object.fromEntries([...first, ...others].map((name) => [name, fields[name] as Field]));
}
