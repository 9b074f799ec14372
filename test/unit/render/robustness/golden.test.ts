import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { robustnessOf } from "../../../../src/analyse/robustness/robustness.js";
import { ROBUSTNESS_TABLES } from "../../../../src/model/table-request.js";
import { TOOL } from "../../../../src/pipeline/tool.js";
import { renderRobustness, renderRobustnessTable } from "../../../../src/render/robustness/render.js";
import { openAlternatives } from "../../../../src/run/alternatives.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { loadTypology } from "../../../../src/typology/load.js";
import { exampleProfiles, robustnessIn, withDraws, withUnknowns } from "../../../helpers/robustness.js";

const ROOT = new URL("../../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");
const ALTERNATIVES = new URL("typologies/alternatives/", ROOT);
const own = (name: string) => ({ file: name, text: readFileSync(new URL(name, ALTERNATIVES), "utf8") });
const SHIPPED = await openAlternatives(own("matray-poisat-2015.yaml"), defaultTypology(), async (name) =>
  loadTypology(own(name)),
);
const EXAMPLES = robustnessOf({ tool: TOOL, typology: defaultTypology() }, exampleProfiles(), {
  alternatives: SHIPPED.value ?? [],
});

const DRAWN = withUnknowns(withDraws(EXAMPLES, exampleProfiles()), exampleProfiles());

describe.each(["en", "fr"] as const)("an analysis of robustness in %s is as it was read and approved", (lang) => {
  it.each([80, 120])("as text of %d columns", async (width) => {
    const text = await renderRobustness(EXAMPLES, "text", { lang, width, verbose: width === 120 });
    await expect(text).toMatchFileSnapshot(`../../../golden/robustness/examples-${width}.${lang}.txt`);
    for (const line of text.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(width);
  });

  it("with draws, as text", async () => {
    const text = await renderRobustness(DRAWN, "text", { lang, width: 80 });
    await expect(text).toMatchFileSnapshot(`../../../golden/robustness/draws-80.${lang}.txt`);
    for (const line of text.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(80);
  });

  it("as a line for each case", async () => {
    const text = await renderRobustness(EXAMPLES, "text", { lang, quiet: true });
    await expect(text).toMatchFileSnapshot(`../../../golden/robustness/quiet.${lang}.txt`);
  });

  it.each(ROBUSTNESS_TABLES)("as a table: %s", async (kind) => {
    const { value } = await renderRobustnessTable(DRAWN, "markdown", { kind, lang });
    await expect(value).toMatchFileSnapshot(`../../../golden/robustness/${kind}.${lang}.md`);
  });
});

const UNKNOWN = "tcec: 1\nid: x\nname: X\ndate: 2015\n";

describe("an analysis of robustness", () => {
  it("as JSON fits its schema", async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
    ajv.addSchema(JSON.parse(read("schemas/result.schema.json")));
    const isValid = ajv.compile(JSON.parse(read("schemas/robustness.schema.json")));
    for (const one of [EXAMPLES, DRAWN, robustnessIn(UNKNOWN)]) {
      isValid(JSON.parse(await renderRobustness(one, "json")));
      expect(isValid.errors).toBeNull();
    }
    expect(isValid({ ...EXAMPLES, cases: 3 })).toBe(false);
  });

  it("says nothing of what is not there", async () => {
    const text = await renderRobustness(robustnessIn(UNKNOWN), "text");
    expect(text).toContain("No profile has a type.");
    expect(text).toContain("No number of the typology");
    expect(text).not.toMatch(/loses|becomes|keeps|weights wrong|Invented|alternative/);
  });
});
