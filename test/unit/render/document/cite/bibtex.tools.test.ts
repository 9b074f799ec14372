import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderCitations } from "../../../../../src/render/document/cite/cite.js";
import type { Cited } from "../../../../../src/render/document/cite/references.js";
import { has } from "../../../../helpers/tools.js";
import { cited, citedWith, HOSTILE } from "./references.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tcec-bib-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const keysIn = (bib: string): string[] => [...bib.matchAll(/^@\w+\{([^,]+),$/gm)].map(([, key = ""]) => key);

/** Runs a program in the folder and gives what it said. */
function run(program: string, ...args: string[]): string {
  const { stdout, status } = spawnSync(program, args, { cwd: folder, encoding: "utf8", timeout: 100_000 });
  if (status !== 0) throw new Error(stdout);
  return stdout;
}

async function put(name: string, what: Cited, lang: "en" | "fr"): Promise<string> {
  const bib = await renderCitations(what, "bibtex", lang);
  writeFileSync(join(folder, `${name}.bib`), bib);
  return bib;
}

const DOCUMENT = (style: string, name: string) => `\\documentclass{article}
\\usepackage[T1]{fontenc}\\usepackage[french]{babel}\\usepackage{natbib}\\usepackage{url}
\\begin{document}\\nocite{*}\\bibliographystyle{${style}}\\bibliography{${name}}\\end{document}\n`;

describe.skipIf(!has("bibtex"))("BibTeX", () => {
  it.each(["plain", "alpha", "abbrv"])("reads everything without a complaint, in the style %s", async (style) => {
    for (const [name, what] of [
      ["examples", cited],
      ["hostile", citedWith(HOSTILE)],
    ] as const) {
      const bib = await put(name, what, "fr");
      const cites = keysIn(bib).map((key) => `\\citation{${key}}`);
      writeFileSync(join(folder, `${name}.aux`), `${cites.join("\n")}\n\\bibstyle{${style}}\n\\bibdata{${name}}\n`);
      const said = run("bibtex", name);
      expect(said).not.toMatch(/error|repeated|couldn't|undefined|I'm skipping|I was expecting/i);
      const bbl = readFileSync(join(folder, `${name}.bbl`), "utf8");
      const written = [...bbl.matchAll(/\\bibitem(?:\[[^\]]*\])?\{([^}]+)\}/g)].map(([, key]) => key);
      expect(written.sort()).toEqual(keysIn(bib).sort());
    }
  });

  it("complains where a brace is left open", async () => {
    const bib = await put("broken", cited, "en");
    writeFileSync(join(folder, "broken.bib"), bib.replace("{{tcec contributors}}", "{{tcec contributors}"));
    writeFileSync(join(folder, "broken.aux"), "\\citation{tcec-0.0.0}\n\\bibstyle{plain}\n\\bibdata{broken}\n");
    expect(spawnSync("bibtex", ["broken"], { cwd: folder }).status).not.toBe(0);
  });
});

describe.skipIf(!has("pdflatex") || !has("bibtex") || !has("pdftotext", "-v"))("LaTeX", () => {
  it("typesets the references, accents and organisations as they are", { timeout: 120_000 }, async () => {
    await put("typeset", cited, "fr");
    writeFileSync(join(folder, "paper.tex"), DOCUMENT("plainnat", "typeset"));
    const latex = () => run("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "paper.tex");
    latex();
    run("bibtex", "paper");
    latex();
    expect(latex()).not.toMatch(/Missing character|undefined/i);
    run("pdftotext", "-layout", "paper.pdf");
    const text = readFileSync(join(folder, "paper.txt"), "utf8").replace(/\s+/g, " ");
    expect(text).toMatch(/Loi n\S+ 2014-856 du 31 juillet 2014 relative à l[’']économie sociale et solidaire/);
    expect(text).toContain("Page on Ôkhra (title not recorded)");
    expect(text).toContain("Myriam Matray");
  });

  it("sets titles with control characters, signs and marks that no letter holds", { timeout: 120_000 }, async () => {
    const title = "Bell\u0007 escape\u001b[31m delete\u007f half\ud800 q\u0323 \u22125 % \u2265 50";
    await put(
      "controls",
      citedWith({ s: { title, author: "Dup\u0007ont, M.", publisher: "P\u0001", year: 2014 } }),
      "en",
    );
    writeFileSync(join(folder, "controls.tex"), DOCUMENT("plainnat", "controls"));
    const latex = () => run("pdflatex", "-interaction=nonstopmode", "-halt-on-error", "controls.tex");
    latex();
    run("bibtex", "controls");
    latex();
    expect(latex()).not.toMatch(/Missing character|undefined/i);
    run("pdftotext", "-layout", "controls.pdf");
    const text = readFileSync(join(folder, "controls.txt"), "utf8").normalize("NFC").replace(/\s+/g, "");
    expect(text).toContain("Bell[U+0007]escape[U+001B][31mdelete[U+007F]half[U+FFFD]");
    expect(text).toMatch(/(?:q\u0323|\u0323q|q\.|\.q).{0,3}[\u2212-]5%\u226550/);
    expect(text).toContain("P[U+0001]");
  });
});
