import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { SourceDocument } from "../model/source.js";
import { childPointer } from "../plain/pointer.js";
import { WINDOWS_SIGNS } from "../plain/windows-1252.js";
import { isMap, shown } from "./shown.js";

/** What the two bytes and more of a letter become where they are taken for one letter each. */
const TWICE =
  /[\u00c2-\u00c6\u00c8-\u00cb\u00ce-\u00d1\u00e2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;
const RUN = /[^\0-\x7f]+/g;
/** Texts that were stored as UTF-8, read as Windows-1252 or Latin-1 and stored again: `PÃ´le` for `Pôle`. A warning each. */
export function encodingFindings(document: SourceDocument, profile: Record<string, unknown>): AnyDiagnostic[] {
  if (!document.mentions(TWICE)) return [];
  const findings: AnyDiagnostic[] = [];
  const visit = (value: unknown, pointer: string): void => {
    if (typeof value === "string") {
      const meant = onceEncoded(value);
      if (meant !== value) {
        findings.push(finding("text-encoded-twice", { text: shown(value), meant: shown(meant) }, pointer));
      }
    } else if (Array.isArray(value)) for (const [i, item] of value.entries()) visit(item, `${pointer}/${i}`);
    else if (isMap(value)) for (const [key, item] of Object.entries(value)) visit(item, childPointer(pointer, key));
  };
  visit(profile, "");
  return findings;
}

/** The text before it was stored for the second time; itself where it was not. */
export function onceEncoded(text: string): string {
  return text.replace(RUN, (run) => {
    const bytes = Array.from(run, byteOf);
    if (bytes.length < 2 || bytes.includes(null)) return run;
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    } catch {
      return run;
    }
  });
}

function byteOf(sign: string): number | null {
  const at = WINDOWS_SIGNS.indexOf(sign);
  if (at >= 0) return 0x80 + at;
  const code = sign.codePointAt(0) ?? 0;
  return code >= 0x80 && code <= 0xff ? code : null;
}
