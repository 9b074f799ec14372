import type { FIELDS } from "./generated/fields.js";
import { FUNDING_PARTS, type ScaleName, SUPPORT } from "./vocabulary.js";

/** What kind of value a fact has, its unit and the values that are possible. */
export type FactKind =
  | {
      readonly kind: "number";
      readonly unit: "percent" | "count" | "years" | "level" | "index";
      readonly min: number;
      readonly max: number;
      readonly whole: boolean;
    }
  | { readonly kind: "ordinal"; readonly scale: ScaleName }
  | { readonly kind: "groups"; readonly scale: ScaleName }
  | { readonly kind: "code"; readonly codes: readonly string[] }
  /** The words of the sources, in no closed list: a table of degrees says which of them it knows. */
  | { readonly kind: "text" }
  /** `words`: those that the list can hold; `null` where it is open. The schema of profiles lists the same; a test holds both together. */
  | { readonly kind: "list"; readonly words: readonly string[] | null };

/**
 * One fact: its kind and range, and the fields of a profile that it is read from, the first of them the one that a reader
 * would look at. A block stands for all its parts. The rest of a budget, and the total of the members, may narrow a share
 * further. A test holds the fields together with what the derivation really looks at.
 */
export type FactRow = FactKind & { readonly fields: readonly (keyof typeof FIELDS)[] };

const share = { kind: "number", unit: "percent", min: 0, max: 100, whole: false } as const;
const count = { kind: "number", unit: "count", min: 0, max: Number.POSITIVE_INFINITY, whole: true } as const;
const jobs = { kind: "number", unit: "count", min: 0, max: Number.POSITIVE_INFINITY, whole: false } as const;
const collaboration = { kind: "ordinal", scale: "collaboration" } as const;
const index = { kind: "number", unit: "index", min: 0, whole: false } as const;
/** A network is measured where all its ties are listed. */
const NETWORK = ["network.ties", "network.members", "network.complete"] as const;
const participation = { kind: "ordinal", scale: "participation" } as const;

const ROLES = [
  "initiator",
  "facilitator",
  "coordinator",
  "foresight",
  "funder",
  "board_member",
  "technical_committee",
  "partner",
  "client",
  "mandator",
  "evaluator",
  "research_partner",
];
const LEVELS = [
  "eu",
  "state",
  "region",
  "department",
  "intermunicipal",
  "municipal",
  "semi_public",
  "chamber",
  "sse_chamber",
  "sse_federation",
  "research",
  "other",
];
const MISSIONS = ["economic_development", "public_service", "other"];
const INITIATORS = [
  "citizens",
  "sse_organisations",
  "conventional_companies",
  "local_authorities",
  "state",
  "research",
  "other",
];
const FUNCTIONS = [
  "networking",
  "project_support",
  "promotion_of_sse",
  "pooling",
  "joint_offers",
  "joint_projects",
  "training",
  "work_integration",
  "social_assistance",
  "foresight",
  "other",
];
const GOALS = [
  "meet_needs",
  "promotion_of_sse",
  "wealth_creation",
  "job_creation",
  "spillovers",
  "local_resources",
  "profitability",
  "other",
];
const PRIORITY_AREAS = [
  "social_policy_areas",
  "deindustrialised_areas",
  "overseas_territories",
  "academic_support",
  "youth_support",
  "short_circuits",
  "organic_agriculture",
  "other",
];
const OBSERVERS = ["institutions", "cluster", "inhabitants", "companies"];
const DIFFICULTIES = [
  "red_tape",
  "divided_services",
  "manager_turnover",
  "power_games",
  "wariness",
  "electoral_change",
  "other",
];
/** The parts of the funding, each name once. */
const RESOURCES = [...new Set(Object.values(FUNDING_PARTS).flat())];

/**
 * Every fact that a typology may refer to, one row each. How a fact is derived stands under its name in `score/facts/`, and its
 * words in `messages/`: without them nothing compiles.
 */
export const FACTS = {
  self_financing_share: {
    ...share,
    fields: ["funding.own_resources", "funding.market", "funding.reciprocity.membership_fees"],
  },
  market_share: { ...share, fields: ["funding.market", "funding.in_kind"] },
  redistribution_share: { ...share, fields: ["funding.redistribution", "funding.in_kind"] },
  reciprocity_share: { ...share, fields: ["funding.reciprocity", "funding.in_kind"] },
  public_contracts_share: { ...share, fields: ["funding.market.public_contracts"] },
  market_cash_share: { ...share, fields: ["funding.market"] },
  membership_fees_share: { ...share, fields: ["funding.reciprocity.membership_fees"] },
  gifts_share: {
    ...share,
    fields: ["funding.reciprocity.donations", "funding.reciprocity.patronage", "funding.reciprocity.citizen_savings"],
  },
  patronage_share: { ...share, fields: ["funding.reciprocity.patronage"] },
  local_funding_share: {
    ...share,
    fields: ["funding.redistribution.region", "funding.redistribution.department", "funding.redistribution.municipal"],
  },
  largest_funder_share: { ...share, fields: ["funding.redistribution", "funding.reciprocity.patronage"] },
  market_activities_share: { ...share, fields: ["activities"] },
  business_model: { kind: "ordinal", scale: "business_model", fields: ["business_model"] },
  members_total: { ...count, fields: ["members.total"] },
  sse_organisations_count: { ...count, fields: ["members.sse_organisations"] },
  conventional_companies_count: { ...count, fields: ["members.conventional_companies"] },
  conventional_companies_share: {
    ...share,
    fields: [
      "members.conventional_companies",
      "members.total",
      "members.sse_organisations",
      "members.local_authorities",
      "members.public_bodies",
      "members.research_and_training",
      "members.other_organisations",
    ],
  },
  local_authorities_count: { ...count, fields: ["members.local_authorities"] },
  public_bodies_count: { ...count, fields: ["members.public_bodies"] },
  research_and_training_count: { ...count, fields: ["members.research_and_training"] },
  other_organisations_count: { ...count, fields: ["members.other_organisations"] },
  individuals_count: { ...count, fields: ["members.individuals"] },
  stakeholder_participation: { kind: "groups", scale: "participation", fields: ["governance.participation"] },
  participation_employees: { ...participation, fields: ["governance.participation.employees"] },
  participation_volunteers: { ...participation, fields: ["governance.participation.volunteers"] },
  participation_recipients: { ...participation, fields: ["governance.participation.recipients"] },
  participation_citizens: { ...participation, fields: ["governance.participation.citizens"] },
  stakeholder_seat_share: { ...share, fields: ["governance.bodies"] },
  institutional_seat_share: { ...share, fields: ["governance.bodies"] },
  companies_seat_share: { ...share, fields: ["governance.bodies"] },
  decision_mode: { kind: "ordinal", scale: "decision_mode", fields: ["governance.decision_mode"] },
  voting: {
    kind: "code",
    codes: ["one_member_one_vote", "colleges", "by_contribution", "by_capital"],
    fields: ["governance.voting"],
  },
  practices_count: { kind: "number", unit: "count", min: 0, max: 7, whole: true, fields: ["governance.practices"] },
  management_style: {
    kind: "number",
    unit: "level",
    min: 0,
    max: 5,
    whole: true,
    fields: ["governance.management_style"],
  },
  institution_roles: { kind: "list", words: ROLES, fields: ["institutions[].roles", "institutions_complete"] },
  local_institution_roles: {
    kind: "list",
    words: ROLES,
    fields: ["institutions[].roles", "institutions[].level", "institutions_complete"],
  },
  institution_missions: { kind: "list", words: MISSIONS, fields: ["institutions[].missions", "institutions_complete"] },
  local_institution_missions: {
    kind: "list",
    words: MISSIONS,
    fields: ["institutions[].missions", "institutions[].level", "institutions_complete"],
  },
  institution_support: {
    kind: "list",
    words: Object.values(SUPPORT).flat(),
    fields: ["institutions[].support", "institutions_complete"],
  },
  institution_levels: { kind: "list", words: LEVELS, fields: ["institutions[].level", "institutions_complete"] },
  institution_departments: { ...count, fields: ["institutions[].departments", "institutions_complete"] },
  policy_schemes: { kind: "list", words: null, fields: ["institutions[].policy_schemes", "institutions_complete"] },
  policy_schemes_count: { ...count, fields: ["institutions[].policy_schemes", "institutions_complete"] },
  local_agreement: {
    kind: "code",
    codes: ["in_force", "over", "none"],
    fields: ["institutions[].agreement", "institutions[].level", "date"],
  },
  coordination_paid_by: { kind: "list", words: RESOURCES, fields: ["coordination_paid_by"] },
  initiated_by: { kind: "list", words: INITIATORS, fields: ["initiated_by"] },
  functions: { kind: "list", words: FUNCTIONS, fields: ["functions"] },
  political_project: {
    kind: "code",
    codes: ["alternative", "reformist", "liberal"],
    fields: ["political_project"],
  },
  sectors: { kind: "list", words: null, fields: ["sectors"] },
  goals: { kind: "list", words: GOALS, fields: ["goals"] },
  jobs_total: { ...jobs, fields: ["jobs.total"] },
  jobs_integration: { ...jobs, fields: ["jobs.integration"] },
  needs_identified_by: { kind: "list", words: OBSERVERS, fields: ["needs[].identified_by"] },
  open_needs_count: { ...count, fields: ["needs"] },
  labels: { kind: "list", words: null, fields: ["labels[].call", "labels[].result"] },
  priority_areas_2013: {
    kind: "list",
    words: PRIORITY_AREAS,
    fields: ["labels[].priority_areas", "labels[].call"],
  },
  collaboration_place: { ...collaboration, fields: ["collaboration.place"] },
  collaboration_stakeholder_roles: { ...collaboration, fields: ["collaboration.stakeholder_roles"] },
  collaboration_institutional_proximity: { ...collaboration, fields: ["collaboration.institutional_proximity"] },
  collaboration_promotion: { ...collaboration, fields: ["collaboration.promotion"] },
  collaboration_constructive_partnership: { ...collaboration, fields: ["collaboration.constructive_partnership"] },
  collaboration_complementarity_with_needs: { ...collaboration, fields: ["collaboration.complementarity_with_needs"] },
  collaboration_active_intelligence: { ...collaboration, fields: ["collaboration.active_intelligence"] },
  difficulties: { kind: "list", words: DIFFICULTIES, fields: ["difficulties"] },
  brokered_pairs_share: { ...share, fields: NETWORK },
  effective_size: { ...count, min: 1, whole: false, fields: NETWORK },
  efficiency: { ...index, max: 1, fields: NETWORK },
  constraint: { ...index, max: 2, fields: NETWORK },
  components_without: { ...count, min: 1, fields: NETWORK },
  structuring: { kind: "code", codes: ["vertical", "horizontal", "both"], fields: ["network.structuring"] },
  legal_form: { kind: "text", fields: ["legal_form"] },
  level: { kind: "code", codes: ["coordination", "consolidated", "service"], fields: ["level"] },
  age: {
    kind: "number",
    unit: "years",
    min: 0,
    max: Number.POSITIVE_INFINITY,
    whole: true,
    fields: ["created", "date"],
  },
} as const satisfies Record<string, FactRow>;

/** The name of a fact. */
export type FactName = keyof typeof FACTS;

/** The field of a profile in which an indicator is coded first of all, as a path with dots. */
export function fieldOf({ id, fact }: { readonly id: string; readonly fact: string | null }): string {
  return fact !== null && Object.hasOwn(FACTS, fact) ? FACTS[fact as FactName].fields[0] : `indicators.${id}`;
}

/**
 * The value of a fact. `unknown`: nothing narrows it (also an interval over its whole range). `not_applicable`: the
 * cluster has no such thing. `list`: it proves the presence of what it names; where it is `complete`, also the absence of all
 * else.
 */
export type FactValue =
  | { readonly kind: "unknown" }
  | { readonly kind: "not_applicable" }
  | { readonly kind: "number"; readonly lo: number; readonly hi: number }
  | { readonly kind: "ordinal"; readonly scale: ScaleName; readonly lo: number; readonly hi: number }
  | { readonly kind: "groups"; readonly scale: ScaleName; readonly items: Readonly<Record<string, FactValue>> }
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly complete: boolean };

/** A named quantity derived from a profile, with the JSON pointers of the fields that it rests on. */
export interface Fact {
  readonly value: FactValue;
  readonly pointers: readonly string[];
}

/** All facts of one profile. */
export type Facts = Readonly<Record<FactName, Fact>>;
