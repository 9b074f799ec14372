import { isFactsSheet, listCalled } from "../import/guess/field-finder.js";
import { type GuessedMap, guessMap } from "../import/guess/guess.js";
import { type ImportedFile, importFile } from "../import/import-sheets.js";
import { type Layout, layoutNamed, layoutOf } from "../import/layouts/layouts.js";
import type { SheetMap } from "../import/map/load.js";
import { DraftDocument } from "../import/profile/document.js";
import type { Draft } from "../import/profile/draft.js";
import { Tally } from "../import/tally.js";
import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import type { FieldNames } from "../model/field-names.js";
import { finding, hasErrors } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import type { SheetTool } from "../model/sheet-tools.js";
import type { Typology } from "../model/typology.js";
import { readProfile } from "../pipeline/assess.js";
import { append } from "../plain/append.js";
import type { CellPlace, Sheet } from "../sheet/cell.js";
import type { CsvReading } from "../sheet/csv.js";
import { openSheets } from "../sheet/open.js";
import { positionOf } from "../sheet/place.js";

/** A file that is imported: what findings call it, and its bytes. */
export interface SheetFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** How sheets are imported. */
export interface Importing {
  /** `null`: each file is read by its headings. */
  readonly map: SheetMap | null;
  /** What fields and coded words are called, for files that are read by their headings. */
  readonly names: FieldNames | null;
  /** The tool that wrote the files; `null`: it is known by its signs. */
  readonly layout: SheetTool | null;
  readonly typology: Typology;
}

/** A profile that was made of a row, or of several. */
export interface ImportedProfile {
  readonly profile: Profile;
  /** Where a value came from, as it is said. */
  readonly placeOf: (pointer: string) => Position;
  /** The text that it came as, with its comments; `null` for one that was made of cells. */
  readonly text: string | null;
}

/** Takes the profiles one by one, in the order of the rows. */
export type TakeProfile = (imported: ImportedProfile) => Promise<void>;

/** What came of sheets besides profiles. */
export interface ImportOutcome {
  readonly findings: readonly AnyDiagnostic[];
  readonly profiles: number;
  /** Rows that made none, for something is wrong with them. */
  readonly refused: number;
}

/**
 * Profiles from sheets: each is held against the format and the typology, and what is found in it is said of the cell that it came from.
 * A row with an error makes no profile. Of two rows of the same id, date, level and coder the second is refused.
 */
export async function importSheets(
  files: readonly SheetFile[],
  how: Importing,
  take: TakeProfile,
): Promise<ImportOutcome> {
  const { encoding = null, separator = null } = how.map?.table ?? {};
  const { opened, findings } = await openAll(files, { encoding, separator });
  const importer = new Importer(how, take);
  const mains = how.map === null ? withoutLists(opened, how.names) : withoutChildren(opened, how.map);
  for (const main of mains) append(findings, await importer.import(main.file, main.sheets, othersOf(main, opened)));
  return { findings, profiles: importer.profiles, refused: importer.refused };
}

/** A map that was drafted for files. */
export interface GuessedFiles {
  readonly map: GuessedMap;
  /** The files that were looked at; empty where none could be opened. */
  readonly files: readonly string[];
  readonly findings: readonly AnyDiagnostic[];
}

/** Drafts the map of files: of the first that can be opened, with lists that stand in the others. */
export async function guessSheets(
  files: readonly SheetFile[],
  from: SheetTool | null,
  names: FieldNames,
): Promise<GuessedFiles> {
  const { opened, findings } = await openAll(files, { encoding: null, separator: null });
  const sheets = withoutLists(opened, names)
    .slice(0, 1)
    .flatMap((file) => [...file.sheets, ...othersOf(file, opened)]);
  const map = guessMap(sheets, layoutAmong(from, sheets), names);
  return { map, files: opened.map(({ file }) => file), findings };
}

/** A file that could be opened. */
interface OpenFile {
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

async function openAll(files: readonly SheetFile[], how: CsvReading) {
  const findings: AnyDiagnostic[] = [];
  const opened: OpenFile[] = [];
  for (const { file, bytes } of files) {
    const { value, diagnostics } = await openSheets(bytes, file, how);
    append(findings, diagnostics);
    if (value !== null) opened.push({ file, sheets: value });
  }
  return { opened, findings };
}

/** The CSV files beside one, in which its lists may stand. */
function othersOf({ file }: OpenFile, opened: readonly OpenFile[]): readonly Sheet[] {
  return opened.flatMap((other) => (other.file === file ? [] : other.sheets.filter(({ isCsv }) => isCsv)));
}

/** Without the CSV files that hold lists of others. */
function withoutChildren<T extends { readonly sheets: readonly Sheet[] }>(
  files: readonly T[],
  { lists = {} }: SheetMap,
): readonly T[] {
  const names = new Set(
    Object.values(lists).flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet, sheet.replace(/\.csv$/i, "")])),
  );
  const isChild = ({ sheets }: T): boolean => sheets.every(({ isCsv, name }) => isCsv && names.has(name));
  return files.length === 1 ? files : files.filter((file) => !isChild(file));
}

/** Without the CSV files that are called after a list. */
function withoutLists<T extends { readonly sheets: readonly Sheet[] }>(
  files: readonly T[],
  names: FieldNames | null,
): readonly T[] {
  if (files.length === 1 || names === null) return files;
  const isList = ({ isCsv, name }: Sheet): boolean => isCsv && (listCalled(name, names) !== null || isFactsSheet(name));
  const others = files.filter(({ sheets }) => !sheets.every(isList));
  return others.length === 0 ? files : others;
}

/** The tool that wrote sheets: that of the name, else by their signs; `null` where none is known by them. */
function layoutAmong(name: SheetTool | null, sheets: readonly Sheet[]): Layout | null {
  if (name !== null) return layoutNamed(name);
  return sheets.map(layoutOf).find((one) => one !== null) ?? null;
}

/** The map by the headings of a file; `null`, and a finding, where they do not say what every profile needs. */
function mapOf(
  { file, sheets, others }: ImportedFile,
  layout: Layout | null,
  names: FieldNames | null,
  tally: Tally,
): SheetMap | null {
  if (names === null) return null;
  const { map, placed } = guessMap([...sheets, ...others], layout, names);
  const given = { ...map.fields, ...map.long?.profile };
  const lacking = ["id", "date"].filter((name) => given[name] === undefined);
  if (lacking.length === 0) return map;
  const fields = lacking.flatMap((name) => (name === "id" ? ["id", "name"] : [name]));
  tally.placed({
    ...finding("sheet-headings", { fields, found: placed }),
    position: { file, line: 1, col: 1, at: "" },
  });
  return null;
}

class Importer {
  profiles = 0;
  refused = 0;
  readonly #seen = new Map<string, CellPlace>();

  constructor(
    private readonly how: Importing,
    private readonly take: TakeProfile,
  ) {}

  async import(file: string, sheets: readonly Sheet[], others: readonly Sheet[]): Promise<readonly AnyDiagnostic[]> {
    const tally = new Tally(file);
    const layout = layoutAmong(this.how.layout, sheets);
    const map = this.how.map ?? mapOf({ file, sheets, others }, layout, this.how.names, tally);
    if (map === null) return tally.findings;
    const names = this.how.map === null ? this.how.names : null;
    for (const draft of importFile({ file, sheets, others }, map, layout, tally, names)) {
      const imported = this.#profileOf(draft, tally);
      if (imported === null) this.refused += 1;
      else {
        this.profiles += 1;
        await this.take(imported);
      }
    }
    return tally.findings;
  }

  /** `null` where something is an error. */
  #profileOf(draft: Draft, tally: Tally): ImportedProfile | null {
    if (draft.isWrong) return null;
    const { profile, findings } = readProfile(new DraftDocument(draft), this.how.typology);
    for (const one of findings) tally.placed({ ...one, document: 1 });
    if (profile === null || hasErrors(findings) || this.#isRepeated(profile, draft, tally)) return null;
    return { profile, text: null, placeOf: (pointer) => positionOf(draft.originOf(pointer) ?? draft.row) };
  }

  #isRepeated(profile: Profile, draft: Draft, tally: Tally): boolean {
    const { id, date } = profile;
    const key = keyOf(profile);
    const before = this.#seen.get(key);
    if (before === undefined) {
      this.#seen.set(key, draft.row);
      return false;
    }
    const twice = finding("row-twice", { id, date: String(date), row: before.row ?? 0 }, "/id");
    tally.add(twice, draft.originOf("/id") ?? draft.row);
    return true;
  }
}

/** What two profiles of one case, at one date, level and by one coder have in common. */
export function keyOf({ id, date, level, coder }: Pick<Profile, "id" | "date" | "level" | "coder">): string {
  return JSON.stringify([id, String(date), level ?? null, coder ?? null]);
}
