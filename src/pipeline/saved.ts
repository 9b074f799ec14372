import type { Outcome } from "../model/outcome.js";
import { report } from "../model/report.js";
import type { Result } from "../model/result.js";
import type { SourceText } from "../model/source.js";
import { readDocuments } from "../read/documents.js";
import { LIMITS } from "../read/limits.js";
import { validateResultShape } from "../validate/result.js";
import { inconsistencies } from "./consistency.js";

/** A saved result begins with its format, in JSON or in YAML. */
const BEGINNING = /^\s*(?:\{\s*)?"?schema"?\s*:\s*"?tcec-result\//;

/**
 * Opens a saved result (`--format json` or `yaml`), which is accepted wherever a profile is. `null` where the text is no
 * saved result at all.
 */
export function openSavedResult(source: SourceText): Outcome<Result> | null {
  if (!BEGINNING.test(source.text.slice(0, 500))) return null;
  const json = parseJson(source.text);
  if (json !== undefined) return checkResult(json, source.file);
  const { documents, diagnostics } = readDocuments(source, LIMITS.fileBytes);
  const [document] = documents;
  return document ? checkResult(document.value, source.file) : { value: null, diagnostics };
}

/** Its shape, then whether it hangs together. */
function checkResult(value: unknown, file: string): Outcome<Result> {
  const shaped = validateResultShape(value, file);
  if (shaped.value === null) return shaped;
  const found = inconsistencies(shaped.value).map((finding) => ({ ...finding, position: { file, line: 1, col: 1 } }));
  return found.length > 0 ? { value: null, diagnostics: found } : shaped;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Joins saved results with new ones: they must rest on the same typology, or their scores do not compare. */
export function joinResults(parts: readonly { readonly result: Result; readonly file: string }[]): Outcome<Result> {
  const [first, ...others] = parts;
  if (!first) throw new Error("joinResults needs at least one result");
  const name = ({ typology }: Result): string => `${typology.id} ${typology.version} (${typology.hash.slice(0, 15)})`;
  const differing = others.filter(({ result }) => result.typology.hash !== first.result.typology.hash);
  if (differing.length > 0) {
    const diagnostics = differing.map(({ result, file }) => ({
      ...report("result-typologies-differ", { expected: name(first.result), got: name(result) }),
      position: { file, line: 1, col: 1 },
    }));
    return { value: null, diagnostics };
  }
  const results = parts.flatMap(({ result }) => result.results);
  const findings = parts.flatMap(({ result }) => result.findings);
  return { value: { ...first.result, results, findings }, diagnostics: [] };
}
