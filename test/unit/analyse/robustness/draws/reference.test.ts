import { describe, expect, it } from "vitest";
import type { DrawRequest } from "../../../../../src/analyse/robustness/draws/draws.js";
import { summariseDraws } from "../../../../../src/analyse/robustness/draws/summarise.js";
import { numberIn, readTable } from "../../../../helpers/csv.js";
import { counted, drawnCase } from "../../../../helpers/draws.js";
import { profile } from "../../../../helpers/profile.js";
import { typologyIn } from "../../../../helpers/typology-file.js";

const typology = typologyIn("test/reference/fsita-typology.yaml");
const rows = readTable("fsita_raw");
const cases = rows.map((row) => {
  const given = Object.keys(row).filter((key) => key !== "case" && row[key] !== "NA");
  const indicators = Object.fromEntries(given.map((key) => [key, Number(row[key])]));
  return drawnCase(row.case ?? "", profile({ indicators }), typology);
});

describe.each([
  ["weights_mc_25", 0.25],
  ["weights_mc_50", 0.5],
])("shares of draws against %s, computed in R", (table, amount) => {
  const request: DrawRequest = {
    typology,
    cases,
    plan: { seed: 7, factors: { weights: amount } },
    draws: 20_000,
    indices: false,
  };
  const found = summariseDraws(request, counted(request), { draws: 100, confidence: 0.95 });

  it.each(readTable(table))("$case: $type, stable in $stability", (row) => {
    const at = found.cases[rows.findIndex((one) => one.case === row.case)];
    for (const type of ["social", "institutionalized", "entrepreneurial", "alternative"]) {
      const share = at?.outcomes.find((outcome) => outcome.type === type)?.share ?? 0;
      expect(Math.abs(share - (numberIn(row, type) ?? Number.NaN)), type).toBeLessThan(0.02);
    }
    const none = at?.outcomes.find((outcome) => outcome.status === "borderline")?.share ?? 0;
    expect(Math.abs(none - (numberIn(row, "ambiguous") ?? Number.NaN))).toBeLessThan(0.02);
    expect(Math.abs((at?.kept.share ?? Number.NaN) - (numberIn(row, "stability") ?? Number.NaN))).toBeLessThan(0.02);
  });

  it("has cases that change in some draws, so that there is something to compare", () => {
    expect(found.cases.filter(({ kept }) => kept.share < 1).length).toBeGreaterThan(0);
  });
});
