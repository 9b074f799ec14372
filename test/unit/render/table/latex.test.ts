import { describe, expect, it } from "vitest";
import { TABLE_KINDS } from "../../../../src/model/table-request.js";
import { writeLatex } from "../../../../src/render/table/latex.js";
import { renderTable } from "../../../../src/render/table/render.js";
import type { TableStyle, WordedTable } from "../../../../src/render/table/worded-table.js";
import { examples } from "../../../helpers/examples.js";
import { cell, column, number, STYLE, tableOf } from "../fixtures/worded.js";

const RESULT = examples();
const FEW = { ...RESULT, results: RESULT.results.slice(0, 4) };

async function latex(table: WordedTable, style: Partial<TableStyle> = {}): Promise<string> {
  const source = await writeLatex(table, { ...STYLE, ...style });
  if (typeof source !== "string") throw new Error("no text");
  return source;
}

describe("a table for LaTeX is as it was read and approved", () => {
  for (const lang of ["en", "fr"] as const) {
    it.each(TABLE_KINDS)(`%s, ${lang}`, async (kind) => {
      const by = kind === "crosstab" ? "sector" : null;
      const result = kind === "indicators" || kind === "evidence" ? FEW : RESULT;
      const { value } = await renderTable(result, "latex", { kind, by, lang, isFragment: true });
      await expect(value).toMatchFileSnapshot(`../../../golden/table/${kind}.${lang}.tex`);
    });
  }

  it("as a document, with numbers by siunitx, in groups", async () => {
    const options = { lang: "fr", hasSiunitx: true, groupBy: "type", number: 3 } as const;
    const { value } = await renderTable(FEW, "latex", options);
    await expect(value).toMatchFileSnapshot("../../../golden/table/document.fr.tex");
  });
});

describe("a table for LaTeX", () => {
  const rows = [[cell("x"), number("1,234.5", 1234.5, 1)]];
  const columns = [column("a"), column("n", { align: "decimal" })];

  it("names the packages it needs, no others", async () => {
    const plain = await latex(tableOf(columns, rows), { isFragment: true });
    const needed = [...plain.matchAll(/^% +\\usepackage\{(\w+)\}/gm)].map(([, name]) => name);
    expect(needed).toEqual(["array", "booktabs", "threeparttable"]);
    const link = [[{ kind: "link", text: "x", url: "https://example.org/" } as const, number("1", 1, 0)]];
    const linked = await latex(tableOf(columns, link), { isFragment: true, hasSiunitx: true });
    expect(linked).toMatch(/^% +\\usepackage\{siunitx\}.*\n% +\\usepackage\{hyperref\}/m);
    expect(linked).toContain("\\href{https://example.org/}{x}");
  });

  it("gives siunitx numbers, and what is no number in braces", async () => {
    const table = tableOf(columns, [
      ...rows,
      [cell("y"), number("−0.25", -0.25, 2)],
      [cell("z"), { kind: "unknown", text: "–" }],
    ]);
    const source = await latex(table, { isFragment: true, hasSiunitx: true });
    expect(source).toContain("x & 1234.5 \\\\");
    expect(source).toContain("y & -0.25 \\\\");
    expect(source).toContain("z & {–} \\\\");
    expect(source).toContain("table-format=-4.2");
    expect(source).not.toContain("output-decimal-marker");
  });

  it("papers: French decimals of three digits are numbers for siunitx", async () => {
    const table = tableOf(columns, [
      [cell("x"), number("0,497", 0.497, 3)],
      [cell("y"), number("\u22121\u202f234,500", -1234.5, 3)],
    ]);
    const source = await latex({ ...table, lang: "fr" }, { isFragment: true, hasSiunitx: true });
    expect(source).toContain("x & 0.497 \\\\");
    expect(source).toContain("y & -1234.500 \\\\");
    expect(source).toContain("table-format=-4.3,output-decimal-marker={,},group-minimum-digits=4");
  });

  it("puts decimal marks under each other without it", async () => {
    const table = tableOf(columns, [
      [cell("x"), number("0.25", 0.25, 2)],
      [cell("y"), number("3", 3, 0)],
    ]);
    expect(await latex(table)).toContain("y & 3\\hphantom{.00} \\\\");
  });

  it("has no label where there is none, and a number of its own", async () => {
    const source = await latex({ ...tableOf(columns, rows), label: null }, { number: 4 });
    expect(source).not.toContain("\\label");
    expect(source).toContain("\\setcounter{table}{3}");
  });

  it("is the same again", async () => {
    const [first, second] = await Promise.all([1, 2].map(() => renderTable(RESULT, "latex", { lang: "fr" })));
    expect(first?.value).toBe(second?.value);
  });
});
