import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { TRAJECTORY_TABLES } from "../../../../src/model/table-request.js";
import { renderTrajectories, renderTrajectoryTable } from "../../../../src/render/trajectory/render.js";
import { examples, trajectories } from "../../../helpers/trajectory.js";

const ROOT = new URL("../../../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");

const unfolded = (text: string): string => text.replaceAll(/\s+/g, " ");

const ALL = trajectories(
  examples(
    "profiles/invented-trajectory",
    "profiles/initiatives-et-cite-2013",
    "profiles/initiatives-et-cite-2025",
    "trajectory/moulin-des-confluents",
  ),
);

describe.each(["en", "fr"] as const)("trajectories in %s are as they were read and approved", (lang) => {
  it.each([80, 120])("as text of %d columns", async (width) => {
    const text = await renderTrajectories(ALL, "text", { lang, width, verbose: width === 120 });
    await expect(text).toMatchFileSnapshot(`../../../golden/trajectory/examples-${width}.${lang}.txt`);
    for (const line of text.split("\n")) expect([...line].length, line).toBeLessThanOrEqual(width);
  });

  it("as a line for each step", async () => {
    const text = await renderTrajectories(ALL, "text", { lang, quiet: true });
    await expect(text).toMatchFileSnapshot(`../../../golden/trajectory/quiet.${lang}.txt`);
  });

  it.each(TRAJECTORY_TABLES)("as a table: %s", async (kind) => {
    const { value } = await renderTrajectoryTable(ALL, "markdown", { kind, lang });
    await expect(value).toMatchFileSnapshot(`../../../golden/trajectory/${kind}.${lang}.md`);
  });
});

describe("trajectories", () => {
  it("as JSON fit their schema", async () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
    ajv.addSchema(JSON.parse(read("schemas/result.schema.json")));
    const isValid = ajv.compile(JSON.parse(read("schemas/trajectory.schema.json")));
    isValid(JSON.parse(await renderTrajectories(ALL, "json")));
    expect(isValid.errors).toBeNull();
    expect(isValid({ ...ALL, cases: 3 })).toBe(false);
  });

  it("say nothing of what is not there", async () => {
    const wave = (date: number) => `tcec: 1\nid: x\nname: X\ndate: ${date}\nbusiness_model: mixed\n`;
    const text = unfolded(await renderTrajectories(trajectories([wave(2016), wave(2017)]), "text"));
    expect(text).toContain(
      "undetermined at both dates. Nothing that is known at both dates points to a change in kind.",
    );
    expect(text).not.toMatch(
      /invented|certain in|apparent in|not compared|In between|evidence common to both dates:|Coded by/,
    );
  });

  it("without hypotheses say so", async () => {
    const { hypotheses: _, ...rest } = ALL;
    const text = unfolded(await renderTrajectories({ ...rest, hypotheses: [] }, "text"));
    expect(text).toContain("types, axes or watchpoints that this typology does not have");
    expect(text).not.toContain("How the hypotheses are defined");
  });
});
