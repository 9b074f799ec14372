import { describe, expect, it } from "vitest";
import { loadMessages } from "../../../../../src/messages/messages.js";
import type { Robustness } from "../../../../../src/model/robustness.js";
import { robustnessSentences } from "../../../../../src/render/document/methods/robustness.js";
import { exampleProfiles, robustnessIn, withDraws } from "../../../../helpers/robustness.js";

const BARE = "tcec: 1\nid: x\nname: X\ndate: 2015\n";
const TYPED = `${BARE}business_model: trade_led
funding: { unit: percent, own_resources: 95 }
governance: { participation: { employees: empower, volunteers: empower, recipients: empower, citizens: empower } }
`;
const SOURCED = `${TYPED}sources: { s: { title: S } }
evidence: { business_model: { source: s, confidence: low } }
`;
const said = async (tested: Robustness, lang: "en" | "fr" = "en"): Promise<string> =>
  (await robustnessSentences(tested, await loadMessages(lang))).join(" ");

describe("what a methods paragraph says of robustness", () => {
  it("names what was left out, and nothing that there was not", async () => {
    expect(await said(robustnessIn(TYPED))).toMatch(
      /The verdict was tested for robustness: each indicator and each field were/,
    );
    expect(await said(robustnessIn(TYPED))).not.toMatch(/source|low confidence/);
    expect(await said(robustnessIn(SOURCED))).toContain(
      "each indicator, each source, each field and all evidence of low confidence together were left out in turn",
    );
    expect(await said(robustnessIn(SOURCED), "fr")).toContain("l’ensemble des preuves de confiance faible");
  });

  it("counts the types that stay, or says that there is none", async () => {
    const tested = robustnessIn();
    expect(await said(tested)).toContain("Of 12 profiles with a type, 2 keep it in all of that.");
    expect(await said(tested, "fr")).toContain("Sur 12 profils qui ont un type, 2 le gardent dans tous ces cas.");
    expect(await said(robustnessIn(BARE))).toContain("No profile has a type.");
    expect(await said(robustnessIn(BARE))).not.toContain("keep it");
  });

  it("tells of alternatives and of draws where there are some, with what it takes to draw them again", async () => {
    const tested = robustnessIn();
    expect(await said(tested)).not.toMatch(/alternative|drawn|seed/);
    const drawn = withDraws(tested, exampleProfiles(), { weights: 0.25, codes: 0.1 }, 100);
    expect(await said(drawn)).toMatch(
      /drawn at random, 100 times \(seed 1\): weights \(± 25%\) and degrees of codes \(± 0\.1\)\. On average, [\d.]+% of the cases keep/,
    );
    const alternatives = [
      {
        id: "a",
        label: { en: "Less <known>\n", fr: "Moins" },
        changes: [],
        version: null,
        lost: 0,
        gained: 0,
        rank: 1,
      },
    ];
    const same = { standing: "robust", lost: [], possible: [], outcomes: [] } as const;
    const cases = tested.cases.map((one) => ({ ...one, alternatives: same }));
    expect(await said({ ...tested, cases, alternatives })).toContain(
      "One alternative to the typology was tried (Less <known>); of 12 types, 12 are the same under all of them.",
    );
  });
});
