import { describe, expect, it } from "vitest";
import { isChanged, textOf } from "../../../src/form/cases.js";
import { withAnswer } from "../../../src/form/draft.js";
import { forFile } from "../../../src/form/for-file.js";
import { questionsFor } from "../../../src/form/questions.js";
import { applies, leftOut } from "../../../src/form/relevance.js";
import { defaultTypology } from "../../../src/typology/default.js";

const QUESTIONS = questionsFor(defaultTypology());
const ask = (path: string) => {
  const question = QUESTIONS.find((one) => one.path === path);
  if (question === undefined) throw new Error(path);
  return question;
};

describe("a question", () => {
  it.each([
    [{}, "funding.total", false],
    [{ funding: { unit: "EUR" } }, "funding.total", true],
    [{ funding: { unit: "EUR" } }, "funding.budget.amount", false],
    [{}, "funding.budget.amount", true],
    [{}, "funding.budget.currency", false],
    [{ funding: { unit: "percent", budget: { amount: 5 } } }, "funding.budget.currency", true],
    [{}, "funding.market.sales", true],
    [{ funding: { unit: "percent", market: 0 } }, "funding.market.sales", false],
    [{ funding: { unit: "percent", market: "<=0" } }, "funding.market.sales", false],
    [{ funding: { unit: "percent", market: ">=0" } }, "funding.market.sales", true],
    [{ funding: { unit: "percent", market: { min: 0, max: 0, sales: 0 } } }, "funding.market.sales", false],
    [{ members: { individuals: 0 } }, "member_roles.individuals", false],
    [{ members: { individuals: "0..3" } }, "member_roles.individuals", true],
    [{ "x-unknown": ["members.individuals"] }, "member_roles.individuals", true],
    [{ members: { conventional_companies: 0 } }, "members.conventional_companies.sme", false],
    [{ jobs: { total: 0 } }, "jobs.integration", false],
    [{}, "institutions_complete", false],
    [{ institutions: [] }, "institutions_complete", true],
    [{ network: { ties: [] } }, "network.complete", true],
  ] as const)("of %j: %s applies: %s", (profile, path, isAsked) => expect(applies(ask(path), profile)).toBe(isAsked));

  it("that names a field in a condition is one of the form", () => {
    const conditional = QUESTIONS.filter((one) => {
      const profiles = [{}, { funding: { unit: "EUR" } }, { jobs: { total: 0 }, members: nought() }];
      return profiles.some((profile) => !applies(one, profile));
    });
    expect(conditional.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        "funding.total",
        "funding.budget.amount",
        "jobs.integration",
        "member_roles.public_bodies",
      ]),
    );
    expect(conditional).toHaveLength(16);
  });
});

function nought(): Record<string, number> {
  const members = QUESTIONS.filter(({ path }) => path.startsWith("members.") && path.split(".").length === 2);
  return Object.fromEntries(members.map(({ path }) => [path.slice("members.".length), 0]));
}

describe("an answer that another one leaves no room for", () => {
  const roles = ask("member_roles.individuals");
  const profile = withAnswer({ name: "A", date: 2020, members: { individuals: 0 } }, roles, ["funding"]);

  it("is left out of a new file, and stays on the page", () => {
    expect(leftOut(profile, QUESTIONS, null)).toEqual([roles]);
    expect(forFile(profile, QUESTIONS, null)).not.toHaveProperty("member_roles");
    expect(profile).toHaveProperty("member_roles");
  });

  it("stays in a file that has it", () => {
    const text =
      "tcec: 1\nid: a\nname: A\ndate: 2020\nmembers: { individuals: 0 }\nmember_roles: { individuals: [funding] }\n";
    const base = { tcec: 1, id: "a", ...profile };
    const draft = { index: 1, base, profile: base };
    expect(isChanged(draft, QUESTIONS)).toBe(false);
    expect(textOf(text, [draft], QUESTIONS)).toBe(text);
  });

  it("of the parts of a total leaves the total as it is written", () => {
    const parts = { name: "A", funding: { unit: "percent", market: { min: 0, max: 0, sales: 3 } } };
    expect(forFile(parts, QUESTIONS, null)).toMatchObject({ funding: { unit: "percent", market: 0 } });
  });
});
