import type { Profile } from "../../model/profile.js";
import { FACTS_SHEET, PROFILES_SHEET } from "../../model/workbook.js";
import { buildWorkbook, type ProfileSheets, type SheetRows } from "./build.js";

/** The heading of the column of cases: what the classification is called. */
export const CLASSIFICATION = "tcec";
const CASES_SHEET = "cases";

/**
 * Profiles as a classification sheet: a row for each case, a column for each attribute. A case is called after its cluster, and after its
 * date, level and coder where clusters of one name would be one case. Lists of blocks, and evidence, have no place there: `left`.
 */
export function buildCases(profiles: readonly Profile[]): ProfileSheets {
  const { sheets, lost } = buildWorkbook(profiles);
  const main = sheets.find(({ name }) => name === PROFILES_SHEET);
  if (main === undefined) return { sheets: [], lost, left: [] };
  const names = caseNames(main);
  const rows = main.rows.map((row, at) => [names[at] ?? "", ...row]);
  const left = sheets.filter((sheet) => sheet !== main && holdsMore(sheet)).map(({ name }) => name);
  return { sheets: [{ name: CASES_SHEET, columns: [CLASSIFICATION, ...main.columns], rows }], lost, left };
}

/** Facts say again what stands in columns, unless they have a source, or are evidence for a place that has no column. */
function holdsMore({ name, columns, rows }: SheetRows): boolean {
  const source = columns.indexOf("source");
  return name !== FACTS_SHEET || rows.some((row) => (row[source] ?? null) !== null);
}

/** A name for each row that no other row has; what tells rows of one name apart stands behind it. */
function caseNames({ columns, rows }: SheetRows): readonly string[] {
  const cell = (row: number, column: string): string => String(rows[row]?.[columns.indexOf(column)] ?? "");
  let names = rows.map((_, row) => plain(cell(row, "name")));
  for (const column of ["date", "level", "coder", "id"]) {
    const counts = countsOf(names);
    names = names.map((name, row) => {
      const more = cell(row, column);
      return (counts.get(name.toLowerCase()) ?? 0) > 1 && more !== "" ? `${name} ${plain(more)}` : name;
    });
  }
  return names;
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  return counts;
}

/** A backslash would make a case within a case. */
function plain(text: string): string {
  return text.replaceAll("\\", "/").replace(/\s+/g, " ").trim();
}
