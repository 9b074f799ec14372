import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TABLE_KINDS } from "../../../../src/model/table.js";
import { renderTable } from "../../../../src/render/table/render.js";
import { writeTypst } from "../../../../src/render/table/typst.js";
import { examples } from "../../../helpers/examples.js";
import { everyKind, hostileResult, inFolder, manyResults, packed, textOf } from "../../../helpers/paper.js";
import { has } from "../../../helpers/tools.js";
import { hasTypst, typstCompiler } from "../../../helpers/typst.js";
import { cell, column, number, STYLE, tableOf } from "../fixtures/worded.js";

const RESULT = examples();
const FEW = { ...RESULT, results: RESULT.results.slice(0, 4) };

describe("a table for Typst is as it was read and approved", () => {
  for (const lang of ["en", "fr"] as const) {
    it.each(TABLE_KINDS)(`%s, ${lang}`, async (kind) => {
      const by = kind === "crosstab" ? "sector" : null;
      const result = kind === "indicators" || kind === "evidence" ? FEW : RESULT;
      const { value } = await renderTable(result, "typst", { kind, by, lang });
      await expect(value).toMatchFileSnapshot(`../../../golden/table/${kind}.${lang}.typ`);
    });
  }

  it("as a fragment in groups", async () => {
    const { value } = await renderTable(FEW, "typst", { lang: "fr", groupBy: "type", isFragment: true });
    await expect(value).toMatchFileSnapshot("../../../golden/table/fragment.fr.typ");
  });
});

describe("a table for Typst", () => {
  const columns = [column("a"), column("n", { align: "decimal" })];
  const table = tableOf(columns, [
    [cell("#let x"), number("0.25", 0.25, 2)],
    [{ kind: "link", text: 'a "link"', url: "https://example.org/" }, number("3", 3, 0)],
  ]);

  it("holds words as strings, and decimal marks stand under each other", async () => {
    const source = String(await writeTypst(table, { ...STYLE, isFragment: true }));
    expect(source).toContain('"#let x", "0.25",');
    expect(source).toContain('link("https://example.org/", "a \\"link\\""), "3" + hide(".00"),');
    expect(source).toContain(") <tab:x>");
    expect(source).not.toContain("#set page");
  });

  it("has no label where there is none, and a number of its own", async () => {
    const source = String(await writeTypst({ ...table, label: null }, { ...STYLE, number: 3 }));
    expect(source).not.toMatch(/<[a-z:]+>/);
    expect(source).toContain("update(2)");
  });
});

describe.skipIf(!hasTypst() || !has("pdftotext", "-v"))("Typst sets", { timeout: 120_000 }, () => {
  async function pagesOf(sources: readonly string[]): Promise<string[]> {
    return inFolder(async (folder) => {
      const compiler = await typstCompiler(folder);
      return sources.map((mainFileContent, i) => {
        const { shortDiagnostics } = compiler.compile({ mainFileContent }).takeDiagnostics() ?? {
          shortDiagnostics: [],
        };
        expect(shortDiagnostics).toEqual([]);
        const path = join(folder, `${i}.pdf`);
        writeFileSync(path, compiler.pdf({ mainFileContent }));
        return textOf(path);
      });
    });
  }

  it.each(["en", "fr"] as const)("every kind of table, in %s, alone and in a document", async (lang) => {
    const alone = await everyKind(RESULT, "typst", { lang });
    const fragments = await everyKind(FEW, "typst", { lang, isFragment: true });
    const bound = [
      `#set text(lang: "${lang}")`,
      ...fragments.map(([, text]) => String(text)),
      "See @tab:results.",
    ].join("\n");
    const [last = "", ...pages] = (await pagesOf([...alone.map(([, text]) => String(text)), bound])).reverse();
    for (const text of pages) expect(packed(text)).toContain(lang === "fr" ? "Tableau1–" : "Table1.");
    for (const { name } of RESULT.results) expect(packed(pages.join(""))).toContain(packed(name ?? ""));
    expect(packed(last)).toContain(lang === "fr" ? "Tableau6–" : "Table6.");
    expect(packed(last)).toContain(lang === "fr" ? "SeeTableau1." : "SeeTable1.");
  });

  it("hostile words as words, and long tables with headings on every page", async () => {
    const { value: hostile } = await renderTable(hostileResult(), "typst", {});
    const { value: long } = await renderTable(manyResults(500), "typst", { lang: "fr" });
    const [words = "", rows = ""] = await pagesOf([String(hostile), String(long)]);
    for (const name of [
      "<script>alert(1)</script>",
      "\\input{/etc/passwd}",
      '=HYPERLINK("x")',
      "|a|b|",
      "#letx",
      "[U+202E]",
    ]) {
      expect(packed(words)).toContain(name);
    }
    const withRows = rows.split("\f").filter((page) => /Cluster \d+/.test(page));
    expect(withRows.length).toBeGreaterThan(8);
    expect(withRows.filter((page) => !/Pôle\s+Année/.test(page))).toEqual([]);
    for (let i = 1; i <= 500; i++) expect(packed(rows)).toContain(`Cluster${i}2`);
  });
});
