import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { FIELDS } from "../../../../src/model/generated/fields.js";
import { HELP_SHEETS, pathOfHeading, WORKBOOK } from "../../../../src/model/workbook.js";
import { openCodingBook } from "../../../../src/render/coding/book.js";
import { type CodingRows, codingSheets } from "../../../../src/render/coding/sheets.js";
import { formatsOf, loadWriter } from "../../../../src/render/formats.js";
import type { BookSheet } from "../../../../src/render/table/book.js";
import { openSheets } from "../../../../src/sheet/open.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { options } from "../fixtures/options.js";

const EMPTY: CodingRows = { coder: null, identities: [] };
const LANGS = ["en", "fr"] as const;
type Lang = (typeof LANGS)[number];

const sheetsIn = async (lang: Lang, rows = EMPTY, typology = defaultTypology()): Promise<readonly BookSheet[]> =>
  codingSheets(await openCodingBook(typology, lang), rows);

function sheetOf(sheets: readonly BookSheet[], name: string): BookSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

const textsOf = (sheet: BookSheet, row: number): string[] => (sheet.rows[row] ?? []).map(({ value }) => String(value));

/** The words that a column offers, `null` where it offers none. */
function offered(sheets: readonly BookSheet[], sheet: BookSheet, column: number): string[] | null {
  const choice = sheet.entry?.choices.find((one) => one.column === column);
  if (choice === undefined) return null;
  const { sheet: name, column: at, first, last } = choice.words;
  return sheetOf(sheets, name)
    .rows.slice(first, last + 1)
    .map((row) => String(row[at]?.value ?? ""));
}

describe.each(LANGS)("a workbook to code in (%s)", (lang) => {
  it("has the sheets and the columns of a workbook, the paths below a title", async () => {
    const sheets = await sheetsIn(lang);
    for (const { name, columns } of WORKBOOK) {
      const sheet = sheetOf(sheets, name);
      expect(textsOf(sheet, 1)).toEqual(columns);
      expect(textsOf(sheet, 0).filter((title) => title.trim() === "")).toEqual([]);
      expect(new Set(textsOf(sheet, 0)).size, `titles of ${name}`).toBe(columns.length);
      expect(sheet.headRows).toBe(2);
    }
  });

  it("offers for each coded field its words, each once, and for yes and no both", async () => {
    const sheets = await sheetsIn(lang);
    for (const { name, path, columns } of WORKBOOK) {
      const sheet = sheetOf(sheets, name);
      for (const [at, heading] of columns.entries()) {
        const field = FIELDS[pathOfHeading({ path }, heading) as keyof typeof FIELDS];
        if (field === undefined) continue;
        const { codes = [], notApplicable = false } = field as { codes?: readonly string[]; notApplicable?: boolean };
        const words = offered(sheets, sheet, at);
        const count = field.kind === "boolean" ? 2 : codes.length + (notApplicable ? 1 : 0);
        if (count > 0) expect(words, heading).toHaveLength(count);
        expect(new Set(words).size, heading).toBe(words?.length ?? 0);
        expect(words ?? ["x"], heading).not.toContain("");
      }
    }
  });

  it("warns of no cell that may hold a bound, several words, or words of the coder without the way to keep it", async () => {
    const sheets = await sheetsIn(lang);
    const all = sheets.flatMap(({ entry }) => entry?.choices ?? []);
    const warnings = all.flatMap(({ warning }) => (warning === null ? [] : [warning]));
    expect(warnings.length).toBeGreaterThan(20);
    for (const { title, text } of warnings) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(text.length).toBeLessThanOrEqual(225);
    }
    const profiles = sheetOf(sheets, "profiles");
    const warningAt = (heading: string) =>
      profiles.entry?.choices.find(({ column }) => column === textsOf(profiles, 1).indexOf(heading))?.warning;
    for (const heading of ["initiated_by", "goals", "funding.unit"]) expect(warningAt(heading)).toBeNull();
    for (const heading of ["level", "governance.decision_mode", "network.complete"])
      expect(warningAt(heading)).not.toBeNull();
  });

  it("keeps every column as text but those of long texts", async () => {
    const sheets = await sheetsIn(lang);
    for (const { name, columns } of WORKBOOK) {
      const { entry } = sheetOf(sheets, name);
      const free = columns.filter((_, i) => entry?.textColumns.has(i) !== true);
      expect(free).toEqual(columns.filter((heading) => ["notes", "quote", "sources.note"].includes(heading)));
    }
  });

  it("explains every field, and every word that one takes", async () => {
    const sheets = await sheetsIn(lang);
    const book = sheetOf(sheets, HELP_SHEETS.codebook).rows.map((row) => row.map(({ value }) => String(value)));
    for (const [path, { kind, ...field }] of Object.entries(FIELDS)) {
      const codes: readonly string[] = "codes" in field ? (field.codes as readonly string[]) : [];
      for (const code of codes) {
        if (path.startsWith("institutions[].agreement") || kind === "level") continue;
        const row = book.find(
          ([, heading, , word]) => path.replaceAll("[]", "").replace(".<source>", "") === heading && word === code,
        );
        if (path.startsWith("evidence")) continue;
        expect(row?.[5], `${path} ${code}`).toMatch(/\p{L}/u);
      }
    }
    expect(book.flat().join()).not.toMatch(/undefined|\[object|`/);
  });

  it("marks what the typology in force scores, and asks for its own indicators", async () => {
    const marked = async (typology = defaultTypology()) => {
      const profiles = sheetOf(await sheetsIn(lang, EMPTY, typology), "profiles");
      const fills = (profiles.rows[0] ?? []).map(({ style }) => JSON.stringify(style?.fill ?? null));
      const plain = fills[0];
      return textsOf(profiles, 1).filter((_, i) => fills[i] !== plain);
    };
    expect(await marked()).toContain("governance.decision_mode");
    expect(await marked()).not.toContain("place.region");
    const [axis, ...axes] = defaultTypology().axes;
    const [first, ...others] = axis?.indicators ?? [];
    if (axis === undefined || first === undefined) throw new Error("no indicator");
    const given = { ...first, id: "own_measure", fact: null, label: { en: "Own measure", fr: "Mesure propre" } };
    const other = { ...defaultTypology(), axes: [{ ...axis, indicators: [given, ...others] }, ...axes] };
    expect(await marked(other)).toContain("indicators.own_measure");
    expect(await marked()).not.toContain("indicators.own_measure");
  });
});

describe("a blind copy", () => {
  const rows: CodingRows = {
    coder: "B",
    identities: [
      { id: "okhra", name: "=Ôkhra & fils", date: "2004", level: "coordination" },
      { id: "x", name: "X", date: "2013-12", level: null },
    ],
  };

  it("says which cases there are, and nothing that was coded of them", async () => {
    const profiles = sheetOf(await sheetsIn("fr", rows), "profiles");
    const columns = textsOf(profiles, 1);
    const filled = profiles.rows
      .slice(2)
      .map((row) => Object.fromEntries(row.flatMap(({ value }, i) => (value === "" ? [] : [[columns[i], value]]))));
    expect(filled).toEqual([
      { id: "okhra", name: "=Ôkhra & fils", date: "2004", level: "structure de coordination", coder: "B" },
      { id: "x", name: "X", date: "2013-12", coder: "B" },
    ]);
  });
});

describe.each(formatsOf("coding-sheet"))("as %s", (format) => {
  const rows: CodingRows = {
    coder: "B",
    identities: [{ id: "a", name: "A <&> « é » ' \"", date: "2004", level: null }],
  };
  const write = async (lang: Lang) =>
    (await loadWriter("coding-sheet", format))(defaultTypology(), rows, options({ lang }));

  it("gives the same bytes twice, and is read again as it was written", async () => {
    for (const lang of LANGS) {
      const bytes = await write(lang);
      expect(await write(lang)).toEqual(bytes);
      const { value } = await openSheets(bytes, `coding.${format}`, { encoding: null, separator: null });
      const written = await sheetsIn(lang, rows);
      expect(value?.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
      for (const [i, sheet] of written.entries()) {
        const read = [...(value?.[i]?.rows ?? [])].map(({ cells }) =>
          cells.map((cell) =>
            String(cell ?? "")
              .replace(/\s+/g, " ")
              .trim(),
          ),
        );
        const want = sheet.rows.map((row) => row.map(({ value: text }) => String(text).replace(/\s+/g, " ").trim()));
        const trimmed = (list: readonly (readonly string[])[]) =>
          list.map((row) => row.join("\u0001").replace(/\u0001+$/, "")).filter((row) => row !== "");
        expect(trimmed(read), sheet.name).toEqual(trimmed(want));
      }
    }
  });

  it("names no clock and no machine", async () => {
    const parts = unzipSync(await write("en"));
    for (const [name, part] of Object.entries(parts))
      expect(strFromU8(part), name).not.toMatch(/\b20[2-9]\d-\d\d-\d\dT/);
  });
});
