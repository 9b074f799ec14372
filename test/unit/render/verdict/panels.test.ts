import { describe, expect, it } from "vitest";
import { LANGUAGES, languageOf } from "../../../../src/messages/languages.js";
import { loadMessages, type Messages } from "../../../../src/messages/messages.js";
import { PANELS, type PanelItemId, type PanelName } from "../../../../src/model/panels.js";
import { renderTable } from "../../../../src/render/table/render.js";
import { capitalise } from "../../../../src/render/verdict/layout.js";
import { sayItem } from "../../../../src/render/verdict/panel-words.js";
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

const seats = (of: string): string =>
  `governance: { bodies: [{ name: Board, role: decision, seats: { leaders: 3, ${of} } }] }\n`;

/** Every item, and what codes it. */
const ITEMS: { readonly [I in PanelItemId]: { readonly panel: PanelName; readonly yaml: string } } = {
  self_financing_share: { panel: "independence", yaml: "funding: { unit: percent, own_resources: 95 }" },
  largest_funder_share: { panel: "independence", yaml: "funding: { unit: percent, redistribution: { region: 45 } }" },
  public_contracts_share: {
    panel: "independence",
    yaml: "funding: { unit: percent, market: { public_contracts: 5 } }",
  },
  institutional_seat_share: { panel: "independence", yaml: seats("elected_officials: 1") },
  companies_seat_share: { panel: "independence", yaml: seats("conventional_companies: 1") },
  stakeholder_seat_share: { panel: "independence", yaml: seats("citizens: 1") },
  local_authorities_count: { panel: "independence", yaml: "members: { local_authorities: 2 }" },
  agreements: { panel: "independence", yaml: institution("agreement: none") },
  institution_missions: { panel: "independence", yaml: institution("missions: [public_service]") },
  direct_support: { panel: "independence", yaml: institution("support: [subsidy]") },
  indirect_support: { panel: "independence", yaml: institution("support: [label]") },
  coordination_paid_by: { panel: "independence", yaml: "coordination_paid_by: [region]" },
  collaboration_place: { panel: "collaboration", yaml: "collaboration: { place: absent }" },
  place_uses: { panel: "collaboration", yaml: "place_uses: [pooling]" },
  collaboration_stakeholder_roles: { panel: "collaboration", yaml: "collaboration: { stakeholder_roles: weak }" },
  member_roles: { panel: "collaboration", yaml: "member_roles: { individuals: [client] }" },
  collaboration_institutional_proximity: {
    panel: "collaboration",
    yaml: "collaboration: { institutional_proximity: weak }",
  },
  collaboration_promotion: { panel: "collaboration", yaml: "collaboration: { promotion: strong }" },
  collaboration_constructive_partnership: {
    panel: "collaboration",
    yaml: "collaboration: { constructive_partnership: weak }",
  },
  collaboration_complementarity_with_needs: {
    panel: "collaboration",
    yaml: "collaboration: { complementarity_with_needs: weak }",
  },
  needs: { panel: "collaboration", yaml: "needs: [{ name: Food }]" },
  collaboration_active_intelligence: { panel: "collaboration", yaml: "collaboration: { active_intelligence: weak }" },
  difficulties: { panel: "collaboration", yaml: "difficulties: [red_tape]" },
};

/** Two items of each panel that need nothing else: one of them has the panel printed, whatever the other is. */
const OTHERS = {
  independence: [ITEMS.coordination_paid_by.yaml, ITEMS.local_authorities_count.yaml],
  collaboration: [ITEMS.place_uses.yaml, ITEMS.difficulties.yaml],
} as const;

/** The text without headings in the margin, each paragraph on a line. */
const unfolded = (text: string): string =>
  text
    .split("\n")
    .map((row) => row.slice(21))
    .join("\n")
    .replace(/\n {2}(?=\S)/g, " ");

/** What the panels say is unknown. */
const openIn = (text: string, messages: Messages): string[] => {
  const before = `? ${capitalise(messages.label("unknown"), messages.lang)}${messages.label("colon")} `;
  const lists = text.split("\n").filter((row) => row.startsWith(before));
  return lists.flatMap((row) => row.slice(before.length).split(languageOf(messages.lang).grammar.semicolon));
};

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

/** The same of what no institution says. */
const OTHER_LINES: typeof LINES = [
  ["Share of institutional seats in the decision bodies: 25%", seats("elected_officials: 1"), seats("citizens: 1")],
  ["Share of stakeholder seats in the decision bodies: 25%", seats("citizens: 1"), seats("elected_officials: 1")],
  [
    "seats of conventional companies in the decision bodies: 25%",
    seats("conventional_companies: 1"),
    seats("others: 1"),
  ],
  ["Resources that pay the coordination: region", "coordination_paid_by: [region]", "coordination_paid_by: [sales]"],
  ["Local authorities among the members: 2", "members: { local_authorities: 2 }", "members: { individuals: 2 }"],
  ["Uses of the place: shared services", "place_uses: [pooling]", "place_uses: [exchanges]"],
  [
    "Roles of members: individuals: client",
    "member_roles: { individuals: [client] }",
    "member_roles: { individuals: [provider] }",
  ],
  [
    "Needs of the territory: Food: cluster",
    "needs: [{ name: Food, identified_by: [cluster] }]",
    "needs: [{ name: Food }]",
  ],
  ["Food: covered: no", "needs: [{ name: Food, covered: no }]", "needs: [{ name: Food, covered: yes }]"],
  ["· Place: strong", "collaboration: { place: strong }", "collaboration: { place: weak }"],
  ["Difficulties of the cooperation: no", "difficulties: []", "difficulties: [red_tape]"],
];

describe("the panels of a result", () => {
  it.each(OTHER_LINES)("print “%s” where that is coded, and only there", async (line, coded, otherwise) => {
    expect(await say(coded, { width: 200, verbose: true })).toContain(line);
    expect(await say(otherwise, { width: 200, verbose: true })).not.toContain(line);
  });

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

  it.each(Object.entries(ITEMS))("say of %s that it is unknown until it is coded", async (id, coded) => {
    const [other, also] = OTHERS[coded.panel];
    const beside = coded.yaml === other ? also : other;
    for (const lang of LANGUAGES) {
      const messages = await loadMessages(lang);
      const name = sayItem(messages, id);
      const line = `· ${capitalise(name, lang)}${messages.label("colon")} `;
      const before = unfolded(await say(beside, { lang, verbose: true }));
      const after = unfolded(await say(`${beside}\n${coded.yaml}`, { lang, verbose: true }));
      expect(openIn(before, messages)).toContain(name);
      expect(before).not.toContain(line);
      expect(openIn(after, messages)).not.toContain(name);
      expect(after).toContain(line);
    }
  });

  it.each(LANGUAGES)("do not say their heading again: %s", async (lang) => {
    const messages = await loadMessages(lang);
    const heading = messages.label("panel-collaboration");
    for (const id of PANELS.collaboration) expect(sayItem(messages, id)).not.toMatch(new RegExp(`^${heading}`));
    expect(messages.fact("collaboration_place")).toMatch(new RegExp(`^${heading}`)); // elsewhere it is said
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

  it.each([
    ["en", "Nothing is known"],
    ["fr", "Rien n’est connu"],
  ] as const)("says in one row that nothing is known, where that is so: %s", async (lang, said) => {
    const { value } = await renderTable(resultOf(profile(FULL), profile("").replace("id: a", "id: b")), "tsv", {
      kind: "collaboration",
      lang,
    });
    const rows = String(value).trim().split("\n");
    expect(rows.filter((row) => row.includes(said))).toEqual([rows.at(-1)]);
    expect(rows.at(-1)).not.toContain(":");
  });

  it("has a row for each passage, once, also where it stands at several fields", async () => {
    const evidence = ["0.missions", "1.missions"].map((at) => `  institutions.${at}: { source: s, quote: as one }`);
    const text = `${institution("missions: [public_service]")}  - { name: Ville, missions: [public_service] }
sources: { s: { title: S } }
evidence:
${evidence.join("\n")}
`;
    const { value } = await renderTable(resultOf(profile(text)), "csv", { kind: "independence" });
    expect(String(value).match(/as one/g)).toHaveLength(1);
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
