import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding, hasErrors } from "../model/finding.js";
import type { SourceText } from "../model/source.js";
import { hasSavedName, isSavedResult } from "../saved/recognise.js";

/**
 * A saved result under the name of a profile that a folder or a pattern stands for: it is passed over, for it would repeat
 * profiles that lie there. Whoever wants it names it.
 */
export function savedPassedOver({ file, text }: SourceText): AnyDiagnostic | null {
  if (hasSavedName(file) || !isSavedResult(text)) return null;
  return finding("file-passed-over", { path: file, got: "result" });
}

/** True where all that is found is that the file is one of another kind. */
export function isOtherKind(findings: readonly AnyDiagnostic[]): boolean {
  return findings.every(({ code }) => code === "format-other");
}

/** A file that is known not to be a profile by every finding about it, and that a folder or a pattern stands for: one note. */
export function otherPassedOver(file: string, findings: readonly AnyDiagnostic[]): AnyDiagnostic | null {
  const [first] = findings;
  if (first?.code !== "format-other" || !isOtherKind(findings)) return null;
  return finding("file-passed-over", { path: file, got: first.args.got });
}

/** An error where everything was passed over; nothing where something is left, or something else is wrong. */
export function noneLeft(findings: readonly AnyDiagnostic[], profiles: number): AnyDiagnostic[] {
  const other = findings.filter(({ code }) => code === "file-passed-over").length;
  if (other === 0 || profiles > 0 || hasErrors(findings)) return [];
  return [finding("file-none-left", { files: 0, folders: 0, other })];
}
