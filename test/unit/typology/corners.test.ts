import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TypologyFile } from "../../../src/model/typology.js";
import { checkCorners } from "../../../src/typology/check-corners.js";
import { typologyWith } from "./files.js";

type Side = "high" | "low";
type When = Record<string, Side>;

const AXES = ["a", "b", "c"];
const indicator = { id: "x", calibration: { out: 0, crossover: 1, in: 2, decision: true, rationale: "so" } } as const;

function fileWith(axes: readonly string[], types: readonly When[]): TypologyFile {
  return typologyWith((file) => {
    file.axes = axes.map((id) => ({ id, indicators: [{ ...indicator, id }] }));
    file.types = types.map((when, i) => ({ id: `t${i}`, when }));
  });
}

/** How many types claim each corner, counted another way: by the bits of its number. */
function claimsOf(types: readonly When[]): number[] {
  const sideIn = (corner: number, axis: string): Side =>
    (corner >> AXES.indexOf(axis)) & 1 ? ("high" as const) : ("low" as const);
  return Array.from(
    { length: 2 ** AXES.length },
    (_, corner) =>
      types.filter((when) => Object.entries(when).every(([axis, side]) => sideIn(corner, axis) === side)).length,
  );
}

/** Splits the property space again and again: each partition covers every corner once. */
const partition = fc
  .array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 7 })
  .map((cuts) => cuts.reduce<When[]>((types, [which, axis]) => cut(types, which, axis), [{}]));

function cut(types: When[], which: number, axisNumber: number): When[] {
  const place = which % types.length;
  const axis = AXES[axisNumber % AXES.length] ?? "a";
  const type = types[place] ?? {};
  if (type[axis]) return types;
  return types.toSpliced(place, 1, { ...type, [axis]: "low" }, { ...type, [axis]: "high" });
}

describe("types cover every corner once", () => {
  it("any partition of the space is accepted", () => {
    fc.assert(
      fc.property(partition, (types) => {
        expect(checkCorners(fileWith(AXES, types))).toEqual([]);
      }),
    );
  });

  it("overlaps and gaps are found exactly where they are", () => {
    const when = fc.dictionary(fc.constantFrom(...AXES), fc.constantFrom<Side>("high", "low"), { minKeys: 1 });
    fc.assert(
      fc.property(fc.array(when, { minLength: 1, maxLength: 6 }), (types) => {
        const claims = claimsOf(types);
        const found = checkCorners(fileWith(AXES, types));
        const count = (code: string) => found.filter((d) => d.code === code).length;
        expect(count("typology-types-gap")).toBe(claims.filter((n) => n === 0).length);
        expect(count("typology-types-overlap") > 0).toBe(claims.some((n) => n > 1));
      }),
    );
  });

  it("types that share several corners are named once, with the first corner and both places", () => {
    const types: When[] = [{ a: "low" }, { a: "high" }, { a: "high" }];
    expect(checkCorners(fileWith(["a", "b"], types))).toEqual([
      {
        code: "typology-types-overlap",
        severity: "error",
        args: { types: ["t1", "t2"], corner: { a: "high", b: "low" } },
        pointers: ["/types/2/when", "/types/1/when"],
      },
    ]);
  });

  it("an unknown axis is named with a suggestion, and corners are left alone", () => {
    const types: When[] = [{ market: "low" }, { maket: "high" }];
    expect(checkCorners(fileWith(["market"], types))).toEqual([
      {
        code: "typology-axis-unknown",
        severity: "error",
        args: { axis: "maket", suggestion: "market" },
        pointers: ["/types/1/when/maket"],
      },
    ]);
  });
});
