import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { SourceDocument } from "../model/source.js";
import { childPointer } from "../plain/pointer.js";
import { isMap, shown } from "./shown.js";

/** A blank, a hash and a digit: YAML ends a text without quotation marks before it. */
const NUMBERED = /\S[ \t]+#[0-9]/;
const COMMENT = /^[ \t]+(#[0-9].*?)[ \t\r]*$/;

/** Texts that end where YAML sees a comment which is probably a number of theirs, as in `Pôle #3`: a note each. */
export function commentFindings(document: SourceDocument, profile: Record<string, unknown>): AnyDiagnostic[] {
  if (!document.mentions(NUMBERED)) return [];
  const findings: AnyDiagnostic[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value === "string") {
      const comment = commentBehind(document, value, pointer);
      if (comment !== null) {
        findings.push(finding("text-cut-short", { text: shown(value), comment: shown(comment) }, pointer));
      }
    } else if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, `${pointer}/${i}`);
    else if (isMap(value)) for (const [key, item] of Object.entries(value)) visit(item, childPointer(pointer, key));
  };
  visit(profile, "");
  return findings;
}

/** The comment behind a text of one line that stands without quotation marks; `null` where there is none. */
function commentBehind(document: SourceDocument, text: string, pointer: string): string | null {
  const { line, col, length = 1, frame } = document.locate(pointer);
  if (frame === undefined) return null;
  const start = col - (frame.from ?? 1);
  const rest = (frame.lines[line - frame.first] ?? "").slice(start);
  return rest.startsWith(text) && length === text.length ? (COMMENT.exec(rest.slice(text.length))?.[1] ?? null) : null;
}
