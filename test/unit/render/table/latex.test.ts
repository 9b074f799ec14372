import { describe, expect, it } from "vitest";
import { TABLE_KINDS } from "../../../../src/model/table.js";
import { writeLatex } from "../../../../src/render/table/latex.js";
import { renderTable } from "../../../../src/render/table/render.js";
import type { TableStyle, WordedTable } from "../../../../src/render/table/worded-table.js";
import { examples } from "../../../helpers/examples.js";
import { everyKind, hostileResult, inFolder, manyResults, packed, typeset } from "../../../helpers/paper.js";
import { has } from "../../../helpers/tools.js";
import { cell, column, number, STYLE, tableOf } from "../fixtures/worded.js";

const RESULT = examples();
const FEW = { ...RESULT, results: RESULT.results.slice(0, 4) };
const HOSTILE = hostileResult();
const ENGINES = ["pdflatex", "lualatex"] as const;
const hasEngines = ENGINES.every((engine) => has(engine)) && has("pdftotext", "-v");

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
    expect(await latex({ ...table, lang: "fr" }, { hasSiunitx: true })).toContain("output-decimal-marker={,}");
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

/** Fragments in one document of somebody's own, with the packages that their comments name. */
function bound(fragments: readonly string[], lang: "en" | "fr"): string {
  const packages = new Set(
    fragments.flatMap((text) => [...text.matchAll(/^% +\\usepackage\{(\w+)\}/gm)].map(([, name]) => name)),
  );
  return [
    "\\documentclass[a4paper,11pt]{article}",
    "\\usepackage{iftex}\\ifPDFTeX\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\else\\usepackage{fontspec}\\fi",
    `\\usepackage[${lang === "fr" ? "french" : "english"}]{babel}`,
    "\\usepackage[margin=25mm]{geometry}",
    ...[...packages].map((name) => `\\usepackage{${name}}`),
    "\\begin{document}",
    ...fragments.map((text) => `${text}\\clearpage`),
    "\\end{document}",
  ].join("\n");
}

describe.skipIf(!hasEngines)("LaTeX sets", { timeout: 300_000 }, () => {
  for (const engine of ENGINES) {
    for (const lang of ["en", "fr"] as const) {
      it(`every kind of table, plain, by siunitx and hostile, in a document in ${lang}, with ${engine}`, async () => {
        const all = await Promise.all([
          everyKind(FEW, "latex", { lang, isFragment: true, label: null }),
          everyKind(FEW, "latex", { lang, isFragment: true, label: null, hasSiunitx: true }),
          everyKind(HOSTILE, "latex", { lang, isFragment: true, label: null }),
        ]);
        const source = bound(
          all.flat().map(([, text]) => String(text)),
          lang,
        );
        const { text, ...rest } = await inFolder((folder) => typeset(engine, source, folder));
        expect(rest).toMatchObject({ status: 0, complaints: [] });
        expect(rest.overfull).toBeLessThan(2);
        for (const words of [
          "<script>alert(1)</script>",
          "\\input{/etc/passwd}",
          '=HYPERLINK("x")',
          "|a|b|",
          "#letx",
        ]) {
          expect(text).toContain(words);
        }
        for (const words of ["[U+1F389]", "[U+0645]", "[U+202E]", "[x]*y*&%$"]) expect(text).toContain(words);
        for (const { name } of FEW.results) expect(text).toContain(packed(name ?? "").replaceAll("'", "’"));
        expect(text).not.toContain("root:");
        expect(text).toContain(lang === "fr" ? "0,91" : "0.91");
      });
    }
  }

  it.each([
    ["pdflatex", "fr", 500],
    ["lualatex", "en", 500],
    ["pdflatex", "en", 40],
    ["lualatex", "fr", 40],
    ["pdflatex", "fr", 4],
  ] as const)("a document at once, with %s, in %s, of %i clusters", async (engine, lang, count) => {
    const result = manyResults(count);
    const { value } = await renderTable(result, "latex", { lang, groupBy: count === 40 ? "type" : null });
    const set = await inFolder((folder) => typeset(engine, String(value), folder));
    expect(set).toMatchObject({ status: 0, complaints: [] });
    expect(set.overfull).toBeLessThan(2);
    for (let i = 1; i <= count; i++) expect(set.text).toContain(`Cluster${i}2`);
    const heads = set.text.split(lang === "fr" ? "PôleAnnée" : "ClusterYear").length - 1;
    expect(heads).toBeGreaterThanOrEqual(count === 4 ? 1 : set.pages - 1);
    expect(set.pages).toBeGreaterThan(count / 60);
    expect(set.text).toContain(lang === "fr" ? "Tableau1–" : "Table1.");
  });
});
