import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { assembleResult } from "../../../../../src/pipeline/assess.js";
import { renderCodebook } from "../../../../../src/render/document/codebook/render.js";
import { renderMethods } from "../../../../../src/render/document/methods/render.js";
import { defaultTypology } from "../../../../../src/typology/default.js";
import { has } from "../../../../helpers/tools.js";
import { axis, indicator, typology } from "../../../../helpers/typology.js";
import { options } from "../../fixtures/options.js";

const TYPOLOGY = defaultTypology();
const NASTY = "<b>& \\input{/etc/passwd} |a|b| #let é日本 😀 $x_1^2$ 100% ~ “q” f*";
const LABEL = { en: NASTY, fr: NASTY };
const HOSTILE = typology([axis("a", [indicator("i", {}, 1, { label: LABEL })], { label: LABEL })]);
const folder = mkdtempSync(join(tmpdir(), "tcec-codebook-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync(program, args, { cwd: folder, encoding: "utf8", timeout: 240_000 });
  expect(status, `${program}: ${stdout}${stderr}`).toBe(0);
  return stdout;
}

/** Letters without the blanks and breaks that a page puts between them; a hyphen at the end of a line is lost in a PDF. */
const letters = (text: string) => text.replace(/[\s\u00ad\u202f-]+/g, "");

describe.skipIf(!has("soffice") || !has("pdftotext", "-v"))("LibreOffice", () => {
  it("opens the documents for Word, and the text is there", { timeout: 300_000 }, async () => {
    for (const lang of ["en", "fr"] as const) {
      writeFileSync(join(folder, `codebook-${lang}.docx`), await renderCodebook(TYPOLOGY, "docx", options({ lang })));
      const result = assembleResult(TYPOLOGY, [], []);
      writeFileSync(join(folder, `methods-${lang}.docx`), await renderMethods(result, "docx", options({ lang })));
    }
    writeFileSync(join(folder, "hostile.docx"), await renderCodebook(HOSTILE, "docx", options()));
    const names = ["codebook-en", "codebook-fr", "methods-en", "methods-fr", "hostile"];
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    run("soffice", profile, "--headless", "--convert-to", "pdf", ...names.map((name) => `${name}.docx`));
    const pdf = Object.fromEntries(names.map((name) => [name, letters(run("pdftotext", `${name}.pdf`, "-"))]));
    expect(pdf["codebook-en"]).toContain(letters("Earned by the cluster itself but not split between sales"));
    expect(pdf["codebook-fr"]).toContain(letters("Les mêmes points d’ancrage que pour l’autofinancement"));
    for (const lang of ["en", "fr"]) expect(pdf[`codebook-${lang}`]).not.toContain("TOC\\");
    const prose = String(await renderMethods(assembleResult(TYPOLOGY, [], []), "text", options({ lang: "fr" })));
    for (const paragraph of prose.trim().split("\n")) expect(pdf["methods-fr"]).toContain(letters(paragraph));
    expect(pdf.hostile).toContain(letters("\\input{/etc/passwd}"));
    expect(pdf.hostile).toContain("<b>&");
  });
});

const HEAD = `\\documentclass{article}
\\usepackage{iftex}
\\ifPDFTeX\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern}\\else\\usepackage{fontspec}\\fi
`;

describe.each(["pdflatex", "lualatex"])("%s", (engine) => {
  it.skipIf(!has(engine))("sets the methods paragraph in both languages", { timeout: 300_000 }, async () => {
    const bodies = await Promise.all(
      (
        [
          ["en", TYPOLOGY],
          ["fr", TYPOLOGY],
          ["fr", HOSTILE],
        ] as const
      ).map(async ([lang, one]) => {
        const text = await renderMethods(assembleResult(one, [], []), "latex", options({ lang }));
        return `\\begin{otherlanguage}{${lang === "fr" ? "french" : "english"}}\n${text}\\end{otherlanguage}\n\\clearpage\n`;
      }),
    );
    const document = `${HEAD}\\usepackage[english,french]{babel}\n\\begin{document}\n${bodies.join("\n")}\\end{document}\n`;
    writeFileSync(join(folder, `${engine}.tex`), document);
    run(engine, "-interaction=nonstopmode", "-halt-on-error", `${engine}.tex`);
    expect(readFileSync(join(folder, `${engine}.log`), "latin1")).not.toMatch(/Missing character|^! /m);
    if (has("pdftotext", "-v")) {
      const text = letters(run("pdftotext", `${engine}.pdf`, "-"));
      expect(text).toContain(letters("Ce qui est inconnu n’a été ni compté pour 0"));
      expect(text).toContain(letters("What is unknown was neither counted as 0"));
    }
  });
});
