import { describe, expect, it } from "vitest";
import { renderTable } from "../../../../src/render/table/render.js";
import { renderText } from "../../../../src/render/verdict/text.js";
import { resultOf } from "../../../helpers/examples.js";
import { options } from "../fixtures/options.js";

const profile = (more: string): string => `tcec: 1\nid: a\nname: A\ndate: 2018\n${more}`;
const say = (more: string, asked: Parameters<typeof options>[0] = {}): Promise<string> =>
  renderText(resultOf(profile(more)), options({ width: 140, ...asked }));
const institution = (more: string): string => `institutions:\n  - { name: Region, level: region, ${more} }\n`;

const FULL = `
${institution("agreement: { since: 2017, until: 2019, renewed: true }, missions: [public_service], support: [subsidy, label]")}
place_uses: [pooling]
`;

/** A line of the panels, a profile in which it is printed and one in which it is not: the line claims no more than is coded. */
const LINES: readonly (readonly [line: string, coded: string, otherwise: string])[] = [
  ["Agreements: Region: in force, ends 2019", "agreement: { until: 2019 }", "agreement: { until: 2017 }"],
  ["Agreements: Region: over, ends 2017", "agreement: { until: 2017 }", "agreement: { until: 2019 }"],
  ["Agreements: Region: ends 2018", "agreement: { until: 2018 }", "agreement: { until: 2018-12-31, renewed: true }"],
  ["Agreements: Region: no", "agreement: none", "agreement: { until: 2019 }"],
  ["in force, renewed", "agreement: { until: 2019, renewed: true }", "agreement: { until: 2019, renewed: false }"],
  ["on a strategic plan", "agreement: { until: 2019, strategic_plan: true }", "agreement: { until: 2019 }"],
  ["Missions assigned by institutions: ", "missions: [public_service]", "support: [subsidy]"],
  ["Direct support by institutions: Region: subsidy", "support: [subsidy]", "support: [label]"],
  ["Indirect support by institutions: Region: label", "support: [label]", "support: [subsidy]"],
];

describe("the panels of a result", () => {
  it.each(LINES)("print “%s” where it is coded, and only there", async (line, coded, otherwise) => {
    expect(await say(institution(coded))).toContain(line);
    expect(await say(institution(otherwise))).not.toContain(line);
  });

  it("are not printed where nothing of them, or money alone, is known; with --verbose money stands in them", async () => {
    const money = "funding: { unit: percent, own_resources: 95 }\n";
    expect(await say("")).not.toMatch(/^(Independence|Collaboration)/m);
    expect(await say(money)).not.toMatch(/^Independence/m);
    expect(await say(money, { verbose: true })).toMatch(/^Independence +· Share of self-financing: 95%/m);
  });

  it("count what is not known, and name it where asked", async () => {
    expect(await say(FULL)).toMatch(/\? Unknown: \d+ \(--verbose\)/);
    const verbose = await say(FULL, { verbose: true });
    expect(verbose).not.toContain("(--verbose)");
    expect(verbose).toContain("Unknown: share of self-financing");
  });

  it("keep to French spaces", async () => {
    const two = `${institution("support: [subsidy]")}  - { name: Ville, level: municipal, support: [premises] }\n`;
    const text = await say(two, { lang: "fr" });
    expect(text).toMatch(/Region[\u00a0\u202f]: subvention\u202f; Ville[\u00a0\u202f]: locaux/);
  });

  it("are absent from a result that has none", () => {
    expect(resultOf(profile("")).results[0]).not.toHaveProperty("panels");
  });
});

describe("the table of a panel", () => {
  it("has one row of what is not known, which is sorted last", async () => {
    const { value } = await renderTable(resultOf(profile(FULL)), "csv", { kind: "independence", sort: ["-item"] });
    const rows = String(value).trim().split("\n");
    expect(rows.at(-1)).toContain("Unknown: ");
    expect(rows.filter((row) => row.includes("Unknown: "))).toHaveLength(1);
  });

  it("is the same from a saved result", async () => {
    const result = resultOf(profile(FULL));
    const saved = JSON.parse(JSON.stringify(result)) as typeof result;
    for (const kind of ["independence", "collaboration"] as const) {
      expect((await renderTable(saved, "csv", { kind })).value).toBe(
        (await renderTable(result, "csv", { kind })).value,
      );
    }
  });
});
