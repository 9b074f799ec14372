import { describe, expect, it } from "vitest";
import { assess } from "../../../src/pipeline/assess.js";
import { codedOutcome } from "../../../src/pipeline/coded-outcome.js";
import { defaultTypology } from "../../../src/typology/default.js";

const head = (id: string) => `tcec: 1\nid: ${id}\nname: ${id}\ndate: 2015\n`;

const at = (degree: number) => ({ lo: degree, hi: degree });

function outcomeOf(field: string, ...texts: readonly string[]) {
  const sources = texts.map((text, i) => ({ file: `p${i + 1}.yaml`, text }));
  const results = sources.flatMap((source) => assess(source, defaultTypology()).results);
  return codedOutcome(sources, results, field);
}

describe("the outcome of a set", () => {
  it("is read from each profile, also of several documents and of blocks, and is null where it is not coded", () => {
    const texts = [`${head("a")}x-kept: 0.25\n---\n${head("b")}x-kept: 1\n`, head("c"), `${head("d")}x-kept: null\n`];
    expect(outcomeOf("x-kept", ...texts).value).toEqual({ field: "x-kept", degrees: [at(0.25), at(1), null, null] });
    const block = `${head("a")}x-goals:\n  jobs: 0\n`;
    expect(outcomeOf("x-goals.jobs", block).value?.degrees).toEqual([at(0)]);
  });

  it.each(["80", "-0.1", "1.5", '"0.5"', "yes", "[0.5]", '"0.4..0.2"', '">=2"', "{ min: 0.2, max: 20 }"])(
    "%s is no degree, said with its place",
    (value) => {
      const { value: none, diagnostics } = outcomeOf(
        "x-kept",
        `${head("a")}x-kept: 0.5\n`,
        `${head("b")}x-kept: ${value}\n`,
      );
      expect(none).toBeNull();
      expect(diagnostics).toMatchObject([
        { code: "outcome-value", severity: "error", position: { file: "p2.yaml", line: 5, col: 9 } },
      ]);
    },
  );

  it("says all values at once that are none", () => {
    const { diagnostics } = outcomeOf("x-kept", `${head("a")}x-kept: 5\n---\n${head("b")}x-kept: 7\n`);
    expect(diagnostics.map(({ position }) => position?.line)).toEqual([5, 11]);
  });

  it("that no profile has is an error, with the free field that may be meant", () => {
    const { value, diagnostics } = outcomeOf("x-kep", `${head("a")}x-kept: 0.5\n`, head("b"));
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: "outcome-nowhere", args: { field: "x-kep", profiles: 2, suggestion: "x-kept" } },
    ]);
  });

  it.each([
    ['"0.2..0.4"', { lo: 0.2, hi: 0.4 }],
    ["{ min: 0.2, max: 0.4 }", { lo: 0.2, hi: 0.4 }],
    ['">=0.7"', { lo: 0.7, hi: 1 }],
    ["{ max: 0.3 }", { lo: 0, hi: 0.3 }],
  ])("may be known within bounds: %s", (value, bounds) => {
    expect(outcomeOf("x-kept", `${head("a")}x-kept: ${value}\n`).value?.degrees).toEqual([bounds]);
  });

  it("is kept in a saved result, where it is a degree in a free field, at any depth", () => {
    const text = `${head("a")}x-kept: 0.5\nx-goals: { jobs: "0.2..0.4", posts: 80, why: long }\n`;
    const { results } = assess({ file: "p.yaml", text }, defaultTypology());
    expect(results[0]?.degrees).toEqual({ "x-kept": at(0.5), "x-goals.jobs": { lo: 0.2, hi: 0.4 } });
    const saved = { file: "r.json", text: '{"schema": "tcec-result/2", "results": []}' };
    const read = (field: string) => codedOutcome([saved], results, field);
    expect(read("x-kept").value?.degrees).toEqual([at(0.5)]);
    expect(read("x-goals.jobs").value?.degrees).toEqual([{ lo: 0.2, hi: 0.4 }]);
    expect(read("x-goals.posts").diagnostics).toMatchObject([{ code: "outcome-nowhere" }]);
    expect(read("x-kep").diagnostics).toMatchObject([{ code: "outcome-nowhere", args: { suggestion: "x-kept" } }]);
  });

  it("leaves no trace in the result of a profile without free degrees", () => {
    const { results } = assess({ file: "p.yaml", text: `${head("a")}x-people: 80\n` }, defaultTypology());
    expect(results[0]).not.toHaveProperty("degrees");
  });
});
