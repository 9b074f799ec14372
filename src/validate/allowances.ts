import { allowableCodes, asAllowed, whyNotAllowed } from "../model/allowed.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { SourceComment, SourceDocument } from "../model/source.js";
import { closest } from "../plain/suggest.js";
import { sortFindings } from "../read/locate.js";

/** The word by which a comment allows what is found at its place. */
const WORD = "tcec-allow";
/** The word, and what stands behind it. */
const ALLOWANCE = /^#*\s*tcec-allow(?:\s*:|\s)\s*(.*)$/;
/** A code behind a comma; other words there are the reason. */
const ANOTHER_CODE = /^\s*,\s*([a-z]+(?:-[a-z]+)+)(?![^\s,:;])/;

/** How far findings are known, and what may be said. */
interface AllowanceScope {
  /** True where all was looked for that can be found: only then is it told that a comment allows nothing. */
  readonly isWhole: boolean;
  /** True where nothing of the text may be shown: reasons are left out. */
  readonly isPrivate?: boolean;
}

/** One code that a comment allows. */
interface Allowance {
  readonly code: string;
  readonly reason: string | null;
  readonly comment: SourceComment;
  isUsed: boolean;
}

/**
 * The findings of a document, in which warnings and notes are marked that a comment allows: `# tcec-allow: code`, with a reason behind it, at
 * the end of their line or above it. What comments allow in vain is found with them (`allow-unused`, `allow-unknown`,
 * `allow-error`). Without such a comment the list stays the same one.
 */
export function applyAllowances(
  document: SourceDocument,
  findings: readonly AnyDiagnostic[],
  { isWhole, isPrivate = false }: AllowanceScope,
): readonly AnyDiagnostic[] {
  const allowances = document.commentsWith(WORD).flatMap(allowancesIn);
  if (allowances.length === 0) return findings;
  const byLine = new Map<string, Allowance>();
  for (const one of allowances)
    if (!byLine.has(keyOf(one.comment.line, one.code))) byLine.set(keyOf(one.comment.line, one.code), one);
  const marked = findings.map((found) => {
    const allowance = byLine.get(keyOf(found.position?.line ?? 0, found.code));
    if (allowance === undefined || found.severity === "error") return found;
    allowance.isUsed = true;
    return asAllowed(found, "comment", isPrivate ? null : allowance.reason);
  });
  const told = allowances.flatMap((one) => inVain(one, isWhole, document.index));
  return told.length === 0 ? marked : sortFindings([...marked, ...told]);
}

function keyOf(line: number, code: string): string {
  return `${line} ${code}`;
}

/** The codes of a comment: the first word, and others behind commas; then the reason. */
function allowancesIn(comment: SourceComment): Allowance[] {
  const said = ALLOWANCE.exec(comment.text)?.[1];
  if (said === undefined) return [];
  const [first = ""] = /^[^\s,]*/.exec(said) ?? [];
  const codes = [first.replace(/[:;.]$/, "")];
  let rest = said.slice(first.length);
  for (let next = ANOTHER_CODE.exec(rest); next !== null; next = ANOTHER_CODE.exec(rest)) {
    codes.push(next[1] ?? "");
    rest = rest.slice(next[0].length);
  }
  const reason = rest.replace(/^[\s,:;.–—-]+/, "").trim();
  return codes.map((code) => ({ code, reason: reason === "" ? null : reason, comment, isUsed: false }));
}

function inVain({ code, comment, isUsed }: Allowance, isWhole: boolean, document: number): AnyDiagnostic[] {
  if (isUsed) return [];
  const why = whyNotAllowed(code);
  if (why === null && !isWhole) return [];
  const told =
    why === null
      ? finding("allow-unused", { code })
      : why === "error"
        ? finding("allow-error", { code })
        : finding("allow-unknown", { code, suggestion: closest(code, allowableCodes()) });
  return [{ ...told, position: comment.place(), document }];
}
