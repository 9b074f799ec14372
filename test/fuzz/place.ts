import type { AnyDiagnostic, Position } from "../../src/model/diagnostic.js";

/** What ends a line of YAML: also a carriage return that stands alone. */
export const LINE_END = /\r\n?|\n/;

/** A text as findings are held against it. */
export interface Page {
  readonly file: string;
  readonly lines: readonly string[];
  /** For each line the number of its document; `null` where that is not simple to tell. */
  readonly documents: readonly number[] | null;
}

/** Opens a text, known by a name. */
export function openPage(file: string, text: string): Page {
  const lines = linesOf(text);
  return { file, lines, documents: documentsByLine(lines) };
}

/** The lines of a text as an editor counts them: without their breaks, and no empty one after a last break. */
function linesOf(text: string): string[] {
  const lines = text.split(LINE_END);
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  return lines.map((line) => line.replace(/\r$/, ""));
}

/**
 * For each line the number of the document that it belongs to, counted in the simplest way there is; `null` where a text
 * holds anything but plain documents with `---` between them.
 */
function documentsByLine(lines: readonly string[]): readonly number[] | null {
  const isMarker = (line: string) => /^---(?:[ \t]|$)/.test(line);
  const isBlank = (line: string) => /^\s*(?:$|#)/.test(line);
  if (lines.some((line) => /^(?:\.\.\.|%|---[ \t]*[^ \t])/.test(line))) return null;
  const numbers: number[] = [];
  let document = 1;
  let filled = false;
  for (const [i, line] of lines.entries()) {
    if (isMarker(line) && i > 0 && !lines.slice(0, i).every(isBlank)) {
      if (!filled) return null;
      document += 1;
      filled = false;
    } else if (!isMarker(line) && !isBlank(line)) filled = true;
    numbers.push(document);
  }
  return filled ? numbers : null;
}

const ABOUT_KEYS: ReadonlySet<string> = new Set(["key-unknown", "key-excluded", "evidence-no-field", "source-unused"]);

/** What is wrong with a key that comes twice: it stands at the second one, and the line that is named holds the first, above or before. */
function misplacedTwice(finding: AnyDiagnostic, lines: readonly string[], { line, col }: Position): string[] {
  if (finding.code !== "yaml-duplicate-key") return [];
  const { key, line: first } = finding.args;
  if (!/^[a-z][a-z0-9_.-]{0,70}$/i.test(key)) return [];
  const [there, before] = [lines[line - 1]?.slice(col - 1) ?? "", lines[first - 1] ?? ""];
  const above = first === line ? before.slice(0, col - 1) : before;
  return [
    ...(there.replace(/^["']/, "").startsWith(key) || /^[&*!]/.test(there)
      ? []
      : [`"${key}" is not at ${line}:${col}`]),
    ...(first <= line && (above.includes(key) || /[&*!\\]/.test(above))
      ? []
      : [`"${key}" is not on line ${first} before`]),
  ];
}

/** The word of the input that a finding points at; `null` where that cannot be told, or may be written in several ways. */
function wordOf({ code, args, pointers }: AnyDiagnostic): string | null {
  const value = "value" in args && typeof args.value === "string" ? args.value : null;
  const word = ABOUT_KEYS.has(code) ? pointers[0]?.slice(pointers[0].lastIndexOf("/") + 1) : value;
  return word !== undefined && word !== null && /^[a-z][a-z0-9_.-]{0,70}$/i.test(word) ? word.toLowerCase() : null;
}

/** What is wrong with the place of a finding in a text; an empty list where all is right. */
export function misplaced(finding: AnyDiagnostic, { file, lines, documents }: Page): string[] {
  const { position, document } = finding;
  if (!position) return ["has no position"];
  const { line, col, length = 1 } = position;
  const text = Number.isInteger(line) ? lines[line - 1] : undefined;
  if (position.file !== file || text === undefined) return [`stands in ${position.file}, line ${line}`];
  const problems: string[] = [];
  if (!Number.isInteger(col) || col < 1 || col > text.length + 1) problems.push(`column ${col} of ${text.length}`);
  const isInside = length >= 1 && col - 1 + length <= Math.max(text.length, col);
  if (!Number.isInteger(length) || !isInside) problems.push(`length ${length} at ${col} of ${text.length}`);
  if (!isFramed(position, lines)) problems.push("the frame is not what stands there");
  const word = wordOf(finding);
  const there = text.slice(col - 1).toLowerCase();
  if (word !== null && !there.replace(/^["']/, "").startsWith(word) && !there.startsWith("*"))
    problems.push(`"${word}" is not at ${line}:${col}`);
  problems.push(...misplacedTwice(finding, lines, position));
  const expected = documents?.[line - 1];
  if (document !== undefined && expected !== undefined && document !== expected)
    problems.push(`document ${document} instead of ${expected}`);
  return problems;
}

/** The lines around a place, as they stand there; long ones may be cut. */
function isFramed({ frame }: Position, lines: readonly string[]): boolean {
  if (!frame) return true;
  return frame.lines.every((shown, i) => {
    const original = lines[frame.first - 1 + i]?.slice((frame.from ?? 1) - 1);
    return original !== undefined && (shown === original || (shown.length >= 100 && original.startsWith(shown)));
  });
}
