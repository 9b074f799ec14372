import { describe, expect, it } from "vitest";
import { escapeLatex } from "../../../../../src/render/kit/escape/latex.js";
import { ACCENTS, COMMANDS, DIRECT } from "../../../../../src/render/kit/escape/latex-characters.js";
import { inFolder, typeset } from "../../../../helpers/paper.js";
import { has } from "../../../../helpers/tools.js";

const direct = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) =>
  DIRECT.test(one),
);
const accented = [...ACCENTS.keys()].map((mark) => `q${mark}`);
const all = [...direct, ...COMMANDS.keys(), ...accented, "ế", "ậ", "\u0323", "日"];

describe.each(["pdflatex", "lualatex"] as const)("%s", (engine) => {
  it.skipIf(!has(engine))("sets every character that is said to be there", { timeout: 120_000 }, async () => {
    for (const language of ["english", "french"]) {
      const source = [
        "\\documentclass{article}\\usepackage{iftex}",
        "\\ifPDFTeX\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\else\\usepackage{fontspec}\\fi",
        `\\usepackage[${language}]{babel}\\begin{document}\\raggedright`,
        ...all.map((one) => `${escapeLatex(`x${one}x`)} ${escapeLatex(one)} `),
        "\\end{document}",
      ];
      const set = await inFolder((folder) => typeset(engine, source.join("\n"), folder));
      expect(set).toMatchObject({ status: 0, complaints: [] });
      expect(set.text).toContain("[U+65E5]");
      expect(set.text).toContain("xéx");
    }
  });
});
