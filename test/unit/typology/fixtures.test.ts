import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CODES } from "../../../src/model/codes.js";
import { loadTypology } from "../../../src/typology/load.js";
import { FIXTURES, sourceOf } from "./files.js";

const TYPOLOGY_CODES = Object.keys(CODES).filter((code) => code.startsWith("typology-"));
const EXPECTATION = /^# expect: (?<line>\d+):(?<col>\d+) (?<pointer>\S+)$/m;

describe("every typology-* code has a fixture that raises it and nothing else, at the right place", () => {
  it.each(TYPOLOGY_CODES)("%s", (code) => {
    const source = sourceOf(`${FIXTURES}/${code}.yaml`);
    const expected = EXPECTATION.exec(source.text)?.groups;
    const { value, diagnostics } = loadTypology(source);
    const found = diagnostics.map((d) => [
      d.code,
      `${d.position?.line}:${d.position?.col}`,
      d.pointers[0],
      d.position?.file,
    ]);
    expect(found).toEqual([[code, `${expected?.line}:${expected?.col}`, expected?.pointer, source.file]]);
    expect(value === null).toBe(diagnostics.some((d) => d.severity === "error"));
  });

  it("no fixture is named after a code that does not exist", () => {
    const files = readdirSync(FIXTURES).filter((name) => name.startsWith("typology-"));
    expect(files.map((name) => name.replace(".yaml", "")).sort()).toEqual([...TYPOLOGY_CODES].sort());
  });
});

describe("files that are no typology", () => {
  it.each([
    ["", "yaml-empty"],
    ["- a\n", "yaml-not-a-map"],
    ["tcec_typology: 1\nid: [\n", "yaml-unexpected"],
    ["tcec_typology: 1\nid: x\nversion: 1.0.0\ntypes: []\n", "key-missing"],
  ])("%j gives %s", (text, code) => {
    const { value, diagnostics } = loadTypology({ file: "a.yaml", text });
    expect(value).toBeNull();
    expect(diagnostics.map((d) => d.code)).toContain(code);
    expect(diagnostics.every((d) => d.position?.file === "a.yaml")).toBe(true);
  });

  it("a second document is refused: a file holds one typology", () => {
    const { text } = sourceOf(`${FIXTURES}/minimal.yaml`);
    const { value, diagnostics } = loadTypology({ file: "a.yaml", text: `${text}---\n${text}` });
    expect(value).toBeNull();
    expect(diagnostics.map((d) => [d.code, d.document])).toEqual([["yaml-unexpected", 2]]);
  });
});
