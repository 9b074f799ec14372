import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyDiagnostic, Position } from "../../../src/model/diagnostic.js";
import { finding } from "../../../src/model/finding.js";
import { renderFindings, renderFindingsJson } from "../../../src/render/findings.js";
import { measureFor } from "../../../src/render/kit/width.js";
import { anyText } from "../../helpers/any-text.js";
import { options, UNSAFE } from "./fixtures/options.js";

const at = (d: AnyDiagnostic, position: Position, document?: number): AnyDiagnostic => ({
  ...d,
  position,
  ...(document === undefined ? {} : { document }),
});
const file = "profiles/okhra-2004.yaml";
const FINDINGS: AnyDiagnostic[] = [
  at(
    finding("funding-above-total", { sum: 130, total: 100, unit: "percent" }, "/funding"),
    {
      file,
      line: 12,
      col: 1,
      length: 7,
      frame: { first: 11, lines: ["", "funding:", "  unit: percent", "  market: 90"] },
    },
    2,
  ),
  at(
    finding(
      "value-not-listed",
      { value: "asembly_vote", allowed: ["board", "assembly_vote"], suggestion: "assembly_vote" },
      "/governance/decision_mode",
    ),
    {
      file,
      line: 27,
      col: 18,
      length: 12,
      frame: { first: 25, lines: ["governance:", "  # 大阪", "  decision_mode: asembly_vote", "  practices:"] },
    },
  ),
  finding("file-not-found", { path: "nowhere.yaml" }),
  at(finding("source-unused", { source: "leaflet" }, "/sources/leaflet"), {
    file,
    line: 112,
    col: 3,
    length: 7,
    frame: { first: 111, lines: ["sources:", `  leaflet: {title: \u001b[31mx, ${"y".repeat(300)}}`, "  b:"] },
  }),
];

describe("findings as text", () => {
  for (const lang of ["en", "fr"] as const) {
    for (const width of [60, 80, 140]) {
      it(`${lang}, ${width} columns`, async () => {
        const text = await renderFindings(FINDINGS, options({ lang, width }));
        await expect(text).toMatchFileSnapshot(`../../golden/render/findings.${lang}.${width}.txt`);
        const measure = await measureFor(text);
        for (const line of text.split("\n")) expect(measure(line)).toBeLessThanOrEqual(width);
        expect(text).not.toMatch(UNSAFE);
        expect(text).toMatch(/[^\n]\n$/);
      });
    }
  }

  it("underlines what stands there, also behind wide characters", async () => {
    const wide = at(finding("key-unknown", { key: "b", allowed: [], suggestion: null }, "/b"), {
      file: "a.yaml",
      line: 1,
      col: 5,
      length: 3,
      frame: { first: 1, lines: ["大阪: b: 2"] },
    });
    const lines = (await renderFindings([wide], options())).split("\n");
    const marked = lines.findIndex((line) => line.includes("^"));
    const measure = await measureFor("大");
    const before = (lines[marked] ?? "").slice(0, (lines[marked] ?? "").indexOf("^"));
    const shown = lines[marked - 1] ?? "";
    expect(measure(before)).toBe(measure(shown.slice(0, shown.indexOf("b: 2"))));
    expect(lines[marked]?.trim().replace("│ ", "").trim()).toBe("^^^");
  });

  it("shows the place in a line that is longer than the page", async () => {
    const long = at(finding("source-unused", { source: "x" }, "/x"), {
      file: "a.yaml",
      line: 1,
      col: 5001,
      length: 4,
      frame: { first: 1, lines: [`${"a".repeat(5000)}HERE${"b".repeat(5000)}`] },
    });
    const lines = (await renderFindings([long], options())).split("\n");
    const marked = lines.findIndex((line) => line.includes("^"));
    const column = (lines[marked] ?? "").indexOf("^");
    expect((lines[marked - 1] ?? "").slice(column, column + 4)).toBe("HERE");
    expect((lines[marked - 1] ?? "").length).toBeLessThanOrEqual(80);
  });

  it("with --quiet gives one line each and the summary", async () => {
    const text = await renderFindings(FINDINGS, options({ quiet: true }));
    const lines = text.trimEnd().split("\n");
    expect(lines).toHaveLength(FINDINGS.length + 1);
    expect(lines[0]).toMatch(/^profiles\/okhra-2004\.yaml:12:1 {2}error {2}funding-above-total {2}\S/);
  });

  it("counts, and says when there is nothing", async () => {
    expect(await renderFindings(FINDINGS, options())).toMatch(/found 3 errors and 1 warning\n$/);
    expect(await renderFindings([], options())).toMatch(/^no errors/);
  });

  it("colours the severities and says the same without", async () => {
    const colored = await renderFindings(FINDINGS, options({ colorLevel: 1 }));
    expect(colored).toContain("\u001b[31merror\u001b[39m");
    expect(colored).toContain("\u001b[33mwarning\u001b[39m");
    expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(await renderFindings(FINDINGS, options()));
  });

  it("sends nothing that a terminal would obey", async () => {
    await fc.assert(
      fc.asyncProperty(anyText(), fc.nat(30), async (text, col) => {
        const hostile = at(finding("key-unknown", { key: text, allowed: [text], suggestion: text }, `/${text}`), {
          file: text,
          line: 1,
          col: col + 1,
          length: 3,
          frame: { first: 1, lines: [text.replaceAll("\n", "")] },
        });
        expect(await renderFindings([hostile], options())).not.toMatch(UNSAFE);
        expect(await renderFindings([hostile], options({ quiet: true }))).not.toMatch(UNSAFE);
      }),
    );
  });
});

describe("findings as JSON", () => {
  const schema = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../../schemas/${name}.schema.json`, import.meta.url), "utf8"));

  it("keep to their schema, which takes a finding from that of results", () => {
    const ajv = new Ajv2020({ strict: false, schemas: [schema("result")] });
    const validate = ajv.compile(schema("findings"));
    const text = renderFindingsJson(FINDINGS, {
      tool: { name: "tcec", version: "0.1.0" },
      files: ["a.yaml", "b.yaml"],
    });
    validate(JSON.parse(text));
    expect(validate.errors ?? []).toEqual([]);
    expect(JSON.parse(text).findings).toEqual(JSON.parse(JSON.stringify(FINDINGS)));
    expect(text).not.toMatch(UNSAFE);
    expect(validate({ ...JSON.parse(text), files: "three" })).toBe(false);
    expect(validate({ ...JSON.parse(text), findings: [{ code: "x" }] })).toBe(false);
  });

  it("teach in every field: title, description and examples", () => {
    const bare: string[] = [];
    const walk = (node: Record<string, unknown>, path: string) => {
      for (const word of ["title", "description", "examples"])
        if (!(word in node) && !("$ref" in node)) bare.push(`${path} ${word}`);
      for (const [key, child] of Object.entries((node.properties ?? {}) as Record<string, Record<string, unknown>>))
        walk(child, `${path}/${key}`);
    };
    walk(schema("findings"), "");
    expect(bare).toEqual([]);
  });
});
