import { describe, expect, it } from "vitest";
import type { FactName } from "../../../../src/model/facts.js";
import type { Profile } from "../../../../src/model/profile.js";
import { deriveFacts } from "../../../../src/score/facts.js";
import { profile } from "../../../helpers/profile.js";

type Institution = NonNullable<Profile["institutions"]>[number];
const factOf = (name: FactName, institutions: Institution[], isComplete = false) =>
  deriveFacts(profile({ institutions, ...(isComplete && { institutions_complete: true as const }) }))[name];
const list = (items: string[], complete: boolean) => ({ kind: "list", items, complete });
const NOTHING = { value: { kind: "unknown" }, pointers: [] };
const WHOLE = "/institutions_complete";

describe("what institutions do", () => {
  const region: Institution = { level: "region", roles: ["funder"] };
  const state: Institution = { level: "state", roles: ["mandator", "funder"] };
  const nowhere: Institution = { roles: ["client"] };

  it.each<[string, FactName, Institution[], boolean, object, string[]]>([
    [
      "rests on each that says it",
      "institution_roles",
      [region, { level: "state" }, state],
      false,
      list(["funder", "mandator"], false),
      ["/institutions/0/roles", "/institutions/2/roles"],
    ],
    [
      "and on that none is missing",
      "institution_roles",
      [region, state],
      true,
      list(["funder", "mandator"], true),
      ["/institutions/0/roles", "/institutions/1/roles", WHOLE],
    ],
    [
      "is not all where one does not say it",
      "institution_roles",
      [region, { level: "state" }],
      true,
      list(["funder"], false),
      ["/institutions/0/roles"],
    ],
    [
      "is that of local ones alone",
      "local_institution_roles",
      [state, region],
      true,
      list(["funder"], true),
      ["/institutions/1/roles", WHOLE],
    ],
    [
      "is not all where the level of one is not coded",
      "local_institution_roles",
      [region, nowhere],
      true,
      list(["funder"], false),
      ["/institutions/0/roles"],
    ],
    ["is nothing where all are elsewhere", "local_institution_roles", [state], true, list([], true), [WHOLE]],
    [
      "is their levels",
      "institution_levels",
      [region, state, region],
      true,
      list(["region", "state"], true),
      ["/institutions/0/level", "/institutions/1/level", "/institutions/2/level", WHOLE],
    ],
    [
      "is their levels, of those that say it",
      "institution_levels",
      [region, nowhere],
      true,
      list(["region"], false),
      ["/institutions/0/level"],
    ],
    [
      "is their support",
      "institution_support",
      [{ support: ["premises"] }],
      false,
      list(["premises"], false),
      ["/institutions/0/support"],
    ],
  ])("%s", (_, name, institutions, isComplete, value, pointers) => {
    expect(factOf(name, institutions, isComplete)).toEqual({ value, pointers });
  });

  it("is unknown where none says it, or no institution is coded", () => {
    expect(factOf("institution_roles", [{ level: "region" }])).toEqual(NOTHING);
    expect(factOf("local_institution_roles", [state])).toEqual(NOTHING);
    expect(deriveFacts(profile()).institution_roles).toEqual(NOTHING);
    expect(deriveFacts(profile()).policy_schemes_count).toEqual(NOTHING);
  });
});

describe("departments of one institution", () => {
  const at = (i: number) => `/institutions/${i}/departments`;
  const { POSITIVE_INFINITY } = Number;

  it.each<[string, Institution[], boolean, [number, number], string[]]>([
    [
      "the most of any that says them",
      [{ departments: 2 }, {}, { departments: "3..4" }],
      false,
      [3, POSITIVE_INFINITY],
      [at(0), at(2)],
    ],
    [
      "end where all say them and none is missing",
      [{ departments: 5 }, { departments: "3..7" }],
      true,
      [5, 7],
      [at(0), at(1), WHOLE],
    ],
    ["do not end where one does not say them", [{ departments: 5 }, {}], true, [5, POSITIVE_INFINITY], [at(0)]],
  ])("%s", (_, institutions, isComplete, [lo, hi], pointers) => {
    expect(factOf("institution_departments", institutions, isComplete)).toEqual({
      value: { kind: "number", lo, hi },
      pointers,
    });
  });

  it("are unknown where none says them", () => {
    expect(factOf("institution_departments", [{ level: "region" }], true)).toEqual(NOTHING);
    expect(deriveFacts(profile()).institution_departments).toEqual(NOTHING);
  });
});
