import type { FieldNames } from "../../model/field-names.js";
import { FIELDS } from "../../model/generated/fields.js";
import { FACTS_SHEET, ROW_KEYS } from "../../model/workbook.js";
import { closest } from "../../plain/suggest.js";
import { FIELD_PATHS, fieldAt, isFillable, stepsOf } from "../fields.js";
import { tidy } from "../words.js";
import { ALSO_CALLED } from "./also-called.js";

/** A field that a heading names. `isSure`: by its path, or by a title that no other field has there. */
export interface FoundField {
  readonly path: string;
  readonly isSure: boolean;
  /** All fields that are called so, where they are several: what stands in the cells may tell which is meant. */
  readonly among: readonly string[];
}

/** What a name is compared by: without accents, capitals and whatever stands between words. */
export function nameKey(text: string): string {
  return tidy(text)
    .replace(/œ/gi, "oe")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, "_")
    .replace(/^_+|_+$/g, "");
}

/** A unit, or something else between brackets, behind a heading: `Marché (%)`. */
const BEHIND = /\s*[([][^()[\]]*[)\]]\s*$/;

/** Finds the fields of a profile (`""`), or of the items of one list, by what people call them. */
export class FieldFinder {
  readonly #sure = new Map<string, string>();
  readonly #unsure = new Map<string, readonly string[]>();
  readonly #titles = new Map<string, string>();

  /** `list`: the path of a list whose items have the fields; `""` for those of the profile itself. */
  constructor(
    readonly list: string,
    { titles }: FieldNames,
  ) {
    const paths = FIELD_PATHS.filter((path) => isBelow(path, list));
    for (const path of paths) {
      const rest = relative(path, list);
      for (const name of [headingOf(path, list), rest]) this.#sure.set(nameKey(name), path);
    }
    const named = paths.flatMap((path) => namesOf(path, list, titles).map((name) => [nameKey(name), path] as const));
    const suffixes = paths.flatMap((path) =>
      suffixesOf(relative(path, list)).map((name) => [nameKey(name), path] as const),
    );
    for (const [key, path] of [...named, ...suffixes]) {
      if (key === "" || this.#sure.get(key) === path) continue;
      if (this.#sure.has(key)) continue;
      const other = this.#titles.get(key);
      if (other === undefined) this.#titles.set(key, path);
      else if (other !== path) this.#unsure.set(key, [...new Set([...(this.#unsure.get(key) ?? [other]), path])]);
    }
  }

  /** The field of a heading: its path from the list on; `null` where none comes near. */
  find(heading: string): FoundField | null {
    if (heading === "") return null;
    const exact = this.#exact(pathBehind(heading) ?? heading);
    if (exact !== null) return { path: exact, isSure: true, among: [] };
    for (const text of waysToRead(heading)) {
      const key = nameKey(text);
      const sure = this.#sure.get(key) ?? (this.#unsure.has(key) ? undefined : this.#titles.get(key));
      if (sure !== undefined) return { path: relative(sure, this.list), isSure: true, among: [] };
      const among = (this.#unsure.get(key) ?? []).map((one) => relative(one, this.list));
      const [first] = among;
      if (first !== undefined) return { path: first, isSure: false, among };
    }
    const names = [...this.#sure.keys(), ...this.#titles.keys()];
    const near = closest(nameKey(heading.replace(BEHIND, "")), names);
    const path = near === null ? undefined : (this.#sure.get(near) ?? this.#titles.get(near));
    return path === undefined ? null : { path: relative(path, this.list), isSure: false, among: [] };
  }

  /** A path as it is written, with names that a writer chose: `indicators.trust.raw`, `x-jobs`, `funding.market.sales+member_services`. */
  #exact(heading: string): string | null {
    if (this.list !== "" || !/^(?:x-|[a-z][\w.+-]*$)/i.test(heading)) return null;
    const field = fieldAt(stepsOf(heading));
    return field !== null && isFillable(field) && !heading.startsWith("sources.") && !heading.startsWith("evidence.")
      ? heading
      : null;
  }
}

/** The field that a heading names for sure; `null` where none is, or no fields are looked for. */
export function sureOf(finder: FieldFinder | null, heading: string): string | null {
  const found = finder?.find(heading) ?? null;
  return found?.isSure === true ? found.path : null;
}

/** The keys of a row by which it belongs to a profile: by their headings in the sheet of a list. */
export function rowKeyOf(heading: string, names: FieldNames): string | null {
  const key = nameKey(heading);
  return (
    ROW_KEYS.find((path) =>
      [path, ...(names.titles[path] ?? []), ...(ALSO_CALLED[path] ?? [])].some((one) => nameKey(one) === key),
    ) ?? null
  );
}

/**
 * The list that a sheet is called after, `governance.bodies`; `null` where it is called after none. A CSV may have the name of its workbook
 * before that of the sheet, as spreadsheets save it: `coding-institutions`.
 */
export function listCalled(name: string, names: FieldNames): string | null {
  return listNamed(name, names) ?? listNamed(name.slice(name.lastIndexOf("-") + 1), names);
}

/** True for the name of the sheet of facts, with or without that of its workbook before it. */
export function isFactsSheet(name: string): boolean {
  return nameKey(name.slice(name.lastIndexOf("-") + 1)) === FACTS_SHEET;
}

function listNamed(name: string, { titles }: FieldNames): string | null {
  const key = nameKey(name);
  const lists = FIELD_PATHS.filter((path) => isList(path));
  return (
    lists.find((path) => nameKey(path) === key) ??
    lists.find((path) => (titles[path] ?? []).some((title) => nameKey(title) === key)) ??
    null
  );
}

function isList(path: string): boolean {
  const { kind } = FIELDS[path as keyof typeof FIELDS];
  return kind === "list" || kind === "ties" || path === "sources";
}

function isBelow(path: string, list: string): boolean {
  const rest = relative(path, list);
  if (rest === path && list !== "") return false;
  if (rest === "" || rest.includes("[") || rest.includes("<")) return false;
  const { kind } = FIELDS[path as keyof typeof FIELDS];
  const field = fieldAt(stepsOf(path.replaceAll("[]", ".0").replace("<source>", "key")));
  return field !== null && (isFillable(field) || kind === "list" || field.codes.length > 0);
}

/** The path of a field of an item from its list on. */
function relative(path: string, list: string): string {
  if (list === "") return path;
  const prefix = list === "sources" ? "sources.<source>." : `${list}[].`;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

function headingOf(path: string, list: string): string {
  return list === "" ? path : `${list}.${relative(path, list)}`;
}

/** The path that stands behind a title: `Own resources [funding.own_resources]`; `null` where none does. */
function pathBehind(heading: string): string | null {
  return /\S +\[([a-z][\w.+-]*)\]$/i.exec(tidy(heading))?.[1] ?? null;
}

/** A heading as it stands, without a unit behind it, and without the group of questions or the prefix before its name. */
function waysToRead(heading: string): readonly string[] {
  const last = heading.slice(heading.lastIndexOf("/") + 1);
  const bare = /^[a-z]+_(?=\w+_\w)/.test(last) ? last.replace(/^[a-z]+_/, "") : last;
  return [heading, heading.replace(BEHIND, ""), last, bare];
}

/** The path without its first keys, two keys at least: `participation.employees`. */
function suffixesOf(path: string): readonly string[] {
  const keys = path.split(".");
  return keys.slice(1, -1).map((_, at) => keys.slice(at + 1).join("."));
}

/** What a field is called: its titles, each alone and behind those of the blocks that it is in. */
function namesOf(path: string, list: string, titles: FieldNames["titles"]): readonly string[] {
  const own = [...(titles[path] ?? []), ...(ALSO_CALLED[path] ?? [])];
  const parent = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  if (parent === "" || parent === `${list}[]`) return own;
  const above = titles[parent] ?? [];
  return [...own, ...above.flatMap((one) => own.map((name) => `${one} ${name}`))];
}
