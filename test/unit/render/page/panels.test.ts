import { describe, expect, it } from "vitest";
import type { Result } from "../../../../src/model/result.js";
import { renderReport } from "../../../../src/render/page/render.js";
import { resultOf } from "../../../helpers/examples.js";

const BARE = "tcec: 1\nid: a\nname: A\ndate: 2018\n";
const MONEY = `${BARE}funding: { unit: percent, own_resources: 95 }\n`;
const PANELS = `${BARE}institutions:
  - { name: Region, level: region, agreement: { until: 2019 } }
collaboration: { place: strong }
sources: { s: { title: S } }
evidence:
  institutions.0.agreement: { source: s, quote: the deal of 2017 }
`;
const NETWORK = `${BARE}network:
  ties: [[Coop, Ville], [Jardins, Cantine, 3]]
  members: [Coop, Ville, Jardins, Cantine, Atelier]
  complete: true
sources: { s: { title: S } }
evidence: { network.ties: { source: s, quote: whom we asked } }
`;

/** The section of the only cluster. */
const sectionOf = async (profile: string, lang: "en" | "fr" = "en"): Promise<string> => {
  const page = await renderReport(resultOf(profile), { lang });
  return page.slice(page.indexOf("<section id=c1>"), page.indexOf("<section id=methods>"));
};
const many = (profile: string, count: number): Result =>
  resultOf(...Array.from({ length: count }, (_, i) => profile.replace("id: a", `id: a${i}`)));

describe("the panels on the report page", () => {
  it("stand with their evidence, which is not said again below, and with what is unknown", async () => {
    const section = await sectionOf(PANELS);
    expect(section).toContain("Agreements: Region: in force, ends 2019<");
    expect(section).toContain("Conventions\u00a0: Region\u00a0: en vigueur, échéance\u00a0: 2019<");
    expect(section).toContain(">Place: strong<");
    expect(section).toContain(">Lieu\u00a0: solide<");
    expect(section.match(/the deal of 2017/g)).toHaveLength(1);
    expect(section).toContain("Unknown: share of self-financing");
  });

  it.each([
    ["nothing is coded", BARE],
    ["money alone is known", MONEY],
    ["ties alone are coded", NETWORK],
  ])("are not there where %s", async (_, profile) => {
    expect(await sectionOf(profile)).not.toMatch(/>(Independence|Collaboration|Indépendance)</);
  });

  it("are left out of a page with very many clusters, which says so where there are any", async () => {
    const said = "What is known of independence and collaboration is left out";
    const page = await renderReport(many(PANELS, 151));
    expect(page).toContain(said);
    expect(page).toContain("Ce que l’on sait de l’indépendance et de la collaboration n’y figure pas");
    expect(page).not.toContain("Agreements: ");
    expect(await renderReport(many(MONEY, 151))).not.toContain(said);
    expect(await renderReport(resultOf(PANELS))).not.toContain(said);
  });
});

describe("the network on the report page", () => {
  it("is drawn once for all languages, with names, measures and evidence", async () => {
    const section = await sectionOf(NETWORK);
    expect(section).toContain("Network: A, 2018");
    expect(section).toContain("Réseau\u00a0: A, 2018");
    for (const name of ["Coop", "Cantine", "Atelier"]) expect(section).toMatch(new RegExp(`<text[^>]*>${name}</text>`));
    expect(section.match(/<title>Atelier<\/title>/g)).toHaveLength(1);
    expect(section).toContain("8 of 10 pairs of members (80%) have no tie");
    expect(section).toContain("Effective size: ");
    expect(section.match(/whom we asked/g)).toHaveLength(1);
  });

  it("says nothing of pairs where ties may be missing", async () => {
    const section = await sectionOf(NETWORK.replace("complete: true", "complete: false"));
    expect(section).toContain("Some ties may be missing");
    expect(section).not.toMatch(/pairs of members|Effective size|Joined without/);
  });

  it("takes no byte where no ties are coded, and stays where there are very many clusters", async () => {
    expect(await sectionOf(PANELS)).not.toContain("class=fig");
    expect((await renderReport(many(NETWORK, 151))).match(/class=fig/g)).toHaveLength(152);
  });
});
