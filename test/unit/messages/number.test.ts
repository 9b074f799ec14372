import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../../src/messages/languages.js";
import {
  formatDegree,
  formatNumber,
  formatPercent,
  formatSigned,
  formatValue,
  round,
  roundBeyond,
  roundDown,
} from "../../../src/messages/number.js";

const [en, fr] = [languageOf("en").numbers, languageOf("fr").numbers];
const degree = fc.double({ min: 0, max: 1, noNaN: true });

describe("round", () => {
  it.each([
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.005, 2, 1.01],
    [0.285, 2, 0.29],
    [-1.005, 2, -1.01],
    [1e21, 2, 1e21],
    [1e-9, 2, 0],
  ])("rounds %f to %i decimals, half away from zero", (value, digits, expected) => {
    expect(round(value, digits)).toBe(expected);
  });

  it("never gives -0", () => {
    expect(Object.is(round(-0.001, 2), 0)).toBe(true);
    expect(Object.is(round(-0, 2), 0)).toBe(true);
  });

  it("is symmetric", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), (x, digits) => {
        expect(round(-x, digits) + round(x, digits)).toBe(0);
      }),
    );
  });
});

describe("roundBeyond", () => {
  it("leaves nothing between the printed and the true value that would not do", () => {
    expect(roundBeyond(52.41, 1, "above")).toBe(52.5);
    expect(roundBeyond(32.137, 1, "below")).toBe(32.1);
  });

  it("passes a value that lies on the grid, or only noise off it", () => {
    expect(roundBeyond(50, 1, "above")).toBe(50.1);
    expect(roundBeyond(50.000000000003, 1, "above")).toBe(50.1);
    expect(roundBeyond(49.999999999997, 1, "above")).toBe(50.1);
    expect(roundBeyond(49.999999999997, 1, "below")).toBe(49.9);
  });
});

describe("formatNumber", () => {
  it("writes each language’s marks", () => {
    expect(formatNumber(en, 1234567.5)).toBe("1,234,567.5");
    expect(formatNumber(fr, 1234567.5)).toBe("1\u202f234\u202f567,5");
    expect(formatNumber(en, -2.5)).toBe("\u22122.5");
  });

  it("leaves the noise of floating point out", () => {
    expect(formatNumber(en, 0.1 + 0.2)).toBe("0.3");
    expect(formatNumber(fr, 370.00000000000006)).toBe("370");
  });

  it("writes as many decimals as asked for", () => {
    expect(formatNumber(en, 2, 2)).toBe("2.00");
    expect(formatNumber(fr, 0.285, 2)).toBe("0,29");
    expect(formatNumber(en, -0.001, 2)).toBe("0.00");
  });

  it("writes what is no number as a question mark, and huge numbers as they are", () => {
    expect(formatNumber(en, Number.NaN)).toBe("?");
    expect(formatNumber(en, Number.POSITIVE_INFINITY)).toBe("?");
    expect(formatNumber(fr, 1.5e300)).toBe("1,5e+300");
    expect(formatNumber(fr, -1e-7)).toBe("\u22121e-7");
  });
});

describe("formatPercent", () => {
  it("has at most one decimal and no zero at the end", () => {
    expect(formatPercent(en, 95)).toBe("95%");
    expect(formatPercent(en, 66.6666)).toBe("66.7%");
    expect(formatPercent(fr, 66.6666)).toBe("66,7\u00a0%");
    expect(formatPercent(en, 63.87, 0)).toBe("64%");
  });

  it("is not rounded to 0, to 100 or across a landmark", () => {
    expect(formatPercent(en, 99.97)).toBe("99.97%");
    expect(formatPercent(en, 0.04)).toBe("0.04%");
    expect(formatPercent(en, 49.96, 1, [50])).toBe("49.96%");
    expect(formatPercent(en, 33.34, 1, [33.333])).toBe("33.34%");
    expect(formatPercent(en, 100)).toBe("100%");
    expect(formatPercent(en, 0)).toBe("0%");
  });
});

describe("formatValue", () => {
  it("keeps small numbers visible", () => {
    expect(formatValue(en, 0.0004, 2)).toBe("0.0004");
    expect(formatValue(en, 1200, 2)).toBe("1,200");
  });
});

describe("formatDegree", () => {
  it.each([
    [0.87123, "0.87"],
    [0.5, "0.50"],
    [0.4996, "0.4996"],
    [0.5004, "0.5004"],
    [0.496, "0.496"],
    [0.4949, "0.49"],
    [0.9999, "0.9999"],
    [0.0001, "0.0001"],
    [1, "1.00"],
    [0, "0.00"],
    [0.5 + 1e-12, "0.50"],
  ])("writes %f as %s", (value, expected) => {
    expect(formatDegree(en, value)).toBe(expected);
  });

  it("writes the decimal comma in French", () => {
    expect(formatDegree(fr, 0.8)).toBe("0,80");
  });

  it("never changes the side of 0.5 and never reaches 0 or 1 before the value does", () => {
    fc.assert(
      fc.property(degree, (value) => {
        const printed = Number(formatDegree(en, value));
        for (const mark of [0, 0.5, 1]) {
          if (Math.abs(value - mark) > 1e-9) expect(Math.sign(printed - mark)).toBe(Math.sign(value - mark));
        }
        expect(Math.abs(printed - value)).toBeLessThanOrEqual(0.005 + 1e-12);
      }),
    );
  });

  it("writes a degree and its negation with the same number of decimals", () => {
    fc.assert(
      // Ties apart: 0.0005 rounds up to 0.001, 0.9995 up to 1.
      fc.property(
        fc.integer({ min: 0, max: 10000 }).filter((n) => n % 10 !== 5 && n % 100 !== 50),
        (n) => {
          expect(formatDegree(en, n / 10000)).toHaveLength(formatDegree(en, 1 - n / 10000).length);
        },
      ),
    );
  });
});

describe("formatSigned", () => {
  it("carries its sign, and none at 0", () => {
    expect(formatSigned(en, 0.2934)).toBe("+0.29");
    expect(formatSigned(fr, -0.05)).toBe("\u22120,05");
    expect(formatSigned(en, 0)).toBe("0.00");
    expect(formatSigned(en, -0)).toBe("0.00");
    expect(formatSigned(en, -0.001)).toBe("\u22120.001");
    expect(formatSigned(en, 1e-12)).toBe("0.00");
  });
});

describe("roundDown", () => {
  it.each([
    [39.5683, 39],
    [40, 40],
    [100, 100],
    [1.99, 1],
    [0.999, 0.9],
    [0.0456, 0.04],
    [28.999999999999996, 29],
  ])("what holds below %f percent is said to hold below %f", (percent, expected) => {
    expect(roundDown(percent)).toBe(expected);
  });

  it("never rounds up, and never to 0", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 100, noNaN: true }), (percent) => {
        const down = roundDown(percent);
        expect(down).toBeGreaterThan(0);
        expect(down).toBeLessThanOrEqual(percent + 1e-5);
      }),
    );
  });
});
