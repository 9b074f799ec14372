import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../../src/messages/messages.js";
import type { Typology } from "../../../../src/model/typology.js";
import { listExplainable, renderExplainable, renderExplanation } from "../../../../src/render/document/explanation.js";
import { sayCondition } from "../../../../src/render/document/typology/conditions.js";
import { renderTypology } from "../../../../src/render/document/typology.js";
import { escapeMarkdown } from "../../../../src/render/kit/escape/markdown.js";
import { measureFor } from "../../../../src/render/kit/width.js";
import { anyText } from "../../../helpers/any-text.js";
import { runs } from "../../../helpers/runs.js";
import { options, UNSAFE } from "../fixtures/options.js";
import { TYPOLOGY } from "../fixtures/typology.js";

const GOLDEN = "../../../golden/render";
const FORMATS = ["text", "markdown", "json"] as const;

describe("a typology for a reader", () => {
  for (const lang of ["en", "fr"] as const) {
    for (const width of [60, 80, 140]) {
      it(`as text, ${lang}, ${width} columns`, async () => {
        const text = await renderTypology(TYPOLOGY, "text", options({ lang, width }));
        await expect(text).toMatchFileSnapshot(`${GOLDEN}/typology.${lang}.${width}.txt`);
        const measure = await measureFor(text);
        for (const line of text.split("\n"))
          if (!line.includes("https://")) expect(measure(line)).toBeLessThanOrEqual(width);
      });
    }
    it(`as Markdown, ${lang}`, async () => {
      const text = await renderTypology(TYPOLOGY, "markdown", options({ lang }));
      await expect(text).toMatchFileSnapshot(`${GOLDEN}/typology.${lang}.md`);
    });
  }

  it("as JSON is the record itself, in no language", async () => {
    const text = await renderTypology(TYPOLOGY, "json", options({ lang: "fr" }));
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(TYPOLOGY)));
    expect(text).toBe(await renderTypology(TYPOLOGY, "json", options({ lang: "en" })));
  });

  it("says everything: each label, weight and reason", async () => {
    const text = (await renderTypology(TYPOLOGY, "markdown", options())).replaceAll("\\", "");
    for (const axis of TYPOLOGY.axes) {
      expect(text).toContain(axis.high.label.en);
      for (const indicator of axis.indicators) expect(text).toContain(`(${indicator.id})`);
    }
    for (const rule of [...TYPOLOGY.traits, ...TYPOLOGY.watchpoints, ...TYPOLOGY.checks])
      expect(text).toContain(rule.label.en);
    expect(text).toContain("By analogy with the 50 % test");
    expect(text).toContain("low self-financing");
  });

  it("sends nothing that a terminal would obey", async () => {
    await fc.assert(
      fc.asyncProperty(anyText({ minLength: 1 }), fc.constantFrom(...FORMATS), async (text, format) => {
        const both = { en: text, fr: text };
        const hostile: Typology = { ...TYPOLOGY, id: text, title: both, description: both, authors: [text] };
        const shown = await renderTypology(hostile, format, options());
        expect(shown).not.toMatch(UNSAFE);
        expect(shown).toMatch(/[^\n]\n$/);
      }),
      { numRuns: runs(50) },
    );
  });
});

describe("Markdown", () => {
  it.each([
    ["a*b*c", "a\\*b\\*c"],
    ["<script>", "\\<script\\>"],
    ["self_financing", "self_financing"],
    ["_it_ and [x](y)", "\\_it\\_ and \\[x\\](y)"],
    ["type `in_kind` here", "type `in_kind` here"],
    ["a lone ` here", "a lone \\` here"],
    ["`code` and ` lone", "`code` and \\` lone"],
    ["a \\ b", "a \\\\ b"],
  ])("escapes %j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe("conditions in words", () => {
  it("joins comparisons, and puts brackets where they are needed", async () => {
    const en = await loadMessages("en");
    const say = (index: number) => sayCondition(en, TYPOLOGY.traits[index]?.when ?? {}).replaceAll("\u00a0", " ");
    expect(say(1)).toBe("age is at most 3 years");
    expect(say(2)).toBe("not (share of redistribution is at most 50%)");
    expect(say(3)).toBe(
      "share of public contracts is at least 10% or (roles of institutions contains client and age is at least 2 years)",
    );
    expect(sayCondition(en, { fact: "decision_mode", one_of: ["board", "consensus"] })).toBe(
      "mode of decision is one of board or consensus",
    );
  });
});

describe("explanations", () => {
  const withTypology = (some: Parameters<typeof options>[0] = {}) => ({ ...options(some), typology: TYPOLOGY });

  it.each(["en", "fr"] as const)("explains every id it lists, in every form, in %s", async (lang) => {
    for (const id of await listExplainable(lang, TYPOLOGY)) {
      for (const format of FORMATS) {
        const text = await renderExplanation(id, format, withTypology({ lang }));
        expect(text, `${id} ${format}`).toMatch(/[^\n]\n$/);
        expect(text).not.toMatch(UNSAFE);
        expect(text).not.toContain("undefined");
      }
    }
  });

  it("keeps within the width", async () => {
    for (const id of await listExplainable("fr", TYPOLOGY)) {
      const text = (await renderExplanation(id, "text", withTypology({ lang: "fr", width: 60 }))) ?? "";
      const measure = await measureFor(text);
      for (const line of text.split("\n"))
        if (!line.includes("https://")) expect(measure(line), line).toBeLessThanOrEqual(60);
    }
  });

  it("explains an indicator together with the fact behind it", async () => {
    const text = await renderExplanation("self_financing", "text", withTypology());
    expect(text).toContain("crossover 50%");
    expect(text).toContain("`self_financing_share` (fact)");
  });

  it("knows nothing of what does not exist, nor of what every object has", async () => {
    for (const id of ["nothing", "toString", "__proto__", ""]) {
      expect(await renderExplanation(id, "text", withTypology())).toBeNull();
    }
  });

  it("lists a part only where one is asked for", async () => {
    const facts = JSON.parse(await renderExplainable("json", withTypology(), "facts")) as Record<string, string[]>;
    expect(Object.keys(facts)).toEqual(["facts"]);
    expect(facts.facts).toContain("self_financing_share");
    const typology = JSON.parse(await renderExplainable("json", withTypology(), "typology")) as Record<
      string,
      string[]
    >;
    expect(Object.keys(typology)).toEqual([
      "axes",
      "indicators",
      "types",
      "presumptions",
      "traits",
      "watchpoints",
      "checks",
    ]);
  });

  it("says in full what a part holds where every detail is asked for", async () => {
    const verbose = withTypology({ verbose: true });
    const text = await renderExplainable("text", verbose, "paper");
    expect(text.replace(/\s+/g, " ")).toContain("“partnership governance” (Enjolras, 2005)");
    const { paper } = JSON.parse(await renderExplainable("json", verbose, "paper")) as { paper: object[] };
    expect(paper).toContainEqual(expect.objectContaining({ id: "structural-holes", term: "structural holes" }));
    const everything = await renderExplainable("markdown", verbose);
    for (const title of ["# Axes", "# Facts", "# Concepts of the paper"]) expect(everything).toContain(title);
  });

  it("lists everything by kind", async () => {
    for (const format of FORMATS) {
      const text = await renderExplainable(format, withTypology());
      for (const id of ["market", "self_financing", "alternative", "call_2015", "funding-above-total", "tentative"]) {
        expect(text.replaceAll("\\", "")).toContain(id);
      }
    }
  });
});
