import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { summaryOf } from "../../../../src/analyse/summary/summary.js";
import { SUMMARY_TABLES } from "../../../../src/model/table-request.js";
import { renderSummary, renderSummaryTable } from "../../../../src/render/summary/render.js";
import { buildSummaryTable } from "../../../../src/tables/summary/build.js";
import { examples, resultOf } from "../../../helpers/examples.js";
import { FIELD_IDS, summaryWith, wholeSummary } from "../../../helpers/summary.js";

const ROOT = new URL("../../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");

const ALL = examples();
const PLAIN = summaryOf(ALL);
const WHOLE = wholeSummary();
const HEAD = "tcec: 1\nid: a\nname: A\ndate: 2015\n";

describe.each(["en", "fr"] as const)("a summary in %s is as it was read and approved", (lang) => {
  it.each([80, 120])("as text of %d columns", async (width) => {
    const text = await renderSummary(width === 120 ? WHOLE : PLAIN, "text", { lang, width, verbose: width === 120 });
    await expect(text).toMatchFileSnapshot(`../../../golden/summary/examples-${width}.${lang}.txt`);
    for (const line of text.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(width);
  });

  it("as a line for each type", async () => {
    const text = await renderSummary(PLAIN, "text", { lang, quiet: true });
    await expect(text).toMatchFileSnapshot(`../../../golden/summary/quiet.${lang}.txt`);
  });

  it.each(SUMMARY_TABLES)("as a table: %s", async (kind) => {
    const { value } = await renderSummaryTable(WHOLE, "markdown", { kind, lang });
    await expect(value).toMatchFileSnapshot(`../../../golden/summary/${kind}.${lang}.md`);
  });
});

describe("a summary", () => {
  it("as JSON fits its schema", async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
    ajv.addSchema(JSON.parse(read("schemas/result.schema.json")));
    const isValid = ajv.compile(JSON.parse(read("schemas/summary.schema.json")));
    const others = FIELD_IDS.map((id) => summaryWith(ALL, `${id},type`));
    for (const summary of [PLAIN, WHOLE, summaryOf({ ...ALL, results: [] }), ...others]) {
      isValid(JSON.parse(await renderSummary(summary, "json")));
      expect(isValid.errors).toBeNull();
    }
    expect(isValid({ ...PLAIN, cases: 3 })).toBe(false);
  });

  it("of a set is some two dozen lines, beside what is wrapped", async () => {
    const text = await renderSummary(PLAIN, "text", { lang: "en", width: 120 });
    // Beside the five hypotheses, three of them wrapped, with their heading and a blank line.
    expect(text.split("\n").length - 10).toBeLessThanOrEqual(36);
  });

  it("says nothing of what is not there", async () => {
    const none = await renderSummary(summaryOf(resultOf(HEAD)), "text");
    expect(none).not.toMatch(/Remarkable|Skewed|Hybrid|Outcome|could give a type/);
    expect(none).toContain("No case so far, though some could be: social (1), institutionalized (1)");
    expect(none).not.toContain("No case here can be");
    expect(none).toContain("None is raised.");
    const clear = ALL.results.filter(({ status }) => status === "clear");
    const text = await renderSummary(summaryOf({ ...ALL, results: clear }), "text");
    expect(text).toContain("Every case has a type, and no other is possible.");
    expect(text).not.toContain("open in");
    expect(text).not.toContain("No case");
    const social = summaryOf({ ...ALL, results: clear.filter(({ type }) => type === "social") });
    expect(await renderSummary(social, "text")).toContain(
      "No case here can be: institutionalized, entrepreneurial, alternative.",
    );
  });

  it("decides no hypothesis where too little is known, and says how it decides where all is asked for", async () => {
    const undecided = await renderSummary(PLAIN, "text");
    expect(undecided).toContain("The alternative is rare: undecided.");
    expect(undecided).not.toMatch(/: supported|: contradicted|The limits are decisions/);
    expect(await renderSummary(PLAIN, "text", { verbose: true })).toContain("The limits are decisions");
    const clear = ALL.results.filter(({ status, type }) => status === "clear" && type !== "alternative");
    const many = [...clear, ...clear, ...clear].slice(0, 10);
    const decided = await renderSummary(summaryOf({ ...ALL, results: many }), "text");
    expect(decided).toMatch(/The alternative is rare: supported\. Of the type “alternative”: 0\s?% of 10/);
    const none = { ...ALL, typology: { ...ALL.typology, types: [], traits: [] }, results: [] };
    expect(await renderSummary(summaryOf(none), "text")).not.toContain("Hypotheses");
  });

  it("has a table of an outcome, and a cross-table, only where it was asked for them", () => {
    for (const [kind, needs] of [
      ["outcome", "--outcome"],
      ["crosstab", "--by"],
    ] as const) {
      const request = { kind, columns: null, sort: [], groupBy: null, percent: null };
      expect(buildSummaryTable(PLAIN, request).diagnostics).toMatchObject([
        { code: "usage-option-needs", args: { option: `--kind ${kind}`, needs } },
      ]);
      expect(buildSummaryTable(WHOLE, request).value?.kind).toBe(kind);
    }
  });

  it("says under a cross-table where parts do not add up", async () => {
    const sectors = "sectors: [culture, food]\n";
    const say = async (text: string) =>
      String((await renderSummaryTable(summaryWith(resultOf(text), "sector"), "markdown", { kind: "crosstab" })).value);
    expect(await say(`${HEAD}${sectors}`)).toContain("counted under each of them, and once in the total");
    expect(await say(`${HEAD}sectors: [culture]\n`)).not.toContain("counted under each");
  });
});
