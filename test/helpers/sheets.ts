import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { loadMap } from "../../src/import/map/load.js";
import { fieldNames } from "../../src/messages/field-names.js";
import type { AnyDiagnostic } from "../../src/model/diagnostic.js";
import type { Profile } from "../../src/model/profile.js";
import type { SheetTool } from "../../src/model/sheet-tools.js";
import { importSheets } from "../../src/run/import.js";
import { defaultTypology } from "../../src/typology/default.js";

/** The sheets of the tests. */
export const SHEETS = fileURLToPath(new URL("../fixtures/sheets/", import.meta.url));

/** What an import gives: profiles in the order of rows, and findings. */
export interface ImportedSheets {
  readonly profiles: readonly Profile[];
  readonly findings: readonly AnyDiagnostic[];
}

function bytesOf(files: Readonly<Record<string, Uint8Array | string>>) {
  return Object.entries(files).map(([file, content]) => ({
    file,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
}

/** Imports files under a map. */
export async function importFiles(
  files: Readonly<Record<string, Uint8Array | string>>,
  map: string,
): Promise<ImportedSheets> {
  const loaded = loadMap({ file: "map.yaml", text: map });
  if (loaded.value === null) return { profiles: [], findings: loaded.diagnostics };
  const profiles: Profile[] = [];
  const how = { map: loaded.value, names: null, layout: null, typology: defaultTypology() };
  const { findings } = await importSheets(bytesOf(files), how, async ({ profile }) => {
    profiles.push(profile);
  });
  return { profiles, findings };
}

/** Imports a sheet of the tests under a map of the tests. */
export function importSheet(path: string, map: string): Promise<ImportedSheets> {
  return importFiles(
    { [basename(path)]: new Uint8Array(readFileSync(SHEETS + path)) },
    readFileSync(SHEETS + map, "utf8"),
  );
}

/** Where a finding stands, as it is said. */
export function placeSaid({ position }: AnyDiagnostic): string {
  const { file = "", line = 0, at = String(line) } = position ?? {};
  return at === "" ? file : at.includes("!") ? at : `${file}:${at}`;
}

/** Imports files by their headings. */
export async function importByHeadings(
  files: Readonly<Record<string, Uint8Array | string>>,
  layout: SheetTool | null = null,
): Promise<ImportedSheets> {
  const profiles: Profile[] = [];
  const how = { map: null, names: await fieldNames(), layout, typology: defaultTypology() };
  const { findings } = await importSheets(bytesOf(files), how, async ({ profile }) => {
    profiles.push(profile);
  });
  return { profiles, findings };
}
