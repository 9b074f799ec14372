import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childPointer, pathTokens, pointerOfPath, pointerTokens, valueAt } from "../../../src/plain/pointer.js";

describe("pointers", () => {
  it.each([
    ["level", "/level"],
    ["governance.bodies.0.seats", "/governance/bodies/0/seats"],
    ["governance.bodies[0].seats", "/governance/bodies/0/seats"],
    ["indicators.my.own", "/indicators/my.own"],
    ["indicators.my.own.raw", "/indicators/my.own/raw"],
    ["indicators.my.own.raw.min", "/indicators/my.own/raw/min"],
    ["indicators.own.degree.max", "/indicators/own/degree/max"],
    ["indicators.own.min", "/indicators/own/min"],
    ["indicators.", "/indicators/"],
    ["indicators", "/indicators"],
    ["a/b.~c", "/a~1b/~0c"],
    ["", "/"],
  ])("of the path %j", (path, pointer) => {
    expect(pointerOfPath(path)).toBe(pointer);
    expect(pointerTokens(pointer)).toEqual(pathTokens(path));
  });

  it("lead back to the value, whatever the keys", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (keys) => {
        const value = keys.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), "x");
        const pointer = keys.reduce(childPointer, "");
        expect(pointerTokens(pointer)).toEqual(keys);
        expect(valueAt(value, pointer)).toBe("x");
      }),
    );
  });

  it("lead nowhere where a list has no such place", () => {
    expect([valueAt([1], "/0"), valueAt([1], "/length"), valueAt([1], "/1"), valueAt({ a: 1 }, "/a/b")]).toEqual([
      1,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
