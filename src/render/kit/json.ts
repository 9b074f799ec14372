import type { Result } from "../../model/result.js";
import { escapeInData } from "./sanitize.js";

/**
 * The result as JSON: two spaces, keys in the order of `schemas/result.schema.json`, no word translated. Unsafe characters are
 * escaped, so the bytes can be sent to a terminal; what a parser reads is unchanged.
 */
export async function renderJson(result: Result): Promise<string> {
  return writeJson(result);
}

/** Plain data as JSON with two spaces and one newline at the end. */
export function writeJson(data: unknown): string {
  return `${escapeInData(JSON.stringify(data, null, 2))}\n`;
}
