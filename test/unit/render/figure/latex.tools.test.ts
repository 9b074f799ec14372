import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PLOT_KINDS } from "../../../../src/render/figure/options.js";
import { has } from "../../../helpers/tools.js";
import { ASKED, FIVE, HOSTILE, plot } from "./figures.js";

const folder = mkdtempSync(join(tmpdir(), "tcec-plot-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [nasty] = HOSTILE.results;
const names: string[] = [];

beforeAll(async () => {
  for (const kind of PLOT_KINDS) {
    const hostile = kind === "profile" || kind === "network" ? { id: nasty?.id ?? "", date: nasty?.date ?? "" } : {};
    for (const [name, result, asked] of [
      ["quiet", FIVE, ASKED[kind]],
      ["hostile", HOSTILE, hostile],
    ] as const) {
      const width = name === "quiet" ? 85 : 175;
      names.push(`${kind}-${name}.tex`);
      writeFileSync(
        join(folder, `${kind}-${name}.tex`),
        await plot(result, "tikz", { kind, lang: "fr", width, ...asked }),
      );
    }
  }
});

/** All figures in one French document whose text is as wide as two columns. */
function typeset(engine: string): { readonly log: string; readonly status: number | null } {
  const body = names.map((name) => `\\noindent\\input{${name}}\\clearpage`).join("\n");
  const encoding = engine === "pdflatex" ? "\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}" : "";
  const head = "\\documentclass{article}\\usepackage[a4paper,textwidth=176mm,textheight=270mm]{geometry}";
  const text = `${head}${encoding}\\usepackage{lmodern}\\usepackage[french]{babel}\\usepackage{tikz}\n\\begin{document}\n${body}\n\\end{document}\n`;
  writeFileSync(join(folder, `${engine}.tex`), text);
  const args = ["-interaction=nonstopmode", "-halt-on-error", "-no-shell-escape", `${engine}.tex`];
  const { status } = spawnSync(engine, args, { cwd: folder, encoding: "utf8" });
  return { log: readFileSync(join(folder, `${engine}.log`), "utf8"), status };
}

describe.each(["pdflatex", "lualatex"])("%s", (engine) => {
  test.skipIf(!has(engine))(
    "sets every figure in French: no letter missing, none too wide",
    { timeout: 240_000 },
    () => {
      const { log, status } = typeset(engine);
      expect(log.match(/^!.*$/gm) ?? []).toEqual([]);
      expect(status).toBe(0);
      expect(log).not.toMatch(/Missing character|Overfull|undefined/);
      expect(log).toMatch(/Output written on [\s\S]*\(8 pages/);
    },
  );
});
