import { describe, expect, it } from "vitest";
import { panelsOf } from "../../../src/classify/panels.js";
import type { PanelItemId, PanelName } from "../../../src/model/panels.js";
import type { Profile } from "../../../src/model/profile.js";
import { deriveFacts } from "../../../src/score/facts.js";
import { profile } from "../../helpers/profile.js";

function itemOf(panel: PanelName, id: PanelItemId, blocks: Partial<Profile>) {
  const one = profile(blocks);
  const { [panel]: items = [] } = panelsOf(one, deriveFacts(one)) ?? {};
  return items.find((item) => item.id === id);
}

const part = (codes: string[], name: string | null = null, kind: string | null = null) => ({ name, kind, codes });

describe("agreements in the panel of independence", () => {
  type Agreement = NonNullable<Profile["institutions"]>[number]["agreement"];
  const told = (agreement: Agreement) =>
    itemOf("independence", "agreements", { date: 2015, institutions: [{ level: "region", name: "R", agreement }] })?.of;

  it.each<[Agreement, string[], string | undefined]>([
    ["none", ["no"], undefined],
    [{ until: 2020 }, ["in_force"], "2020"],
    [{ until: "2010-06" }, ["over"], "2010-06"],
    [{ since: 2010 }, [], undefined],
    [{ until: 2020, renewed: true, strategic_plan: true }, ["in_force", "renewed", "strategic_plan"], "2020"],
    [{ until: 2020, renewed: false, strategic_plan: false }, ["in_force"], "2020"],
    [{ renewed: true }, ["renewed"], undefined],
  ])("%j", (agreement, codes, until) => {
    expect(told(agreement)).toEqual([{ ...part(codes, "R", "region"), ...(until && { until }) }]);
  });

  it("are those that are coded, each where it stands", () => {
    const institutions: Profile["institutions"] = [
      { level: "region" },
      { agreement: "none" },
      { level: "state", agreement: { until: 2020 } },
    ];
    expect(itemOf("independence", "agreements", { date: 2015, institutions })).toEqual({
      id: "agreements",
      value: null,
      of: [part(["no"]), { ...part(["in_force"], null, "state"), until: "2020" }],
      pointers: ["/institutions/1/agreement", "/institutions/2/agreement"],
    });
    expect(itemOf("independence", "agreements", { institutions: [{ level: "region" }] })).toBeUndefined();
  });
});

describe("what is told of each institution, member or need", () => {
  const institutions: Profile["institutions"] = [
    { level: "region", name: "R", support: ["subsidy", "training", "premises"], missions: ["public_service"] },
    { name: "S", support: ["label"] },
    { level: "state", support: [], missions: [] },
  ];

  it("is its direct support, and its indirect", () => {
    expect(itemOf("independence", "direct_support", { institutions })).toEqual({
      id: "direct_support",
      value: null,
      of: [part(["subsidy", "premises"], "R", "region")],
      pointers: ["/institutions/0/support"],
    });
    expect(itemOf("independence", "indirect_support", { institutions })).toMatchObject({
      of: [part(["training"], "R", "region"), part(["label"], "S")],
      pointers: ["/institutions/0/support", "/institutions/1/support"],
    });
    expect(itemOf("independence", "direct_support", { institutions: institutions.slice(1) })).toBeUndefined();
  });

  it("is its missions, beside the fact that gathers them", () => {
    expect(itemOf("independence", "institution_missions", { institutions })).toEqual({
      id: "institution_missions",
      value: ["public_service"],
      of: [part(["public_service"], "R", "region")],
      pointers: ["/institutions/0/missions"],
    });
  });

  it("is what places are used for", () => {
    expect(itemOf("collaboration", "place_uses", { place_uses: ["meetings"] } as unknown as Partial<Profile>)).toEqual({
      id: "place_uses",
      value: null,
      of: [part(["meetings"])],
      pointers: ["/place_uses"],
    });
    expect(itemOf("collaboration", "place_uses", { place_uses: [] })).toBeUndefined();
  });

  it("is what each kind of members does, in the order of the kinds, persons last", () => {
    const member_roles = {
      individuals: ["a"],
      research_and_training: [],
      sse_organisations: ["b", "c"],
    } as unknown as Profile["member_roles"];
    expect(itemOf("collaboration", "member_roles", { ...(member_roles && { member_roles }) })).toEqual({
      id: "member_roles",
      value: null,
      of: [part(["b", "c"], null, "sse_organisations"), part(["a"], null, "individuals")],
      pointers: ["/member_roles/sse_organisations", "/member_roles/individuals"],
    });
  });

  it("is by whom a need was seen, and whether it is covered", () => {
    const needs: Profile["needs"] = [
      { name: "homes", identified_by: ["cluster"], covered: "partly" },
      { name: "work" },
    ];
    expect(itemOf("collaboration", "needs", { needs })).toEqual({
      id: "needs",
      value: null,
      of: [{ ...part(["cluster"], "homes"), covered: "partly" }, part([], "work")],
      pointers: ["/needs/0", "/needs/1"],
    });
    expect(itemOf("collaboration", "needs", { needs: [] })).toBeUndefined();
  });
});

describe("a panel", () => {
  const of = (blocks: Partial<Profile>) => {
    const one = profile(blocks);
    return panelsOf(one, deriveFacts(one));
  };

  it("holds the facts that are known, in its order", () => {
    const panels = of({
      members: { local_authorities: 2 },
      funding: { unit: "percent", own_resources: 95 },
      collaboration: { place: "strong" },
    });
    expect(panels?.independence?.map(({ id }) => id)).toEqual([
      "self_financing_share",
      "largest_funder_share",
      "public_contracts_share",
      "local_authorities_count",
    ]);
    expect(panels?.independence?.[0]).toEqual({
      id: "self_financing_share",
      value: { lo: 95, hi: 95 },
      of: [],
      pointers: ["/funding/own_resources"],
    });
    expect(panels?.collaboration).toEqual([
      { id: "collaboration_place", value: "strong", of: [], pointers: ["/collaboration/place"] },
    ]);
  });

  it("is left out where nothing of it is known, and all are", () => {
    expect(Object.keys(of({ difficulties: ["red_tape"] }) ?? {})).toEqual(["collaboration"]);
    expect(of({ sectors: ["culture"] })).toBeUndefined();
  });
});
