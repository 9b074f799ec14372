import { escapeXml } from "../escape/xml.js";

/** Changes the text of a part of a package; `null` leaves the part out. */
export type PartEdit = (part: string) => string | null;

/** The first date that a zip file can hold. */
const [YEAR, MONTH, DAY] = [1980, 0, 1];

/**
 * An office file packed again so that its bytes depend on its contents alone: parts in the order of their names but the list
 * of types first, one date, one compressor. `edits` change parts by their path.
 */
export async function repack(bytes: Uint8Array, edits: Readonly<Record<string, PartEdit>>): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const parts = unzipSync(bytes, { filter: ({ name }) => !name.endsWith("/") });
  const first = (name: string): string => (name === "[Content_Types].xml" ? "" : name);
  const names = Object.keys(parts).sort((a, b) => (first(a) < first(b) ? -1 : 1));
  const kept: Record<string, Uint8Array> = {};
  for (const name of names) {
    const part = parts[name];
    const edit = edits[name];
    const changed = part !== undefined && edit !== undefined ? edit(strFromU8(part)) : undefined;
    if (changed === null || part === undefined) continue;
    kept[name] = changed === undefined ? part : strToU8(changed);
  }
  return zipSync(kept, { level: 6, mtime: new Date(YEAR, MONTH, DAY) });
}

/** The core properties of an office file: its title and language, what made it where that is said, no clock and no other names. */
export function coreProperties(title: string, language: string, maker: string | null = null): string {
  const names =
    maker === null
      ? ""
      : `<dc:creator>${escapeXml(maker)}</dc:creator><cp:lastModifiedBy>${escapeXml(maker)}</cp:lastModifiedBy>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title>${names}<dc:language>${language}</dc:language></cp:coreProperties>`;
}
