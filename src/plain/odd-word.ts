import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import { firstOddSign, withoutOddSigns } from "./odd-signs.js";

/**
 * The complaint about a word of the command line or a setting that is the suggested one but for a sign that nobody sees, or that is
 * taken for another one; `null` for any other word. `option`: what it was given to; `""` for a command or an option itself.
 */
export function oddWord(option: string, value: string, suggestion: string | null): AnyDiagnostic | null {
  if (suggestion === null || value === suggestion || withoutOddSigns(value) !== suggestion) return null;
  const odd = firstOddSign(value);
  return odd && finding("usage-odd-sign", { option, value, ...odd, suggestion });
}
