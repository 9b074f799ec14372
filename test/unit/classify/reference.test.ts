import { describe, expect, it } from "vitest";
import { classify } from "../../../src/classify/classify.js";
import type { AxisScore } from "../../../src/model/result.js";
import type { Axis, Typology } from "../../../src/model/typology.js";
import { numberIn, readTable } from "../../helpers/csv.js";
import { profile } from "../../helpers/profile.js";
import { axis, indicator, typology } from "../../helpers/typology.js";
import { typologyIn } from "../../helpers/typology-file.js";

const PRECISION = 12;
const AXES = ["market", "governance"] as const;
const TYPES = ["social", "institutionalized", "entrepreneurial", "alternative"] as const;

const reference = typologyIn("test/reference/fsita-typology.yaml");
const raw = new Map(readTable("fsita_raw").map((row) => [row.case, row]));
const radii = new Map(readTable("weight_radius").map((row) => [row.case, row]));

function classifyCase(name: string | undefined, by: Typology) {
  const row = raw.get(name) ?? {};
  const given = Object.keys(row).filter((key) => key !== "case" && row[key] !== "NA");
  return classify(profile({ indicators: Object.fromEntries(given.map((key) => [key, Number(row[key])])) }), by);
}

function aggregated(aggregation: Axis["aggregation"], exponent?: number): Typology {
  const axes = reference.axes.map((one) => ({ ...one, aggregation, ...(exponent === undefined ? {} : { exponent }) }));
  return { ...reference, axes };
}

describe("20 cases end to end, as computed with QCA", () => {
  it.each(readTable("fsita_expected"))("$case: $type", (expected) => {
    const result = classifyCase(expected.case, reference);
    for (const name of AXES) {
      const found = result.axes[name] as AxisScore;
      expect(found.score).toBeCloseTo(numberIn(expected, name) ?? Number.NaN, PRECISION);
      expect(found.lo).toBeCloseTo(numberIn(expected, `${name}_lo`) ?? Number.NaN, PRECISION);
      expect(found.hi).toBeCloseTo(numberIn(expected, `${name}_hi`) ?? Number.NaN, PRECISION);
    }
    for (const type of TYPES) {
      expect(result.memberships[type]?.value).toBeCloseTo(numberIn(expected, type) ?? Number.NaN, PRECISION);
      expect(result.memberships[type]?.lo).toBeCloseTo(numberIn(expected, `${type}_lo`) ?? Number.NaN, PRECISION);
      expect(result.memberships[type]?.hi).toBeCloseTo(numberIn(expected, `${type}_hi`) ?? Number.NaN, PRECISION);
    }
    expect(result.type ?? "ambiguous").toBe(expected.type);
  });

  it.each(readTable("fsita_expected"))("$case: other aggregations", (expected) => {
    const market = (by: Typology) => classifyCase(expected.case, by).axes.market?.score;
    expect(market(aggregated("min"))).toBeCloseTo(numberIn(expected, "market_min") ?? Number.NaN, PRECISION);
    expect(market(aggregated("max"))).toBeCloseTo(numberIn(expected, "market_max") ?? Number.NaN, PRECISION);
    expect(market(aggregated("power", 0))).toBeCloseTo(numberIn(expected, "market_gmean") ?? Number.NaN, PRECISION);
  });

  it.each(readTable("fsita_expected"))("$case: weight radius", ({ case: name }) => {
    const row = radii.get(name) ?? {};
    const result = classifyCase(name, reference);
    for (const one of AXES) {
      expect(result.axes[one]?.weightRadius).toBeCloseTo(numberIn(row, `radius_${one}`) ?? Number.NaN, PRECISION);
    }
    const least = Math.min(...AXES.map((one) => result.axes[one]?.weightRadius ?? Number.NaN));
    expect(least).toBeCloseTo(numberIn(row, "radius_type") ?? Number.NaN, PRECISION);
  });

  it.each(readTable("fsita_calibrated"))("$case: degrees", (expected) => {
    const result = classifyCase(expected.case, reference);
    const found = Object.values(result.axes).flatMap((one) => one.indicators);
    expect(found).toHaveLength(12);
    for (const { id, membership } of found) {
      const degree = numberIn(expected, id);
      if (degree === null) expect(membership).toBeNull();
      else expect(membership?.lo).toBeCloseTo(degree, PRECISION);
    }
  });
});

describe("the four types from two degrees, as computed with QCA", () => {
  const plain = typology([axis("a", [indicator("a1", {})]), axis("b", [indicator("b1", {})])], {
    minimumKnown: 0,
    soundKnown: 0,
    band: 0,
  });
  const rows = readTable("fuzzy_and_or").filter((row) => row.a !== "NA" && row.b !== "NA");

  it.each(rows)("row $row: a = $a, b = $b", (row) => {
    const { memberships } = classify(
      profile({ indicators: { a1: { degree: Number(row.a) }, b1: { degree: Number(row.b) } } }),
      plain,
    );
    const corners = { social: "a- b+", institutionalized: "a- b-", entrepreneurial: "a+ b-", alternative: "a+ b+" };
    for (const [type, corner] of Object.entries(corners)) {
      expect(memberships[corner]?.value).toBeCloseTo(numberIn(row, type) ?? Number.NaN, PRECISION);
    }
  });
});
