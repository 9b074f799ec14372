import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { agreementInRatings } from "../../../../src/analyse/agreement/rated.js";
import { AGREEMENT_TABLES } from "../../../../src/model/table-request.js";
import { TOOL } from "../../../../src/pipeline/tool.js";
import { renderAgreement, renderAgreementTable } from "../../../../src/render/agreement/render.js";
import { readRatings } from "../../../../src/validate/ratings.js";
import { agreementOn, panel } from "../../../helpers/agreement.js";

const ROOT = new URL("../../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");

const BOOTSTRAP = { draws: 200, seed: 1, confidence: 0.95 };
const PANEL = panel(BOOTSTRAP);
const RATINGS = ratingsIn(read("test/reference/ratings.csv"));

function ratingsIn(text: string) {
  const { value } = readRatings({ file: "ratings.csv", text });
  if (value === null) throw new Error("no ratings");
  return agreementInRatings(value, TOOL, { ...BOOTSTRAP, draws: 20 });
}

describe.each(["en", "fr"] as const)("an agreement in %s is as it was read and approved", (lang) => {
  it.each([80, 120])("as text of %d columns", async (width) => {
    const text = await renderAgreement(PANEL, "text", { lang, width, verbose: width === 120 });
    await expect(text).toMatchFileSnapshot(`../../../golden/agreement/panel-${width}.${lang}.txt`);
    for (const line of text.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(width);
  });

  it("as a line for each thing", async () => {
    const text = await renderAgreement(PANEL, "text", { lang, quiet: true });
    await expect(text).toMatchFileSnapshot(`../../../golden/agreement/quiet.${lang}.txt`);
  });

  it.each(AGREEMENT_TABLES)("as a table: %s", async (kind) => {
    const { value } = await renderAgreementTable(PANEL, "markdown", { kind, lang });
    await expect(value).toMatchFileSnapshot(`../../../golden/agreement/${kind}.${lang}.md`);
  });

  it("of a file of ratings", async () => {
    const text = await renderAgreement(RATINGS, "text", { lang });
    await expect(text).toMatchFileSnapshot(`../../../golden/agreement/ratings.${lang}.txt`);
  });
});

describe("an agreement", () => {
  it("as JSON fits its schema", async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
    for (const name of ["result", "comparison"]) ajv.addSchema(JSON.parse(read(`schemas/${name}.schema.json`)));
    const isValid = ajv.compile(JSON.parse(read("schemas/agreement.schema.json")));
    for (const agreement of [PANEL, RATINGS]) {
      isValid(JSON.parse(await renderAgreement(agreement, "json")));
      expect(isValid.errors).toBeNull();
    }
    expect(isValid({ ...PANEL, coders: 3 })).toBe(false);
  });

  it("says nothing of what is not there", async () => {
    const same = "tcec: 1\nid: x\nname: X\ndate: 2015\nbusiness_model: mixed\n";
    const text = await renderAgreement(agreementOn({ A: [same], B: [same] }), "text");
    expect(text).toContain("The coders do not differ in any field.");
    expect(text).not.toMatch(/Differences that change|other difference|Intervals:|Invented/);
    expect(await renderAgreement(RATINGS, "text")).not.toMatch(/Typology|Differences|profiles?|coded by/);
  });
});
