import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { skewOf } from "../../../../src/analyse/summary/skew.js";
import type { Result } from "../../../../src/model/result.js";
import type { Table } from "../../../../src/model/table.js";
import { USUAL_TABLE } from "../../../../src/model/table-request.js";
import { buildTable } from "../../../../src/tables/build.js";
import { examples } from "../../../helpers/examples.js";

const at = (lo: number, hi = lo) => ({ lo, hi });
const degree = fc.double({ min: 0, max: 1, noNaN: true });
const degrees = fc.array(
  fc.oneof(
    fc.constant(null),
    degree.map((x) => at(x)),
    fc.tuple(degree, degree).map(([a, b]) => at(Math.min(a, b), Math.max(a, b))),
  ),
  { maxLength: 12 },
);

describe("the skew of a set", () => {
  it.each([
    ["twelve of fifteen, at the edge", [...Array(12).fill(at(0.9)), ...Array(3).fill(at(0.1))], 12, 0, 15, false],
    ["nine of ten", [...Array(9).fill(at(0.9)), at(0.1)], 9, 0, 10, true],
    ["one of ten", [...Array(9).fill(at(0.1)), at(0.9)], 1, 0, 10, true],
    ["one of five, at the edge", [...Array(4).fill(at(0.1)), at(0.9)], 1, 0, 5, false],
    ["open to both sides, or unknown", [at(0.4, 0.6), null, at(0.6, 0.8), at(0.2, 0.5), at(0.5)], 1, 1, 3, false],
    ["one case alone", [at(0.9)], 1, 0, 1, false],
    ["none", [], 0, 0, 0, false],
  ])("%s", (_, given, above, half, cases, isSkewed) => {
    expect(skewOf(given)).toEqual({ above, at: half, cases, isSkewed });
  });

  it("counts no case twice, and no more than are known", () => {
    fc.assert(
      fc.property(degrees, (given) => {
        const { above, cases } = skewOf(given);
        expect(above).toBeGreaterThanOrEqual(0);
        expect(above).toBeLessThanOrEqual(cases);
        expect(cases).toBeLessThanOrEqual(given.filter((one) => one !== null).length);
      }),
    );
  });

  it("does not hang on the order, nor on what is open", () => {
    fc.assert(
      fc.property(degrees, (given) => {
        expect(skewOf([...given].reverse())).toEqual(skewOf(given));
        expect(skewOf([...given, null, at(0.5 - 1e-6, 0.5 + 1e-6), at(0, 1)])).toEqual(skewOf(given));
      }),
    );
  });

  it("is mirrored where every case is negated, but for those at 0.5", () => {
    fc.assert(
      fc.property(degrees, (given) => {
        const apart = given.filter(
          (one) => one === null || Math.abs(one.lo - 0.5) > 1e-6 || Math.abs(one.hi - 0.5) > 1e-6,
        );
        const clear = apart.filter((one) => one === null || one.lo > 0.5 + 1e-6 || one.hi < 0.5 - 1e-6);
        const negated = clear.map((one) => one && at(1 - one.hi, 1 - one.lo));
        const [own, mirror] = [skewOf(clear), skewOf(negated)];
        expect(mirror).toEqual({ ...own, above: own.cases - own.above });
      }),
    );
  });
});

describe("a calibration with profiles", () => {
  const build = (result: Result): Table => {
    const { value } = buildTable(result, { ...USUAL_TABLE, kind: "calibration" });
    if (value === null) throw new Error("no table");
    return value;
  };
  const ids = (table: Table): string[] => table.columns.map(({ id }) => id);
  const all = examples();

  it("says how many lie above 0.5, of each indicator and of each axis", () => {
    const table = build(all);
    const place = ids(table).indexOf("above");
    const [first] = table.groups.flatMap(({ rows }) => rows);
    const found = all.results.map(({ axes }) => axes.market?.indicators[0]?.membership ?? null);
    const { above, cases } = skewOf(found);
    expect(first?.[place]).toEqual({ kind: "tally", count: above, of: cases });
    const scores = all.results.flatMap(({ axes }) => axes.market?.score ?? []);
    const note = table.notes.find((one) => one.note === "skew");
    expect(note).toMatchObject({ axes: [{ above: scores.filter((x) => x > 0.5).length, cases: scores.length }, {}] });
  });

  it("names what is skewed, and nothing else", () => {
    const [one] = all.results.filter(({ axes }) => (axes.market?.score ?? 0) > 0.6);
    if (!one) throw new Error("no market cluster");
    const note = build({ ...all, results: [one, one] }).notes.find((found) => found.note === "skew");
    expect(note?.note === "skew" && note.skewed).toContainEqual(all.typology.axes[0]?.label);
    const even = all.results.filter(({ axes }) => (axes.market?.score ?? 1) < 0.4).slice(0, 1);
    const balanced = build({ ...all, results: [one, ...even] }).notes.find((found) => found.note === "skew");
    expect(balanced?.note === "skew" && balanced.skewed).not.toContainEqual(all.typology.axes[0]?.label);
  });

  it("says nothing of it for the typology alone, or one profile", () => {
    for (const results of [[], all.results.slice(0, 1)]) {
      const table = build({ ...all, results });
      expect(ids(table)).not.toContain("above");
      expect(table.notes.map(({ note }) => note)).not.toContain("skew");
    }
  });
});
