import type { ScaleName } from "./vocabulary.js";

/** What kind of value a fact has, its unit and the values that are possible. */
export type FactKind =
  | {
      readonly kind: "number";
      readonly unit: "percent" | "count" | "years" | "level";
      readonly min: number;
      readonly max: number;
      readonly whole: boolean;
    }
  | { readonly kind: "ordinal"; readonly scale: ScaleName }
  | { readonly kind: "groups"; readonly scale: ScaleName }
  | { readonly kind: "code"; readonly codes: readonly string[] }
  | { readonly kind: "list" };

const share: FactKind = { kind: "number", unit: "percent", min: 0, max: 100, whole: false };
const count: FactKind = { kind: "number", unit: "count", min: 0, max: Number.POSITIVE_INFINITY, whole: true };
const participation: FactKind = { kind: "ordinal", scale: "participation" };

/**
 * Every fact that a typology may refer to. `score/facts` derives each from a profile; `tcec explain` says how.
 */
export const FACTS = {
  self_financing_share: share,
  market_share: share,
  redistribution_share: share,
  reciprocity_share: share,
  public_contracts_share: share,
  membership_fees_share: share,
  local_funding_share: share,
  largest_funder_share: share,
  market_activities_share: share,
  business_model: { kind: "ordinal", scale: "business_model" },
  members_total: count,
  sse_organisations_count: count,
  conventional_companies_count: count,
  conventional_companies_share: share,
  local_authorities_count: count,
  public_bodies_count: count,
  research_and_training_count: count,
  other_organisations_count: count,
  individuals_count: count,
  stakeholder_participation: { kind: "groups", scale: "participation" },
  participation_employees: participation,
  participation_volunteers: participation,
  participation_recipients: participation,
  participation_citizens: participation,
  stakeholder_seat_share: share,
  institutional_seat_share: share,
  decision_mode: { kind: "ordinal", scale: "decision_mode" },
  voting: { kind: "code", codes: ["one_member_one_vote", "colleges", "by_contribution", "by_capital"] },
  practices_count: { kind: "number", unit: "count", min: 0, max: 7, whole: true },
  management_style: { kind: "number", unit: "level", min: 0, max: 5, whole: true },
  institution_roles: { kind: "list" },
  local_institution_roles: { kind: "list" },
  institution_support: { kind: "list" },
  institution_levels: { kind: "list" },
  local_agreement: { kind: "code", codes: ["in_force", "over"] },
  sectors: { kind: "list" },
  structuring: { kind: "code", codes: ["vertical", "horizontal"] },
  level: { kind: "code", codes: ["coordination", "consolidated", "service"] },
  age: { kind: "number", unit: "years", min: 0, max: Number.POSITIVE_INFINITY, whole: true },
} as const satisfies Record<string, FactKind>;

/** The name of a fact. */
export type FactName = keyof typeof FACTS;

/**
 * The value of a fact. `unknown`: nothing narrows it (also an interval over its whole range). `not_applicable`: the
 * cluster has no such thing. `list`: open, it proves presence and never absence.
 */
export type FactValue =
  | { readonly kind: "unknown" }
  | { readonly kind: "not_applicable" }
  | { readonly kind: "number"; readonly lo: number; readonly hi: number }
  | { readonly kind: "ordinal"; readonly scale: ScaleName; readonly lo: number; readonly hi: number }
  | { readonly kind: "groups"; readonly scale: ScaleName; readonly items: Readonly<Record<string, FactValue>> }
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

/** A named quantity derived from a profile, with the JSON pointers of the fields that it rests on. */
export interface Fact {
  readonly value: FactValue;
  readonly pointers: readonly string[];
}

/** All facts of one profile. */
export type Facts = Readonly<Record<FactName, Fact>>;
