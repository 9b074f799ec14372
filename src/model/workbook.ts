import { FIELDS } from "./generated/fields.js";

/**
 * How profiles lie in a workbook that the program writes itself, and reads without a map: one sheet with a row for each profile, one for
 * each list of blocks, one with a row for each fact, which alone carries evidence. Headings are the paths of fields.
 */
export interface WorkbookSheet {
  /** The list whose items are its rows, `governance.bodies`; `""` where a row is a profile, `evidence` where it is a fact. */
  readonly path: string;
  /** What the sheet is called, in every language. */
  readonly name: string;
  /** Its headings in their order: the columns that say which profile a row belongs to, then paths, `institutions.level` for a field of an item. */
  readonly columns: readonly string[];
}

/** The columns by which a row of any sheet belongs to a profile. */
export const ROW_KEYS = ["id", "date", "level", "coder"] as const;

/** The name of the sheet with one row for each profile. */
export const PROFILES_SHEET = "profiles";
/** The name of the sheet with one row for each fact. */
export const FACTS_SHEET = "facts";

/** The headings of a sheet of facts behind those of the profile. */
export const FACT_COLUMNS = ["field", "value", "source", "locator", "quote", "confidence"] as const;
/** The headings of a sheet of ties. */
export const TIE_COLUMNS = ["network.ties.member", "network.ties.other", "network.ties.strength"] as const;

/** Written where a list is known to be empty; an empty cell says that nothing is known of it. */
export const EMPTY_LIST = "none";
/** Between the items of a list in one cell. */
export const ITEM_SEPARATOR = "; ";

type Row = { readonly kind: string };

const TABLE: readonly (readonly [path: string, row: Row])[] = Object.entries(FIELDS);

/** Kinds of fields that hold others. */
const HOLDERS: ReadonlySet<string> = new Set(["version", "block", "list", "map", "entries", "ties", "anything"]);

/** Headings of what is right below a list, or of the profile (`""`), that a cell can hold. A list among them stands for its being empty. */
function columnsOf(path: string): readonly string[] {
  const prefix = path === "" ? "" : path === "sources" ? "sources.<source>." : `${path}[].`;
  return TABLE.flatMap(([one, { kind }]) => {
    if (!one.startsWith(prefix)) return [];
    const rest = one.slice(prefix.length);
    if (rest === "" || rest.includes("[") || rest.includes("<")) return [];
    return HOLDERS.has(kind) && !isCoded(one, kind) ? [] : [path === "" ? rest : `${path}.${rest}`];
  });
}

/** A block that one word can stand for, such as no agreement; a list that may say that there is nothing in it. */
function isCoded(path: string, kind: string): boolean {
  const { codes = [], mayBeEmpty = false } = FIELDS[path as keyof typeof FIELDS] as {
    readonly codes?: readonly string[];
    readonly mayBeEmpty?: boolean;
  };
  return (kind === "list" && mayBeEmpty) || (kind === "block" && codes.length > 0);
}

const LISTS = TABLE.flatMap(([path, { kind }]) => (kind === "list" ? [path] : []));

/** The sheets of a workbook, in their order. */
export const WORKBOOK: readonly WorkbookSheet[] = [
  { path: "", name: PROFILES_SHEET, columns: columnsOf("") },
  { path: "evidence", name: FACTS_SHEET, columns: [...ROW_KEYS, ...FACT_COLUMNS] },
  ...LISTS.map((path) => ({ path, name: path, columns: [...ROW_KEYS, ...columnsOf(path)] })),
  { path: "network.ties", name: "network.ties", columns: [...ROW_KEYS, ...TIE_COLUMNS] },
  { path: "sources", name: "sources", columns: [...ROW_KEYS, "sources.key", ...columnsOf("sources")] },
];

/** Behind the name of a list, the question of a survey whether there is something in it: `yes`, `none` for an empty list, or `unknown`. */
export const ANY_OF = "__any";
/** Questions of a survey that are no fields of a profile. */
export const SURVEY_ONLY: readonly string[] = ["about", "id_known"];

/** The path of a field as the name of a question of a survey: `funding__market__sales`. */
export function questionOf(path: string): string {
  return path.replaceAll("[]", "").replaceAll(".", "__");
}

/** Sheets of a workbook to code in that hold no data: how to code, what fields and words mean, the words of lists to choose from. */
export const HELP_SHEETS = { guide: "guide", codebook: "codebook", words: "words" } as const;

/** The field of a heading on a sheet, as the table of fields calls it: `institutions[].level` of `institutions.level`. */
export function pathOfHeading({ path }: Pick<WorkbookSheet, "path">, heading: string): string {
  if (path === "") return heading;
  const rest = heading.slice(path.length + 1);
  if (!heading.startsWith(`${path}.`)) return heading;
  return path === "sources" ? `sources.<source>.${rest}` : `${path}[].${rest}`;
}
