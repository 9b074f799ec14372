import { loadMessages, type Messages } from "../messages/messages.js";
import type { Severity } from "../model/codes.js";
import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import type { Typology } from "../model/typology.js";
import { append } from "../plain/append.js";
import { writeJson } from "./kit/json.js";
import { type Paint, paintFor } from "./kit/paint.js";
import { sanitize, sanitizeArgs, sanitizeData, sanitizeFrame, sanitizeQuoted } from "./kit/sanitize.js";
import { type Measure, measureFor } from "./kit/width.js";
import { wrap } from "./kit/wrap.js";
import type { RenderOptions } from "./options.js";

interface FindingsLayout {
  readonly messages: Messages;
  readonly paint: Paint;
  readonly measure: Measure;
  readonly width: number;
  readonly typology: Typology | undefined;
}

const SEVERITY_LABEL = { error: "error", warning: "warning", info: "note" } as const;

/**
 * Findings for a reader: place, severity, code and pointer; the message; the hint; the lines of the file around the
 * place with the place underlined; at the end how many there are. With `quiet` one line each. The order is kept.
 */
export async function renderFindings(findings: readonly AnyDiagnostic[], options: FindingsOptions): Promise<string> {
  return `${await renderFindingBlocks(findings, options)}${await renderCount(countOf(findings), options)}`;
}

/** How findings are to look; with `typology` its names stand for its ids. */
export type FindingsOptions = RenderOptions & { readonly typology?: Typology };

/** Findings alone, each with what separates it from what follows: a part of a longer list. */
export async function renderFindingBlocks(
  findings: readonly AnyDiagnostic[],
  options: FindingsOptions,
): Promise<string> {
  const layout = await openLayout(findings, options);
  const blocks = findings.map((d) => (options.quiet ? oneLine(layout, d) : renderOne(layout, d).join("\n")));
  const separator = options.quiet ? "\n" : "\n\n";
  return blocks.map((block) => block + separator).join("");
}

/** How many findings there are, by weight. */
export interface Count {
  readonly errors: number;
  readonly warnings: number;
}

/** The line after a list of findings: how many there were. */
export async function renderCount(count: Count, options: RenderOptions): Promise<string> {
  const { messages, paint } = await openLayout([], options);
  const words = messages.phrase("found", { ...count });
  const painted = count.errors > 0 ? paint.error(words) : count.warnings > 0 ? paint.warning(words) : words;
  return `${painted}\n`;
}

/** One message in one line, painted by its weight: without place, code and hint. */
export async function renderLine(finding: AnyDiagnostic, options: FindingsOptions): Promise<string> {
  const layout = await openLayout([finding], options);
  const words = messageOf(layout, finding);
  return `${finding.severity === "error" ? layout.paint.error(words) : words}\n`;
}

function countOf(findings: readonly AnyDiagnostic[]): Count {
  const of = (severity: Severity): number => findings.filter((d) => d.severity === severity).length;
  return { errors: of("error"), warnings: of("warning") };
}

/** What stands beside the findings in their record. */
export interface FindingsFrame {
  readonly tool: { readonly name: "tcec"; readonly version: string };
  /** The files that were looked at. */
  readonly files: readonly string[];
}

/** Findings as the record that `schemas/findings.schema.json` describes. */
export function recordFindings(findings: readonly AnyDiagnostic[], { tool, files }: FindingsFrame) {
  return { schema: "tcec-findings/1", tool, files, findings } as const;
}

/** Findings as JSON, as `schemas/findings.schema.json` describes it. */
export function renderFindingsJson(findings: readonly AnyDiagnostic[], frame: FindingsFrame): string {
  return writeJson(recordFindings(findings, frame));
}

async function openLayout(findings: readonly AnyDiagnostic[], options: FindingsOptions): Promise<FindingsLayout> {
  return {
    messages: await loadMessages(options.lang),
    paint: await paintFor(options.colorLevel),
    measure: await measureFor(JSON.stringify(findings)),
    width: Math.max(40, Math.min(options.width, 120)),
    typology: options.typology && sanitizeData(options.typology, "space"),
  };
}

function severity(layout: FindingsLayout, d: AnyDiagnostic): string {
  const word = layout.messages.label(SEVERITY_LABEL[d.severity]);
  if (d.severity === "info") return layout.paint.dim(word);
  return d.severity === "error" ? layout.paint.error(word) : layout.paint.warning(word);
}

function placeOf(d: AnyDiagnostic): string | null {
  return d.position ? `${sanitizeQuoted(d.position.file)}:${d.position.line}:${d.position.col}` : null;
}

function messageOf(layout: FindingsLayout, d: AnyDiagnostic): string {
  return layout.messages.message(clean(d), layout.typology);
}

/** The same finding with its arguments made safe. */
function clean(d: AnyDiagnostic): AnyDiagnostic {
  return { ...d, args: sanitizeArgs(d.args) } as AnyDiagnostic;
}

function oneLine(layout: FindingsLayout, d: AnyDiagnostic): string {
  const place = placeOf(d);
  return `${place === null ? "" : `${place}  `}${severity(layout, d)}  ${d.code}  ${messageOf(layout, d)}`;
}

function renderOne(layout: FindingsLayout, d: AnyDiagnostic): string[] {
  const hint = layout.messages.hint(clean(d), layout.typology);
  const label = `${layout.messages.label("hint")}${layout.messages.label("colon")} `;
  const pointed = hint === null ? [] : wrap(label + hint, layout.width, layout.measure, "  ", 4);
  const frame = d.position?.frame ? renderFrame(layout, d.position, d.position.frame) : [];
  return [
    ...headline(layout, d),
    ...wrap(messageOf(layout, d), layout.width, layout.measure, "  "),
    ...pointed,
    ...frame,
  ];
}

/** Place, severity, code, pointer; what does not fit goes to a line of its own. A place is never broken: it can be clicked. */
function headline(layout: FindingsLayout, d: AnyDiagnostic): string[] {
  const document =
    d.document !== undefined && d.document > 1 ? layout.messages.phrase("document", { index: d.document }) : "";
  const pointer = [d.pointers[0] ? sanitizeQuoted(d.pointers[0]) : "", document]
    .filter((part) => part !== "")
    .join(", ");
  const parts = [placeOf(d), `${severity(layout, d)}  ${sanitize(d.code)}`, pointer].filter(
    (part) => part !== null && part !== "",
  );
  const lines: string[] = [];
  for (const part of parts as string[]) {
    const last = lines.at(-1);
    if (last !== undefined && layout.measure(last) + 2 + layout.measure(part) <= layout.width)
      lines[lines.length - 1] = `${last}  ${part}`;
    else append(lines, last === undefined ? [part] : wrap(part, layout.width, layout.measure, "  "));
  }
  return lines;
}

/** The lines of the file with their numbers, a mark before the line in question and a line under the place. */
function renderFrame(layout: FindingsLayout, place: Position, frame: NonNullable<Position["frame"]>): string[] {
  const { paint } = layout;
  const position = { ...place, col: place.col - (frame.from ?? 1) + 1 };
  const digits = String(frame.first + frame.lines.length - 1).length;
  const room = layout.width - digits - 9;
  const start = windowStart(position, frame, room);
  const lines = frame.lines.flatMap((line, i) => {
    const number = frame.first + i;
    const here = number === position.line;
    const gutter = `${here ? ">" : " "} ${String(number).padStart(digits)} │ `;
    const shown = sanitizeFrame(line.slice(start, start + room));
    const text = `  ${gutter}${start > 0 ? "…" : ""}${shown}${line.length > start + room ? "…" : ""}`.trimEnd();
    return here
      ? [text, `  ${" ".repeat(digits + 2)} │ ${underline(layout, position, line, start, room)}`]
      : [paint.dim(text)];
  });
  return ["", ...lines];
}

/** Where the visible part of long lines begins, so that the place is in it. */
function windowStart(position: Position, frame: NonNullable<Position["frame"]>, room: number): number {
  const line = frame.lines[position.line - frame.first] ?? "";
  const fits = line.length <= room || position.col - 1 < room - 8;
  return fits ? 0 : Math.max(0, position.col - 1 - Math.floor(room / 2));
}

function underline(layout: FindingsLayout, position: Position, line: string, start: number, room: number): string {
  const column = Math.min(position.col - 1, line.length);
  const before = layout.measure(sanitizeFrame(line.slice(start, column))) + (start > 0 ? 1 : 0);
  const end = Math.min(column + (position.length ?? 1), start + room);
  const length = Math.max(1, layout.measure(sanitizeFrame(line.slice(column, end))));
  return " ".repeat(before) + layout.paint.error("^".repeat(length));
}
