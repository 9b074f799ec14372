import fc from "fast-check";
import { expect, it } from "vitest";
import { exp, log } from "../../../src/quantity/exponential.js";

/** Apart by no more than some units in the last place. */
const isNear = (a: number, b: number): boolean =>
  Object.is(a, b) || Math.abs(a - b) <= 4 * Number.EPSILON * Math.abs(b);

it("exp and log are those of the engine, to the last digits, everywhere", () => {
  fc.assert(
    fc.property(fc.double({ min: -745, max: 709, noNaN: true }), (x) => isNear(exp(x), Math.exp(x)) || x < -708),
  );
  fc.assert(
    fc.property(fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }), (x) => isNear(log(x), Math.log(x))),
  );
});

it.each([
  [0, 1],
  [1, Math.E],
  [-0, 1],
  [710, Number.POSITIVE_INFINITY],
  [-746, 0],
  [Number.NEGATIVE_INFINITY, 0],
  [Number.NaN, Number.NaN],
])("exp(%d) is %d", (x, y) => expect(exp(x)).toBe(y));

it.each([
  [0, Number.NEGATIVE_INFINITY],
  [1, 0],
  [-1, Number.NaN],
  [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  [5e-324, -744.4400719213812],
])("log(%d) is %d", (x, y) => expect(log(x)).toBe(y));

it("they give these bits in every engine", () => {
  const bits = (value: number): string => new BigUint64Array(new Float64Array([value]).buffer)[0]?.toString(16) ?? "";
  expect([-2.5, -0.1, 0.7, 3.3, 20.25].map((x) => bits(exp(x)))).toEqual([
    "3fb50385c094f425",
    "3fecf46d99d52b3a",
    "40001c2a61268987",
    "403b1cd5e7807b7b",
    "41c290d76d1966a9",
  ]);
  expect([0.05, 0.3, 0.95, 19, 1e10].map((x) => bits(log(x)))).toEqual([
    "c007f7427b73e391",
    "bff34378fcbda721",
    "bfaa431d5bcc193e",
    "40078e360604b32c",
    "4037069e2aa2aa5b",
  ]);
});
