import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { COMPARISON_TABLES } from "../../../../src/model/table-request.js";
import { renderComparisonPlot } from "../../../../src/render/comparison/plot.js";
import { renderComparison, renderComparisonTable } from "../../../../src/render/comparison/render.js";
import { comparedWith } from "../../../helpers/comparison.js";
import { examples } from "../../../helpers/examples.js";
import { typologyIn } from "../../../helpers/typology-file.js";

const ROOT = new URL("../../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");

const PLURAL = comparedWith(typologyIn("typologies/plural-economy.yaml"), examples);
const STRICT = comparedWith(typologyIn("examples/typologies/strict-democracy.yaml"), examples);
const BOTH = { plural: PLURAL, strict: STRICT };

describe.each(["en", "fr"] as const)("a comparison in %s is as it was read and approved", (lang) => {
  it.each(["plural", "strict"] as const)("as text: %s", async (name) => {
    const text = await renderComparison(BOTH[name], "text", { lang, width: 100, verbose: name === "strict" });
    await expect(text).toMatchFileSnapshot(`../../../golden/comparison/${name}.${lang}.txt`);
  });

  it.each([80, 60])("as text of %d columns: the heads that find no room are numbered, with a legend", async (width) => {
    const text = await renderComparison(BOTH.plural, "text", { lang, width });
    await expect(text.split("\n").slice(0, 36).join("\n")).toMatchFileSnapshot(
      `../../../golden/comparison/narrow-${width}.${lang}.txt`,
    );
    for (const line of text.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(width);
  });

  it.each(COMPARISON_TABLES)("as a table: %s", async (kind) => {
    const { value } = await renderComparisonTable(PLURAL, "markdown", { kind, lang });
    await expect(value).toMatchFileSnapshot(`../../../golden/comparison/${kind}.${lang}.md`);
  });

  it.each(["svg", "tikz"] as const)("as a figure: %s", async (format) => {
    const text = await renderComparisonPlot(PLURAL, format, { lang, width: format === "svg" ? 175 : 85 });
    await expect(text).toMatchFileSnapshot(
      `../../../golden/comparison/figure.${lang}.${format === "svg" ? "svg" : "tex"}`,
    );
  });
});

describe("a comparison", () => {
  it("tells apart by the second typology what is atypical under the first", () => {
    const contrast = PLURAL.presumptions.find(({ of }) => of === 0);
    expect(contrast).toMatchObject({ type: "institutionalized", apart: true });
    expect(contrast?.failing.map(({ place }) => place.type)).toEqual(["civic"]);
    expect(STRICT.presumptions.find(({ of }) => of === 0)?.apart).toBe(false);
  });

  it("as JSON fits its schema", async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
    ajv.addSchema(JSON.parse(read("schemas/result.schema.json")));
    const isValid = ajv.compile(JSON.parse(read("schemas/comparison.schema.json")));
    for (const comparison of [PLURAL, STRICT]) {
      const data: unknown = JSON.parse(await renderComparison(comparison, "json"));
      isValid(data);
      expect(isValid.errors).toBeNull();
    }
    expect(isValid({ ...PLURAL, moves: 3 })).toBe(false);
  });
});
