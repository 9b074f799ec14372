import { escapeInData } from "./sanitize.js";

/**
 * Plain data as JSON with two spaces and one newline at the end, keys in their order. Unsafe characters are escaped, so the bytes
 * can be sent to a terminal; what a parser reads is unchanged.
 */
export function writeJson(data: unknown): string {
  return `${escapeInData(JSON.stringify(data, null, 2))}\n`;
}
