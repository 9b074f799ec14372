import { describe, expect, it } from "vitest";
import { TABLE_KINDS } from "../../../../src/model/table.js";
import { renderTable } from "../../../../src/render/table/render.js";
import { examples } from "../../../helpers/examples.js";
import { convert, everyKind, hostileResult, inFolder, manyResults, packed } from "../../../helpers/paper.js";
import { has } from "../../../helpers/tools.js";

const RESULT = examples();
const HOSTILE = hostileResult();
function bytesOf(value: string | Uint8Array): Uint8Array {
  if (typeof value === "string") throw new Error("no bytes");
  return value;
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
    const pages = await inFolder((folder) => convert(files, folder));
    expect([...pages.keys()].sort()).toEqual(
      Object.keys(files)
        .map((name) => name.replace(/\.\w+$/, ""))
        .sort(),
    );
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
});
