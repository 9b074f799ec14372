import { describe, expect, it } from "vitest";
import { loadWords } from "../../../../../src/messages/languages.js";
import type { Typology } from "../../../../../src/model/typology.js";
import { homeOf } from "../../../../../src/render/document/codebook/book.js";
import { sayExample } from "../../../../../src/render/document/codebook/example.js";
import { renderCodebook } from "../../../../../src/render/document/codebook/render.js";
import { defaultTypology } from "../../../../../src/typology/default.js";
import { axis, indicator, typology } from "../../../../helpers/typology.js";
import { typologyIn } from "../../../../helpers/typology-file.js";
import { options, UNSAFE } from "../../fixtures/options.js";

const GOLDEN = "../../../../golden/codebook";
const STRICT = typologyIn("examples/typologies/strict-democracy.yaml");

describe.each(["en", "fr"] as const)("the codebook of another typology in %s", (lang) => {
  it.each([
    ["text", "txt"],
    ["markdown", "md"],
    ["html", "html"],
  ] as const)("as %s", async (format, extension) => {
    const text = await renderCodebook(STRICT, format, options({ lang }));
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/strict.${lang}.${extension}`);
  });

  it("keeps to the width of a text", async () => {
    const text = String(await renderCodebook(STRICT, "text", options({ lang, width: 60 })));
    const { example } = await loadWords(lang, "codebook"); // it is typed as it stands
    const free = (line: string) => /https?:\/\//.test(line) || example.text.includes(line.trim());
    const wide = text.split("\n").filter((line) => line.length > 60 && !free(line));
    expect(wide).toEqual([]);
  });
});

describe("an indicator", () => {
  it.each([
    ["self_financing", "funding"],
    ["market_activities", "activities"],
    ["business_model", "business_model"],
    ["market_activities", "activities"],
    ["stakeholder_participation", "governance.participation"],
    ["decision_seats", "governance.bodies"],
    ["decision_mode", "governance.decision_mode"],
    ["deliberative_practices", "governance.practices"],
    ["management_style", "governance.management_style"],
  ])("%s is described with %s", (id, field) => {
    const found = defaultTypology()
      .axes.flatMap(({ indicators }) => indicators)
      .find((one) => one.id === id);
    expect(found && homeOf(found)).toBe(field);
  });

  it("that is only given directly is described with such indicators", async () => {
    const own = typology([axis("a", [indicator("of_mine", {})])]);
    const text = String(await renderCodebook(own, "markdown", options()));
    expect(text.indexOf("(of_mine)")).toBeGreaterThan(text.indexOf("### Indicators given directly"));
    expect(text.indexOf("(of_mine)")).toBeLessThan(
      text.indexOf("### Sources and evidence", text.indexOf("(of_mine)") - 9000),
    );
    expect(text).toContain("given by the coder, under `indicators`");
  });

  it("of weight 0 is said to be left out, and without weights none are said", async () => {
    const own = typology([axis("a", [indicator("i", {}, 0), indicator("j", {})], { aggregation: "min" })]);
    const text = String(await renderCodebook(own, "markdown", options()));
    expect(text).toContain("Left out of the axis “a”: its weight is 0.");
    expect(text).toContain("Part of the axis “a” (minimum).");
    expect(text.match(/\*\*weight\*\* \d/g)).toEqual(["**weight** 0"]);
    expect(text).toContain("| J | given by the coder, under `indicators` | – |");
  });

  it("has its anchors as the typology declares them, none rounded", async () => {
    const calibration = { method: "direct", out: 29.995, crossover: 50, in: 70.125, idm: 0.9975 } as const;
    const own = typology([axis("a", [indicator("i", calibration, 1, { fact: "market_share" })])]);
    const text = String(await renderCodebook(own, "markdown", options()));
    expect(text).toContain("out 29.995%, crossover 50%, in 70.125%, degree at the anchor “in” 0.9975");
    expect(text).toMatch(/\| out \| 29\.995% \|/);
  });
});

it.each([
  ["text", "text"],
  ["yes", '"yes"'],
  [">=50", '">=50"'],
  [{ a: [1, "b c"], "<x>": null }, '{ a: [1, b c], "<x>": null }'],
])("an example %j is typed %s", (value, typed) => expect(sayExample(value)).toBe(typed));

const NASTY = '<script>alert(1)</script> |a|b| *x* =HYPERLINK("x") \u202e \u0007 ```` {{x}}\nline';

function hostile(): Typology {
  const label = { en: NASTY, fr: NASTY };
  const passage = { ref: "s", section: label, quote: NASTY };
  const degrees = { [NASTY]: 0, b: 1 };
  const inner = indicator("i", { method: "assign", degrees, rationale: label, source: passage }, 1, {
    label,
    statement: label,
    description: label,
    source: passage,
  });
  const own = typology([
    axis("a", [inner], { label, rationale: label, source: passage, high: { label }, low: { label } }),
  ]);
  const rule = { id: "r", label, when: { fact: "sectors", contains: NASTY }, rationale: label, source: passage };
  return {
    ...own,
    id: NASTY,
    title: label,
    sources: { s: { title: NASTY, url: "javascript:alert(1)" } },
    watchpoints: [rule],
  };
}

describe("hostile texts", () => {
  it("are shown, never obeyed, in text, Markdown and HTML", async () => {
    const [text, markdown, html] = await Promise.all(
      (["text", "markdown", "html"] as const).map(async (format) =>
        String(await renderCodebook(hostile(), format, options())),
      ),
    );
    for (const one of [text, markdown, html]) expect(one).not.toMatch(UNSAFE);
    expect(html).not.toMatch(/<script|href="(?!#)/);
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    const outside = (markdown ?? "").replace(/^```[\s\S]*?^```$/gm, "").replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
    expect(outside).not.toMatch(/(?<!\\)<script/);
    const columns = (line: string) => line.split(/(?<!\\)\|/).length;
    const tables = (markdown ?? "").split(/\n(?!\|)/).filter((block) => block.startsWith("|"));
    for (const table of tables) expect(new Set(table.split("\n").map(columns)).size).toBe(1);
  });

  it("make a Word document of well-formed XML, with the same bytes each time", async () => {
    const { unzipSync, strFromU8 } = await import("fflate");
    const write = async () => (await renderCodebook(hostile(), "docx", options())) as Uint8Array;
    const bytes = await write();
    expect(Buffer.from(await write()).equals(Buffer.from(bytes))).toBe(true);
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    expect(xml).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(xml).not.toContain("<script");
  });
});
