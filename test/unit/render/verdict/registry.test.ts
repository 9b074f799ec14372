import { describe, expect, it } from "vitest";
import { FORMAT_NAMES, formatOfPath, isFormatName, RENDERERS } from "../../../../src/render/verdict/registry.js";
import { options } from "../fixtures/options.js";
import { ALL, BORDERLINE, HOSTILE_RESULT, LONG, resultOf, THREE_AXES } from "../fixtures/results.js";

const RESULTS = {
  all: ALL,
  none: resultOf([]),
  borderline: resultOf([BORDERLINE]),
  long: resultOf([LONG]),
  hostile: HOSTILE_RESULT,
  three: THREE_AXES,
};

describe("the registry of formats", () => {
  for (const name of FORMAT_NAMES) {
    for (const [title, result] of Object.entries(RESULTS)) {
      it(`${name} ends in exactly one newline and gives the same bytes twice (${title})`, async () => {
        const render = await RENDERERS[name].load();
        for (const lang of ["en", "fr"] as const) {
          const first = await render(structuredClone(result), options({ lang }));
          expect(first).toMatch(/[^\n]\n$/);
          expect(await render(structuredClone(result), options({ lang }))).toBe(first);
        }
      });
    }
  }

  it("finds a format by extension, whatever the case, and says null where there is none", () => {
    expect(formatOfPath("out/result.json")).toBe("json");
    expect(formatOfPath("RESULT.YML")).toBe("yaml");
    expect(formatOfPath("a.yaml")).toBe("yaml");
    expect(formatOfPath("a.txt")).toBe("text");
    expect(formatOfPath("a.csv")).toBe("csv");
    expect(formatOfPath("a.jsonl")).toBe("ndjson");
    expect(formatOfPath("a.json.gz")).toBeNull();
    expect(formatOfPath("json")).toBeNull();
  });

  it("gives each extension to one format only", () => {
    const all = FORMAT_NAMES.flatMap((name) => [...RENDERERS[name].extensions]);
    expect(new Set(all).size).toBe(all.length);
  });

  it("knows the names of formats, and no names of every object", () => {
    expect(isFormatName("json")).toBe(true);
    expect(isFormatName("toString")).toBe(false);
  });
});
