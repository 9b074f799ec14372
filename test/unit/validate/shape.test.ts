import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../../../src/read/documents.js";
import { findDuplicates } from "../../../src/validate/duplicates.js";
import { validateProfile } from "../../../src/validate/profile.js";
import { validateResultShape } from "../../../src/validate/result.js";
import { validateTypologyShape } from "../../../src/validate/shape.js";
import { documentOf, told } from "./helpers.js";

const root = (path: string) => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), "utf8");

const TYPOLOGY = `tcec_typology: 1
id: one
version: 1.0.0
axes:
  - id: x
    indicators:
      - id: x1
        calibration: { out: 0, crossover: 50, in: 100, decision: true, rationale: r }
types:
  - { id: up, when: { x: high } }
traits:
  - { id: t, type: up, when: { fact: age, at_most: 3 } }
`;

const found = (text: string) => validateTypologyShape(documentOf(text)).diagnostics.map(told);
const changed = (from: string, to: string) => {
  expect(TYPOLOGY).toContain(from);
  return found(TYPOLOGY.replace(from, to));
};

describe("validateTypologyShape", () => {
  it("lets a typology pass, as it was read", () => {
    const document = documentOf(TYPOLOGY);
    expect(validateTypologyShape(document)).toEqual({ value: document.value, diagnostics: [] });
    expect(found(root("typologies/matray-poisat-2015.yaml"))).toEqual([]);
  });

  it("says of a list that it has too many items, and of a text too many characters", () => {
    const tooLong = ({ diagnostics }: ReturnType<typeof validateTypologyShape>) =>
      diagnostics.flatMap((each) => (each.code === "value-too-long" ? [each.args] : []));
    const [head = "", tail = ""] = TYPOLOGY.split("  - id: x\n");
    const [axis = ""] = tail.split("types:");
    const axes = ["x", "b", "c", "d", "e"].map((id) => `  - id: ${id}\n${axis}`).join("");
    const five = documentOf(`${head}${axes}${tail.slice(axis.length)}`);
    expect(tooLong(validateTypologyShape(five))).toEqual([{ maximum: 4, of: "items" }]);
    const wordy = documentOf(`tcec: 1\nid: a\nname: ${"a".repeat(9999)}\ndate: 2015\n`);
    expect(validateProfile(wordy).diagnostics).toMatchObject([{ code: "value-too-long", args: { of: "characters" } }]);
  });

  it.each([
    ["tcec_typology: 1", "tcec_typology: 2", ["1:16 format-version"]],
    ["1.0.0", "one", ["3:10 value-bad-format"]],
    ["id: one", "id: l'une", ["2:5 value-bad-id -> l-une"]],
    ["    indicators:", "    exponent: 2\n    indicators:", ["6:5 key-excluded"]],
    ["    indicators:", "    aggregation: power\n    indicators:", ["5:5 key-missing"]],
    ["    indicators:", "    agregation: mean\n    indicators:", ["6:5 key-unknown -> aggregation"]],
    ["decision: true, ", "", ["8:9 key-missing"]],
    ["decision: true", "decision: false", ["8:66 value-not-listed -> true"]],
    [
      "out: 0, ",
      "method: assign, degrees: {a: 1}, out: 0, ",
      ["8:57 key-excluded", "8:65 key-excluded", "8:80 key-excluded"],
    ],
    [
      "out: 0, ",
      "method: assign, out: 0, ",
      ["8:9 key-missing", "8:40 key-excluded", "8:48 key-excluded", "8:63 key-excluded"],
    ],
    ["out: 0", "out: '0'", ["8:29 value-number-as-text -> 0"]],
    ["out: 0", "out: 0,5", ["8:29 value-decimal-comma -> 0.5"]],
    ["high", "hihg", ["10:26 value-not-listed -> high"]],
    ["at_most: 3", "at_most: 3, all: [{fact: age, is: 1}]", ["12:55 key-excluded"]],
    ["fact: age, at_most: 3", "at_most: 3", ["12:24 key-missing"]],
    ["fact: age, at_most: 3", "all: [{fact: age, is: 1}], not: {fact: age, is: 2}", ["12:59 key-excluded"]],
    ["fact: age, at_most: 3", "all: [{fact: age, is: null}]", ["12:50 value-empty"]],
  ])("%s becomes %s", (from, to, expected) => {
    expect(changed(from, to)).toEqual(expected);
  });

  it.each([
    ["tcec: 1\nid: a\n", { expected: "typology", got: "profile" }],
    ["schema: tcec-result/2\n", { expected: "typology", got: "result" }],
  ])("%j is another file of ours", (text, args) => {
    expect(validateTypologyShape(documentOf(text)).diagnostics).toMatchObject([{ code: "format-other", args }]);
  });
});

describe("validateResultShape", () => {
  const saved = JSON.parse(root("test/fixtures/results/one.json")) as Record<string, unknown>;

  it("lets a saved result pass", () => {
    expect(validateResultShape(saved, "r.json")).toEqual({ value: saved, diagnostics: [] });
  });

  it("finds what is missing, what is unknown and what is of another version", () => {
    const { results: _, ...rest } = saved;
    const broken = { ...rest, resluts: 1, tool: { name: "tcec", version: 1 } };
    const { value, diagnostics } = validateResultShape(broken, "r.json");
    expect(value).toBeNull();
    expect(diagnostics.map(({ code, pointers }) => [code, pointers[0]])).toEqual([
      ["key-unknown", "/resluts"],
      ["value-wrong-type", "/tool/version"],
    ]);
    expect(diagnostics.every(({ position }) => position?.file === "r.json")).toBe(true);
    const later = validateResultShape({ ...saved, schema: "tcec-result/1", results: 7 }, "r.json").diagnostics;
    expect(later).toMatchObject([
      { code: "result-version", args: { got: "tcec-result/1", expected: "tcec-result/2" } },
    ]);
  });

  it("recognises a profile", () => {
    expect(validateResultShape({ tcec: 1 }, "r.json").diagnostics).toMatchObject([
      { code: "format-other", args: { expected: "result", got: "profile" } },
    ]);
    expect(validateResultShape(null, "r.json").diagnostics).toMatchObject([{ code: "value-empty" }]);
    expect(validateResultShape([], "r.json").diagnostics).toMatchObject([{ code: "value-wrong-type" }]);
  });
});

describe("findDuplicates", () => {
  const profile = (id: string, date: string, more = "") => `tcec: 1\nid: ${id}\nname: A\ndate: ${date}\n${more}`;
  const duplicates = (...texts: string[]) => {
    const { documents } = readDocuments({ file: "p.yaml", text: texts.join("---\n") });
    return findDuplicates(
      documents.map((document) => {
        const { value } = validateProfile(document);
        if (!value) throw new Error("the profiles of this test must be valid");
        return { profile: value, document };
      }),
    );
  };

  it("names each later one, and where the first stands", () => {
    const texts = [profile("a", "2013"), profile("a", "2014"), profile("a", "'2013'"), profile("a", "2013")];
    expect(duplicates(...texts)).toMatchObject([
      {
        code: "profile-duplicate",
        args: { id: "a", date: "2013", file: "p.yaml", line: 2 },
        position: { line: 12, col: 5 },
        document: 3,
      },
      { position: { line: 17, col: 5 }, document: 4 },
    ]);
  });

  it("lets other clusters, dates, levels and coders pass", () => {
    expect(
      duplicates(
        profile("a", "2013"),
        profile("b", "2013"),
        profile("a", "2013-01"),
        profile("a", "2013", "level: service\n"),
        profile("a", "2013", "coder: X\n"),
        profile("a", "2013", "coder: Y\n"),
      ),
    ).toEqual([]);
  });
});
