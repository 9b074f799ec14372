import { describe, expect, it } from "vitest";
import { isChanged, profilesIn, textOf } from "../../../src/form/cases.js";
import { stateOf, withAnswer, withUnknown } from "../../../src/form/draft.js";
import { fileNameOf, forFile, idFor } from "../../../src/form/for-file.js";
import { commentOn, withComment } from "../../../src/form/notes.js";
import { questionsFor } from "../../../src/form/questions.js";
import { readProfiles } from "../../../src/pipeline/assess.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { exampleTexts } from "../../helpers/examples.js";

const QUESTIONS = questionsFor(defaultTypology());
const ask = (path: string) => {
  const question = QUESTIONS.find((one) => one.path === path);
  if (question === undefined) throw new Error(path);
  return question;
};

describe("the four states of a question", () => {
  it.each([
    [{}, "members.total", "open"],
    [{ members: { total: 0 } }, "members.total", "answered"],
    [{ "x-unknown": ["members.total"] }, "members.total", "unknown"],
    [{ business_model: "not_applicable" }, "business_model", "not-applicable"],
    [{ institutions: [] }, "institutions", "answered"],
    [{ funding: { market: { sales: 3 } } }, "funding.market", "open"],
  ] as const)("of %j, %s is %s", (profile, path, state) => expect(stateOf(profile, ask(path))).toBe(state));

  it("exclude each other", () => {
    const total = ask("members.total");
    const unknown = withUnknown({ name: "A", members: { total: 3 } }, total, true);
    expect(unknown).toEqual({ name: "A", "x-unknown": ["members.total"] });
    expect(withAnswer(unknown, total, 4)).toEqual({ name: "A", members: { total: 4 } });
    expect(withUnknown(unknown, total, false)).toEqual({ name: "A" });
  });
});

describe("answers", () => {
  it("about money have a unit, in percent where nobody chose one, and none without them", () => {
    const market = ask("funding.market");
    const one = withAnswer({}, market, 57);
    expect(one).toEqual({ funding: { unit: "percent", market: 57 } });
    expect(withAnswer(one, market, undefined)).toEqual({});
    const parts = withAnswer(one, ask("funding.market.sales"), 40);
    expect(parts).toEqual({ funding: { unit: "percent", market: { min: 57, max: 57, sales: 40 } } });
    expect(withAnswer(parts, market, 60)).toEqual({
      funding: { unit: "percent", market: { min: 60, max: 60, sales: 40 } },
    });
    expect(withAnswer(parts, market, undefined)).toEqual({ funding: { unit: "percent", market: { sales: 40 } } });
    expect(withAnswer(withAnswer({}, ask("funding.unit"), "EUR"), market, 5).funding).toEqual({
      unit: "EUR",
      market: 5,
    });
  });

  it("on paper and in a file are called after the cluster, the date and the coder", () => {
    expect(idFor("Pôle de l’Éco-Œuvre")).toBe("pole-de-l-eco-oeuvre");
    expect(fileNameOf({ id: "pole", date: "2024-06", coder: "A. L." })).toBe("pole-2024-06-AL.yaml");
    expect(fileNameOf({})).toBe("profile.yaml");
  });

  it("of lists wait until they say what they cannot be without, and stay where the file had them", () => {
    const profile = { name: "A", activities: [{ name: "x" }, { sphere: "market" }, {}] };
    expect(forFile(profile, QUESTIONS, null)).toMatchObject({ id: "a", activities: [{ sphere: "market" }] });
    expect(forFile(profile, QUESTIONS, profile)).toMatchObject({
      activities: [{ name: "x" }, { sphere: "market" }, {}],
    });
  });
});

describe("a file", () => {
  it.each(exampleTexts())("gives the same bytes where nothing was answered anew: example %#", (text) => {
    const drafts = profilesIn({ file: "a.yaml", text }).map(({ index, profile }) => ({
      index,
      base: profile,
      profile,
    }));
    expect(drafts.length).toBeGreaterThan(0);
    expect(textOf(text, drafts, QUESTIONS)).toBe(text);
    expect(drafts.some((draft) => isChanged(draft, QUESTIONS))).toBe(false);
  });

  it("that is new is the same whatever the order of the answers, valid, and stays when it is opened and saved again", () => {
    const answers: [string, unknown][] = [
      ["governance.decision_mode", "board"],
      ["members.total", 12],
      ["date", 2024],
      ["funding.redistribution", "<=30"],
      ["name", "Pôle"],
      ["funding.market", ">=57"],
    ];
    const written = (list: typeof answers) =>
      textOf(
        null,
        [{ index: 1, base: null, profile: list.reduce((all, [path, value]) => withAnswer(all, ask(path), value), {}) }],
        QUESTIONS,
      );
    const text = written(answers);
    expect(written([...answers].reverse())).toBe(text);
    expect(readProfiles({ file: "a.yaml", text }, defaultTypology()).findings).toEqual([]);
    const [opened] = profilesIn({ file: "a.yaml", text });
    const drafts = [{ index: 1, base: opened?.profile ?? {}, profile: opened?.profile ?? {} }];
    expect(textOf(text, drafts, QUESTIONS)).toBe(text);
  });

  it("keeps comments, keys of other programs and other documents when an answer changes", () => {
    const text = `# mine\ntcec: 1\nid: a\nname: A # the name\ndate: 2020\nx-own: { a: 1 }\nfuture: [1, 2]\n---\ntcec: 1\nid: b\nname: B\ndate: 2021\n`;
    const drafts = profilesIn({ file: "a.yaml", text }).map(({ index, profile }) => ({
      index,
      base: profile,
      profile,
    }));
    const [first, second] = drafts;
    if (first === undefined || second === undefined) throw new Error("two documents");
    const changed = { ...first, profile: withAnswer(first.profile, ask("members.total"), 3) };
    const written = textOf(text, [changed, second], QUESTIONS);
    for (const kept of ["# mine", "name: A # the name", "x-own: { a: 1 }", "future: [ 1, 2 ]", "id: b"]) {
      expect(written.replace(/\[1, 2\]/, "[ 1, 2 ]").replace(/\{a: 1\}/, "{ a: 1 }")).toContain(kept);
    }
    expect(written).toContain("members:\n  total: 3\n");
    const back = profilesIn({ file: "a.yaml", text: written });
    expect(back.map(({ profile }) => profile)).toEqual([changed.profile, second.profile]);
  });
});

describe("a comment on a question", () => {
  it("stands in the notes behind the path, and leaves the others", () => {
    const noted = withComment({ notes: "Mine.\n" }, "members.total", "counted\ntwice");
    expect(noted).toEqual({ notes: "Mine.\nmembers.total: counted\n  twice" });
    expect(commentOn(noted, "members.total")).toBe("counted\ntwice");
    expect(commentOn(noted, "members")).toBe("");
    const other = withComment(noted, "jobs.total", "about");
    expect(withComment(other, "members.total", "")).toEqual({ notes: "Mine.\njobs.total: about" });
    expect(withComment(withComment({}, "id", "x"), "id", "")).toEqual({});
  });
});
