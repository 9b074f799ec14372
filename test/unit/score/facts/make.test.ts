import { describe, expect, it } from "vitest";
import { code, codedAt, list, number, ordinal, text } from "../../../../src/score/facts/make.js";

const NOTHING = { value: { kind: "unknown" }, pointers: [] };

describe("a number as a fact", () => {
  it.each<[string, Parameters<typeof number>[0], [number, number], object]>([
    ["within the possible values", "practices_count", [2, 5], { kind: "number", lo: 2, hi: 5 }],
    ["cut at them", "practices_count", [-1, 9], { kind: "unknown" }],
    ["cut at the lower end", "practices_count", [-1, 5], { kind: "number", lo: 0, hi: 5 }],
    ["cut at the upper end", "market_share", [50, 120], { kind: "number", lo: 50, hi: 100 }],
    ["all of them, which says nothing", "market_share", [0, 100], { kind: "unknown" }],
    [
      "without an upper end",
      "jobs_total",
      [3, Number.POSITIVE_INFINITY],
      { kind: "number", lo: 3, hi: Number.POSITIVE_INFINITY },
    ],
    ["anything", "jobs_total", [0, Number.POSITIVE_INFINITY], { kind: "unknown" }],
  ])("%s", (_, name, [lo, hi], value) => {
    expect(number(name, { lo, hi }, ["/a"])).toEqual({ value, pointers: ["/a"] });
  });

  it("is unknown without an interval, with what was looked at", () => {
    expect(number("market_share", null, ["/a"])).toEqual({ value: { kind: "unknown" }, pointers: ["/a"] });
  });
});

describe("a code as a fact", () => {
  it("stands where it was coded", () => {
    expect(code("vertical", "/a")).toEqual({ value: { kind: "code", code: "vertical" }, pointers: ["/a"] });
    expect(code("not_applicable", "/a")).toEqual({ value: { kind: "not_applicable" }, pointers: ["/a"] });
    expect(code(undefined, "/a")).toEqual(NOTHING);
  });

  it("on a scale is a place, or bounds", () => {
    const at = (lo: number, hi: number) => ({
      value: { kind: "ordinal", scale: "participation", lo, hi },
      pointers: ["/a"],
    });
    expect(ordinal("participation", "none", "/a")).toEqual(at(0, 0));
    expect(ordinal("participation", "<=inform", "/a")).toEqual(at(0, 1));
    expect(ordinal("participation", ">=inform", "/a")).toEqual(at(1, 5));
    for (const whole of [">=none", "none..empower"])
      expect(ordinal("participation", whole, "/a")).toEqual({ value: { kind: "unknown" }, pointers: ["/a"] });
    expect(ordinal("participation", "not_applicable", "/a")).toEqual({
      value: { kind: "not_applicable" },
      pointers: ["/a"],
    });
    expect(ordinal("participation", undefined, "/a")).toEqual(NOTHING);
  });

  it("in words of a source has no white space around it", () => {
    expect(text(" SCIC ", "/a")).toEqual({ value: { kind: "code", code: "SCIC" }, pointers: ["/a"] });
    expect(text(undefined, "/a")).toEqual(NOTHING);
  });
});

describe("a list as a fact", () => {
  const value = (items: string[], complete: boolean) => ({ kind: "list", items, complete });
  const two = [...codedAt(["a", "b"], "/x"), ...codedAt(["b", "c"], "/y")];

  it("has each code once, in order of appearance, and each field", () => {
    expect(list(two)).toEqual({ value: value(["a", "b", "c"], false), pointers: ["/x", "/y"] });
  });

  it("rests on what proves that it is all", () => {
    expect(list(two, true, ["/p", "/x"])).toEqual({
      value: value(["a", "b", "c"], true),
      pointers: ["/x", "/y", "/p"],
    });
    expect(list(two, false, ["/p"])).toEqual({ value: value(["a", "b", "c"], false), pointers: ["/x", "/y"] });
    expect(list([], true, ["/p"])).toEqual({ value: value([], true), pointers: ["/p"] });
  });

  it("is never all where it holds what no word names", () => {
    const other = codedAt(["a", "other"], "/x");
    expect(list(other, true, ["/p"])).toEqual({ value: value(["a", "other"], false), pointers: ["/x"] });
  });

  it("proves nothing where it is empty and may lack something", () => {
    expect(list([], false, ["/p"])).toEqual(NOTHING);
    expect(list(codedAt(undefined, "/x"))).toEqual(NOTHING);
  });
});
