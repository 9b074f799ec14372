import { describe, expect, it } from "vitest";
import { renderTable } from "../../../../src/render/table/render.js";
import { comparedWith, everyComparisonTable } from "../../../helpers/comparison.js";
import { examples } from "../../../helpers/examples.js";
import { everyKind, hostileResult, inFolder, manyResults, packed, typeset } from "../../../helpers/paper.js";
import { has } from "../../../helpers/tools.js";
import { typologyIn } from "../../../helpers/typology-file.js";

const RESULT = examples();
const FEW = { ...RESULT, results: RESULT.results.slice(0, 4) };
const HOSTILE = hostileResult();
const OTHER = typologyIn("typologies/plural-economy.yaml");
const ENGINES = ["pdflatex", "lualatex"] as const;
const hasEngines = ENGINES.every((engine) => has(engine)) && has("pdftotext", "-v");

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
        expect(text).toContain(lang === "fr" ? "0,99" : "0.99");
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

  it.each([
    ["pdflatex", "fr"],
    ["lualatex", "en"],
  ] as const)("every table of a comparison, plain, by siunitx and hostile, with %s, in %s", async (engine, lang) => {
    const compared = comparedWith(OTHER, examples);
    const look = { lang, isFragment: true, label: null };
    const all = await Promise.all([
      everyComparisonTable(compared, "latex", look),
      everyComparisonTable(compared, "latex", { ...look, hasSiunitx: true }),
      everyComparisonTable(comparedWith(OTHER, hostileResult), "latex", look),
    ]);
    const source = bound(
      all.flat().map(([, text]) => String(text)),
      lang,
    );
    const { text, ...rest } = await inFolder((folder) => typeset(engine, source, folder));
    expect(rest).toMatchObject({ status: 0, complaints: [] });
    expect(rest.overfull).toBeLessThan(2);
    for (const words of ["<script>alert(1)</script>", "\\input{/etc/passwd}", '=HYPERLINK("x")', "[U+1F389]"]) {
      expect(text).toContain(words);
    }
    // The names take lines of their narrow column, and pdftotext reads across the columns: their first words are looked for.
    for (const { name } of compared.cases) expect(text).toContain(name?.split(" ")[0]);
    expect(text).not.toContain("root:");
  });
});
