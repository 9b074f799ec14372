import { FIELDS } from "../model/generated/fields.js";
import { TIE_COLUMNS } from "../model/workbook.js";
import { closest } from "../plain/suggest.js";
import { RENAMED_KEYS } from "../validate/renamed.js";

/** How a field of a profile is written. */
export type FieldKind = (typeof FIELDS)[keyof typeof FIELDS]["kind"];

/** A field of a profile: its path with `[]` behind lists, and how it is written. */
export interface FieldShape {
  readonly path: string;
  readonly kind: FieldKind;
  /** The codes that it can have; empty where any text or number is possible. */
  readonly codes: readonly string[];
}

/** A place in a profile: keys, and numbers in lists. */
export type Steps = readonly (string | number)[];

type Row = {
  readonly kind: FieldKind;
  readonly codes?: readonly string[];
  readonly notApplicable?: boolean;
  readonly examples?: readonly unknown[];
};

const TABLE: ReadonlyMap<string, Row> = new Map(Object.entries(FIELDS as Readonly<Record<string, Row>>));

/** Every path of the table, in the order of the schema. */
export const FIELD_PATHS: readonly string[] = [...TABLE.keys()];

const ORDER: ReadonlyMap<string, number> = new Map(FIELD_PATHS.map((path, at) => [path, at]));

/** Kinds of fields that hold others, and are written by them. */
const HOLDERS: ReadonlySet<FieldKind> = new Set(["block", "list", "map", "entries", "ties", "version"]);

/** The steps of a path as a map writes it, `institutions.0.roles`, with words of version 1 in those of today. */
export function stepsOf(path: string): Steps {
  const chosen = /^(sources)\.(.+)\.([a-z_]+)$|^(indicators)\.(.+?)(?:\.(raw|degree))?$/s.exec(path);
  if (chosen !== null) return chosen.slice(1).filter((step) => step !== undefined); // a name that a writer chose may have points in it
  return path.split(".").flatMap((step): Steps => {
    if (/^\d+$/.test(step)) return [Number(step)];
    return Object.hasOwn(RENAMED_KEYS, step) ? (RENAMED_KEYS[step] ?? step).split(".") : [step];
  });
}

/** What the cells of a tie are called in a map, in their order. */
const TIE_PARTS: readonly string[] = TIE_COLUMNS.map((column) => column.slice(column.lastIndexOf(".") + 1));

/** The steps of a path from a block or an item on; the cells of a tie have names there. */
export function stepsBelow(base: Steps, path: string): Steps {
  const part = base[0] === "network" && base[1] === "ties" ? TIE_PARTS.indexOf(path) : -1;
  return [...base, ...(part < 0 ? stepsOf(path) : [part])];
}

/** The path of a place with `[]` behind lists: that of its row in the table of fields. */
export function pathOf(steps: Steps): string {
  let path = "";
  for (const step of steps) {
    if (typeof step === "number") path += "[]";
    else path = stepped(path, step);
  }
  return path;
}

function stepped(path: string, step: string): string {
  const next = path === "" ? step : `${path}.${step}`;
  if (TABLE.has(next)) return next;
  if (path === "" && step.startsWith("x-")) return "x-<name>";
  if (path === "sources") return "sources.<source>";
  if (path === "evidence") return "evidence.<field>";
  if (path === "indicators") return "indicators.<indicator>";
  if (step.includes("+") && TABLE.has(`${path}.<a>+<b>`)) return `${path}.<a>+<b>`;
  return next;
}

/** The field at a place; `null` where there is none. */
export function fieldAt(steps: Steps): FieldShape | null {
  const path = pathOf(steps);
  const row = TABLE.get(path) ?? partOfTie(path, steps);
  if (row === undefined) return null;
  const codes = row.codes ?? [];
  return { path, kind: row.kind, codes: row.notApplicable === true ? [...codes, "not_applicable"] : codes };
}

/** A tie between two members, `[a, b, strength]`, as its three cells. */
function partOfTie(path: string, steps: Steps): Row | undefined {
  if (path !== "network.ties[][]") return undefined;
  const part = steps.at(-1);
  return part === 0 || part === 1 ? { kind: "text" } : part === 2 ? { kind: "degree" } : undefined;
}

/** True for a field that a cell can fill: no block or list of blocks, but one that a word can stand for, such as an empty list. */
export function isFillable({ kind, path, codes }: FieldShape): boolean {
  return path !== "tcec" && (!HOLDERS.has(kind) || kind === "list" || kind === "ties" || codes.length > 0);
}

/** The fields right below a block or a list, by their names. */
export function fieldsBelow({ path }: FieldShape): readonly string[] {
  return FIELD_PATHS.flatMap((one) => {
    const rest = one.startsWith(`${path}.`)
      ? one.slice(path.length + 1)
      : one.startsWith(`${path}[].`)
        ? one.slice(path.length + 3)
        : "";
    return rest === "" || rest.includes(".") || rest.includes("[") || rest.includes("<") ? [] : [rest];
  });
}

/** True for a field of texts of which a year is one, as a number: a call of the State. */
export function mayBeYear({ path, kind }: FieldShape): boolean {
  const { examples = [] } = TABLE.get(path) ?? {};
  return kind === "text" && examples.some((example) => typeof example === "number");
}

/** The path that was probably meant, among those below `prefix` (`""` for all). */
export function suggestPath(path: string, prefix: string): string | null {
  const below = FIELD_PATHS.filter((one) => one.startsWith(prefix) && !one.includes("<")).map((one) =>
    one.slice(prefix.length),
  );
  const last = path.slice(path.lastIndexOf(".") + 1);
  return closest(path, below) ?? below.find((one) => one.endsWith(`.${last}`)) ?? null;
}

/** Where a field stands among its siblings: the order of the schema; keys that a writer chose come last, as they were met. */
export function orderOf(path: string): number {
  return ORDER.get(path) ?? Number.POSITIVE_INFINITY;
}
