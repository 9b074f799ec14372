import type { FactName } from "./facts.js";
import type { FIELDS } from "./generated/fields.js";

type FieldPath = keyof typeof FIELDS;

/**
 * The fields that each fact is read from, for the codebook; a block stands for all its parts. The rest of a budget, and the
 * total of the members, may narrow a share further. A test holds the table together with what the facts themselves report.
 */
export const FACT_FIELDS = {
  self_financing_share: ["funding.own_resources", "funding.market", "funding.reciprocity.membership_fees"],
  market_share: ["funding.market", "funding.in_kind"],
  redistribution_share: ["funding.redistribution", "funding.in_kind"],
  reciprocity_share: ["funding.reciprocity", "funding.in_kind"],
  public_contracts_share: ["funding.market.public_contracts"],
  membership_fees_share: ["funding.reciprocity.membership_fees"],
  local_funding_share: [
    "funding.redistribution.region",
    "funding.redistribution.department",
    "funding.redistribution.municipal",
  ],
  largest_funder_share: ["funding.redistribution", "funding.reciprocity.patronage"],
  market_activities_share: ["activities"],
  business_model: ["business_model"],
  members_total: ["members.total"],
  sse_organisations_count: ["members.sse_organisations"],
  conventional_companies_count: ["members.conventional_companies"],
  conventional_companies_share: [
    "members.conventional_companies",
    "members.total",
    "members.sse_organisations",
    "members.local_authorities",
    "members.public_bodies",
    "members.research_and_training",
    "members.other_organisations",
  ],
  local_authorities_count: ["members.local_authorities"],
  public_bodies_count: ["members.public_bodies"],
  research_and_training_count: ["members.research_and_training"],
  other_organisations_count: ["members.other_organisations"],
  individuals_count: ["members.individuals"],
  stakeholder_participation: ["governance.participation"],
  participation_employees: ["governance.participation.employees"],
  participation_volunteers: ["governance.participation.volunteers"],
  participation_recipients: ["governance.participation.recipients"],
  participation_citizens: ["governance.participation.citizens"],
  stakeholder_seat_share: ["governance.bodies"],
  institutional_seat_share: ["governance.bodies"],
  decision_mode: ["governance.decision_mode"],
  voting: ["governance.voting"],
  practices_count: ["governance.practices"],
  management_style: ["governance.management_style"],
  institution_roles: ["institutions[].roles"],
  local_institution_roles: ["institutions[].roles", "institutions[].level"],
  institution_support: ["institutions[].support"],
  institution_levels: ["institutions[].level"],
  local_agreement: ["institutions[].agreement_until", "institutions[].level", "date"],
  sectors: ["sectors"],
  structuring: ["network.structuring"],
  level: ["level"],
  age: ["created", "date"],
} as const satisfies { readonly [F in FactName]: readonly FieldPath[] };
