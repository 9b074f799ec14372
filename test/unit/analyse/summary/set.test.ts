import { describe, expect, it } from "vitest";
import { summaryOf } from "../../../../src/analyse/summary/summary.js";
import { NOTABLE_KINDS } from "../../../../src/model/summary.js";
import { examples, resultOf } from "../../../helpers/examples.js";

const ALL = examples();
const SUMMARY = summaryOf(ALL);

describe("remarkable cases", () => {
  const named = (kind: string) =>
    SUMMARY.notable.filter((one) => one.kind === kind).map((one) => [SUMMARY.cases[one.case]?.name, ...one.with]);

  it("are those that the examples were made to show, and no others", () => {
    expect(Object.fromEntries(NOTABLE_KINDS.map((kind) => [kind, named(kind)]))).toEqual({
      hybrid: [["La Maison des Métiers", "social", "institutionalized"]],
      ambiguous: [],
      contradictory: [],
      atypical: [["Le Carré des Tisserands", "not_carried_by_gifts"]],
      outvoted: [["Les Ateliers de Rochebrune", "deliberation"]],
      compensation: [["Le Comptoir des Deux Rives", "deliberation"]],
    });
  });

  it("are ambiguous where an axis is at 0.5, and hybrid then, too", () => {
    const half =
      "indicators: {self_financing: {degree: 0.5}, market_activities: {degree: 0.5}, business_model: {degree: 0.5}, stakeholder_participation: {degree: 0.9}, decision_seats: {degree: 0.9}}";
    const { notable } = summaryOf(resultOf(`tcec: 1\nid: a\nname: A\ndate: 2015\n${half}\n`));
    expect(notable).toEqual([
      { case: 0, kind: "hybrid", with: ["social", "alternative"] },
      { case: 0, kind: "ambiguous", with: ["market"] },
    ]);
  });

  it("are contradictory where a type is held and its independent traits are inconsistent", () => {
    const social = [
      "indicators: {self_financing: {degree: 0.1}, market_activities: {degree: 0.1}, stakeholder_participation: {degree: 0.9}, decision_seats: {degree: 0.9}}",
      "members: {conventional_companies: {sme: 5, large: 1}}",
      "",
    ].join("\n");
    const { notable } = summaryOf(resultOf(`tcec: 1\nid: a\nname: A\ndate: 2015\n${social}`));
    expect(notable).toEqual([{ case: 0, kind: "contradictory", with: ["social_no_conventional_company"] }]);
    const without = summaryOf(resultOf("tcec: 1\nid: a\nname: A\ndate: 2015\nmembers: {conventional_companies: 6}\n"));
    expect(without.notable).toEqual([]);
  });
});

describe("what is known of a set", () => {
  it("adds up to the profiles, whatever the thing", () => {
    for (const { id, exact, bounded, unknown, notApplicable, statistics, codes } of SUMMARY.described) {
      expect(exact + bounded + unknown + notApplicable, id).toBe(ALL.results.length);
      if (statistics !== null) expect(statistics.n, id).toBe(exact + bounded);
      expect(statistics === null || codes === null, id).toBe(true);
    }
  });

  it("tells what is bounded from what is exact and what does not apply", () => {
    const head = (id: string) => `tcec: 1\nid: ${id}\nname: ${id}\ndate: 2015\n`;
    const { described } = summaryOf(
      resultOf(
        `${head("a")}governance: {management_style: 4, decision_mode: board}\n`,
        `${head("b")}governance: {management_style: 2..3, decision_mode: "board..assembly_vote"}\n`,
        `${head("c")}governance: {decision_mode: not_applicable}\n`,
        head("d"),
      ),
    );
    const of = (id: string) => described.find((one) => one.kind === "fact" && one.id === id);
    expect(of("management_style")).toMatchObject({
      exact: 1,
      bounded: 1,
      unknown: 2,
      notApplicable: 0,
      statistics: { n: 2, mean: { lo: 3, hi: 3.5 }, min: { lo: 2, hi: 3 }, max: { lo: 4, hi: 4 }, sd: null },
    });
    expect(of("decision_mode")).toMatchObject({
      exact: 1,
      bounded: 1,
      unknown: 1,
      notApplicable: 1,
      statistics: null,
      codes: [{ code: "board", cases: 1 }],
    });
  });

  it("counts each rule once for each profile", () => {
    for (const { raised, strong, clear, unknown } of SUMMARY.watchpoints) {
      expect(raised + clear + unknown).toBe(ALL.results.length);
      expect(strong).toBeLessThanOrEqual(raised);
    }
    for (const { met, notMet, unknown, notApplicable } of SUMMARY.checks) {
      expect(met + notMet + unknown + notApplicable).toBe(ALL.results.length);
    }
    const counts = SUMMARY.watchpoints.map(({ raised }) => raised);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });
});
