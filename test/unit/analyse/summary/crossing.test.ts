import { describe, expect, it } from "vitest";
import { crossingOf } from "../../../../src/analyse/summary/crossing.js";
import { type DescribingField, describingFields } from "../../../../src/analyse/summary/fields.js";
import type { Crossing } from "../../../../src/model/summary.js";
import { examples, resultOf } from "../../../helpers/examples.js";

const ALL = examples();

function field(id: string): DescribingField {
  const found = describingFields().find((one) => one.id === id);
  if (found === undefined) throw new Error(`no field ${id}`);
  return found;
}

const cross = (rows: string, columns: string, of = ALL): Crossing => crossingOf(of, field(rows), field(columns));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe("a cross-table of two fields", () => {
  const single = describingFields().filter(({ isMany }) => !isMany);

  it.each(single.map(({ id }) => id))("%s by type: counts add up to the totals, and these to all", (id) => {
    const { rows, columns, counts, total } = cross(id, "type");
    expect(total).toBe(ALL.results.length);
    expect([rows.several, columns.several]).toEqual([false, false]);
    expect(counts.map(sum)).toEqual(rows.totals);
    expect(columns.values.map((_, i) => sum(counts.map((line) => line[i] ?? 0)))).toEqual(columns.totals);
    expect(sum(rows.totals)).toBe(total);
  });

  it("turned round holds the same counts", () => {
    for (const [a, b] of [
      ["level", "status"],
      ["sector", "type"],
      ["initiated_by", "functions"],
    ] as const) {
      const [one, other] = [cross(a, b), cross(b, a)];
      expect(other.counts.map((line, i) => line.map((_, j) => one.counts[j]?.[i]))).toEqual(other.counts);
      expect(other.rows).toEqual(one.columns);
    }
  });

  it("says where parts do not add up, since a cluster is counted under each of its values", () => {
    const head = (id: string) => `tcec: 1\nid: ${id}\nname: ${id}\ndate: 2015\n`;
    const two = resultOf(`${head("a")}sectors: [culture, food]\n`, `${head("b")}sectors: [food]\n`, head("c"));
    const { rows, total } = cross("sector", "type", two);
    expect(rows).toEqual({
      field: "sector",
      values: [{ kind: "code", code: "food" }, { kind: "code", code: "culture" }, { kind: "unknown" }],
      totals: [2, 1, 1],
      several: true,
    });
    expect(total).toBe(3);
    const one = resultOf(`${head("b")}sectors: [food]\n`);
    expect(cross("sector", "type", one).rows.several).toBe(false);
  });

  it("has all types, in their order, also those that no case has", () => {
    const none = cross("type", "status", { ...ALL, results: [] });
    expect(none.rows.values.map((value) => ("type" in value ? value.type : value.kind))).toEqual([
      ...ALL.typology.types.map(({ id }) => id),
      "no-type",
      "no-type",
    ]);
    expect(none.columns.values).toEqual([]);
  });

  it("has statuses from firm to open, years by their size", () => {
    const codes = cross("status", "year").rows.values.map((value) => ("code" in value ? value.code : ""));
    expect(codes).toEqual(["clear", "probable", "tentative", "borderline", "undetermined"]);
    const years = cross("year", "status").rows.values.map((value) => ("year" in value ? value.year : 0));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });
});
