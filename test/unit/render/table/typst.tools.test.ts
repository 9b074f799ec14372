import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { renderTable } from "../../../../src/render/table/render.js";
import { comparedWith, everyComparisonTable } from "../../../helpers/comparison.js";
import { examples } from "../../../helpers/examples.js";
import { everyKind, hostileResult, inFolder, manyResults, packed, textOf } from "../../../helpers/paper.js";
import { has } from "../../../helpers/tools.js";
import { typologyIn } from "../../../helpers/typology-file.js";
import { hasTypst, typstCompiler } from "../../../helpers/typst.js";

const RESULT = examples();
const FEW = { ...RESULT, results: RESULT.results.slice(0, 4) };

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
      "See @tab-results.",
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

  it.each(["en", "fr"] as const)("every table of a comparison, in %s, and hostile words as words", async (lang) => {
    const other = typologyIn("typologies/plural-economy.yaml");
    const compared = comparedWith(other, examples);
    const tables = await everyComparisonTable(compared, "typst", { lang });
    const hostile = await everyComparisonTable(comparedWith(other, hostileResult), "typst", { lang });
    const pages = await pagesOf([...tables, ...hostile].map(([, text]) => String(text)));
    for (const text of pages) expect(packed(text)).toContain(lang === "fr" ? "Tableau1–" : "Table1.");
    const words = packed(pages.join(""));
    for (const { name } of compared.cases) expect(words).toContain(name?.split(" ")[0]);
    for (const name of ["<script>alert(1)</script>", "\\input{/etc/passwd}", "#letx"]) expect(words).toContain(name);
  });
});
