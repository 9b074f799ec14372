import { describe, expect, it } from "vitest";
import { FACTS, type FactName, type FactRow } from "../../../src/model/facts.js";
import type { Profile } from "../../../src/model/profile.js";
import { PRACTICES } from "../../../src/model/vocabulary.js";
import { CONTEXT_FACTS } from "../../../src/score/facts/context.js";
import { COOPERATION_FACTS } from "../../../src/score/facts/cooperation.js";
import { FUNDING_FACTS } from "../../../src/score/facts/funding.js";
import { GOVERNANCE_FACTS } from "../../../src/score/facts/governance.js";
import { INSTITUTION_FACTS } from "../../../src/score/facts/institutions.js";
import { MEMBER_FACTS } from "../../../src/score/facts/members.js";
import { NETWORK_FACTS } from "../../../src/score/facts/network.js";
import { deriveFacts } from "../../../src/score/facts.js";
import { profile } from "../../helpers/profile.js";

const ROWS = Object.entries(FACTS) as [FactName, FactRow][];

it("every fact is derived in one table, once", () => {
  const tables = [
    FUNDING_FACTS,
    MEMBER_FACTS,
    GOVERNANCE_FACTS,
    INSTITUTION_FACTS,
    NETWORK_FACTS,
    CONTEXT_FACTS,
    COOPERATION_FACTS,
  ];
  const derived = tables.flatMap((table) => Object.keys(table));
  expect(derived.sort()).toEqual(ROWS.map(([name]) => name).sort());
});

/** Profiles in which every field that a fact rests on is given, and every share is exact. */
const PROFILES: readonly Profile[] = [
  profile({
    created: 2004,
    date: 2013,
    sectors: ["culture"],
    legal_form: "SCIC",
    initiated_by: ["citizens"],
    functions: ["pooling"],
    political_project: "reformist",
    coordination_paid_by: ["region"],
    level: "service",
    business_model: "mixed",
    network: { structuring: "vertical", ties: [["a", "b"]], members: ["c"], complete: true },
  }),
  profile({
    goals: ["meet_needs"],
    jobs: { total: 35, integration: 12.5 },
    needs: [{ name: "warm homes", identified_by: ["inhabitants"], covered: "no" }],
    labels: [{ call: 2013, result: "laureate", priority_areas: ["short_circuits"] }],
    collaboration: {
      place: "strong",
      stakeholder_roles: "weak",
      institutional_proximity: "weak",
      promotion: "weak",
      constructive_partnership: "weak",
      complementarity_with_needs: "weak",
      active_intelligence: "weak",
    },
    difficulties: ["red_tape"],
  }),
  profile({ needs: [] }),
  profile({ funding: { unit: "percent", own_resources: 95 } }),
  profile({
    funding: {
      unit: "percent",
      market: { sales: 20, member_services: 10, public_contracts: 10 },
      redistribution: {
        eu: 5,
        state: 5,
        region: 10,
        department: 5,
        municipal: 5,
        employment_aid: 10,
        member_fees: 2,
        other: 3,
      },
      reciprocity: { membership_fees: 5, donations: 5, patronage: 4, citizen_savings: 1 },
      in_kind: { public: 1, volunteering: 2, other: 3 },
    },
  }),
  profile({ activities: [{ sphere: "market" }] }),
  profile({
    members: {
      total: 27,
      sse_organisations: 20,
      conventional_companies: 1,
      local_authorities: 1,
      public_bodies: 1,
      research_and_training: 2,
      other_organisations: 2,
      individuals: 3,
    },
  }),
  profile({
    members: {
      sse_organisations: 20,
      conventional_companies: 1,
      local_authorities: 1,
      public_bodies: 1,
      research_and_training: 2,
      other_organisations: 2,
    },
  }),
  profile({ members: { conventional_companies: 5, total: 20 } }),
  profile({
    governance: {
      participation: { employees: "none", volunteers: "none", recipients: "none", citizens: "none" },
      bodies: [{ role: "decision", seats: { leaders: 2, employees: 1, conventional_companies: 1 } }],
      decision_mode: "board",
      voting: "colleges",
      practices: { ...Object.fromEntries(PRACTICES.map((name) => [name, true])) },
      management_style: 2,
    },
    institutions: [
      {
        level: "region",
        roles: ["funder"],
        missions: ["public_service"],
        support: ["subsidy"],
        policy_schemes: ["planning"],
        departments: 2,
        agreement: { until: 2020 },
      },
    ],
    institutions_complete: true,
  }),
];

/** `institutions.0.roles` as the tables of fields write it: `institutions[].roles`. */
const generalised = (path: string): string => path.replaceAll(/\.\d+/g, "[]");
const covers = (field: string, path: string): boolean =>
  path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`);

/** What every profile has, and what says in which unit its amounts are. */
const ALWAYS = ["tcec", "id", "name", "date", "funding.unit"];

/** The parts of a value that lie at, within or around a path that is wanted. */
function pruned(value: unknown, isWanted: (path: string) => boolean, at = ""): unknown {
  if (typeof value !== "object" || value === null) return value;
  const within = Object.entries(value).flatMap(([key, inside]) => {
    const path = at === "" ? key : `${at}.${key}`;
    return isWanted(generalised(path)) ? [[key, pruned(inside, isWanted, path)] as const] : [];
  });
  return Array.isArray(value) ? within.map(([, inside]) => inside) : Object.fromEntries(within);
}

/** The profile with those fields only. */
const keeping = (one: Profile, fields: readonly string[]): Profile =>
  pruned(one, (path) => [...ALWAYS, ...fields].some((field) => covers(field, path) || covers(path, field))) as Profile;

/** The profile as if another had coded the field: without it, or at another date. */
const without = (one: Profile, field: string): Profile =>
  field === "date" ? { ...one, date: 2100 } : (pruned(one, (path) => !covers(field, path)) as Profile);

describe("the fields of a fact", () => {
  const isCoded = (one: Profile, field: string) => JSON.stringify(without(one, field)) !== JSON.stringify(one);
  /** The profiles in which a field of a fact is coded and gives it exactly: of what is open, others tell too. */
  const giving = (fact: FactName): Profile[] =>
    PROFILES.filter((one) => {
      const { value } = deriveFacts(one)[fact];
      const isExact = value.kind !== "unknown" && (value.kind !== "number" || value.lo === value.hi);
      return isExact && FACTS[fact].fields.some((field) => isCoded(one, field));
    });
  const valueIn = (one: Profile, fact: FactName) => deriveFacts(one)[fact].value;

  it.each(ROWS)("%s: hold all that it reports to rest on", (fact, { fields }) => {
    expect(giving(fact), "no profile above gives the fact").not.toEqual([]);
    for (const one of giving(fact)) {
      for (const pointer of deriveFacts(one)[fact].pointers) {
        const path = generalised(pointer.slice(1).replaceAll("/", "."));
        const isTold = fields.some((field) => covers(field, path) || covers(path, field));
        expect(isTold, `${fact} rests on ${path}`).toBe(true);
      }
    }
  });

  it.each(ROWS)("%s: are enough to derive it", (fact, { fields }) => {
    for (const one of giving(fact)) expect(valueIn(keeping(one, fields), fact)).toEqual(valueIn(one, fact));
  });

  it.each(ROWS)("%s: each counts", (fact, { fields }) => {
    const bare = giving(fact).map((one) => keeping(one, fields));
    for (const field of fields) {
      const isFelt = bare.some(
        (one) => JSON.stringify(valueIn(without(one, field), fact)) !== JSON.stringify(valueIn(one, fact)),
      );
      expect(isFelt, `${fact} is the same without ${field}`).toBe(true);
    }
  });
});
