import { describe, expect, it } from "vitest";
import {
  FORMAT_NAMES,
  FORMATS,
  formatOf,
  formatOfPath,
  formatsOf,
  isFormatOf,
  loadWriter,
} from "../../../src/render/formats.js";
import { goldenEnd } from "../../helpers/golden.js";
import { options } from "./fixtures/options.js";
import { ALL, BORDERLINE, HOSTILE_RESULT, LONG, resultOf, THREE_AXES } from "./fixtures/results.js";

const RESULTS = {
  all: ALL,
  none: resultOf([]),
  borderline: resultOf([BORDERLINE]),
  long: resultOf([LONG]),
  hostile: HOSTILE_RESULT,
  three: THREE_AXES,
};

describe("every format of a verdict", () => {
  for (const name of formatsOf("verdict")) {
    for (const [title, result] of Object.entries(RESULTS)) {
      it(`${name} ends in exactly one newline and gives the same bytes twice (${title})`, async () => {
        const render = await loadWriter("verdict", name);
        for (const lang of ["en", "fr"] as const) {
          const first = await render(structuredClone(result), options({ lang }));
          expect(first).toMatch(/[^\n]\n$/);
          expect(await render(structuredClone(result), options({ lang }))).toBe(first);
        }
      });
    }
  }

  it("has an extension that no other has", () => {
    const all = formatsOf("verdict").flatMap((name) => [...FORMATS[name].extensions]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("the table of formats", () => {
  it("finds a format by extension, whatever the case, and says null where there is none", () => {
    const find = (path: string) => formatOfPath(path, formatsOf("verdict"));
    expect(find("out/result.json")).toBe("json");
    expect(find("RESULT.YML")).toBe("yaml");
    expect(find("a.yaml")).toBe("yaml");
    expect(find("a.txt")).toBe("text");
    expect(find("a.csv")).toBe("csv");
    expect(find("a.jsonl")).toBe("ndjson");
    expect(find("a.json.gz")).toBeNull();
    expect(find("json")).toBeNull();
    expect(find("a.tex")).toBeNull();
    expect(formatOfPath("a.tex", formatsOf("plot"))).toBe("tikz");
    expect(formatOfPath("a.tex", formatsOf("table"))).toBe("latex");
  });

  it("knows the names of formats, and no names of every object", () => {
    expect(isFormatOf("json", "verdict")).toBe(true);
    expect(isFormatOf("svg", "verdict")).toBe(false);
    expect(isFormatOf("svg", "plot")).toBe(true);
    expect(isFormatOf("toString", "verdict")).toBe(false);
  });

  it("says first what is usual", () => {
    expect(formatsOf("plot")[0]).toBe("svg");
    expect(formatsOf("export-folder", "export-file")).toEqual(["r", "qca-csv"]);
    expect(formatsOf("item", "report", "finding-list")[0]).toBe("text");
  });

  it.each(FORMAT_NAMES)("leads from every product of %s to its writer", async (name) => {
    const ways = Object.entries(formatOf(name).for);
    expect(ways.length).toBeGreaterThan(0);
    for (const [product, load] of ways) {
      const writer: unknown = await load();
      const isTable = product === "plot" || product === "coded-profiles"; // several functions that belong together
      expect([product, typeof writer]).toEqual([product, isTable ? "object" : "function"]);
    }
  });

  it("gives no two formats the same golden file", () => {
    expect(new Set(FORMAT_NAMES.map(goldenEnd)).size).toBe(FORMAT_NAMES.length);
  });
});
