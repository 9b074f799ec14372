import type { Result } from "../../model/result.js";
import { PLAIN_OPTIONS, type RenderOptions } from "../options.js";
import { type FormatName, RENDERERS } from "./registry.js";

/**
 * Renders a result, new or saved, in a format of the registry: text (in a language, for a width), json, ndjson, yaml or csv. Ends in
 * exactly one newline; the same input gives the same bytes.
 */
export async function render(
  result: Result,
  format: FormatName,
  options: Partial<RenderOptions> = {},
): Promise<string> {
  const renderer = await RENDERERS[format].load();
  return renderer(result, { ...PLAIN_OPTIONS, ...options });
}
