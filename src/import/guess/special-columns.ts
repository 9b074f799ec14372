import { FACT_COLUMNS } from "../../model/workbook.js";
import type { Sheet, SheetRow } from "../../sheet/cell.js";
import type { Headings } from "../table/headings.js";
import { textOf } from "../value/read-cell.js";
import { fold } from "../words.js";
import { nameKey } from "./field-finder.js";

/** What columns of a sheet of facts are called besides their ids. */
const FACT_NAMES: Readonly<Record<(typeof FACT_COLUMNS)[number], readonly string[]>> = {
  field: ["field", "champ", "variable", "indicator", "indicateur", "path", "fact", "fait"],
  value: ["value", "valeur", "code", "codage"],
  source: ["source", "source_key", "cle_de_source", "reference", "document"],
  locator: ["locator", "repere", "page", "pages", "location", "localisation", "emplacement"],
  quote: ["quote", "quotation", "citation", "extrait", "verbatim"],
  confidence: ["confidence", "confiance", "certainty", "certitude"],
};

/** The column of a sheet of facts that a heading names; `null` for any other. */
export function factColumnOf(heading: string): (typeof FACT_COLUMNS)[number] | null {
  const key = nameKey(heading);
  return FACT_COLUMNS.find((name) => FACT_NAMES[name].includes(key)) ?? null;
}

/** The part of a tie that a heading names, where the sheet is one of ties; else `null`. */
export function tieColumnOf(heading: string, list: string): string | null {
  if (list !== "network.ties") return null;
  const key = nameKey(heading).replace(/^network_ties_/, "");
  return ["member", "other", "strength"].find((name) => name === key) ?? null;
}

/** True for the heading of the keys of sources. */
export function isKeyHeading(heading: string, list: string): boolean {
  return list === "sources" && ["key", "sources_key", "cle", "source", "source_key"].includes(nameKey(heading));
}

/** How survey tools tie the rows of a repeated group to those of the form. */
const LINKS: readonly (readonly [there: string, here: string])[] = [
  ["_parent_index", "_index"],
  ["PARENT_KEY", "KEY"],
];

/** How rows of a repeated group within another are tied to those of the form: their parents are rows of the outer group. */
const NESTED_LINKS: typeof LINKS = [["_submission__id", "_id"]];

/** The column of the form that holds the same as one by which a survey tool ties a repeated group to it; `null` where it is none. */
export function linkOf(heading: string, main: Headings, isNested = false): string | null {
  const links = isNested ? NESTED_LINKS : LINKS;
  const here = links.find(([there]) => fold(there) === fold(heading))?.[1];
  return here !== undefined && main.find(here) !== null ? here : null;
}

/** True for the sheet of a repeated group within another: the sheet that it names as its parent is not that of the form. */
export function isNestedGroup(
  { names }: Headings,
  rows: readonly SheetRow[],
  main: Sheet,
  sheets: readonly Sheet[],
): boolean {
  const column = names.findIndex((name) => fold(name) === PARENT);
  if (column < 0) return false;
  const parents = [...new Set(rows.map(({ cells }) => textOf(cells[column])))].filter((name) => name !== "");
  const isCalled = (name: string, sheet: Sheet): boolean => {
    const [cut, rest] = sheet.name.split("...");
    return fold(name) === fold(sheet.name) || (rest !== undefined && cut !== "" && name.startsWith(cut ?? ""));
  };
  const isOfForm = parents.some((name) => isCalled(name, main));
  return !isOfForm && parents.some((name) => sheets.some((sheet) => sheet !== main && isCalled(name, sheet)));
}

const PARENT = "_parent_table_name";
