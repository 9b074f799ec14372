import fc from "fast-check";
import { parseDocument } from "yaml";
import { readQuickly } from "../../src/read/quick/quick.js";
import { anyQuickText, placedText } from "../helpers/quick-texts.js";
import type { Target } from "./target.js";

/** What the complete parser gives; `null` where it finds anything wrong. */
function readCompletely(text: string): string | null {
  const document = parseDocument(text, { stringKeys: true, resolveKnownTags: false, logLevel: "silent" });
  return document.errors.length + document.warnings.length > 0 ? null : JSON.stringify(document.toJS());
}

/** What is read quickly is what the complete parser reads; the rest it leaves to that. */
async function harmOfText(bytes: Uint8Array): Promise<string[]> {
  const text = new TextDecoder().decode(bytes);
  const quick = readQuickly(text);
  if (quick === undefined) return [];
  const [mine, right] = [JSON.stringify(quick), readCompletely(text)];
  return mine === right ? [] : [`${mine} instead of ${right}`];
}

export const QUICK_READER: Target = {
  name: "quick",
  extension: "yaml",
  inShort: 400,
  inputs: fc.oneof({ weight: 3, arbitrary: anyQuickText }, placedText).map((text) => Buffer.from(text, "utf8")),
  harmOf: harmOfText,
};
