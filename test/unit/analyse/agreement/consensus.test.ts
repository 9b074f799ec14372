import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consensusOf } from "../../../../src/analyse/agreement/consensus.js";
import type { Consensus, Settled } from "../../../../src/model/consensus.js";
import { readProfiles } from "../../../../src/pipeline/assess.js";
import { renderConsensus } from "../../../../src/render/agreement/consensus.js";
import { defaultTypology } from "../../../../src/typology/default.js";
import { codingsOf, panelCodings } from "../../../helpers/agreement.js";
import { exampleTexts } from "../../../helpers/examples.js";

const HEAD = "tcec: 1\nid: x\nname: X\ndate: 2015\n";

function consensusOn(...bodies: readonly string[]): Consensus {
  const coded = bodies.map((body, i) => [String.fromCharCode(65 + i), [`${HEAD}${body}\n`]] as const);
  const [one] = consensusOf(codingsOf(Object.fromEntries(coded)));
  if (one === undefined) throw new Error("no case that both have coded");
  return one;
}

/** What is settled as plain data; of a choice a list of what stands for it. */
function plain(settled: Settled): unknown {
  switch (settled.kind) {
    case "value":
      return settled.value;
    case "block":
      return Object.fromEntries(settled.entries.map(([key, value]) => [key, plain(value)]));
    case "list":
      return settled.items.map(plain);
    default:
      return { choice: settled.options.map(({ value }) => value) };
  }
}

const keyOf = (key: string, ...bodies: readonly string[]): unknown =>
  (plain(consensusOn(...bodies).profile) as Record<string, unknown>)[key];

describe("what coders agree on stands, what they do not is a choice", () => {
  it.each<[string, string, string[], unknown]>([
    ["the same value", "business_model", ["business_model: mixed", "business_model: mixed"], "mixed"],
    [
      "another value",
      "business_model",
      ["business_model: mixed", "business_model: trade_led"],
      { choice: ["mixed", "trade_led"] },
    ],
    ["left open by one", "business_model", ["business_model: mixed", "sectors: [a]"], { choice: ["mixed", null] }],
    ["the same, written differently", "members", ["members: {total: '<3'}", "members: {total: 0..2}"], { total: "<3" }],
    ["another order of a list", "sectors", ["sectors: [a, b]", "sectors: [b, a]"], ["a", "b"]],
    [
      "some words of a list",
      "sectors",
      ["sectors: [a, b]", "sectors: [c, a]"],
      ["a", { choice: ["b", null] }, { choice: [null, "c"] }],
    ],
    ["an empty list against nothing", "sectors", ["sectors: []", "business_model: mixed"], { choice: [[], null] }],
    [
      "blocks key by key",
      "governance",
      ["governance: {decision_mode: board, management_style: 1}", "governance: {decision_mode: board}"],
      { decision_mode: "board", management_style: { choice: [1, null] } },
    ],
    [
      "a block that one left open as a whole",
      "governance",
      ["governance: {decision_mode: board}", "sectors: [a]"],
      { choice: [{ decision_mode: "board" }, null] },
    ],
    [
      "an element of a list by its name",
      "institutions",
      [
        "institutions: [{name: R, level: region}, {name: S, level: state}]",
        "institutions: [{name: S, level: department}]",
      ],
      [{ name: "S", level: { choice: ["state", "department"] } }, { choice: [{ name: "R", level: "region" }, null] }],
    ],
    [
      "budgets in two units as wholes",
      "funding",
      ["funding: {unit: percent, market: 50}", "funding: {unit: EUR, market: 50}"],
      {
        choice: [
          { unit: "percent", market: 50 },
          { unit: "EUR", market: 50 },
        ],
      },
    ],
    [
      "a whole and its parts, which say the same",
      "funding",
      [
        "funding: {unit: EUR, market: 30}",
        "funding: {unit: EUR, market: {sales: 10, member_services: 10, public_contracts: 10}}",
      ],
      { unit: "EUR", market: { sales: 10, member_services: 10, public_contracts: 10 } },
    ],
    [
      "three coders",
      "legal_form",
      ["legal_form: scic", "legal_form: scic", "legal_form: association"],
      { choice: ["scic", "scic", "association"] },
    ],
  ])("%s", (_, key, bodies, expected) => {
    expect(keyOf(key, ...bodies)).toEqual(expected);
  });

  it("counts its choices and names its coders", () => {
    const { choices, coders, profile } = consensusOn(
      "sectors: [a]\nlegal_form: scic",
      "sectors: [b]\nlegal_form: scic",
    );
    expect(choices).toBe(2);
    expect(coders).toEqual(["A", "B"]);
    expect(plain(profile)).toMatchObject({ coder: "A, B" });
    expect(plain(profile)).not.toHaveProperty("invented");
  });
});

describe("sources and evidence of all coders are kept", () => {
  const withEvidence = (list: string, source: string, path: string): string =>
    `institutions: [${list}]\nsources: {s: {title: ${source}}}\nevidence: {${path}: {source: s, quote: ${source} says so}}`;

  it("evidence goes where its field goes, and to the source that it is from", () => {
    const one = consensusOn(
      withEvidence("{name: R, level: region}, {name: S, level: state}", "T", "institutions.1.level"),
      withEvidence("{name: S, level: state}", "U", "institutions.0.level"),
    );
    expect(Object.keys(one.sources)).toEqual(["s", "s-2"]);
    expect(one.evidence).toEqual([
      [
        "institutions.0.level",
        [
          { source: "s", quote: "T says so" },
          { source: "s-2", quote: "U says so" },
        ],
      ],
    ]);
    expect(one.open).toEqual([]);
  });

  it("of what is to be settled it is kept apart", () => {
    const one = consensusOn(
      withEvidence("{name: R, level: region}", "T", "institutions.0"),
      withEvidence("{name: S, level: state}", "T", "institutions.0"),
    );
    expect(Object.keys(one.sources)).toEqual(["s"]);
    expect(one.evidence).toEqual([]);
    expect(one.open.map(({ coder, path }) => [coder, path])).toEqual([
      ["A", "institutions.0"],
      ["B", "institutions.1"],
    ]);
  });
});

describe("a profile of consensus", () => {
  const CODINGS = panelCodings();
  const CASES = consensusOf(CODINGS);
  const problemsIn = (text: string) => {
    const { profiles, findings } = readProfiles({ file: "x.yaml", text }, defaultTypology());
    return [...findings, ...profiles.flatMap(({ warnings }) => warnings)];
  };
  const errorsIn = (text: string) => problemsIn(text).filter(({ severity }) => severity === "error");

  it.each(["en", "fr"] as const)("is as it was read and approved, in %s", async (lang) => {
    for (const [name, text] of Object.entries(await renderConsensus(CASES, lang))) {
      await expect(text).toMatchFileSnapshot(
        `../../../golden/agreement/consensus/${name.replace(".yaml", "")}.${lang}.yaml`,
      );
    }
  });

  it("is refused at every place that is to be settled, and nowhere else", async () => {
    const files = Object.values(await renderConsensus(CASES, "en"));
    expect(files.map((text) => errorsIn(text).length)).toEqual(CASES.map(({ choices }) => choices));
    expect(new Set(files.flatMap(errorsIn).map(({ code }) => code))).toEqual(new Set(["value-unsettled"]));
  });

  it("is valid once each place is settled as one of them wrote it, whoever that is", async () => {
    const files = Object.values(await renderConsensus(CASES, "en"));
    for (const coder of ["Anne", "Bruno", "Chloé"]) {
      for (const text of files) {
        const left = problemsIn(settle(text, coder)).map(({ code }) => code);
        expect(left).toEqual(coder === "Chloé" ? left.filter((code) => code === "source-unused") : []); // she quotes nothing
      }
    }
  });

  it("of coders who say the same is what they say", async () => {
    const texts = exampleTexts();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...texts), async (text) => {
        const [one] = consensusOf(codingsOf({ A: [text], B: [text] }));
        if (one === undefined) throw new Error("no case");
        expect(one.choices).toBe(0);
        const written = Object.values(await renderConsensus([one], "en")).join("");
        expect(written).not.toContain("???");
        expect(written).not.toMatch(/To be settled|stands/);
        const [was, now] = [text, written].map((yaml) => {
          const { profiles } = readProfiles({ file: "x.yaml", text: yaml }, defaultTypology());
          const { coder: _, ...rest } = profiles[0]?.profile ?? {};
          return rest;
        });
        expect(now).toEqual(was);
      }),
      { numRuns: texts.length },
    );
  });
});

/** As somebody would do it: above each mark stands what the coder wrote; a line without a value goes. The evidence of the coder stays. */
function settle(text: string, coder: string): string {
  const kept: string[] = [];
  let own: string | null = null;
  for (const line of text.split("\n")) {
    if (line === "# evidence:") kept.push(text.includes(`# ${coder}\n`) ? "evidence:" : line);
    const evidence = new RegExp(`^ {2}# (.*) # ${coder}$`).exec(line)?.[1];
    if (evidence !== undefined) kept.push(`  ${evidence}`);
    const said = new RegExp(`^ *# {3}${coder}: (.*) \\([^()]*:\\d+\\)$`).exec(line)?.[1];
    if (said !== undefined) own = said;
    if (!line.endsWith("???")) kept.push(line);
    else if (own !== "not coded") kept.push(line.replace("???", own ?? "???"));
  }
  return kept.join("\n");
}
