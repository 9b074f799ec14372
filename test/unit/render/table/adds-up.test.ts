import { describe, expect, it } from "vitest";
import type { Table } from "../../../../src/model/table.js";
import type { Percentage } from "../../../../src/model/table-request.js";
import { addsUp } from "../../../../src/render/table/adds-up.js";
import { cell, number } from "../fixtures/worded.js";

const shares = (...rows: readonly (readonly number[])[]) => [
  {
    heading: null,
    rows: rows.map((row) => [cell("A"), ...row.map((one) => number(String(one), one, 0)), number("3", 3, 0)]),
  },
];
const of = (percent: Percentage | null, notes: Table["notes"] = []) => ({ percent, notes });

describe("papers: percentages that do not add up say so", () => {
  it.each<[string, boolean, Parameters<typeof addsUp>]>([
    ["33 + 33 + 33 in a row", false, [of("row"), shares([100 / 3, 100 / 3, 100 / 3], [50, 50, 0])]],
    ["50 + 50 + 0 in a row", true, [of("row"), shares([50, 50, 0], [25, 25, 50])]],
    ["13 + 88 in a column", false, [of("column"), shares([12.5], [87.5], [100])]],
    ["the total row of columns is not added", true, [of("column"), shares([40], [60], [100])]],
    ["thirds of all", false, [of("total"), shares([100 / 3, 100 / 3], [100 / 3, 0], [200 / 3, 100 / 3])]],
    ["counts", true, [of(null), shares([1, 1, 1])]],
    ["clusters in several places", true, [of("row", [{ note: "several", where: "counts" }]), shares([100, 100])]],
  ])("%s: %s", (_, expected, [table, groups]) => {
    expect(addsUp(table, groups)).toBe(expected);
  });
});
