import { parse } from "yaml";
import type { Position } from "../model/diagnostic.js";
import { LineTable } from "./lines.js";

/** What takes the place of what stands at a position, as it is typed in YAML. */
export interface Edit extends Pick<Position, "line" | "col" | "length"> {
  readonly write: string;
}

const BOM = "\uFEFF";
/** As reading takes a line break of very old Macs. */
const LONE_RETURN = /\r(?!\n)/g;

/**
 * The text with edits made, every other byte as it is; `null` where two of them overlap. A text in quotation marks that another text takes the
 * place of keeps them.
 */
export function withEdits(text: string, edits: readonly Edit[]): string | null {
  const mark = text.startsWith(BOM) ? BOM.length : 0;
  const lines = new LineTable("", text.slice(mark).replace(LONE_RETURN, "\n"));
  const spans = edits.map(({ line, col, length = 1, write }) => {
    const start = mark + lines.startOf(line) + col - 1;
    return { start, end: start + length, write };
  });
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, write } of spans.sort((a, b) => a.start - b.start)) {
    if (start < at) return null;
    parts.push(text.slice(at, start), inQuotes(text.slice(start, end), write));
    at = end;
  }
  return parts.join("") + text.slice(at);
}

function inQuotes(before: string, write: string): string {
  const [, mark] = /^(["'])[\s\S]*\1$/.exec(before) ?? [];
  if (mark === undefined || !/^[\p{L}_][\p{L}\p{N}_.+ -]*$/u.test(write)) return write;
  return valueTyped(write) === write ? mark + write + mark : write;
}

/** What YAML reads for what is typed. */
export function valueTyped(write: string): unknown {
  return parse(write, { schema: "core", logLevel: "silent" });
}

const SCHEMA_LINE = /^#\s*yaml-language-server:\s*\$schema=/m;

/**
 * The text of a YAML file with a line by which editors find its schema before all else, with the line breaks of the file; `null` where it
 * has one. `path`: of the schema, as the line names it.
 */
export function withSchemaLine(text: string, path: string): string | null {
  if (SCHEMA_LINE.test(text) || /^\uFEFF?\s*\{/.test(text)) return null;
  const mark = text.startsWith(BOM) ? BOM : "";
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  return `${mark}# yaml-language-server: $schema=${path}${end}${text.slice(mark.length)}`;
}
