import type { FactName } from "../model/facts.js";
import type { FieldPath } from "./fields-words.js";

/** A part of the paper; what is not a number of a section has a word in every language. */
export type Section =
  | "introduction"
  | "conclusion"
  | `§${1 | 2}`
  | `§1.${1 | 2 | 3}`
  | `§1.2.${1 | 2 | 3}`
  | `§2.${1 | 2}`
  | `§2.2, type ${1 | 2 | 3 | 4}`;

/** Words of Matray & Poisat (2015), letter by letter, and where they stand. */
export interface Passage {
  readonly section: Section;
  readonly quote: string;
}

/** A work as it is cited in a text. */
export interface Work {
  readonly authors: readonly string[];
  readonly year: number;
}

/** The paper itself. */
export const PAPER: Work = { authors: ["Matray", "Poisat"], year: 2015 };

/**
 * A notion of the paper: its term, its passages, and what carries it here, by the fields of a profile, the facts that are
 * derived and the ids of the default typology. One that nothing carries is only a word of the texts, and says so.
 */
export interface PaperConcept {
  /** The term as the paper writes it, in one of the passages; `null` where the paper describes it and gives it no name. */
  readonly term: string | null;
  readonly passages: readonly [Passage, ...Passage[]];
  /** Whom the paper follows there. */
  readonly after?: readonly Work[];
  readonly fields: readonly FieldPath[];
  readonly facts: readonly FactName[];
  readonly typology: readonly string[];
}

const work = (authors: readonly string[], year: number): Work => ({ authors, year });

const at = (section: Section, quote: string): Passage => ({ section, quote });

/**
 * The notions of the paper that need words beside fields and rules, in its order. The one home of their passages; what each
 * means is said in every language.
 */
export const PAPER_CONCEPTS = {
  cluster: {
    term: "territorial clusters of economic cooperation",
    passages: [
      at(
        "introduction",
        'the concept of "territorial clusters of economic cooperation" (TCEC), which was inspired by the French competitiveness clusters launched in 2005, has recently emerged under the influence of the main networks of SSE. This approach was backed by public authorities',
      ),
      at("introduction", "the TCEC were defined by the law of July 31st, 2014 on social and solidarity economy"),
    ],
    fields: ["id", "members"],
    facts: [],
    typology: ["law_2014", "law_2014_strategy"],
  },
  calls: {
    term: "government call for projects",
    passages: [
      at(
        "introduction",
        'a first government call for projects ("Support to the dynamics of TCEC"), with a budget of three millions euros, allowed to finance 23 clusters (including 4 in the Rhône-Alps Region) among 180 candidates. A second call for projects was launched on April 21st, 2015',
      ),
      at(
        "§1.2",
        "Ceteris paribus, the first government call for projects, had a relatively modest public budget (€ 3 millions). At the same time, the majority of TCEC were granted public funding for their local SSE actions from local authorities",
      ),
      at(
        "§2.2",
        'requires, indeed, that future beneficiaries incorporate at least one conventional business and that "the economic model is designed to move towards reasonable self-financing."',
      ),
    ],
    fields: ["labels[].call", "labels[].result", "labels[].amount"],
    facts: ["labels"],
    typology: ["call_2013", "call_2015"],
  },
  "public-space": {
    term: "public spaces",
    passages: [
      at(
        "introduction",
        "create collective intelligence (Heurgon, 2006) through deliberation in public spaces (Habermas, 1978), involving all stakeholders, including Universities (Goujon, Goyet, Poisat, 2011)",
      ),
    ],
    after: [work(["Habermas"], 1978), work(["Goujon", "Goyet", "Poisat"], 2011)],
    fields: ["governance.participation", "governance.practices"],
    facts: ["stakeholder_participation", "practices_count"],
    typology: ["deliberation", "deliberative_practices"],
  },
  "collective-intelligence": {
    term: "collective intelligence",
    passages: [
      at(
        "introduction",
        "local development projects are partly based on the ability of social actors to create collective intelligence (Heurgon, 2006)",
      ),
      at("introduction", "local democracy cannot be imposed and collective intelligence requires broad mobilization"),
      at(
        "§2.2, type 1",
        "in democratic modes of decision-making, strategy defining and to develop collective intelligence in the territory",
      ),
    ],
    after: [work(["Ostrom"], 1990), work(["Heurgon"], 2006)],
    fields: ["governance.practices", "governance.participation"],
    facts: ["practices_count"],
    typology: ["deliberative_practices", "social"],
  },
  "social-innovation": {
    term: "social innovations",
    passages: [
      at(
        "introduction",
        "after a long period of social innovations, the organizations in social and solidarity economy (SSE) experiment new forms of coordination between actors, companies and local authorities to pool resources and develop cooperative projects in territories",
      ),
      at("§1", "French public authorities have taken an interest in SSE as a way to formalize social innovations"),
    ],
    fields: ["functions"],
    facts: ["functions"],
    typology: ["law_2014_strategy"],
  },
  "coordination-of-actors": {
    term: "governance",
    passages: [
      at("introduction", "the issue of the governance, understood as the coordination between actors"),
      at(
        "§2.1",
        "the set of institutional arrangements governing the interactions between actors whose activities contribute to the achievement of objectives under the general interest",
      ),
    ],
    after: [work(["Enjolras"], 2005)],
    fields: ["governance", "institutions"],
    facts: [],
    typology: ["deliberation"],
  },
  processes: {
    term: "entrepreneurial / citizen and institutional processes",
    passages: [
      at(
        "introduction",
        "The approach by local collective strategies (Gundolf, Jaouen, 2009; Poisson, Saleilles, 2012) shows that entrepreneurial / citizen and institutional processes combine to bring out collectives",
      ),
      at(
        "introduction",
        "coming from the civil society and entrepreneurial dynamics, TCEC could not emerge and develop without public authorities",
      ),
    ],
    after: [work(["Gundolf", "Jaouen"], 2009), work(["Poisson", "Saleilles"], 2012)],
    fields: ["initiated_by", "institutions[].roles"],
    facts: ["initiated_by", "institution_roles"],
    typology: ["social_institution_initiated"],
  },
  interviews: {
    term: null,
    passages: [
      at(
        "introduction",
        "Our analysis is based on interviews with TCEC leaders in the Rhone-Alps Region, as well as our participative observation of social innovations in the Roanne area",
      ),
    ],
    fields: ["sources.<source>.kind", "sources.<source>.private", "evidence.<field>.confidence"],
    facts: [],
    typology: [],
  },
  arc8: {
    term: "key criteria for collaboration",
    passages: [
      at(
        "introduction",
        "several key criteria for collaboration between members of the TCEC: the importance of the place, role of each stakeholder, institutional proximity and promotion of the cluster",
      ),
      at(
        "introduction",
        "a constructive partnership with local stakeholders, a complementarity between TCEC and local needs as well as an active business intelligence",
      ),
    ],
    fields: [
      "collaboration.place",
      "collaboration.stakeholder_roles",
      "collaboration.institutional_proximity",
      "collaboration.promotion",
      "collaboration.constructive_partnership",
      "collaboration.complementarity_with_needs",
      "collaboration.active_intelligence",
    ],
    facts: [
      "collaboration_place",
      "collaboration_stakeholder_roles",
      "collaboration_institutional_proximity",
      "collaboration_promotion",
      "collaboration_constructive_partnership",
      "collaboration_complementarity_with_needs",
      "collaboration_active_intelligence",
    ],
    typology: [],
  },
  "institutional-proximity": {
    term: "institutional proximity",
    passages: [at("introduction", "role of each stakeholder, institutional proximity and promotion of the cluster")],
    fields: ["collaboration.institutional_proximity"],
    facts: ["collaboration_institutional_proximity"],
    typology: [],
  },
  "partnership-governance": {
    term: "partnership governance",
    passages: [
      at(
        "§1.1",
        "transformed the public forms of governance into a partnership between public authorities and local networks, including those of the civil society",
      ),
      at(
        "§1.1",
        "institutions play a role of facilitator and collaborate as partners within a network of local actors, according to the mode of “partnership governance” (Enjolras, 2005)",
      ),
    ],
    after: [work(["Enjolras"], 2005)],
    fields: ["institutions[].roles"],
    facts: ["institution_roles"],
    typology: ["entrepreneurial_partners_clients"],
  },
  "competitive-governance": {
    term: "competitive governance",
    passages: [
      at(
        "§2.2, type 3",
        "as these clusters are used to sign contracts with the administrations, particularly through tenders or calls for proposals, they are part of the paradigm of competitive governance, which is based on market mechanisms and now tends to become hegemonic (Enjolras, 2000)",
      ),
    ],
    after: [work(["Enjolras"], 2000)],
    fields: ["funding.market.public_contracts", "institutions[].support"],
    facts: ["public_contracts_share", "institution_support"],
    typology: ["entrepreneurial_public_contracts", "contract_independence"],
  },
  "market-regulation": {
    term: "market mechanisms",
    passages: [
      at(
        "§1.1",
        "public interventions are more and more regulated by market mechanisms. Consequently, TCEC gradually have to define their own self-financing model (Matray, Poisat, 2015)",
      ),
    ],
    fields: ["business_model", "funding.own_resources"],
    facts: ["business_model", "self_financing_share"],
    typology: ["self_financing", "business_model", "low_self_financing"],
  },
  "member-or-partner": {
    term: "partners",
    passages: [
      at("§1.1", "do institutions have to be members of the TCEC or can they remain partners?"),
      at("§1.1", "the institutions’ involvements vary according to their competences"),
    ],
    fields: ["members.local_authorities", "members.public_bodies", "institutions[].roles"],
    facts: ["local_authorities_count", "public_bodies_count", "institution_roles"],
    typology: [],
  },
  instrumentalisation: {
    term: "instrumentalization",
    passages: [
      at(
        "§1.1",
        "the Region may assign missions of economic development to TCEC, with the risk of instrumentalization of these clusters",
      ),
      at(
        "§2.1",
        "Don't the TCEC tend to be instrumentalized, institutionalized when they integrate local public policies and don't they become an instrument of pure economic development (Matray, Poisat, 2013, 2014, 2015)?",
      ),
      at(
        "§2.2, type 2",
        "a mix between the ESS policies of the institutional actor and the cluster's poses a risk of instrumentalisation",
      ),
    ],
    fields: ["institutions[].missions", "institutions[].roles", "funding.redistribution"],
    facts: ["institution_missions", "institution_roles", "redistribution_share"],
    typology: ["instrumentalisation"],
  },
  independence: {
    term: "independence",
    passages: [
      at(
        "§1.1",
        "council representatives are part of the board of directors. It doesn’t necessarily mean that those TCEC are being used by the public authorities. Indeed, they play different roles and are quite independent",
      ),
      at("§1.3", "the TCEC must maintain the original sense of their mission and their independence"),
      at(
        "§2.2, type 1",
        "should seek to maintain its operational independence towards institutions and to preserve its freedom of decision through its own deliberative processes",
      ),
      at("conclusion", "while complying with the necessary but relative autonomy of each of them"),
    ],
    fields: ["funding", "governance.bodies[].seats", "institutions[].agreement", "institutions[].missions"],
    facts: [
      "self_financing_share",
      "largest_funder_share",
      "institutional_seat_share",
      "local_agreement",
      "institution_missions",
    ],
    typology: ["policy_integration", "contract_independence", "dominant_funder"],
  },
  legitimacy: {
    term: "legitimacy",
    passages: [
      at("§1.1", "their legitimacy are often questioned when local councils assign public service missions to TCEC"),
      at(
        "§1.2.1",
        "the involvement of institutions in TCEC projects enable them to be legitimized in the eyes of local actors",
      ),
      at(
        "§2.2",
        "depend greatly on their ability to legitimize the projects of their members in the eyes of public institutions",
      ),
    ],
    fields: ["institutions[].missions", "institutions[].level"],
    facts: ["local_institution_missions"],
    typology: ["mission_legitimacy"],
  },
  "power-games": {
    term: "power games",
    passages: [
      at(
        "§1.1",
        "cooperation is difficult to implement because of the risks of power games between the various public and private actors, even within this non profit framework",
      ),
    ],
    fields: ["difficulties"],
    facts: ["difficulties"],
    typology: [],
  },
  "emerging-needs": {
    term: "emerging needs",
    passages: [at("§1.2.1", "local institutions are in charge of identifying emerging needs in the territory")],
    fields: ["institutions[].roles", "needs[].identified_by"],
    facts: ["institution_roles", "needs_identified_by"],
    typology: [],
  },
  "vertical-horizontal": {
    term: null,
    passages: [
      at(
        "§1.2.1",
        "The TCEC follow a structuring logic of vertical organization (TCEC Ulisse, Isère; TCEC InnoVales, Haute Savoie/Ain) or a more horizontal logic of territorial complementarity (TCEC Smac 07, Ardèche)",
      ),
    ],
    fields: ["network.structuring"],
    facts: ["structuring"],
    typology: [],
  },
  "structural-holes": {
    term: "structural holes",
    passages: [
      at(
        "§1.2.1",
        'TCEC play a major role in planning networking and territorial structure, and in particular they reduce the "structural holes" (Burt, 1992) in social networks, hence the interest of local public institutions in accompanying the TCEC',
      ),
    ],
    after: [work(["Burt"], 1992)],
    fields: ["network.ties"],
    facts: ["brokered_pairs_share", "effective_size", "efficiency", "constraint", "components_without"],
    typology: [],
  },
  "priority-areas": {
    term: "priority areas",
    passages: [
      at(
        "§1.2.1",
        "The first government call for projects funded the projects which fitted their program on priority areas of social policy",
      ),
      at(
        "§1.2.1",
        "especially in areas supported by the public policies of the National Steering Committee (for example : priority areas of the social policy, deindustrialised areas, overseas territories, academic support, guidance and support for young people, short circuits, organic agriculture...)",
      ),
    ],
    fields: ["labels[].priority_areas"],
    facts: ["priority_areas_2013"],
    typology: [],
  },
  "strategic-plan": {
    term: "strategic plan",
    passages: [
      at(
        "§1.2.2",
        "Such financing agreements are granted on condition that the TCEC develop a strategic plan for sustainable local development",
      ),
    ],
    fields: ["institutions[].agreement.strategic_plan", "coordination_paid_by"],
    facts: ["coordination_paid_by"],
    typology: [],
  },
  "territorial-planning": {
    term: "territorial planning policies",
    passages: [
      at(
        "§1.2.3",
        "The collaborative infrastructure projects are supported by local institutions that enroll TCEC in territorial planning policies",
      ),
      at(
        "§1.2.2",
        'the TCEC, which begin to appear in the programs of "départements" and regions, for example in the Regional economic development Schemes or in the Regional Innovation Strategies (Cornu, 2014, pp.28-30)',
      ),
    ],
    after: [work(["Cornu"], 2014)],
    fields: ["institutions[].policy_schemes"],
    facts: ["policy_schemes", "policy_schemes_count"],
    typology: ["policy_integration"],
  },
  "direct-indirect": {
    term: "Direct interventions",
    passages: [
      at("§1.2.3", "Direct interventions of institutions take the form of subsidies and collaborative infrastructures"),
      at(
        "§1.2.3",
        "Beyond financial support, local public institutions offer skills in technical and administrative engineering, in order to help the emergence of TCEC",
      ),
    ],
    fields: ["institutions[].support"],
    facts: ["institution_support"],
    typology: ["premises_alone"],
  },
  "the-place": {
    term: "the place",
    passages: [
      at(
        "§1.2.3",
        "underlines the strategic importance of the place as a tool for identification and visibility, cooperation/mutualisation area, exchanges facilitator, synergies, and social innovations (Cornu, 2014, pp.34)",
      ),
      at(
        "§1.2.3",
        "real estate investment is not enough to create a dynamic cooperation, which requires financial resources and engineering",
      ),
    ],
    after: [work(["Cornu"], 2014)],
    fields: ["place_uses", "collaboration.place", "institutions[].support"],
    facts: ["collaboration_place", "institution_support"],
    typology: ["premises_alone"],
  },
  silos: {
    term: null,
    passages: [
      at(
        "§1.3",
        "local authorities are organized vertically around a function (job service, housing service, health service, etc.) and not around an interdisciplinary problem (social exclusion, energy poverty...) like TCEC. Horizontal links between these functions are low, and greatly complicate the tasks of TCEC",
      ),
      at(
        "§1.3",
        "The same difficulties also exist to obtain public subsidies that depend on several budgets for the same project",
      ),
    ],
    fields: ["institutions[].departments", "difficulties"],
    facts: ["institution_departments", "difficulties"],
    typology: ["silos"],
  },
  "right-balance": {
    term: "right balance",
    passages: [
      at("§1.3", "There must be a right balance between institutions / businesses/ SSE actors and the civil society"),
    ],
    fields: ["members", "governance.bodies[].seats"],
    facts: [
      "conventional_companies_share",
      "stakeholder_seat_share",
      "companies_seat_share",
      "institutional_seat_share",
    ],
    typology: [],
  },
  "conventional-business": {
    term: "at least one conventional business",
    passages: [
      at(
        "§1.3",
        "the second ministerial call for projects, in 2015, required that beneficiaries include at least one conventional business, which would influence the actions and the managerial choices of these TCEC",
      ),
    ],
    fields: ["members.conventional_companies", "governance.management_style"],
    facts: ["conventional_companies_count"],
    typology: ["call_2015"],
  },
  patronage: {
    term: "patronage",
    passages: [
      at(
        "§1.3",
        "TCEC have self-financing objective but are aware that their activities cannot be entirely self-financed. So, they look for support from foundations or for patronage. Such entrepreneurial practices may gradually influence the TCEC forms of governance",
      ),
    ],
    fields: ["funding.reciprocity.patronage"],
    facts: ["patronage_share", "gifts_share"],
    typology: ["governance_drift", "not_carried_by_gifts"],
  },
  "electoral-constraints": {
    term: "electoral constraints",
    passages: [
      at(
        "§1.3",
        "the electoral constraints can disturb and/or interrupt the projects of TCEC; that is why some of them try to sign public agreements to protect themselves",
      ),
      at(
        "conclusion",
        "shows the strategic importance to reach agreements, both for the social economy and local public institutions",
      ),
    ],
    fields: ["institutions[].agreement", "difficulties"],
    facts: ["local_agreement", "local_funding_share", "difficulties"],
    typology: ["electoral_exposure"],
  },
  "research-partnership": {
    term: "academic researchers",
    passages: [
      at(
        "§1.3",
        "the cooperation between TCEC and academic researchers, through regional programs (like the ARC8 Rhone-Alps research community), may consolidate partnership with the public institutions",
      ),
    ],
    fields: ["institutions[].level", "institutions[].roles", "members.research_and_training"],
    facts: ["institution_levels", "institution_roles", "research_and_training_count"],
    typology: [],
  },
  "collective-experiences": {
    term: "collective experiences",
    passages: [
      at(
        "§1.3",
        'Institutions must learn to accept that TCEC projects are uncertain since these are "collective experiences"',
      ),
    ],
    fields: ["difficulties"],
    facts: ["difficulties"],
    typology: [],
  },
  "plural-economy": {
    term: null,
    passages: [
      at(
        "§2.1",
        "These activities fall within the commercial sphere, are financed by the market and / or by the redistribution (State, local authorities) and / or the reciprocity (civil society)",
      ),
    ],
    fields: ["funding.market", "funding.redistribution", "funding.reciprocity", "activities[].sphere"],
    facts: ["market_share", "redistribution_share", "reciprocity_share"],
    typology: ["market"],
  },
  "citizen-deliberation": {
    term: "citizen deliberation",
    passages: [
      at(
        "§2.1",
        "the organization of citizen deliberation, understood as a process to build common standards through the confrontation of different points of view expressed by actors with equal rights (Dacheux, Goujon, 2013)",
      ),
    ],
    after: [work(["Dacheux", "Goujon"], 2013)],
    fields: ["governance.decision_mode", "governance.voting", "governance.practices.facilitated_deliberation"],
    facts: ["decision_mode", "voting", "practices_count"],
    typology: ["deliberation", "decision_mode"],
  },
  "political-dimension": {
    term: "political dimension",
    passages: [
      at(
        "§2.1",
        "The adoption by some TCEC of technocratic managerial logic, which characterizes economic clusters, does risk obscuring the political dimension of the SSE as an alternative to capitalism",
      ),
      at(
        "§2.1",
        "what seems to be the heart of the political dimension of solidarity economy: the organization of citizen deliberation",
      ),
    ],
    fields: ["political_project", "governance.management_style"],
    facts: ["political_project", "management_style"],
    typology: ["management_style", "alternative_conception"],
  },
  "conceptions-of-sse": {
    term: "the conception of SSE",
    passages: [
      at("§2.2, type 1", "it is more in accordance with the alternative political conception of SSE"),
      at("§2.2, type 2", "generally part of a liberal vision of SSE"),
      at(
        "§2.2, type 3",
        "in the reformist / entrepreneurial conception of SSE that aims to better regulate capitalism, to introduce an ethical dimension by combining profitability and solidarity, but without offering any real alternative",
      ),
      at(
        "conclusion",
        "they differ by the conception of SSE that emerges from their choice of activities and governance",
      ),
    ],
    fields: ["political_project"],
    facts: ["political_project"],
    typology: [
      "social_conception",
      "institutionalized_conception",
      "entrepreneurial_conception",
      "alternative_conception",
    ],
  },
  "political-project": {
    term: "political project",
    passages: [
      at(
        "§2.2, type 2",
        "the political project of participative democracy is forgotten in favor of the economic and social utility of solidarity-based initiatives",
      ),
    ],
    fields: ["political_project"],
    facts: ["political_project"],
    typology: ["institutionalized", "institutionalized_conception"],
  },
  "economic-social-utility": {
    term: "economic and social utility",
    passages: [
      at(
        "§2.2, type 2",
        "The ultimate goal is to create wealth and jobs, by looking, through cooperation and sharing, for a more efficient structuration of SSE organizations in order to increase their spillover effects on the territory",
      ),
      at(
        "§2.2, type 2",
        "the political project of participative democracy is forgotten in favor of the economic and social utility of solidarity-based initiatives",
      ),
    ],
    fields: ["goals", "jobs", "political_project"],
    facts: ["goals", "jobs_total", "political_project"],
    typology: ["institutionalized"],
  },
  "local-resources": {
    term: "local resources",
    passages: [
      at(
        "§2.2, type 3",
        "unlike any economic cluster, the goal is still to build / expose / develop / transmit local resources for the benefit of the territory and its inhabitants",
      ),
      at("§2.2, type 3", "perceived rather as partners or clients who seek the TCEC to meet unmet community needs"),
    ],
    fields: ["goals", "needs"],
    facts: ["goals", "open_needs_count"],
    typology: ["entrepreneurial"],
  },
  "ideal-types": {
    term: "ideal types",
    passages: [
      at("§2.1", 'we have proposed, as a hypothesis, to classify TCEC into four "ideal types," according to two axes'),
      at("§2.2", "These four categories refer to major trends, ideal types, and they do not perfectly match TCEC"),
    ],
    fields: [],
    facts: [],
    typology: ["social", "institutionalized", "entrepreneurial", "alternative"],
  },
  evolution: {
    term: null,
    passages: [
      at(
        "§2.2, type 1",
        'often corresponds to emerging TCEC, which, if they manage to expand their network of members and increase self-financing, may evolve into an "alternative" cluster',
      ),
      at(
        "§2.2",
        "the positions of the different poles have evolved more or less rapidly since their creation, and in various ways",
      ),
      at(
        "§2.2",
        "given the reduction in allocations to local authorities and the ministerial guidelines, the clusters with low self-finance will be encouraged to evolve",
      ),
    ],
    fields: ["id", "date", "created", "members.total"],
    facts: ["age", "members_total", "self_financing_share"],
    typology: ["social_young", "low_self_financing"],
  },
  "prevailing-models": {
    term: "technocratic/market models",
    passages: [
      at(
        "conclusion",
        "it seems that technocratic/market models of capitalist enterprises and classic economic clusters prevail today",
      ),
    ],
    fields: [],
    facts: [],
    typology: ["entrepreneurial"],
  },
} as const satisfies Readonly<Record<string, PaperConcept>>;

/** The id of a notion of the paper, as `tcec explain` takes it. */
export type PaperConceptName = keyof typeof PAPER_CONCEPTS;

/** All of them, in the order of the paper. */
export function paperConcepts(): (readonly [PaperConceptName, PaperConcept])[] {
  return Object.entries(PAPER_CONCEPTS) as [PaperConceptName, PaperConcept][];
}
