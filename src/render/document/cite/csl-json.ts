import { escapeInData } from "../../kit/sanitize.js";
import { itemsOf, type References } from "./references.js";

/** References as CSL-JSON, which programs for references read. */
export function writeCslJson(references: References): string {
  return `${escapeInData(JSON.stringify(itemsOf(references), null, 2))}\n`;
}
