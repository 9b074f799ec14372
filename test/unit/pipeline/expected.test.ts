import { describe, expect, it } from "vitest";
import { assembleResult, assess } from "../../../src/pipeline/assess.js";
import { openSavedResult } from "../../../src/saved/saved.js";
import { defaultTypology } from "../../../src/typology/default.js";

const typology = defaultTypology();
const HEAD = "tcec: 1\nid: a\nname: A\ndate: 2015\n";
const resultOf = (lines: string) => assess({ file: "p.yaml", text: HEAD + lines }, typology).results[0];

describe("what a profile expects of itself", () => {
  it("stands in its result as it was said, and changes nothing else but the hash", () => {
    const { expected, source, ...rest } = resultOf("expected: {type: null, status: clear}\n") ?? {};
    const { source: plain, ...without } = resultOf("") ?? {};
    expect(expected).toEqual({ type: null, status: "clear" });
    expect(rest).toEqual(without);
    expect({ ...source, hash: plain?.hash }).toEqual(plain);
  });

  it("is absent where nothing is said", () => {
    expect(Object.keys(resultOf("") ?? {})).not.toContain("expected");
  });

  it("is warned of where the typology has no such type, at its place", () => {
    const found = resultOf("expected:\n  status: clear\n  type: socail\n")?.findings ?? [];
    expect(found.map(({ code, severity, position }) => [code, severity, position?.line, position?.col])).toEqual([
      ["expect-type-unknown", "warning", 7, 9],
    ]);
  });

  it("is kept by a saved result", () => {
    const { results, findings } = assess({ file: "p.yaml", text: `${HEAD}expected: {type: social}\n` }, typology);
    const text = JSON.stringify(assembleResult(typology, results, findings));
    expect(openSavedResult({ file: "r.json", text })?.value?.results[0]?.expected).toEqual({ type: "social" });
  });
});
