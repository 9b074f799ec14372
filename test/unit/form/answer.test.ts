import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BOUND_KINDS,
  numberAnswer,
  numberValue,
  scaleAnswer,
  scaleValue,
  totalValue,
  typedDate,
  typedNumber,
  withPart,
} from "../../../src/form/answer.js";
import { AMOUNT, parseQuantity } from "../../../src/quantity/parse.js";

describe("a number", () => {
  it.each([
    [35, { how: "exactly", value: 35 }],
    ["<7", { how: "less", value: 7 }],
    ["<=7", { how: "most", value: 7 }],
    [">90", { how: "more", value: 90 }],
    [" >= 90 ", { how: "least", value: 90 }],
    ["20..30", { how: "between", value: 20, to: 30 }],
    [
      { min: 20, max: 30 },
      { how: "between", value: 20, to: 30 },
    ],
    [
      { min: 5, max: 5 },
      { how: "exactly", value: 5 },
    ],
    [{ max: 30 }, { how: "most", value: 30 }],
    [
      { min: 2, sales: 3 },
      { how: "least", value: 2 },
    ],
    [{ sales: 3 }, null],
    ["many", null],
    [null, null],
  ])("%j is shown as %j", (value, answer) => expect(numberAnswer(value)).toEqual(answer));

  it("is read by the program as it is answered", () => {
    const amounts = fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => Math.round(value * 100) / 100);
    fc.assert(
      fc.property(fc.constantFrom(...BOUND_KINDS), amounts, amounts, (how, value, more) => {
        const answer = how === "between" ? { how, value, to: value + more } : { how, value };
        const written = numberValue(answer);
        expect(numberAnswer(written)).toEqual(answer);
        const { lo, hi } = parseQuantity(written, AMOUNT) ?? { lo: Number.NaN, hi: Number.NaN };
        const [low, high] = [how === "most" || how === "less", how === "least" || how === "more"];
        expect(lo).toBe(low ? 0 : value);
        expect(hi).toBe(high ? Number.POSITIVE_INFINITY : how === "between" ? value + more : value);
      }),
    );
  });

  it.each([
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1 234", 1234],
    ["1\u202f234,5 €", 1234.5],
    ["95 %", 95],
    ["<7", null],
    ["twelve", null],
    ["", null],
    ["1e9", null],
  ])("%j is typed as %j", (text, value) => expect(typedNumber(text)).toBe(value));

  it("of a total stands beside its parts as bounds, and alone as it is", () => {
    expect(totalValue(undefined, { how: "exactly", value: 57 })).toBe(57);
    expect(totalValue({ sales: 40 }, { how: "exactly", value: 57 })).toEqual({ min: 57, max: 57, sales: 40 });
    expect(totalValue({ min: 1, sales: 40 }, null)).toEqual({ sales: 40 });
    expect(withPart(57, "sales", 40)).toEqual({ min: 57, max: 57, sales: 40 });
    expect(withPart("<=57", "sales", 40)).toEqual({ max: 57, sales: 40 });
    expect(withPart({ min: 57, max: 57, sales: 40 }, "sales", undefined)).toBe(57);
    expect(withPart({ sales: 40 }, "sales", undefined)).toBeUndefined();
  });
});

describe("a place on a scale", () => {
  const codes = ["none", "inform", "consult", "involve"];
  it.each([
    ["consult", { from: "consult", to: "consult" }],
    [">=consult", { from: "consult", to: null }],
    ["<consult", { from: null, to: "inform" }],
    [">none", { from: "inform", to: null }],
    ["inform..involve", { from: "inform", to: "involve" }],
    ["often", null],
    [undefined, null],
  ])("%j is shown as %j", (value, answer) => expect(scaleAnswer(value, codes)).toEqual(answer));

  it.each([
    [{ from: "consult", to: "consult" }, "consult"],
    [{ from: null, to: null }, undefined],
    [{ from: "none", to: "inform" }, "none..inform"],
    [{ from: null, to: "inform" }, "<=inform"],
  ])("%j is written as %j", (answer, value) => expect(scaleValue(answer, "scale")).toBe(value));

  it("of numbers stays a number", () => {
    expect(scaleAnswer(3, ["0", "1", "2", "3"])).toEqual({ from: "3", to: "3" });
    expect(scaleAnswer({ min: 1, max: 2 }, ["0", "1", "2", "3"])).toEqual({ from: "1", to: "2" });
    expect(scaleValue({ from: "3", to: "3" }, "level")).toBe(3);
  });
});

it.each([
  ["2013", 2013],
  ["12/2013", "2013-12"],
  ["31/12/2013", "2013-12-31"],
  ["1.2.2013", "2013-02-01"],
  ["2013-12", "2013-12"],
  ["2013-2-3", "2013-02-03"],
  ["30/02/2013", null],
  ["2013-13", null],
  ["last year", null],
])("a date typed as %j is %j", (text, date) => expect(typedDate(text)).toBe(date));
