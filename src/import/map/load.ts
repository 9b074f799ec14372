import type { AnyDiagnostic } from "../../model/diagnostic.js";
import { finding, hasErrors } from "../../model/finding.js";
import type { MapOfASheet } from "../../model/generated/map.js";
import type { Outcome } from "../../model/outcome.js";
import type { SourceText } from "../../model/source.js";
import { append } from "../../plain/append.js";
import { pointerAlong, pointerTo } from "../../plain/pointer.js";
import { closest } from "../../plain/suggest.js";
import { readDocuments } from "../../read/documents.js";
import { firstFindings } from "../../read/finding-sink.js";
import { locateAll, sortFindings } from "../../read/locate.js";
import { validateMap } from "../../validate/map.js";
import { fieldAt, fieldsBelow, isFillable, type Steps, stepsBelow, stepsOf, suggestPath } from "../fields.js";

/** A map as it stands in its file. */
export type SheetMap = MapOfASheet;

/** The map that a text holds, with errors where it does not fit its schema, names fields that profiles do not have, or tables that it lacks. */
export function loadMap(source: SourceText): Outcome<SheetMap> {
  const { documents, diagnostics } = readDocuments(source);
  const [document, ...others] = documents;
  const excess = others.flatMap((other) => locateAll([finding("yaml-unexpected", { detail: "---" }, "")], other));
  const findings: AnyDiagnostic[] = [...diagnostics, ...excess];
  if (document === undefined) return { value: null, diagnostics: sortFindings(findings) };
  const shape = validateMap(document);
  append(findings, shape.diagnostics);
  if (shape.value !== null) append(findings, firstFindings(checkMap(shape.value), document));
  return hasErrors(findings) || shape.value === null
    ? { value: null, diagnostics: sortFindings(findings) }
    : { value: shape.value, diagnostics: findings };
}

/** What a schema cannot see: paths of fields, names of tables, what every profile needs. */
export function checkMap(map: SheetMap): AnyDiagnostic[] {
  const findings: AnyDiagnostic[] = [];
  const check = (fields: Readonly<Record<string, unknown>>, at: readonly string[], prefix: string): void => {
    for (const [path, entry] of Object.entries(fields)) {
      const base = prefix === "" ? [] : [...stepsOf(prefix), isKeyed(prefix) ? "key" : 0];
      const pointer = pointerAlong([...at, path]);
      append(findings, fieldProblems(stepsBelow(base, path), path, prefix, entry, pointer));
      append(findings, tableProblems(map, entry, pointer));
    }
  };
  check(map.fields ?? {}, ["fields"], "");
  for (const [path, list] of Object.entries(map.lists ?? {})) append(findings, listProblems(path, list, check));
  if (map.long !== undefined) check(map.long.profile, ["long", "profile"], "");
  if (map.long !== undefined) append(findings, tableProblems(map, map.long.value, pointerTo("long", "value")));
  return [...findings, ...needed(map)];
}

function fieldProblems(whole: Steps, path: string, prefix: string, entry: unknown, pointer: string): AnyDiagnostic[] {
  const shape = fieldAt(whole);
  const hint = prefix === "" ? "" : isKeyed(prefix) ? `${prefix}.<` : `${prefix}[].`;
  if (shape === null) return [finding("map-field", { path, suggestion: suggestPath(path, hint) }, pointer)];
  const isEach = typeof entry === "object" && entry !== null && "each" in entry && entry.each === true;
  if (isFillable(shape) || isEach) return [];
  return [finding("map-field-block", { path, fields: [...fieldsBelow(shape)] }, pointer)];
}

function tableProblems({ values = {} }: SheetMap, entry: unknown, pointer: string): AnyDiagnostic[] {
  if (typeof entry !== "object" || entry === null || !("values" in entry) || typeof entry.values !== "string")
    return [];
  if (Object.hasOwn(values, entry.values)) return [];
  const tables = Object.keys(values);
  const args = { table: entry.values, tables, suggestion: closest(entry.values, tables) };
  return [finding("map-table", args, `${pointer}/values`)];
}

/** Lists whose items have keys that the writer chooses. */
function isKeyed(path: string): boolean {
  return path === "sources" || path === "evidence";
}

type Lists = NonNullable<SheetMap["lists"]>;

function listProblems(
  path: string,
  list: Lists[string],
  check: (fields: Readonly<Record<string, unknown>>, at: readonly string[], prefix: string) => void,
): AnyDiagnostic[] {
  const shape = fieldAt(stepsOf(path));
  const pointer = pointerTo("lists", path);
  const isList = shape?.kind === "list" || shape?.kind === "ties" || isKeyed(path);
  if (!isList) return [finding("map-field", { path, suggestion: suggestPath(path, "") }, pointer)];
  check(list.fields, ["lists", path, "fields"], path);
  if (list.slots === undefined && list.sheet === undefined) return [finding("key-missing", { key: "slots" }, pointer)];
  if (isKeyed(path) && list.key === undefined) return [finding("key-missing", { key: "key" }, pointer)];
  const needsLink = list.sheet !== undefined && list.link === undefined && path !== "sources";
  return needsLink ? [finding("key-missing", { key: "link" }, pointer)] : [];
}

const NEEDED = ["id", "name", "date"];

function needed({ fields, long }: SheetMap): AnyDiagnostic[] {
  if (long !== undefined) return [];
  if (fields === undefined) return [finding("map-no-fields", {}, "")];
  const lacking = NEEDED.filter((name) => !Object.hasOwn(fields, name));
  return lacking.length === 0 ? [] : [finding("map-needed", { fields: lacking }, "/fields")];
}
