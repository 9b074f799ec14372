import { describe, expect, it } from "vitest";
import { differencesBetween, givenIn, taken, withGiven } from "../../../src/form/beside.js";
import { questionsFor } from "../../../src/form/questions.js";
import { defaultTypology } from "../../../src/typology/default.js";

const QUESTIONS = questionsFor(defaultTypology());
const ask = (path: string) => {
  const question = QUESTIONS.find((one) => one.path === path);
  if (question === undefined) throw new Error(path);
  return question;
};
const paths = (mine: object, other: object) =>
  differencesBetween(mine as never, other as never, QUESTIONS).map(({ question }) => question.path);

describe("two files of a cluster", () => {
  it("differ in what the second says otherwise, not in who coded and not in what it leaves open", () => {
    const mine = { coder: "A", id: "a", members: { total: 3, individuals: 1 } };
    expect(paths(mine, { coder: "B", id: "b", members: { total: 4 } })).toEqual(["members.total"]);
    expect(paths(mine, { members: { total: 3 } })).toEqual([]);
    expect(paths({}, { "x-unknown": ["members.total"] })).toEqual(["members.total"]);
    expect(paths({ "x-unknown": ["members.total"] }, { "x-unknown": ["members.total"] })).toEqual([]);
  });

  it("are compared in totals and their parts, each by itself", () => {
    const mine = { funding: { unit: "percent", market: 57 } };
    const other = { funding: { unit: "percent", market: { min: 57, max: 57, sales: 40 } } };
    expect(paths(mine, other)).toEqual(["funding.market.sales"]);
    expect(paths(other, mine)).toEqual([]);
  });

  it("give an answer that is taken over with its sources and its comment, behind those that stand here", () => {
    const mine = {
      members: { total: 3 },
      sources: { "source-1": { title: "Statuts" } },
      evidence: { "members.total": { source: "source-1" } },
      notes: "members.total: compté deux fois",
    };
    const other = {
      members: { total: "<=9" },
      sources: { "source-1": { title: "Rapport" }, "source-2": { title: "Statuts" } },
      evidence: { "members.total": [{ source: "source-1", locator: "p. 3" }, { source: "source-2" }] },
      notes: "members.total: sans les retraits",
    };
    expect(taken(mine, other, ask("members.total"))).toEqual({
      members: { total: "<=9" },
      sources: { "source-1": { title: "Statuts" }, "source-2": { title: "Rapport" } },
      evidence: { "members.total": [{ source: "source-1" }, { source: "source-2", locator: "p. 3" }] },
      notes: "members.total: compté deux fois\n  sans les retraits",
    });
  });

  it("give back what was answered before", () => {
    const question = ask("members.total");
    const mine = { "x-unknown": ["members.total"] };
    const changed = taken(mine, { members: { total: 4 } }, question);
    expect(changed).toEqual({ members: { total: 4 } });
    expect(withGiven(changed, question, givenIn(mine, question))).toEqual(mine);
  });
});
