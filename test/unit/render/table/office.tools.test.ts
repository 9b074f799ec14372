import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMPARISON_TABLES, TABLE_KINDS } from "../../../../src/model/table-request.js";
import type { Typology } from "../../../../src/model/typology.js";
import { renderTable } from "../../../../src/render/table/render.js";
import { comparedWith, everyComparisonTable } from "../../../helpers/comparison.js";
import { examples } from "../../../helpers/examples.js";
import { convert, everyKind, hostileResult, inFolder, manyResults, packed } from "../../../helpers/paper.js";
import { has } from "../../../helpers/tools.js";
import { typologyIn } from "../../../helpers/typology-file.js";

const RESULT = examples();
const HOSTILE = hostileResult();
const OTHER = typologyIn("typologies/plural-economy.yaml");
const manyOf = (count: number) => (typology: Typology) => manyResults(count, typology);

function bytesOf(value: string | Uint8Array): Uint8Array {
  if (typeof value === "string") throw new Error("no bytes");
  return value;
}

/** The pages of each file as LibreOffice shows them, by its name without the ending; every file gives some. */
async function opened(files: Readonly<Record<string, Uint8Array>>) {
  const pages = await inFolder((folder) => convert(files, folder));
  expect([...pages.keys()].sort()).toEqual(
    Object.keys(files)
      .map((name) => name.replace(/\.\w+$/, ""))
      .sort(),
  );
  return pages;
}

describe.skipIf(!has("soffice") || !has("pdftotext", "-v"))("LibreOffice opens", { timeout: 300_000 }, () => {
  it("every kind of table, hostile ones and long ones, and their words are there", async () => {
    const files: Record<string, Uint8Array> = {};
    for (const format of ["docx", "xlsx"] as const) {
      for (const lang of ["en", "fr"] as const) {
        for (const [kind, value] of await everyKind(RESULT, format, { lang })) {
          files[`${kind}-${lang}-${format}.${format}`] = bytesOf(value);
        }
      }
      const { value: hostile } = await renderTable(HOSTILE, format, {});
      const { value: long } = await renderTable(manyResults(500), format, { lang: "fr" });
      files[`hostile-${format}.${format}`] = bytesOf(hostile ?? "");
      files[`long-${format}.${format}`] = bytesOf(long ?? "");
    }
    const pages = await opened(files);
    const wordsOf = (name: string): string => packed((pages.get(name) ?? []).join(""));

    for (const format of ["docx", "xlsx"] as const) {
      for (const kind of TABLE_KINDS) {
        expect(wordsOf(`${kind}-en-${format}`)).toContain("Table1.");
        expect(wordsOf(`${kind}-fr-${format}`)).toContain("Tableau1–");
      }
      for (const { name } of RESULT.results) expect(wordsOf(`memberships-fr-${format}`)).toContain(packed(name ?? ""));
      for (const [lang, word] of [
        ["en", "Undetermined"],
        ["fr", "Indéterminé"],
      ] as const) {
        const lines = (pages.get(`results-${lang}-docx`) ?? []).join("\n");
        expect(lines.match(new RegExp(`\\b${word}(?!\\S)`, "g")) ?? []).toHaveLength(
          RESULT.results.filter(({ status }) => status === "undetermined").length,
        );
      }
      const hostile = wordsOf(`hostile-${format}`);
      for (const name of [
        "<script>alert(1)</script>",
        "\\input{/etc/passwd}",
        '=HYPERLINK("x")',
        "|a|b|",
        "#letx",
        "_x0041_",
        "#REF!",
      ]) {
        expect(hostile).toContain(name);
      }
      const long = pages.get(`long-${format}`) ?? [];
      const head = format === "docx" ? /Pôle\s+Année/ : /Pôle\s+Année|Année/;
      // Notes name clusters, too, but no year stands beside them there.
      const withRows = long.filter((page) => /Cluster \d+\s+2\d{3}/.test(page));
      expect(withRows.length).toBeGreaterThan(5);
      expect(withRows.filter((page) => !head.test(page))).toEqual([]);
      // However many profiles there are, the notes take a page at most.
      expect(long.length - withRows.length).toBeLessThanOrEqual(1);
      const longWords = packed(long.join(""));
      for (let i = 1; i <= 500; i++) expect(longWords).toContain(`Cluster${i}2`);
    }
  });

  it("every table of a comparison, hostile ones and long ones, and their words are there", async () => {
    const compared = comparedWith(OTHER, examples);
    const files: Record<string, Uint8Array> = {};
    for (const format of ["docx", "xlsx"] as const) {
      for (const lang of ["en", "fr"] as const) {
        for (const [kind, value] of await everyComparisonTable(compared, format, { lang })) {
          files[`${kind}-${lang}-${format}.${format}`] = bytesOf(value);
        }
      }
      const hostile = await everyComparisonTable(comparedWith(OTHER, hostileResult), format, {});
      files[`hostile-${format}.${format}`] = bytesOf(new Map(hostile).get("cases") ?? "");
    }
    const many = await everyComparisonTable(comparedWith(OTHER, manyOf(300)), "docx", { lang: "fr" });
    files["long-docx.docx"] = bytesOf(new Map(many).get("cases") ?? "");
    const pages = await opened(files);
    const wordsOf = (name: string): string => packed((pages.get(name) ?? []).join(""));

    for (const format of ["docx", "xlsx"] as const) {
      for (const kind of COMPARISON_TABLES) {
        expect(wordsOf(`${kind}-en-${format}`)).toContain("Table1.");
        expect(wordsOf(`${kind}-fr-${format}`)).toContain("Tableau1–");
      }
      for (const { name } of compared.cases) expect(wordsOf(`cases-fr-${format}`)).toContain(name?.split(" ")[0]);
      for (const [lang, words] of [
        ["en", ["Market-led", "Public-led", "Civic", "Hybrid", "Institutionalized"]],
        ["fr", ["Marchand", "Redistributif", "Réciprocitaire", "Hybride", "Institutionnalisé"]],
      ] as const) {
        for (const word of words) expect(wordsOf(`types-${lang}-${format}`)).toContain(word);
      }
      for (const name of ["<script>alert(1)</script>", "\\input{/etc/passwd}", '=HYPERLINK("x")', "|a|b|", "#REF!"]) {
        expect(wordsOf(`hostile-${format}`)).toContain(name);
      }
    }
    const long = pages.get("long-docx") ?? [];
    // A name may take two lines of its narrow column; the year stands beside the first.
    const rowsIn = (page: string): number => (page.match(/Cluster(?: \d+)?\s+2\d{3}\s/g) ?? []).length;
    const withRows = long.filter((page) => rowsIn(page) > 0);
    expect(withRows.length).toBeGreaterThan(5);
    expect(withRows.filter((page) => !/Pôle\s+Année/.test(page))).toEqual([]);
    expect(withRows.reduce((sum, page) => sum + rowsIn(page), 0)).toBe(300);
  });

  it.each([
    ["en", "en_GB.UTF-8", "."],
    ["fr", "fr_FR.UTF-8", ","],
  ] as const)(
    "numbers of a table in Word with their decimal marks under each other, in %s",
    async (lang, locale, mark) => {
      const { value } = await renderTable(RESULT, "docx", { kind: "results", lang });
      const marks = await inFolder((folder) => {
        convert({ "table.docx": bytesOf(value ?? "") }, folder, { LC_ALL: locale });
        return numbersIn(join(folder, "pdf", "table.pdf"), mark);
      });
      const longer = marks.filter(({ decimals }) => decimals === 3);
      expect(longer.length).toBeGreaterThan(0);
      // A column of scores stands where its numbers with two decimals begin.
      for (const { at } of longer) {
        expect(marks.some((other) => other.decimals === 2 && Math.abs(other.at - at) < 0.5)).toBe(true);
      }
    },
  );
});

/** The numbers between 0 and 1 in a PDF, each with its decimals and where it begins, in points. */
function numbersIn(pdf: string, mark: "." | ","): { readonly at: number; readonly decimals: number }[] {
  const { stdout } = spawnSync("pdftotext", ["-bbox", pdf, "-"], { encoding: "utf8" });
  return [...stdout.matchAll(/<word xMin="([\d.]+)"[^>]*>0([.,])(\d+)<\/word>/g)].flatMap(([, x, sign, decimals]) =>
    sign === mark ? [{ at: Number(x), decimals: decimals?.length ?? 0 }] : [],
  );
}
