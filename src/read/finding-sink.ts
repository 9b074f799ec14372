import type { DiagnosticArgs } from "../model/codes.js";
import type { AnyDiagnostic, Position } from "../model/diagnostic.js";
import { beginningOf, finding } from "../model/finding.js";
import type { SourceDocument } from "../model/source.js";
import { append } from "../plain/append.js";
import { LIMITS } from "./limits.js";
import { locateFirst, sortFindings } from "./locate.js";

/** Why the rest of a file is not read. */
export type Reason = DiagnosticArgs["file-read-in-part"]["because"];

/** Findings of one file: as many are kept as anybody reads, the others are counted. */
export class FindingSink {
  readonly #file: string;
  readonly #kept: AnyDiagnostic[] = [];
  readonly #last: AnyDiagnostic[] = [];
  #more = 0;

  constructor(file: string) {
    this.#file = file;
  }

  /** How many more can be kept. */
  get room(): number {
    return LIMITS.findings - this.#kept.length;
  }

  /** Takes the findings of one document, sorted, and how many more there were. */
  add(findings: readonly AnyDiagnostic[], more = 0): void {
    const kept = findings.length <= this.room ? findings : findings.slice(0, this.room);
    append(this.#kept, kept);
    this.#more += findings.length - kept.length + more;
  }

  /** The file is not read from this place on. */
  stop(place: Position, document: number, because: Reason): void {
    this.#last.push({ ...finding("file-read-in-part", { path: this.#file, because }), position: place, document });
  }

  /** All that was kept, sorted; behind it how many more there were, and where reading ended. */
  get findings(): AnyDiagnostic[] {
    const sorted = sortFindings(this.#kept);
    return [...cut(sorted, this.#more, this.#file), ...this.#last];
  }
}

/** The first findings of many, which are sorted, and how many more there are. */
export function cutFindings(
  findings: readonly AnyDiagnostic[],
  file: string,
  { more = 0, most = LIMITS.findings }: { readonly more?: number; readonly most?: number } = {},
): readonly AnyDiagnostic[] {
  if (findings.length <= most) return cut(findings, more, file);
  return cut(findings.slice(0, most), more + findings.length - most, file);
}

/** The first findings of a document by place, located, and how many more there are. */
export function firstFindings(found: readonly AnyDiagnostic[], document: SourceDocument): readonly AnyDiagnostic[] {
  if (found.length === 0) return found;
  const { findings, more } = locateFirst(found, document);
  return cutFindings(findings, document.file, { more });
}

function cut(shown: readonly AnyDiagnostic[], more: number, file: string): readonly AnyDiagnostic[] {
  const last = shown.at(-1);
  if (last === undefined || more === 0) return shown;
  const { frame: _, ...place } = last.position ?? beginningOf(file);
  return [...shown, { ...finding("file-findings-cut", { path: file, shown: shown.length, more }), position: place }];
}
