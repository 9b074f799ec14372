import { loadMessages } from "../messages/messages.js";
import type { AnyDiagnostic } from "../model/diagnostic.js";
import { placeOf } from "./findings-layout.js";
import { paintFor } from "./kit/paint.js";
import { sanitize, sanitizeFrame, sanitizeQuoted } from "./kit/sanitize.js";
import { unifiedDiff } from "./kit/unified-diff.js";
import type { RenderOptions } from "./options.js";

/** A file before and after its findings were mended. */
export interface MendedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** What was mended, in the order of the file. */
  readonly mended: readonly AnyDiagnostic[];
}

/** What changed in a file, as a unified diff; with colours, or as plain text that `patch` reads. */
export async function renderDifference({ file, before, after }: MendedFile, options: RenderOptions): Promise<string> {
  const paint = await paintFor(options.colorLevel);
  const diff = unifiedDiff(sanitizeQuoted(file), before, after);
  if (options.colorLevel === 0) return diff;
  const paintLine = (line: string): string => {
    if (/^(?:---|\+\+\+|@@)/.test(line)) return paint.strong(line);
    if (line.startsWith("-")) return paint.error(line);
    return line.startsWith("+") ? paint.type(line) : line;
  };
  return diff
    .split("\n")
    .map((line) => paintLine(sanitizeFrame(line)))
    .join("\n");
}

/** One line for each finding that was mended, in its own words, with what is written now; then how many. `isDry`: nothing was written. */
export async function renderMended(
  { file, mended }: MendedFile,
  isDry: boolean,
  { lang }: Pick<RenderOptions, "lang">,
): Promise<string> {
  const messages = await loadMessages(lang);
  const lines = mended.map((one) => {
    const words = [placeOf(one) ?? sanitizeQuoted(file), one.code, sanitize(messages.message(one))].join("  ");
    return one.fix === undefined ? words : `${words} → ${sanitizeFrame(one.fix.write)}`;
  });
  return [...lines, messages.phrase("corrected", { path: sanitizeQuoted(file), count: mended.length, isDry }), ""].join(
    "\n",
  );
}
