import type { AnyDiagnostic } from "../model/diagnostic.js";
import { asTypedText } from "../plain/typed.js";
import { isKnownCall } from "./labels.js";
import { isMap } from "./shown.js";
import type { Suggest } from "./suggester.js";

/** `{source: report}`, as it may be written in place of a name alone, in a list or not. */
const BLOCK = /^(\[?)\{(source|call): ("(?:[^"\\]|\\.)*"|[^"{}]*)\}/;

/**
 * Where a block has to stand and only a name does, what is said to be written is a block with a source or call that there is: the one that
 * was named or meant, or none in particular.
 */
export function namedBlocks(
  findings: readonly AnyDiagnostic[],
  profile: Record<string, unknown>,
  suggest: Suggest,
): readonly AnyDiagnostic[] {
  const sources = isMap(profile.sources) ? Object.keys(profile.sources) : [];
  return findings.map((one) => {
    if (one.code !== "value-wrong-type") return one;
    const [, bracket = "", key, typed = ""] = BLOCK.exec(one.args.write ?? "") ?? [];
    const name = typed.startsWith('"') ? String(JSON.parse(typed)) : typed;
    if (key === undefined || (key === "call" ? isKnownCall(name) : sources.includes(name))) return one;
    const meant = key === "source" && bracket === "" ? suggest(name, sources) : null;
    const args = meant === null ? { write: null, needs: [key] } : { write: `{source: ${asTypedText(meant)}}` };
    const { fix: _, ...others } = one; // of what must not be written
    return { ...others, args: { ...one.args, ...args } };
  });
}
