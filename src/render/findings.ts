import type { AllowedCount } from "../model/allowed.js";
import type { Severity } from "../model/codes.js";
import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import { append } from "../plain/append.js";
import { FindingLines } from "./finding-lines.js";
import {
  type FindingsLayout,
  type FindingsOptions,
  hintOf,
  messageOf,
  openLayout,
  placeOf,
  severityOf,
} from "./findings-layout.js";
import { writeJson } from "./kit/json.js";
import { sanitize, sanitizeFrame, sanitizeQuoted } from "./kit/sanitize.js";
import { type Measure, measureFor } from "./kit/width.js";
import { wrap } from "./kit/wrap.js";
import type { RenderOptions } from "./options.js";

interface FramedLayout extends FindingsLayout {
  readonly measure: Measure;
  readonly width: number;
}

/**
 * Findings for a reader: place, severity, code and pointer; the message; the hint; the lines of the file around the
 * place with the place underlined; at the end how many there are. Without `frames`, or with `quiet`, one line each, and what is
 * found in many places in the same words once, with its count. The order is kept. `seen`: what the last line begins with where there
 * is neither an error nor a warning.
 */
export async function renderFindings(
  findings: readonly AnyDiagnostic[],
  options: FindingsOptions,
  seen = "",
): Promise<string> {
  const list = await openFindings(options, findings);
  const shown = await list.add(findings);
  const count = countOf(findings);
  const begin = count.errors + count.warnings === 0 ? seen : "";
  return `${shown}${list.end()}${begin}${await renderCount(count, options)}`;
}

/** A list of findings of any length, part by part: each call gives what can be written by now. */
export interface FindingsList {
  add(findings: readonly AnyDiagnostic[]): Promise<string>;
  end(): string;
}

/** Begins such a list; `among`: findings that it will have, where some may be about sheets. */
export async function openFindings(
  options: FindingsOptions,
  among: readonly AnyDiagnostic[] = [],
): Promise<FindingsList> {
  const layout = await openLayout(options, among);
  return (options.frames ?? !options.quiet) ? framedList(layout, options) : lineList(layout, options);
}

function framedList(layout: FindingsLayout, { width }: FindingsOptions): FindingsList {
  return {
    add: async (findings) => {
      const framed = {
        ...layout,
        measure: await measureFor(JSON.stringify(findings)),
        width: Math.max(40, Math.min(width, 120)),
      };
      return findings.map((d) => `${renderOne(framed, d).join("\n")}\n\n`).join("");
    },
    end: () => "",
  };
}

/** The last line says how to see what the lines have no room for. */
function lineList(layout: FindingsLayout, { quiet }: FindingsOptions): FindingsList {
  const lines = new FindingLines(layout);
  let isAny = false;
  return {
    add: async (findings) => {
      isAny ||= findings.length > 0;
      return lines.add(findings);
    },
    end: () => lines.end() + (isAny && !quiet ? `${layout.paint.dim(layout.messages.phrase("see-frames", {}))}\n` : ""),
  };
}

/** How many findings there are, by weight. */
export interface Count {
  readonly errors: number;
  readonly warnings: number;
}

/** The line after a list of findings: how many there were. */
export async function renderCount(count: Count, options: RenderOptions): Promise<string> {
  const { messages, paint } = await openLayout(options);
  const words = messages.phrase("found", { ...count });
  const painted = count.errors > 0 ? paint.error(words) : count.warnings > 0 ? paint.warning(words) : words;
  return `${painted}\n`;
}

/** The line that says how many findings are allowed, so that nothing is off in silence; nothing for none, and with `quiet`. */
export async function renderAllowed(count: AllowedCount | null, options: RenderOptions): Promise<string> {
  if (count === null || options.quiet) return "";
  const { messages } = await openLayout(options);
  return `${messages.phrase("allowed", count)}\n`;
}

/** One message in one line, painted by its weight: without place, code and hint. */
export async function renderLine(finding: AnyDiagnostic, options: FindingsOptions): Promise<string> {
  const layout = await openLayout(options, [finding]);
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

function renderOne(layout: FramedLayout, d: AnyDiagnostic): string[] {
  const hint = hintOf(layout, d);
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
function headline(layout: FramedLayout, d: AnyDiagnostic): string[] {
  const document =
    d.document !== undefined && d.document > 1 ? layout.messages.phrase("document", { index: d.document }) : "";
  const pointer = [d.pointers[0] ? sanitizeQuoted(d.pointers[0]) : "", document]
    .filter((part) => part !== "")
    .join(", ");
  const parts = [placeOf(d), `${severityOf(layout, d)}  ${sanitize(d.code)}`, pointer].filter(
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
function renderFrame(layout: FramedLayout, place: Position, frame: NonNullable<Position["frame"]>): string[] {
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

function underline(layout: FramedLayout, position: Position, line: string, start: number, room: number): string {
  const column = Math.min(position.col - 1, line.length);
  const before = layout.measure(sanitizeFrame(line.slice(start, column))) + (start > 0 ? 1 : 0);
  const end = Math.min(column + (position.length ?? 1), start + room);
  const length = Math.max(1, layout.measure(sanitizeFrame(line.slice(column, end))));
  return " ".repeat(before) + layout.paint.error("^".repeat(length));
}
