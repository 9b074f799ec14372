import { describe, expect, it } from "vitest";
import { type Question, questionsFor } from "../../../src/form/questions.js";
import { FIELDS } from "../../../src/model/generated/fields.js";
import { SHIPPED_TYPOLOGIES } from "../../../src/plain/typology-name.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { shippedTypology } from "../../../src/typology/shipped.js";

/** Fields that are no question: the format itself, blocks of questions, and what the form writes by other means. */
const APART = /^(?:tcec|evidence|expected|indicators|x-<name>)(?:$|[.<])|<a>\+<b>$/;

const all = (questions: readonly Question[]): string[] =>
  questions.flatMap((one) => [one.path, ...all(one.parts ?? [])]);

describe("the questions of the form", () => {
  const questions = questionsFor(defaultTypology());

  it("are all fields of the schema, each once: one that is added appears", () => {
    const asked = all(questions);
    const blocks = Object.entries(FIELDS).flatMap(([path, { kind }]) =>
      kind === "block" && !path.includes("[]") ? [path] : [],
    );
    const expected = Object.keys(FIELDS).filter(
      (path) => !APART.test(path) && !blocks.includes(path) && path !== "sources.<source>",
    );
    expect([...asked].sort()).toEqual(expected.sort());
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("begin with who codes, name and date, of which the latter two alone are required", () => {
    expect(questions.slice(0, 3).map(({ path }) => path)).toEqual(["coder", "name", "date"]);
    expect(questions.filter(({ required }) => required).map(({ path }) => path)).toEqual(["name", "date"]);
  });

  it("have a short way of about 25, practices counted as one, on five pages", () => {
    const short = questions.filter(({ isShort }) => isShort);
    const practices = short.filter(({ path }) => path.startsWith("governance.practices."));
    expect(practices).toHaveLength(7);
    expect(short.length - 6).toBe(26);
    expect([...new Set(short.map(({ page }) => page))]).toEqual([
      "pole",
      "money",
      "members",
      "participation",
      "decision",
    ]);
  });

  it.each(SHIPPED_TYPOLOGIES)("hold all that an indicator of %s is read from in the short way", async (name) => {
    const typology = await shippedTypology(name);
    const short = questionsFor(typology).filter(({ isShort }) => isShort);
    const { FACTS } = await import("../../../src/model/facts.js");
    const facts = typology.axes.flatMap(({ indicators }) => indicators.map(({ fact }) => fact as keyof typeof FACTS));
    expect(facts.length).toBeGreaterThan(2);
    for (const fact of facts) {
      const [field] = FACTS[fact].fields;
      const [list = ""] = field.split("[]");
      expect(
        short.some(({ path }) => path === list || path.startsWith(`${list}.`)),
        fact,
      ).toBe(true);
    }
  });

  it("ask for indicators that no fact gives", () => {
    const typology = structuredClone(defaultTypology()) as { axes: { indicators: { fact: string | null }[] }[] };
    const [axis] = typology.axes;
    if (axis?.indicators[0] === undefined) throw new Error("no indicator");
    axis.indicators[0].fact = null;
    const own = questionsFor(typology as never).filter(({ path }) => path.startsWith("indicators."));
    expect(own).toEqual([
      {
        path: "indicators.self_financing",
        kind: "number",
        group: "indicators",
        notApplicable: true,
        page: "decision",
        isShort: true,
      },
    ]);
  });
});
