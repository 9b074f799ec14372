import { describe, expect, it } from "vitest";
import { assess } from "../../../src/pipeline/assess.js";
import { codedOutcome } from "../../../src/pipeline/coded-outcome.js";
import { defaultTypology } from "../../../src/typology/default.js";

const head = (id: string) => `tcec: 1\nid: ${id}\nname: ${id}\ndate: 2015\n`;

function outcomeOf(field: string, ...texts: readonly string[]) {
  const sources = texts.map((text, i) => ({ file: `p${i + 1}.yaml`, text }));
  const results = sources.flatMap((source) => assess(source, defaultTypology()).results);
  return codedOutcome(sources, results, field);
}

describe("the outcome of a set", () => {
  it("is read from each profile, also of several documents and of blocks, and is null where it is not coded", () => {
    const texts = [`${head("a")}x-kept: 0.25\n---\n${head("b")}x-kept: 1\n`, head("c"), `${head("d")}x-kept: null\n`];
    expect(outcomeOf("x-kept", ...texts).value).toEqual({ field: "x-kept", degrees: [0.25, 1, null, null] });
    const block = `${head("a")}x-goals:\n  jobs: 0\n`;
    expect(outcomeOf("x-goals.jobs", block).value?.degrees).toEqual([0]);
  });

  it.each(["80", "-0.1", "1.5", '"0.5"', "yes", "[0.5]", '"0.2..0.4"'])(
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

  it("is not in a saved result", () => {
    const saved = { file: "r.json", text: '{"schema": "tcec-result/2", "results": []}' };
    expect(codedOutcome([saved], [], "x-kept").diagnostics).toMatchObject([{ code: "result-not-coded" }]);
  });
});
