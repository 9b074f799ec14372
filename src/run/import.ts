import { importFile } from "../import/import-sheets.js";
import { type Layout, layoutNamed, layoutOf } from "../import/layouts/layouts.js";
import type { SheetMap } from "../import/map/load.js";
import { DraftDocument } from "../import/profile/document.js";
import type { Draft } from "../import/profile/draft.js";
import { Tally } from "../import/tally.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, hasErrors } from "../model/finding.js";
import type { Profile } from "../model/profile.js";
import type { SheetTool } from "../model/sheet-tools.js";
import type { Typology } from "../model/typology.js";
import { readProfile } from "../pipeline/assess.js";
import { append } from "../plain/append.js";
import type { CellPlace, Sheet } from "../sheet/cell.js";
import { openSheets } from "../sheet/open.js";

/** A file that is imported: what findings call it, and its bytes. */
export interface SheetFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** How sheets are imported. */
export interface Importing {
  readonly map: SheetMap;
  /** The tool that wrote the files; `null`: it is known by its signs. */
  readonly layout: SheetTool | null;
  readonly typology: Typology;
}

/** A profile that was made of a row, or of several. */
export interface ImportedProfile {
  readonly profile: Profile;
  /** The cell that a value came from, as it is said. */
  readonly originOf: (pointer: string) => CellPlace;
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
  const findings: AnyDiagnostic[] = [];
  const opened: { readonly file: string; readonly sheets: readonly Sheet[] }[] = [];
  const { encoding = null, separator = null } = how.map.table ?? {};
  for (const { file, bytes } of files) {
    const { value, diagnostics } = await openSheets(bytes, file, { encoding, separator });
    append(findings, diagnostics);
    if (value !== null) opened.push({ file, sheets: value });
  }
  const importer = new Importer(how, take);
  for (const { file, sheets } of withoutChildren(opened, how.map)) {
    const others = opened.flatMap((other) => (other.file === file ? [] : other.sheets.filter(({ isCsv }) => isCsv)));
    append(findings, await importer.import(file, sheets, others));
  }
  return { findings, profiles: importer.profiles, refused: importer.refused };
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

class Importer {
  profiles = 0;
  refused = 0;
  readonly #seen = new Map<string, CellPlace>();

  constructor(
    private readonly how: Importing,
    private readonly take: TakeProfile,
  ) {}

  async import(file: string, sheets: readonly Sheet[], others: readonly Sheet[]): Promise<readonly AnyDiagnostic[]> {
    const { map, layout } = this.how;
    const tally = new Tally(file);
    for (const draft of importFile({ file, sheets, others }, map, this.#layout(layout, sheets), tally)) {
      const imported = this.#profileOf(draft, tally);
      if (imported === null) this.refused += 1;
      else {
        this.profiles += 1;
        await this.take(imported);
      }
    }
    return tally.findings;
  }

  #layout(name: SheetTool | null, sheets: readonly Sheet[]): Layout | null {
    if (name !== null) return layoutNamed(name);
    return sheets.map(layoutOf).find((one) => one !== null) ?? null;
  }

  /** `null` where something is an error. */
  #profileOf(draft: Draft, tally: Tally): ImportedProfile | null {
    if (draft.isWrong) return null;
    const { profile, findings } = readProfile(new DraftDocument(draft), this.how.typology);
    for (const one of findings) tally.placed({ ...one, document: 1 });
    if (profile === null || hasErrors(findings) || this.#isRepeated(profile, draft, tally)) return null;
    return { profile, originOf: (pointer) => draft.originOf(pointer) ?? draft.row };
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
