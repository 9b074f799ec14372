import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { loadAllMessages } from "../../../src/messages/messages.js";
import type { Profile } from "../../../src/model/profile.js";
import { HELP_SHEETS } from "../../../src/model/workbook.js";
import { columnOf } from "../../../src/sheet/address.js";
import type { Sheet } from "../../../src/sheet/cell.js";
import { openSheets } from "../../../src/sheet/open.js";
import { type CodedCell, Coder } from "../../helpers/as-coded.js";
import { Calc, type TypedCell } from "../../helpers/calc.js";
import { tcecHere } from "../../helpers/command.js";
import { exampleTexts } from "../../helpers/examples.js";
import { inFolder } from "../../helpers/paper.js";
import { has } from "../../helpers/tools.js";

const EXAMPLES = new URL("../../../examples/", import.meta.url).pathname;
/** What must come out alike, whether a profile was written by hand or in a spreadsheet. */
const SAME = ["status", "type", "possible", "axes", "facts", "evidence", "sources", "traits", "watchpoints"] as const;
const ENV = { LANG: "C" };

const CODED: readonly Profile[] = exampleTexts().flatMap((text) => {
  const documents = parseAllDocuments(text);
  return (Array.isArray(documents) ? documents : []).map((one) => one.toJS() as Profile);
});

async function sheetsOf(path: string): Promise<readonly Sheet[]> {
  const { value } = await openSheets(new Uint8Array(readFileSync(path)), path, { encoding: null, separator: null });
  if (value === null) throw new Error(`${path} cannot be read`);
  return value;
}

/** What a batch makes of profiles: for each its verdict, its possible types, the bounds of its axes, and what it has of evidence. */
async function verdictsOf(path: string, folder: string): Promise<ReadonlyMap<string, unknown>> {
  const { stdout, code } = await tcecHere(["batch", path, "--format", "json"], folder, ENV);
  expect(code).toBe(0);
  const { results } = JSON.parse(stdout) as {
    results: readonly (Readonly<Record<(typeof SAME)[number], unknown>> & { id: string; date: string })[];
  };
  return new Map(
    results.map((one) => [`${one.id} ${one.date}`, Object.fromEntries(SAME.map((key) => [key, one[key]]))]),
  );
}

/** The words that a list to choose from offers. */
function wordsAt(list: string, sheets: readonly Sheet[]): readonly string[] {
  const [, name = "", column = "", first = "", last = first] =
    /^\$?'?([^'!]*?)'?[.!]\$?([A-Z]+)\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/.exec(list) ?? [];
  const rows = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  const at = columnOf(column) ?? 0;
  return rows.flatMap(({ number, cells }) =>
    number >= Number(first) && number <= Number(last) ? [String(cells[at] ?? "")] : [],
  );
}

describe.skipIf(!has("soffice"))("a template that LibreOffice fills in, cell by cell", { timeout: 600_000 }, () => {
  describe.each(["fr", "en"] as const)("in %s", (lang) => {
    it.each(["xlsx", "ods"])("as %s: every example gets the verdict of its own YAML", async (ending) => {
      await inFolder(async (folder) => {
        const written = await tcecHere(["template", "--lang", lang, "-o", `coding.${ending}`], folder, ENV);
        expect(written.code).toBe(0);
        const book = join(folder, `coding.${ending}`);
        const template = await sheetsOf(book);
        const cells = new Coder(template, await loadAllMessages(lang)).code(CODED);
        const calc = new Calc(folder);
        const typed = calc.type(book, cells, [join(folder, "filled.xlsx"), join(folder, "filled.ods")]);
        expectTyped(typed, cells, template);
        const own = await verdictsOf(join(EXAMPLES, "profiles"), folder);
        expect(own.size).toBe(CODED.length);
        for (const [kind, files] of saveAll(calc, folder)) {
          const imported = await tcecHere(["import", ...files, "-o", `profiles-${kind}`], folder, ENV);
          expect(imported, imported.stderr.slice(0, 3000)).toMatchObject({ code: 0 });
          expect(await verdictsOf(`profiles-${kind}`, folder)).toEqual(own);
          const expected = `--expect=${join(EXAMPLES, "expected.yaml")}`;
          expect(await tcecHere(["batch", `profiles-${kind}`, expected], folder, ENV)).toMatchObject({ code: 0 });
        }
      });
    });
  });
});

/** A byte order mark, which Excel writes before a CSV in UTF-8 and LibreOffice does not. */
const MARK = "\ufeff";

/** What was filled in, in each way that it is saved: the files that are imported. */
function saveAll(calc: Calc, folder: string): ReadonlyMap<string, readonly string[]> {
  const help: readonly string[] = Object.values(HELP_SHEETS).map((name) => `filled-${name}.csv`);
  const csv = (["utf8", "windows-1252"] as const).map((letters): [string, readonly string[]] => {
    calc.saveCsv(join(folder, "filled.ods"), join(folder, letters), letters);
    const names = readdirSync(join(folder, letters)).filter((name) => !help.includes(name));
    if (letters === "utf8") for (const name of names) addMark(join(folder, letters, name));
    return [letters, names.map((name) => join(letters, name))];
  });
  return new Map([["xlsx", ["filled.xlsx"]], ["ods", ["filled.ods"]], ...csv]);
}

function addMark(path: string): void {
  writeFileSync(path, MARK + readFileSync(path, "utf8"));
}

/** Every cell stays as it was typed, and one word that a column offers a list for is in the list. */
function expectTyped(typed: readonly TypedCell[], cells: readonly CodedCell[], template: readonly Sheet[]): void {
  expect(typed.map(({ text }) => text)).toEqual(cells.map(({ text }) => text));
  const refused = typed.filter(
    ({ list, isClosed, text }) => isClosed && list !== null && !wordsAt(list, template).includes(text),
  );
  expect(refused).toEqual([]);
  const words = typed.filter((_, i) => cells[i]?.isWord === true);
  expect(words.length).toBeGreaterThan(100);
  const unlisted = words.filter(({ list, text }) => list === null || !wordsAt(list, template).includes(text));
  expect(unlisted).toEqual([]);
}
