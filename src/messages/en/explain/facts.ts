import type { FactName } from "../../../model/facts.js";
import type { Explanation } from "../../explanation.js";
import { COOPERATION_EXPLANATIONS } from "./cooperation.js";

const CASH =
  "In percent of the cash total. Parts that are not known make it an interval: the exact range over all ways to split the total that respect what is known.";
const IN_KIND =
  "In percent of the cash total and what is valued beside it under `in_kind` (public resources count as redistribution; volunteering and other gifts as reciprocity). An interval where parts are not known.";
const POLANYI = "Matray & Poisat 2015, §2.1, after Polanyi’s principles";
const IAP2 =
  "A place on the scale `none`, `inform`, `consult`, `involve`, `collaborate`, `empower`. A bound gives an interval of places; `not_applicable` takes the group out.";
const PRESENCE =
  "The codes named for any institution. The list proves what it names; it proves that something is absent only where `institutions_complete` is true and every institution has this field, none of them with `other`.";
const COUNT = "As coded under `members`; a bound gives an interval, and a strict bound moves to the next whole number.";
const NETWORK =
  "Computed where `network.complete` is true and at least two members are named, the cluster being tied to each with strength 1; unknown otherwise: one more tie could change it.";

/** What each fact means and how it is derived, in English. */
export const FACT_EXPLANATIONS: { readonly [F in FactName]: Explanation } = {
  ...COOPERATION_EXPLANATIONS,
  self_financing_share: {
    title: "Share of self-financing",
    meaning:
      "What the cluster earns itself, as a share of its cash resources: market resources and the fees of members that are not public. Gifts, patronage, savings and unpaid work are left out, and so is anything valued in kind; otherwise the way volunteering is valued would decide the axis.",
    computed: `(market resources + membership fees) / cash total. \`own_resources\`, where given, is this sum; where the two differ only by rounding, it is used as stated. ${CASH}`,
    source: "Matray & Poisat 2015, §2.2 (“low self-financing”, “significant share of self-financing”)",
  },
  market_share: {
    title: "Share of market resources",
    meaning: "Sales, services to members and contracts won from public bodies, as a share of all resources.",
    computed: IN_KIND,
    source: `${POLANYI}; contracts as market: §2.2, type 3`,
  },
  redistribution_share: {
    title: "Share of redistribution",
    meaning: "Subsidies, work-integration job aid and free public resources, as a share of all resources.",
    computed: IN_KIND,
    source: POLANYI,
  },
  reciprocity_share: {
    title: "Share of reciprocity",
    meaning: "Membership fees, gifts, patronage, citizens’ savings and volunteering, as a share of all resources.",
    computed: IN_KIND,
    source: POLANYI,
  },
  public_contracts_share: {
    title: "Share of public contracts",
    meaning: "Contracts won from public bodies, as a share of the cash resources. They are market resources.",
    computed: CASH,
    source: "Matray & Poisat 2015, §1.3 and §2.2, type 3",
  },
  market_cash_share: {
    title: "Share of market resources in the cash",
    meaning:
      "Sales, services to members and contracts won from public bodies, as a share of the cash resources. Unlike the share of market resources, nothing that is valued in kind makes it smaller.",
    computed: CASH,
    source: "Matray & Poisat 2015, §2.1 and §2.2",
  },
  membership_fees_share: {
    title: "Share of membership fees",
    meaning:
      "Fees paid by members that are not public, as a share of the cash resources. They are reciprocity, and part of self-financing.",
    computed: CASH,
  },
  gifts_share: {
    title: "Share of gifts, patronage and savings",
    meaning:
      "Donations, patronage and citizens’ savings, as a share of the cash resources: reciprocity without membership fees, and without what is valued in kind.",
    computed: CASH,
    source: "Matray & Poisat 2015, §1.3 and §2.1",
  },
  patronage_share: {
    title: "Share of patronage",
    meaning: "Money of foundations and corporate patronage, as a share of the cash resources.",
    computed: CASH,
    source: "Matray & Poisat 2015, §1.3",
  },
  local_funding_share: {
    title: "Share of local public funding",
    meaning:
      "Subsidies of regions, départements, municipalities and their groupings, as a share of the cash resources: the money that depends on local elections.",
    computed: CASH,
    source: "Matray & Poisat 2015, §1.3",
  },
  largest_funder_share: {
    title: "Share of the largest funder (contracts apart)",
    meaning:
      "How much of the cash resources comes from the one funder that gives most. What the same body pays under a contract is not included: that is market.",
    computed: `The largest of the European Union, the State (job aid included), the region, the département, the municipalities and patronage. ${CASH}`,
  },
  market_activities_share: {
    title: "Share of market activities",
    meaning: "The share of the activities that the market pays for.",
    computed:
      "The shares of the activities in the sphere `market`; an activity in the sphere `mixed` may lie anywhere between none and all of its share. Shares that are not given are unknown and make up the rest to 100. A list of one sphere is exact.",
    source: "Matray & Poisat 2015, §2.1 and §2.2",
  },
  business_model: {
    title: "Business model",
    meaning:
      "Where the economic model is heading: reliant on grants, mixed, moving towards self-financing, or led by trade.",
    computed:
      "A place on the scale `grant_reliant`, `mixed`, `towards_self_financing`, `trade_led`; a bound gives an interval.",
    source: "Matray & Poisat 2015, §2.2 (“looking for a viable business model, focusing on trade”)",
  },
  members_total: {
    title: "Member organisations",
    meaning: "How many organisations are members; individuals are left out.",
    computed: COUNT,
  },
  sse_organisations_count: {
    title: "Member organisations of the social and solidarity economy",
    meaning: "Associations, cooperatives, mutuals, foundations and social enterprises among the members.",
    computed: COUNT,
  },
  conventional_companies_count: {
    title: "Conventional companies among the members",
    meaning: "Companies outside the social and solidarity economy, small, medium-sized or large.",
    computed:
      "One count, or the sum of small and medium-sized companies and large groups; a part that is not named is unknown.",
    source: "Matray & Poisat 2015, §2.2, types 1 and 3",
  },
  conventional_companies_share: {
    title: "Share of conventional companies among the member organisations",
    meaning:
      "How much of the membership is made of companies outside the social and solidarity economy. Individuals are left out.",
    computed:
      "C / (C + O), with C the conventional companies and O the other organisations. For intervals, from C.lo / (C.lo + O.hi) to C.hi / (C.hi + O.lo); the total of members narrows it further. No company gives 0.",
    source: "Matray & Poisat 2015, §2.2, types 1 and 3",
  },
  local_authorities_count: {
    title: "Local authorities among the members",
    meaning: "Regions, départements, municipalities and their groupings that are members.",
    computed: COUNT,
    source: "Matray & Poisat 2015, §1.1",
  },
  public_bodies_count: {
    title: "Public bodies among the members",
    meaning: "Other public and semi-public bodies that are members.",
    computed: COUNT,
  },
  research_and_training_count: {
    title: "Research and training organisations among the members",
    meaning: "Research centres, higher education and training organisations that are members.",
    computed: COUNT,
  },
  other_organisations_count: {
    title: "Other organisations among the members",
    meaning: "Member organisations of any other kind.",
    computed: COUNT,
  },
  individuals_count: {
    title: "Individual members",
    meaning: "Persons who are members. They are not part of the total of member organisations.",
    computed: COUNT,
  },
  stakeholder_participation: {
    title: "Participation of stakeholders",
    meaning:
      "How far employees, volunteers, recipients and citizens take part in governing the cluster, all four together.",
    computed:
      "The degree of each group that the cluster has is read from the calibration, and the degrees are averaged. An unknown group counts as anything from 0 to 1; a group that does not exist is left out; if all are unknown, so is the fact.",
    source: "Matray & Poisat 2015, §2.1; IAP2 spectrum of public participation",
  },
  participation_employees: {
    title: "Participation of employees",
    meaning: "How far employees of the cluster and of its members take part in governing it.",
    computed: IAP2,
    source: "Matray & Poisat 2015, §2.1; IAP2 spectrum of public participation",
  },
  participation_volunteers: {
    title: "Participation of volunteers",
    meaning: "How far volunteers take part in governing the cluster.",
    computed: IAP2,
    source: "Matray & Poisat 2015, §2.2, type 4; IAP2 spectrum of public participation",
  },
  participation_recipients: {
    title: "Participation of recipients",
    meaning: "How far recipients of solidarity actions and users of services take part in governing the cluster.",
    computed: IAP2,
    source: "Matray & Poisat 2015, §2.1; IAP2 spectrum of public participation",
  },
  participation_citizens: {
    title: "Participation of citizens",
    meaning: "How far inhabitants of the territory take part in governing the cluster.",
    computed: IAP2,
    source: "Matray & Poisat 2015, §2.1; IAP2 spectrum of public participation",
  },
  stakeholder_seat_share: {
    title: "Share of stakeholder seats in the decision bodies",
    meaning: "Seats of employees, volunteers, recipients and citizens among all seats of the bodies that decide.",
    computed:
      "Bodies with the role `decision` only. Seats of member organisations and others may be held by either side: none of them counts at the lower end, all at the upper end. Several bodies give the interval from the lowest to the highest share. A body without seats is unknown.",
    source: "Matray & Poisat 2015, §2.1",
  },
  institutional_seat_share: {
    title: "Share of institutional seats in the decision bodies",
    meaning: "Seats of elected officials, civil servants and experts among all seats of the bodies that decide.",
    computed: "As for the seats of stakeholders.",
    source: "Matray & Poisat 2015, §2.1 and §2.2, type 2",
  },
  companies_seat_share: {
    title: "Share of seats of conventional companies in the decision bodies",
    meaning: "Seats of companies outside the social and solidarity economy among all seats of the bodies that decide.",
    computed: "As for the seats of stakeholders.",
    source: "Matray & Poisat 2015, §1.3",
  },
  decision_mode: {
    title: "Mode of decision",
    meaning:
      "Who decides, and how: one person or a small management, a committee of experts, a board, a vote of the assembly, a vote after deliberation, or consensus.",
    computed:
      "A place on the scale `executive`, `expert_committee`, `board`, `assembly_vote`, `deliberated_vote`, `consensus`; a bound gives an interval.",
    source: "Matray & Poisat 2015, §2.1",
  },
  voting: {
    title: "Voting rule",
    meaning:
      "How votes are counted. It is described and not scored: nearly every statute of the social and solidarity economy says one member, one vote, so it does not tell the types apart.",
    computed: "As coded under `governance.voting`.",
  },
  practices_count: {
    title: "Number of deliberative practices",
    meaning:
      "How many of seven practices are in use: open assemblies, published minutes, an open agenda, facilitated deliberation, open working groups, participatory evaluation, training to take part.",
    computed:
      "From the number coded true to 7 minus the number coded false. A practice that is not named is unknown; an absent block too.",
    source: "Matray & Poisat 2015, §2.1 and §2.2",
  },
  management_style: {
    title: "Style of management",
    meaning:
      "From 0, where targets, dashboards and evaluation from above prevail, to 5, where norms and priorities are built collectively.",
    computed: "A level from 0 to 5, as coded under `governance.management_style`; a bound gives an interval.",
    source: "Matray & Poisat 2015, §2.2, type 3",
  },
  institution_roles: {
    title: "Roles of institutions",
    meaning:
      "What institutions do in the cluster: initiate, facilitate, fund, sit on boards, buy, assign missions, evaluate and so on.",
    computed: PRESENCE,
    source: "Matray & Poisat 2015, §1.1 and §1.2",
  },
  local_institution_roles: {
    title: "Roles of local institutions",
    meaning: "What municipalities and their groupings, départements and regions do in the cluster.",
    computed: PRESENCE,
    source: "Matray & Poisat 2015, §1.1",
  },
  institution_missions: {
    title: "Missions assigned by institutions",
    meaning:
      "What public and semi-public institutions assign to the cluster: economic development, public service, other.",
    computed: PRESENCE,
    source: "Matray & Poisat 2015, §1.1 and §2.2, type 2",
  },
  local_institution_missions: {
    title: "Missions assigned by local institutions",
    meaning: "The same, but only for regions, départements, municipalities and their groupings.",
    computed: PRESENCE,
    source: "Matray & Poisat 2015, §1.1",
  },
  institution_support: {
    title: "Support by institutions",
    meaning: "What institutions give: money, premises, engineering, staff, training, contracts and so on.",
    computed: PRESENCE,
    source: "Matray & Poisat 2015, §1.2.3",
  },
  institution_levels: {
    title: "Levels of institutions",
    meaning: "At which levels the institutions stand that take part, from the European Union to the municipality.",
    computed: PRESENCE,
    source: "Matray & Poisat 2015, §1",
  },
  institution_departments: {
    title: "Departments of one institution asked for one project",
    meaning:
      "How many services, or budgets, of one institution must be asked for one project: the greatest count of any.",
    computed:
      "The greatest `departments` of the institutions. Without an upper end, unless `institutions_complete` is true and each institution says its count.",
    source: "Matray & Poisat 2015, §1.3",
  },
  policy_schemes: {
    title: "Policy schemes that name the cluster",
    meaning: "Schemes of institutions (of development, innovation, planning) in which the cluster is named.",
    computed: PRESENCE,
    source: "Matray & Poisat 2015, §1.2.2 and §1.3",
  },
  policy_schemes_count: {
    title: "Number of policy schemes that name the cluster",
    meaning:
      "How many schemes of institutions (of development, innovation, planning) name the cluster, each word counted once.",
    computed:
      "The length of the list of those schemes. Without an upper end, unless `institutions_complete` is true and every institution says its schemes.",
    source: "Matray & Poisat 2015, §1.2.2 and §1.3",
  },
  local_agreement: {
    title: "Agreement with a local institution",
    meaning:
      "Whether an agreement with a region, a département, a municipality or a group of municipalities is in force at the date of the profile.",
    computed:
      "In force where one ends after the date; over where all that are coded ended before it. Unknown where none is coded, or where one ends within the precision of the date.",
    source: "Matray & Poisat 2015, §1.3",
  },
  coordination_paid_by: {
    title: "Resources that pay the coordination",
    meaning: "Which resources pay the coordination of the cluster, by their names under `funding`.",
    computed: "As coded. The list proves what it names and never that something is absent.",
  },
  initiated_by: {
    title: "Who initiated the cluster",
    meaning:
      "Who started it: citizens, organisations of the social and solidarity economy, conventional companies, local authorities, the State, research, others.",
    computed:
      "In the complete list that is coded: what it does not name is proven absent, unless it holds `other`, which may be wider than the words.",
    source: "Matray & Poisat 2015, §2.2",
  },
  functions: {
    title: "Functions of the cluster",
    meaning: "What the cluster does: networking, support to projects, training and so on.",
    computed:
      "In the complete list that is coded: what it does not name is proven absent, unless it holds `other`, which may be wider than the words.",
    source: "Matray & Poisat 2015, §2.2",
  },
  political_project: {
    title: "Political project",
    meaning:
      "The conception of the social and solidarity economy that the statements of the cluster carry: alternative, reformist or liberal.",
    computed: "As coded.",
    source: "Matray & Poisat 2015, §2.2",
  },
  sectors: {
    title: "Sectors",
    meaning: "The sectors in which the cluster works.",
    computed: "As coded. A sector that is named is proven; one that is not named is not proven absent.",
    source: "Matray & Poisat 2015, §2.2, types 3 and 4",
  },
  brokered_pairs_share: {
    title: "Share of pairs that the cluster bridges",
    meaning:
      "Pairs of members that are not tied to each other, as a share of all pairs: structural holes that the cluster bridges, since it is tied to both. 0 where every member is tied to every other, 100 where members are tied through the cluster alone.",
    computed: `100 × (pairs − ties) / pairs, where n members make n (n − 1) / 2 pairs. ${NETWORK}`,
    source: "Burt 1992, Structural Holes, ch. 2, structural holes; Matray & Poisat 2015, §1.2.1",
  },
  effective_size: {
    title: "Effective size of the network",
    meaning:
      "How many members the cluster reaches that are not also reached through other members: their number, minus what is redundant among them. From 1 to the number of members.",
    computed: `Σ_j [1 − Σ_q p_iq m_jq] over the members j, q ≠ j: p_iq = 1/n, the part of the cluster’s ties that goes to q; m_jq, the tie of j and q over the strongest tie of j, that to the cluster included. ${NETWORK}`,
    source: "Burt 1992, Structural Holes, ch. 2, effective size",
  },
  efficiency: {
    title: "Efficiency of the network",
    meaning: "The effective size over the number of members: 1 where no tie is redundant.",
    computed: `Effective size / n. ${NETWORK}`,
    source: "Burt 1992, Structural Holes, ch. 2, efficiency",
  },
  constraint: {
    title: "Constraint of the network",
    meaning:
      "How far the ties of the cluster are concentrated on a few members that are tied to each other: high where it depends on them, low where it stands between members that are not tied. Above 0; it can exceed 1 with few members.",
    computed: `Σ_j (p_ij + Σ_q p_iq p_qj)² over the members j, q ≠ j: p_ij = 1/n; p_qj, the tie of q and j over all ties of q, that to the cluster included. ${NETWORK}`,
    source: "Burt 1992, Structural Holes, ch. 2, constraint",
  },
  components_without: {
    title: "Parts of the network without the cluster",
    meaning:
      "How many separate parts the members fall into without the cluster; a member without ties is a part by itself.",
    computed: `The connected parts of the members by the ties between them. ${NETWORK}`,
    source: "Burt 1992, Structural Holes, ch. 1; parts of a graph as in any textbook",
  },
  structuring: {
    title: "Structuring of the network",
    meaning:
      "Vertical, along one chain or organisation, or horizontal, by territorial complementarity. It is described and not scored: it is not the axis of governance.",
    computed: "As coded under `network.structuring`.",
    source: "Matray & Poisat 2015, §1.2.1",
  },
  legal_form: {
    title: "Legal form",
    meaning: "The legal form of the coordinating structure, in the words of the sources.",
    computed:
      "As coded. A typology that gives it degrees lists the words that it knows; with other words the indicator is unknown.",
  },
  level: {
    title: "Level of analysis",
    meaning:
      "What the figures are about: the coordinating structure, the whole with its members, or one service. Shares differ radically between levels, so two levels are not comparable.",
    computed: "As coded under `level`.",
  },
  age: {
    title: "Age",
    meaning: "How many years the cluster has existed at the date of the profile.",
    computed: "The difference of calendar years between `date` and `created`.",
    source: "Matray & Poisat 2015, §2.2, type 1 (“often corresponds to emerging TCEC”)",
  },
};
