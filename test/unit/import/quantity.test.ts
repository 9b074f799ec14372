import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readQuantity } from "../../../src/import/value/quantity.js";

const read = (text: string, decimal: "." | "," = ",") =>
  readQuantity(text, { field: "funding.market", decimal, whole: false, times: 1 });
const said = (text: string, decimal: "." | "," = ",") => {
  const one = read(text, decimal);
  return "problem" in one ? one.problem : one.quantity;
};

describe("quantities as people write them", () => {
  it.each([
    ["< 7 %", "<7"],
    ["≤ 7", "<=7"],
    ["plus de 400", ">400"],
    ["au moins 5", ">=5"],
    ["moins de 7 %", "<7"],
    ["au plus 12", "<=12"],
    ["more than 400", ">400"],
    ["at least 5", ">=5"],
    ["20-30 %", "20..30"],
    ["20 à 30", "20..30"],
    ["20 – 30", "20..30"],
    ["entre 20 et 30", "20..30"],
    ["between 20 and 30", "20..30"],
    ["from 20 to 30", "20..30"],
    ["5..8", "5..8"],
    ["1\u202f250", 1250],
    ["1\u00a0250", 1250],
    ["18,5", 18.5],
    ["18.5", 18.5],
    ["35 %", 35],
    ["350 k€", 350],
    [">=80", ">=80"],
    ["80 % et plus", ">=80"],
    ["5 et moins", "<=5"],
    ["une dizaine", "cell-about"],
    ["env. 20", "cell-about"],
    ["~20", "cell-about"],
    ["20 ?", "cell-about"],
    ["30-20", "cell-range"],
    ["1.250", "cell-thousands"],
    ["? 80", "cell-sign-lost"],
    ["NSP", "cell-unknown"],
    ["aucun", "cell-none"],
    ["beaucoup", "cell-number"],
    ["12 % et 3 k€", "cell-number"],
    ["20 personnes", "cell-number"],
  ])("%s", (text, meant) => {
    expect(said(text)).toBe(meant);
  });

  it("a point before three digits is thousands or decimals where the decimal sign is a comma, and the other way round", () => {
    expect([said("1.250", ","), said("1.250", "."), said("1,250", "."), said("1,250", ",")]).toEqual([
      "cell-thousands",
      1.25,
      "cell-thousands",
      1.25,
    ]);
  });

  const whole = fc.integer({ min: 0, max: 999_999 });
  const blank = fc.constantFrom(" ", "\u00a0", "\u202f", "");
  const grouped = (number: number, between: string) => String(number).replace(/\B(?=(\d{3})+$)/g, between);

  it("any whole number is read however its thousands are separated by blanks, with or without a sign of percent", () => {
    fc.assert(
      fc.property(whole, blank, fc.constantFrom("", "%", " %", "\u00a0%"), (number, between, sign) => {
        expect(said(grouped(number, between) + sign)).toBe(number);
      }),
    );
  });

  it("any range is read by any of its words, and refused upside down", () => {
    const words = fc.constantFrom(
      ["", "-"],
      ["", " à "],
      ["entre ", " et "],
      ["from ", " to "],
      ["", ".."],
      ["", " – "],
    );
    fc.assert(
      fc.property(whole, whole, words, (a, b, [before, between]) => {
        const [lo, hi] = a < b ? [a, b] : [b, a];
        fc.pre(lo < hi);
        expect(said(`${before}${lo}${between}${hi}`)).toBe(`${lo}..${hi}`);
        expect(said(`${before}${hi}${between}${lo}`)).toBe("cell-range");
      }),
    );
  });

  it("any text is read or refused, never thrown at", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => void said(text)));
  });
});
