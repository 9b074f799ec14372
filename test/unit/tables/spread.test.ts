import { describe, expect, it } from "vitest";
import { USUAL_TABLE } from "../../../src/model/table-request.js";
import { buildTable } from "../../../src/tables/build.js";
import { spreadBounds } from "../../../src/tables/spread.js";
import { examples } from "../../helpers/examples.js";

function spread(columns: readonly string[] | null, kind: "results" | "memberships" | "indicators" = "results") {
  const { value } = buildTable(examples(), { ...USUAL_TABLE, kind, columns });
  if (value === null) throw new Error("no table");
  return spreadBounds(value);
}

describe("papers: bounds are two columns of numbers for programs", () => {
  it("in the place of one, between its neighbours", () => {
    const { columns } = spread(["id", "market_score", "market_bounds", "type"]);
    expect(columns.map(({ id }) => id)).toEqual(["id", "market_score", "market_lo", "market_hi", "type"]);
    expect(columns.map(({ heading }) => heading)).toContainEqual({ kind: "word", word: "lo" });
  });

  it("every cell of them is a number or unknown, and each row has as many cells as there are columns", () => {
    for (const kind of ["results", "memberships", "indicators"] as const) {
      const { columns, groups } = spread(null, kind);
      for (const row of groups.flatMap(({ rows }) => rows)) {
        expect(row).toHaveLength(columns.length);
        expect(row.map(({ kind: of }) => of)).not.toContain("interval");
      }
    }
  });

  it("a column that is there already does not come twice", () => {
    const { columns } = spread(["market_lo", "market_bounds"]);
    expect(columns.map(({ id }) => id)).toEqual(["market_lo", "market_hi"]);
  });
});
