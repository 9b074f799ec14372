import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { positionsIn } from "../../../../src/analyse/summary/readings.js";
import { settlingFields } from "../../../../src/analyse/summary/settling.js";
import { classify } from "../../../../src/classify/classify.js";
import { decide } from "../../../../src/classify/type.js";
import type { Result } from "../../../../src/model/result.js";
import { shippedTypology } from "../../../../src/typology/shipped.js";
import { examples, resultOf } from "../../../helpers/examples.js";
import { profile } from "../../../helpers/profile.js";
import { anyTypology, codedBy, indicatorsOf } from "../../../properties/arbitrary.js";

const head = (id: string) => `tcec: 1\nid: ${id}\nname: ${id.toUpperCase()}\ndate: 2015\n`;
const find = (result: Result, field: string) => settlingFields(result).find((one) => one.field === field);

describe("an axis scored again from its record", () => {
  it.each(["matray-poisat-2015", "plural-economy", "emes-ideal-type"] as const)("is the same: %s", async (name) => {
    const { typology, results } = examples(await shippedTypology(name));
    expect(results.length).toBeGreaterThan(20);
    for (const result of results) {
      const positions = positionsIn(result, typology);
      for (const { axis, score, bounds } of positions) {
        const { score: was, lo, hi } = result.axes[axis.id] ?? { score: null, lo: 0, hi: 0 };
        expect([score, bounds.lo, bounds.hi], `${result.name} ${axis.id}`).toEqual([was, lo, hi]);
      }
      expect(decide(positions, typology).status, result.name).toBe(result.status);
    }
  });

  it("is the same whatever the typology and the coding", () => {
    fc.assert(
      fc.property(codedBy(anyTypology), ({ by: typology, coded }) => {
        const result = classify(profile({ indicators: indicatorsOf(coded) }), typology);
        const scores = positionsIn(result, typology).map(({ score, bounds }) => [score, bounds.lo, bounds.hi]);
        const recorded = typology.axes.map(({ id }) => result.axes[id]).map((at) => [at?.score, at?.lo, at?.hi]);
        expect(scores).toEqual(recorded);
      }),
    );
  });
});

describe("which field would settle most", () => {
  const GOVERNED = [
    "governance:",
    "  participation: {employees: empower, volunteers: empower, recipients: empower, citizens: empower}",
    "  decision_mode: consensus",
    "  management_style: 5",
    "  practices: {open_assemblies: true, published_minutes: true, open_agenda: true, facilitated_deliberation: true, open_working_groups: true, participatory_evaluation: true, training_to_take_part: true}",
    "  bodies: [{name: b, role: decision, seats: {employees: 5, citizens: 5}}]",
    "",
  ].join("\n");
  const governed = resultOf(`${head("a")}${GOVERNED}`);

  it("is the field that would give a type: money, where governance is known", () => {
    const [first] = settlingFields(governed);
    expect(first).toMatchObject({ field: "funding.own_resources", gives: { some: [0], every: [] } });
    expect(first?.scores).toEqual({ some: [0], every: [0] });
    expect(find(governed, "governance.participation")).toBeUndefined();
  });

  it("does what it says: coding the field gives the type, and leaves a single one", () => {
    const coded = (share: number) =>
      resultOf(`${head("a")}${GOVERNED}funding: {unit: percent, own_resources: ${share}}\n`).results[0];
    expect(coded(95)?.type).toBe("alternative");
    expect(coded(5)?.type).toBe("social");
    expect(coded(50)?.type).toBeNull();
    const alone = `${head("a")}${GOVERNED}business_model: trade_led\nactivities: [{name: s, sphere: market}]\n`;
    const result = resultOf(alone); // at 0 % the score would be 0.502: near the border, but of one type
    expect(find(result, "funding.own_resources")?.settles).toEqual({ some: [0], every: [0] });
    const settled = resultOf(`${alone}funding: {unit: percent, own_resources: 100}\n`).results[0];
    expect(settled?.possible).toEqual(["alternative"]);
  });

  it("says “every” only where every value would", () => {
    const rest = `${GOVERNED}business_model: mixed\nactivities: [{name: s, sphere: market}]\n`;
    const bounded = resultOf(`${head("a")}${rest}funding: {unit: percent, own_resources: 40..90}\n`);
    expect(find(bounded, "funding.own_resources")?.settles).toEqual({ some: [0], every: [] });
    const closer = resultOf(`${head("a")}${rest}funding: {unit: percent, own_resources: 60..90}\n`);
    expect(find(closer, "funding.own_resources")).toBeUndefined(); // it is clear already
  });

  it("looks at every code of a table: one in the middle can be the only one that does not", () => {
    const almost = resultOf(
      `${head("a")}${GOVERNED}funding: {unit: percent, own_resources: 50}\nactivities: [{name: s, sphere: market, share: 50}, {name: t, sphere: reciprocity, share: 50}]\n`,
    );
    const found = find(almost, "business_model");
    expect(found?.gives).toEqual({ some: [0], every: [] });
  });

  it("names no field that is exactly known, and none of a case that is settled", () => {
    const { results, typology } = examples();
    for (const { open, indicators, gives, settles, scores } of settlingFields({ typology, results })) {
      for (const index of open) {
        const result = results[index];
        expect(result?.type === null || (result?.possible.length ?? 0) > 1).toBe(true);
        const degrees = indicators.map(
          ({ axis, indicator }) => result?.axes[axis]?.indicators.find(({ id }) => id === indicator)?.membership,
        );
        expect(degrees.some((one) => one === null || (one && one.lo < one.hi))).toBe(true);
      }
      for (const { some, every } of [gives, settles, scores]) {
        expect(some.every((index) => open.includes(index))).toBe(true);
        expect(every.every((index) => some.includes(index))).toBe(true);
      }
    }
  });

  it("does not hang on the order of the profiles", () => {
    const { results, typology } = examples();
    const fields = (all: Result["results"]) => settlingFields({ typology, results: all }).map(({ field }) => field);
    expect(fields([...results].reverse())).toEqual(fields(results));
  });
});
