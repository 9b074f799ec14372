import type { Result } from "../../model/result.js";
import { loadWriter, type VerdictFormat } from "../formats.js";
import { PLAIN_OPTIONS, type RenderOptions } from "../options.js";

/**
 * Renders a result, new or saved, in a format: text (in a language, for a width), json, ndjson, yaml or csv. Ends in
 * exactly one newline; the same input gives the same bytes.
 */
export async function render(
  result: Result,
  format: VerdictFormat,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const renderer = await loadWriter("verdict", format);
  return renderer(result, { ...PLAIN_OPTIONS, ...options });
}
