import { describe, expect, it, vi } from "vitest";
import { run } from "../../../src/cli/run.js";
import { COMMAND_NAMES } from "../../../src/messages/help-texts.js";
import type { Lang } from "../../../src/messages/languages.js";
import { TABLE_KINDS } from "../../../src/model/table.js";
import { renderCitations } from "../../../src/render/document/cite/cite.js";
import { renderCodebook } from "../../../src/render/document/codebook/render.js";
import { renderExplainable, renderExplanation } from "../../../src/render/document/explanation.js";
import { renderMethods } from "../../../src/render/document/methods/render.js";
import { renderTypology } from "../../../src/render/document/typology.js";
import { PLOT_KINDS } from "../../../src/render/figure/options.js";
import { renderPlot } from "../../../src/render/figure/render-plot.js";
import { renderReport } from "../../../src/render/page/render.js";
import { renderReplication } from "../../../src/render/replication/replication.js";
import { renderTable } from "../../../src/render/table/render.js";
import { renderText } from "../../../src/render/verdict/text.js";
import { fakeHost } from "../cli/fake-host.js";
import { options } from "../render/fixtures/options.js";
import { accentText } from "./accent.js";
import { CODED, IDENTIFIERS, RESULT, TYPED, WORKS } from "./material.js";
import { inLatex, inMarkup, inTypst, plainEnglish } from "./plain-english.js";

vi.mock("../../../src/model/generated/languages.js", () => ({ LANGUAGES: ["qps"] }));
vi.mock("../../../src/messages/languages.js", async (original) => {
  const real = await original<typeof import("../../../src/messages/languages.js")>();
  const { PSEUDO } = await import("./pseudo-language.js");
  const languageOf = (lang: string) => (lang === "qps" ? PSEUDO : real.languageOf(lang as Lang));
  const loadWords = (lang: string, shelf: keyof typeof PSEUDO.shelves) => languageOf(lang).shelves[shelf]();
  return { ...real, LANGUAGES: ["qps"], languageOf, loadWords };
});

const lang = "qps" as Lang;
const PLAIN = options({ lang, width: 1000 });
const found = (text: unknown, named: ReadonlySet<string> = new Set()) =>
  plainEnglish(String(text), new Set([...IDENTIFIERS, ...named]));

describe("in a language whose every letter has an accent, no plain English comes through", () => {
  it("finds plain English where there is some", () => {
    expect(found(`${accentText("What is known")}, nothing`)).toEqual(["nothing"]);
  });

  it.each([false, true])("verdict, verbose: %s", async (verbose) => {
    expect(found(await renderText(RESULT, { ...PLAIN, verbose }))).toEqual([]);
  });

  it("verdicts in lines", async () => {
    expect(found(await renderText(RESULT, { ...PLAIN, quiet: true }))).toEqual([]);
  });

  for (const kind of TABLE_KINDS) {
    const request = { kind, lang, by: "region", width: 1000, isFragment: true } as const;
    it(`table ${kind} as text, Markdown, HTML, LaTeX and Typst`, async () => {
      const in_ = async (format: Parameters<typeof renderTable>[1]) =>
        (await renderTable(RESULT, format, request)).value;
      expect(found(await in_("text"))).toEqual([]);
      expect(found(await in_("markdown"))).toEqual([]);
      expect(found(inMarkup(String(await in_("html"))))).toEqual([]);
      expect(found(inLatex(String(await in_("latex"))))).toEqual([]);
      expect(found(inTypst(String(await in_("typst"))))).toEqual([]);
    });
  }

  it.each(PLOT_KINDS)("figure %s", async (kind) => {
    const asked = { kind, lang, id: kind === "profile" ? "okhra" : undefined };
    const value = await renderPlot(RESULT, "svg", asked as Parameters<typeof renderPlot>[2]);
    expect(found(inMarkup(String(value)))).toEqual([]);
  });

  it("codebook", async () => {
    expect(found(inMarkup(String(await renderCodebook(RESULT.typology, "markdown", PLAIN))))).toEqual([]);
  });

  it.each([false, true])("methods, short: %s", async (short) => {
    expect(found(await renderMethods(RESULT, "text", { ...PLAIN, short }), WORKS)).toEqual([]);
  });

  it("typology", async () => {
    expect(found(await renderTypology(RESULT.typology, "text", PLAIN))).toEqual([]);
  });

  it("what can be explained", async () => {
    expect(found(await renderExplainable("text", { ...PLAIN, typology: RESULT.typology }), CODED)).toEqual([]);
  });

  it("replication", async () => {
    const files = await renderReplication(RESULT, lang);
    const readme = Object.entries(files).find(([name]) => name.endsWith("README.md"));
    expect(found(readme?.[1])).toEqual([]);
  });

  it("page", async () => {
    expect(
      found(
        inMarkup(await renderReport(RESULT, { lang })),
        new Set([...WORKS, "sha256", RESULT.typology.hash.slice(7)]),
      ),
    ).toEqual([]);
  });

  it.each(["coverage", "self_financing", "social", "members_total"])("explanation of %s", async (id) => {
    const text = await renderExplanation(id, "text", { ...PLAIN, typology: RESULT.typology });
    expect(found(text)).toEqual([]);
  });

  it("references", async () => {
    expect(
      found(await renderCitations({ typology: RESULT.typology, tool: RESULT.tool, results: [] }, "text", lang), WORKS),
    ).toEqual([]);
  });

  it.each(COMMAND_NAMES)("help of %s", async (name) => {
    expect(found(await said([...name.split(" ").slice(name === "tcec" ? 1 : 0), "--help"]), TYPED)).toEqual([]);
  });

  it.each([
    [["doctor"]],
    [["schema"]],
    [["validate", "bad.yaml"]],
    [["classify", "bad.yaml"]],
    [["classify", "bad.yaml", "--nothing"]],
    [["classify", "missing.yaml", "--width", "x"]],
  ])("%s", async (words) => {
    expect(
      found(await said(words), new Set([...TYPED, ...CODED, "bad.yaml", "missing.yaml", "percent", "zzz"])),
    ).toEqual([]);
  });
});

/** What a command says, on both streams. */
async function said(words: readonly string[]): Promise<string> {
  const { host, said } = fakeHost({ files: { "bad.yaml": BAD } });
  await run([...words, "--lang", "qps", "--width", "1000"], host);
  return said.out + said.err;
}

const BAD = "tcec: 1\nid: ab\nname: ÁB\ndate: 20\nfunding: { unit: percent, market: { sales: -1 } }\nzzz: 1\n";
