import { describe, expect, it } from "vitest";
import { countsOf, placesOf, tableOf } from "../../../src/analyse/place-table.js";
import type { Standing } from "../../../src/model/comparison.js";
import { scoredCase } from "../../helpers/standing.js";
import { axis, typology } from "../../helpers/typology.js";

const [first, second] = [typology([axis("x", [])]), typology([axis("y", [])])];
const typed = (type: string): Standing => scoredCase({ type }).standing;
const without = (status: Standing["status"]): Standing => scoredCase({ type: null, status }).standing;
const cases = (...pairs: [Standing, Standing][]) => pairs.map((standings) => ({ standings }));

const seen = cases(
  [typed("x+"), typed("y-")],
  [typed("x-"), without("borderline")],
  [typed("x+"), typed("y-")],
  [without("undetermined"), typed("y+")],
  [without("borderline"), without("undetermined")],
  [typed("x-"), without("undetermined")],
);

describe("places under a typology", () => {
  it("are its types in their order, then the two ways of having none", () => {
    expect(placesOf(first)).toEqual([
      { type: "x+", status: null },
      { type: "x-", status: null },
      { type: null, status: "borderline" },
      { type: null, status: "undetermined" },
    ]);
  });
});

describe("the cross-table of places", () => {
  it("counts each case in the line of the first typology and the column of the second", () => {
    expect(tableOf([first, second], seen)).toEqual({
      rows: placesOf(first),
      columns: placesOf(second),
      counts: [
        [0, 2, 0, 0],
        [0, 0, 1, 1],
        [0, 0, 0, 1],
        [1, 0, 0, 0],
      ],
    });
  });

  it("keeps a type apart from the status whose name it has", () => {
    const [type] = first.types;
    const named = { ...first, types: type ? [{ ...type, id: "borderline" }] : [] };
    const table = tableOf([named, named], cases([typed("borderline"), without("borderline")]));
    expect(table.counts).toEqual([
      [0, 1, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });
});

describe("counts of cases", () => {
  it("say under which of the two they have a type", () => {
    expect(countsOf(seen)).toEqual({ profiles: 6, both: 2, firstOnly: 2, secondOnly: 1, neither: 1 });
    expect(countsOf([])).toEqual({ profiles: 0, both: 0, firstOnly: 0, secondOnly: 0, neither: 0 });
  });
});
