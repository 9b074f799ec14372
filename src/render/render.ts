import type { Result } from "../model/result.js";
import type { RenderOptions } from "./options.js";
import { type FormatName, RENDERERS } from "./registry.js";

/** English, 80 columns, no colour, the usual amount of detail. */
const PLAIN: RenderOptions = { lang: "en", width: 80, colorLevel: 0, verbose: false, quiet: false };

/**
 * Renders a result, new or saved, in a format of the registry: text (in a language, for a width), json or yaml. Ends in
 * exactly one newline; the same input gives the same bytes.
 */
export async function render(
  result: Result,
  format: FormatName,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const renderer = await RENDERERS[format].load();
  return renderer(result, { ...PLAIN, ...options });
}
