import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { Outcome } from "../model/outcome.js";
import type { Sheet } from "./cell.js";
import type { CsvReading } from "./csv.js";
import { placedAt } from "./place.js";
import { MOST_UNPACKED, unpack } from "./unpack.js";

/** What a file is by its first bytes: an archive (xlsx, ods), an old container of Microsoft, or text. */
function kindOf(bytes: Uint8Array): "archive" | "container" | "text" {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b && (c === 3 || c === 5 || c === 7)) return "archive";
  return a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0 ? "container" : "text";
}

/** A container with this in it holds an encrypted workbook; without it, it is a workbook of before 2007. */
const ENCRYPTED = "EncryptedPackage";

/**
 * The sheets of a file: a workbook (xlsx, ods), whatever its name says, or a CSV. What cannot be read gives one error: it is protected
 * by a password, from before 2007, damaged, or larger than may be.
 */
export async function openSheets(bytes: Uint8Array, file: string, how: CsvReading): Promise<Outcome<readonly Sheet[]>> {
  switch (kindOf(bytes)) {
    case "container":
      return refuse(finding(isEncrypted(bytes) ? "sheet-password" : "sheet-old", { path: file }), file);
    case "archive":
      return openWorkbook(bytes, file);
    case "text": {
      const { readCsvSheet } = await import("./csv.js");
      const { value, diagnostics } = readCsvSheet(bytes, file, how);
      return value === null ? { value, diagnostics } : { value: [value], diagnostics };
    }
  }
}

async function openWorkbook(bytes: Uint8Array, file: string): Promise<Outcome<readonly Sheet[]>> {
  const parts = await unpack(bytes, isNeeded);
  if (parts === "too-large") return tooLarge(file);
  const content = parts?.get("content.xml");
  if (parts?.get("META-INF/manifest.xml") !== undefined && isEncryptedOds(parts)) {
    return refuse(finding("sheet-password", { path: file }), file);
  }
  const sheets = await sheetsIn(parts, content, file);
  if (sheets === "too-large") return tooLarge(file);
  return sheets === null || sheets.length === 0
    ? refuse(finding("sheet-damaged", { path: file }), file)
    : { value: sheets, diagnostics: [] };
}

async function sheetsIn(parts: ReadonlyMap<string, Uint8Array> | null, content: Uint8Array | undefined, file: string) {
  if (parts === null) return null;
  if (content !== undefined) return (await import("./ods.js")).readOdsSheets(content, file);
  return (await import("./xlsx.js")).readXlsxSheets(parts, file);
}

/** Pictures and what is drawn hold no cells. */
function isNeeded(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name) || name === "mimetype";
}

function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes).includes(ENCRYPTED);
}

function isEncryptedOds(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const manifest = parts.get("META-INF/manifest.xml");
  return manifest !== undefined && new TextDecoder().decode(manifest).includes("encryption-data");
}

function tooLarge(file: string): Outcome<readonly Sheet[]> {
  return refuse(finding("sheet-too-large", { path: file, limit: MOST_UNPACKED }), file);
}

function refuse(problem: AnyDiagnostic, file: string): Outcome<readonly Sheet[]> {
  return { value: null, diagnostics: [placedAt(problem, file)] };
}
