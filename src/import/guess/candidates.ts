import type { FieldNames } from "../../model/field-names.js";
import { PROFILES_SHEET } from "../../model/workbook.js";
import type { Sheet, SheetRow } from "../../sheet/cell.js";
import type { Layout } from "../layouts/layouts.js";
import { Headings } from "../table/headings.js";
import { fold } from "../words.js";
import { type FieldFinder, isFactsSheet, listCalled, rowKeyOf } from "./field-finder.js";
import { factColumnOf } from "./special-columns.js";

/** Rows among which the headings are looked for. */
const TOP = 12;

/** A sheet with the row of headings that fits best, and how many of them name a field for sure. */
export interface Candidate {
  readonly sheet: Sheet;
  readonly row: SheetRow;
  readonly headings: Headings;
  readonly sure: number;
}

/** Finds of each sheet the row of headings that fits best, and which sheet holds what. */
export class Candidates {
  constructor(
    private readonly sheets: readonly Sheet[],
    private readonly layout: Layout | null,
    private readonly names: FieldNames,
    private readonly finder: FieldFinder,
  ) {}

  /** The sheet in which a row is a fact: it has a column for the field and one for its value. */
  facts(): Candidate | null {
    const found = this.sheets.flatMap((sheet) => {
      const candidate = this.of(sheet, (heading) => factColumnOf(heading) !== null || this.keyOf(heading) !== null);
      if (candidate === null) return [];
      const columns = candidate.headings.names.map(factColumnOf);
      return columns.includes("field") && (columns.includes("value") || columns.includes("source")) ? [candidate] : [];
    });
    return found.find(({ sheet }) => isFactsSheet(sheet.name)) ?? found[0] ?? null;
  }

  /** The sheet whose rows are profiles: the one that is called so, else the one with most headings that are known, else that of facts. */
  main(facts: Candidate | null): Candidate | null {
    const isField = (heading: string): boolean => this.finder.find(heading)?.isSure === true;
    const found = this.sheets.flatMap((sheet) => {
      if (sheet === facts?.sheet || listCalled(sheet.name, this.names) !== null) return [];
      const candidate = this.of(sheet, isField);
      return candidate === null || candidate.sure < 2 ? [] : [candidate];
    });
    const named = found.find(({ sheet }) => fold(sheet.name) === PROFILES_SHEET);
    const best = found.reduce<Candidate | null>(
      (most, one) => (most === null || one.sure > most.sure ? one : most),
      null,
    );
    return named ?? best ?? facts;
  }

  /** The row among the first ones of which most cells are headings that are known. */
  of(sheet: Sheet, isKnown: (heading: string) => boolean): Candidate | null {
    let best: Candidate | null = null;
    const fixed = this.layout?.header === undefined ? null : [this.layout.header].flat();
    const rows =
      fixed === null ? sheet.rows.slice(0, TOP) : sheet.rows.filter(({ ordinal }) => ordinal === fixed.at(-1));
    for (const row of rows) {
      const headings = new Headings(
        fixed === null ? [row] : sheet.rows.filter(({ ordinal }) => fixed.includes(ordinal)),
      );
      const sure = headings.names.filter((name) => name !== "" && isKnown(name)).length;
      // of two rows of headings, titles above paths, the lower one has them; a row of data is never all headings
      const isBelow =
        best !== null && sure === best.sure && headings.names.every((name) => name === "" || isKnown(name));
      if (sure > 0 && (isBelow || sure > (best?.sure ?? 0))) best = { sheet, row, headings, sure };
    }
    return best;
  }

  /** The key of a profile that a heading names; `null` where it names none. */
  keyOf(heading: string): string | null {
    return rowKeyOf(heading, this.names);
  }

  /** The rows below its headings. */
  rowsOf({ sheet, row }: Candidate): readonly SheetRow[] {
    const first = this.layout?.data ?? row.ordinal + 1;
    return sheet.rows.filter(({ ordinal }) => ordinal >= first);
  }
}
