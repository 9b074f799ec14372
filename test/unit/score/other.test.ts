import { describe, expect, it } from "vitest";
import { judge } from "../../../src/classify/condition.js";
import { PARTIAL_LISTS } from "../../../src/model/evidence.js";
import { FACTS, type FactKind, type FactName } from "../../../src/model/facts.js";
import type { Profile } from "../../../src/model/profile.js";
import { deriveFacts } from "../../../src/score/facts.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { profile } from "../../helpers/profile.js";

type Coding = (words: readonly string[]) => object;

/** The only institution, which says one of its lists. */
const institution = (field: string): Coding => {
  return (words) => ({ institutions_complete: true, institutions: [{ level: "region", [field]: words }] });
};

/** How each list that can hold `other` is coded in a profile, as the whole of it where a profile can say so. */
const CODED: Partial<Record<FactName, Coding>> = {
  initiated_by: (words) => ({ initiated_by: words }),
  functions: (words) => ({ functions: words }),
  goals: (words) => ({ goals: words }),
  difficulties: (words) => ({ difficulties: words }),
  coordination_paid_by: (words) => ({ coordination_paid_by: words }),
  institution_missions: institution("missions"),
  local_institution_missions: institution("missions"),
  institution_support: institution("support"),
  institution_levels: (words) => ({ institutions_complete: true, institutions: words.map((level) => ({ level })) }),
  priority_areas_2013: (words) => ({ labels: [{ call: 2013, priority_areas: words }] }),
};

function wordsOf(name: FactName): readonly string[] {
  const kind: FactKind = FACTS[name];
  return kind.kind === "list" && kind.words !== null ? kind.words : [];
}

const LISTS = (Object.keys(FACTS) as FactName[]).filter((name) => wordsOf(name).includes("other"));

describe.each(LISTS)("%s that holds what no word names", (name) => {
  const factsOf = (words: readonly string[]) => {
    const code = CODED[name];
    if (code === undefined) throw new Error(`how is ${name} coded?`);
    return deriveFacts(profile(code(words) as Partial<Profile>));
  };
  const [known = "", absent = ""] = wordsOf(name).filter((word) => word !== "other");

  it.each([[["other"]], [[known, "other"]], [["other", known]]])("%j proves these and denies nothing", (words) => {
    const facts = factsOf(words);
    for (const word of words) expect(judge({ fact: name, contains: word }, facts).truth).toBe(true);
    expect(judge({ fact: name, contains: absent }, facts).truth).toBeNull();
    expect(judge({ not: { fact: name, contains: absent } }, facts).truth).toBeNull();
  });

  it("denies without it what it does not name, where it can be complete", () => {
    const denies = !PARTIAL_LISTS.has(name) && name !== "difficulties";
    expect(judge({ fact: name, contains: absent }, factsOf([known])).truth).toBe(denies ? false : null);
  });
});

describe("under the default typology", () => {
  const { checks, traits } = defaultTypology();
  const NO_INSTITUTION = { institutions_complete: true, institutions: [] };

  it.each<[string, Partial<Profile>, boolean | null]>([
    ["law_2014_strategy", { functions: ["other"] }, null],
    ["law_2014_strategy", { functions: ["networking", "other"] }, null],
    ["law_2014_strategy", { functions: ["other", "joint_offers"] }, true],
    ["law_2014_strategy", { functions: ["networking"] }, false],
    ["social_functions", { functions: ["networking", "other"] }, null],
    ["social_functions", { functions: ["networking", "training"] }, false],
    ["entrepreneurial_functions", { functions: ["other"] }, null],
    ["social_institution_initiated", { initiated_by: ["other"], ...NO_INSTITUTION }, null],
    ["social_institution_initiated", { initiated_by: ["citizens"], ...NO_INSTITUTION }, false],
  ])("%s of %j is %s", (id, blocks, expected) => {
    const part = [...checks, ...traits].find((one) => one.id === id);
    if (part === undefined) throw new Error(`no ${id}`);
    expect(judge(part.when, deriveFacts(profile(blocks))).truth).toBe(expected);
  });
});
