import { UNSETTLED } from "../model/consensus.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { SourceDocument } from "../model/source.js";
import { childPointer } from "../plain/pointer.js";
import { isMap } from "./shown.js";

const MARK = /\?\?\?/;

/** Places at which coders have still to settle on a value: an error each, whatever may stand there. */
export function unsettledFindings(document: SourceDocument, profile: unknown): AnyDiagnostic[] {
  if (!document.mentions(MARK)) return [];
  const findings: AnyDiagnostic[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (value === UNSETTLED) findings.push(finding("value-unsettled", { mark: UNSETTLED }, pointer));
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, childPointer(pointer, i));
    else if (isMap(value)) for (const [key, item] of Object.entries(value)) visit(item, childPointer(pointer, key));
  };
  visit(profile, "");
  return findings;
}
