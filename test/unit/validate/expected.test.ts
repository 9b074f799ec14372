import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readDocuments } from "../../../src/read/documents.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { validateExpected } from "../../../src/validate/expected.js";
import { validateExpectedType } from "../../../src/validate/expected-type.js";
import { profile } from "../../helpers/profile.js";
import { documentOf, findingsIn, told } from "./helpers.js";

const typology = defaultTypology();
const foundIn = (text: string): string[] => validateExpected(documentOf(text), typology).diagnostics.map(told);

describe("a file of expected results", () => {
  it("is what the examples have", () => {
    const text = readFileSync(new URL("../../../examples/expected.yaml", import.meta.url), "utf8");
    const [document] = readDocuments({ file: "expected.yaml", text }).documents;
    const { value, diagnostics } = document ? validateExpected(document, typology) : { value: null, diagnostics: null };
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value ?? {}).length).toBeGreaterThan(10);
    expect(value?.["pollens/2013"]).toMatchObject({ type: null, status: "undetermined" });
  });

  it.each([
    ["okhra/2004: {type: alternative}", []],
    ["a.b_c-d/2013-12-31: {type: null}", []],
    ["okhra/2004: {possible: []}", []],
    ["okhra/2004:\n  type: alternativ\n", ["2:9 expect-type-unknown -> alternative"]],
    [
      "okhra/2004:\n  possible: [social, zzz, aternative]\n",
      ["2:22 expect-type-unknown", "2:27 expect-type-unknown -> alternative"],
    ],
    ["okhra/2004:\n  status: tentativ\n", ["2:11 value-not-listed -> tentative"]],
    ["okhra/2004:\n  typ: social\n", ["2:3 key-unknown -> type"]],
    ["okhra/2004: {file: a.yaml}", ["1:1 key-missing"]],
    ["okhra/2004: alternative", ["1:13 value-wrong-type"]],
    ["okhra/2004:", ["1:1 value-empty"]],
    ["okhra/2004: {type: 3}", ["1:20 value-wrong-type"]],
    ["okhra/2004: {type: Ôkhra type}", ["1:20 value-bad-id -> Okhra-type"]],
    ["okhra/2004: {possible: [social, social]}", ["1:33 value-repeated"]],
    ["okhra 2004: {type: social}", ["1:1 value-bad-format"]],
    ["okhra/2004: {type: social}\nÔkhra/2004:\n  status: x\n", ["2:1 value-bad-format", "3:11 value-not-listed"]],
    ["okhra/204: {type: social}", ["1:1 value-bad-format"]],
    ["{}", ["1:1 value-too-short"]],
    ["tcec: 1\nid: okhra\n", ["1:1 format-other"]],
  ])("%j", (text, expected) => expect(foundIn(text)).toEqual(expected));

  it("stands with a warning, and not with an error", () => {
    expect(validateExpected(documentOf("a/2004: {type: zzz}"), typology).value).not.toBeNull();
    expect(validateExpected(documentOf("a/2004: {status: zzz}"), typology).value).toBeNull();
  });

  it("names the key of a wrong form", () => {
    const [finding] = validateExpected(documentOf("okhra 2004: {type: social}"), typology).diagnostics;
    expect(finding?.args).toEqual({ value: "okhra 2004", pattern: "id/date" });
  });
});

describe("what a profile expects of itself", () => {
  it.each([
    ["expected: {type: alternative, status: tentative}", []],
    ["expected: {type: null}", []],
    ["expected: {}", ["5:11 value-too-short"]],
    ["expected: {typ: social}", ["5:12 key-unknown -> type"]],
    ["expected: {status: cleer}", ["5:20 value-not-listed -> clear"]],
  ])("%s", (lines, expected) => expect(findingsIn(lines).map(told)).toEqual(expected));

  it("is a type of the typology in force, or a warning", () => {
    const types = (type: string | null) => validateExpectedType(profile({ expected: { type } }), typology);
    expect(types("social")).toEqual([]);
    expect(types(null)).toEqual([]);
    expect(validateExpectedType(profile(), typology)).toEqual([]);
    expect(types("socail")).toEqual([
      {
        code: "expect-type-unknown",
        severity: "warning",
        args: { type: "socail", typology: "matray-poisat-2015", suggestion: "social" },
        pointers: ["/expected/type"],
      },
    ]);
  });
});
