import { describe, expect, it } from "vitest";
import { readingsOf } from "../../../../src/analyse/agreement/fields.js";
import { similarityOf } from "../../../../src/analyse/agreement/similarity.js";
import { agreed, agreementOn, itemIn } from "../../../helpers/agreement.js";
import { profile } from "../../../helpers/profile.js";

const coded = (lines: string, id = "x"): string => `tcec: 1\nid: ${id}\nname: X\ndate: 2015\n${lines}`;
const two = (a: string, b: string) => agreementOn({ A: [coded(a)], B: [coded(b)] });

describe("what a coder said of a field", () => {
  const read = (block: Parameters<typeof profile>[0]) =>
    readingsOf(profile(block)).map(({ field, element, reading }) => [
      element === null ? field : `${field} of ${element}`,
      reading,
    ]);

  it.each([
    [{ business_model: "mixed" }, [["business_model", { kind: "exact", value: 1 }]]],
    [{ business_model: "mixed..trade_led" }, [["business_model", { kind: "bounds", lo: 1, hi: 3 }]]],
    [{ business_model: "not_applicable" }, [["business_model", { kind: "not-applicable" }]]],
    [{ created: "2004-05" }, [["created", { kind: "exact", value: 2004 }]]],
    [{ sectors: ["food", "care"] }, [["sectors", { kind: "list", words: ["food", "care"] }]]],
    [{ members: { total: ">=3" } }, [["members.total", { kind: "bounds", lo: 3, hi: Number.POSITIVE_INFINITY }]]],
    [
      {
        institutions: [
          { name: "Region", level: "region" },
          { name: "Region", level: "state" },
        ],
      },
      [
        ["institutions[].level of Region", { kind: "exact", value: "region" }],
        ["institutions[].level of Region (2)", { kind: "exact", value: "state" }],
        ["institutions", { kind: "list", words: ["Region", "Region (2)"] }],
      ],
    ],
    [
      { labels: [{ call: "2013", year: 2014, result: "laureate" }] },
      [
        ["labels[].result of 2013 2014", { kind: "exact", value: "laureate" }],
        ["labels", { kind: "list", words: ["2013 2014"] }],
      ],
    ],
    [
      { funding: { unit: "percent", market: { sales: 10, member_services: 5, public_contracts: 5 } } },
      [
        ["funding.unit", { kind: "exact", value: "percent" }],
        ["funding.market", { kind: "exact", value: 20 }],
        ["funding.market.sales", { kind: "exact", value: 10 }],
        ["funding.market.member_services", { kind: "exact", value: 5 }],
        ["funding.market.public_contracts", { kind: "exact", value: 5 }],
      ],
    ],
    [
      { funding: { unit: "percent", reciprocity: { "patronage+donations": 5 } } },
      [
        ["funding.unit", { kind: "exact", value: "percent" }],
        ["funding.reciprocity", { kind: "bounds", lo: 5, hi: Number.POSITIVE_INFINITY }],
        ["funding.reciprocity.donations+patronage", { kind: "exact", value: 5 }],
      ],
    ],
    [{ network: { ties: [["b", "a"]] } }, [["network.ties", { kind: "list", words: ["a – b"] }]]],
    [{ notes: "free text", "x-own": 3, coder: "A" }, []],
  ] as const)("%j", (block, expected) => {
    expect(read(block as Parameters<typeof profile>[0])).toEqual(expected);
  });
});

describe("how far two coders say the same", () => {
  const exact = (value: string | number) => ({ kind: "exact", value }) as const;
  const bounds = (lo: number, hi: number) => ({ kind: "bounds", lo, hi }) as const;
  const list = (...words: string[]) => ({ kind: "list", words }) as const;
  it.each([
    ["equal or not", exact("a"), exact("a"), "nominal", 1],
    ["equal or not", exact(2), exact(3), "interval", 0],
    ["bounds by what both admit", bounds(0, 10), bounds(5, 15), "interval", 5 / 15],
    ["a number within bounds is a point of them", bounds(0, 10), exact(5), "interval", 0],
    ["bounds that do not meet", bounds(0, 4), bounds(5, 9), "interval", 0],
    ["the same bounds", bounds(3, Number.POSITIVE_INFINITY), bounds(3, Number.POSITIVE_INFINITY), "interval", 1],
    ["bounds without an end that differ", bounds(3, Number.POSITIVE_INFINITY), bounds(4, 9), "interval", null],
    ["codes on a scale are counted", bounds(1, 3), bounds(2, 4), "ordinal", 2 / 4],
    ["a code among three", bounds(1, 3), exact(2), "ordinal", 1 / 3],
    ["words in both over words in either", list("a", "b"), list("b", "c"), "list", 1 / 3],
    ["two empty lists", list(), list(), "list", 1],
    ["does not apply, for both", { kind: "not-applicable" }, { kind: "not-applicable" }, "ordinal", 1],
    ["does not apply, for one", { kind: "not-applicable" }, exact(1), "ordinal", 0],
    ["what one left open", "unknown", exact(1), "ordinal", null],
    ["what one was not asked", null, exact(1), "ordinal", null],
  ] as const)("%s", (_, a, b, level, expected) => {
    expect(similarityOf(a, b, level)).toBe(expected);
    expect(similarityOf(b, a, level)).toBe(expected);
  });
});

describe("an agreement", () => {
  it("reports that one coder left blank what the other coded", () => {
    const agreement = two("business_model: mixed\n", "sectors: [food]\n");
    expect(itemIn(agreement, "business_model")).toMatchObject({
      pairs: 0,
      known: { percent: { value: 0 } },
      coders: [
        { known: 1, of: 1 },
        { known: 0, of: 1 },
      ],
    });
    expect(agreement.disagreements.map(({ field }) => field)).toEqual(["sectors", "business_model"]);
    expect(agreement.disagreements[1]?.codings).toMatchObject([
      { coder: 0, value: "mixed", file: "A/1.yaml", line: 5 },
      { coder: 1, value: null, file: "B/1.yaml" },
    ]);
  });

  it("takes parts that add up for the figure as a whole, and does not ask who gave the whole for its parts", () => {
    const agreement = two(
      "funding: {unit: percent, market: {sales: 10, member_services: 5, public_contracts: 5}}\n",
      "funding: {unit: percent, market: 20}\n",
    );
    expect(itemIn(agreement, "funding.market").similarity.value).toBe(1);
    expect(itemIn(agreement, "funding.market.sales").coders).toMatchObject([{ of: 1 }, { of: 0 }]);
    expect(agreement.disagreements).toEqual([]);
  });

  it("compares no amounts in percent with amounts in a currency", () => {
    const agreement = two("funding: {unit: percent, market: 20}\n", "funding: {unit: EUR, market: 20}\n");
    expect(agreement.disagreements.map(({ field }) => field)).toEqual(["funding.unit"]);
  });

  it("asks about an institution only who names it", () => {
    const agreement = two(
      "institutions: [{name: Region, level: region}, {name: State, level: state}]\n",
      "institutions: [{name: Region, level: state}]\n",
    );
    expect(itemIn(agreement, "institutions").similarity.value).toBe(0.5);
    expect(itemIn(agreement, "institutions[].level")).toMatchObject({ units: 2, pairs: 1, similarity: { value: 0 } });
    const found = agreement.disagreements.map(({ field, element }) => [field, element]);
    expect(found).toEqual([
      ["institutions", null],
      ["institutions[].level", "Region"],
    ]);
  });

  it("names first the differences with which a verdict becomes another one", () => {
    const sure = "funding: {unit: percent, own_resources: 90}\nactivities: [{name: shop, sphere: market}]\n";
    const a = `${sure}business_model: trade_led\nsectors: [food]\n`;
    const b = `${sure.replace("90", "5").replace("market}", "reciprocity}")}business_model: grant_reliant\nsectors: [care]\n`;
    const deliberate = (mode: string) =>
      `governance: {decision_mode: ${mode}, participation: {employees: empower, volunteers: empower, recipients: empower, citizens: empower}}\n`;
    const agreement = two(a + deliberate("consensus"), b + deliberate("consensus"));
    const moves = agreement.disagreements.map(({ field, moves }) => [field, moves]);
    expect(moves.at(0)).toEqual(["funding.own_resources", true]);
    expect(moves).toContainEqual(["sectors", false]);
    const [firstFalse, lastTrue] = [
      moves.findIndex(([, moved]) => moved !== true),
      moves.findLastIndex(([, moved]) => moved === true),
    ];
    expect(firstFalse).toBeGreaterThan(lastTrue);
  });

  it("matches by id, date and level, and says what one coder alone has", () => {
    const agreement = agreementOn({
      A: [coded("", "x"), coded("", "y")],
      B: [coded("", "x"), coded("level: service\n", "y")],
    });
    expect(agreement.cases.map(({ id }) => id)).toEqual(["x"]);
    expect(agreement.alone).toEqual([
      { id: "y", date: "2015", level: null, coder: 0 },
      { id: "y", date: "2015", level: "service", coder: 1 },
    ]);
  });

  it.each([
    ["a single coder", { A: [coded("")] }, "coding-one-coder"],
    ["nothing that two coders share", { A: [coded("")], B: [coded("", "y")] }, "coding-nothing-common"],
  ])("is none with %s", (_, all, code) => {
    expect(agreed(all)).toEqual({ value: null, codes: [code] });
  });

  it("gives a thing the same interval whatever is coded beside it", () => {
    const bootstrap = { draws: 50, seed: 3, confidence: 0.95 };
    const texts = (more: string) =>
      (["mixed", "trade_led", "grant_reliant", "mixed"] as const).map((model, i) =>
        coded(`business_model: ${model}\n${more}`, `c${i}`),
      );
    const others = (more: string) =>
      texts(more).map((text, i) => (i === 1 ? text.replace("trade_led", "mixed") : text));
    const [one, more] = ["", "legal_form: SCIC\n"].map((also) =>
      agreementOn({ A: texts(also), B: others(also) }, bootstrap),
    );
    expect(one && itemIn(one, "business_model")).toEqual(more && itemIn(more, "business_model"));
  });
});
