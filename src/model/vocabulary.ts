/**
 * The ordinal scales of a profile, each from its lowest to its highest code. The JSON Schema of profiles lists the
 * same codes; a test holds the two together.
 */
export const SCALES = {
  business_model: ["grant_reliant", "mixed", "towards_self_financing", "trade_led"],
  participation: ["none", "inform", "consult", "involve", "collaborate", "empower"],
  collaboration: ["absent", "weak", "established", "strong"],
  decision_mode: ["executive", "expert_committee", "board", "assembly_vote", "deliberated_vote", "consensus"],
} as const satisfies Record<string, readonly string[]>;

/** The name of an ordinal scale. */
export type ScaleName = keyof typeof SCALES;

/** The groups whose participation is coded. */
export const PARTICIPATION_GROUPS = ["employees", "volunteers", "recipients", "citizens"] as const;

/** The deliberative practices that are coded true or false. */
export const PRACTICES = [
  "open_assemblies",
  "published_minutes",
  "open_agenda",
  "facilitated_deliberation",
  "open_working_groups",
  "participatory_evaluation",
  "training_to_take_part",
] as const;

/** The parts of the three funding principles, in the order in which the ledger of sums lists them. */
export const FUNDING_PARTS = {
  market: ["sales", "member_services", "public_contracts"],
  reciprocity: ["membership_fees", "donations", "patronage", "citizen_savings"],
  redistribution: ["eu", "state", "employment_aid", "region", "department", "municipal", "member_fees", "other"],
} as const;
/** One of Polanyi's three principles. */
export type Principle = keyof typeof FUNDING_PARTS;

/** The six kinds of member organisation; `members.total` is their sum. */
export const MEMBER_KINDS = [
  "sse_organisations",
  "conventional_companies",
  "local_authorities",
  "public_bodies",
  "research_and_training",
  "other_organisations",
] as const;

/** How sure a coder is of a piece of evidence, from the least to the most. */
export const CONFIDENCES = ["low", "medium", "high"] as const;
/** How sure a coder is of a piece of evidence. */
export type Confidence = (typeof CONFIDENCES)[number];

/** The sectors that the default typology asks for. Any other word is kept. */
export const KNOWN_SECTORS = [
  "culture",
  "heritage",
  "environment",
  "energy",
  "recycling",
  "work_integration",
  "training",
] as const;

/** The code that takes an item out of its mean. It is neither unknown nor 0. */
export const NOT_APPLICABLE = "not_applicable";

/** The criteria of collaboration of the ARC8 research community: between members, then with institutions. */
export const COLLABORATION = {
  members: ["place", "stakeholder_roles", "institutional_proximity", "promotion"],
  institutions: ["constructive_partnership", "complementarity_with_needs", "active_intelligence"],
} as const;

/** What institutions give, by whether it is a direct intervention (Matray & Poisat 2015, §1.2.3). */
export const SUPPORT = {
  direct: ["subsidy", "premises", "infrastructure", "staff"],
  indirect: ["engineering", "training", "promotion", "label", "contract", "legitimacy"],
} as const;

/** The years of the calls of the State for clusters. */
export const CALLS = [2013, 2015, 2021] as const;

/** Statuses of a verdict, from firm to open (method §5). */
export const STATUSES = ["clear", "probable", "tentative", "borderline", "undetermined"] as const;
