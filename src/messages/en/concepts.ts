import type { ConceptsWords } from "../concepts-words.js";

/** The notions of the paper, in English. */
export const CONCEPTS_WORDS: ConceptsWords = {
  concepts: {
    cluster: {
      title: "Territorial cluster of economic cooperation (TCEC)",
      meaning:
        "A form inspired by the French competitiveness clusters of 2005, promoted by the networks of the social and solidarity economy (SSE) and backed by public authorities; article 9 of the law of 31 July 2014 defines it. Being called one does not decide the type: the program asks what the cluster lives on and who decides.",
    },
    calls: {
      title: "The calls for projects of the State",
      meaning:
        "The first, in July 2013, gave 3 million euros to 23 of 180 candidates: a modest sum compared with what local authorities give. The second, of 21 April 2015, asks for a conventional business among the beneficiaries and for a model that moves to self-financing. Having answered a call, or won it, does not decide the type.",
    },
    "public-space": {
      title: "Deliberation in public spaces",
      meaning:
        "Where all stakeholders, universities included, debate before anything is decided. The paper takes the idea from Habermas; local development projects, it says, rest partly on the collective intelligence that such deliberation creates; deliberative governance is what the second axis asks for.",
    },
    "collective-intelligence": {
      title: "Collective intelligence",
      meaning:
        "The ability of social actors to think and decide together, on which local projects partly rest. It needs broad mobilisation and cannot be decreed; a “social” cluster seeks to develop it. The program does not measure it. It codes practices that make it possible.",
    },
    "social-innovation": {
      title: "Social innovation",
      meaning:
        "New forms of coordination, tried by organisations of the SSE with companies and local authorities, to pool resources and develop common projects. Since the 1980s public authorities have taken an interest in the SSE as a way to formalise them. Whether a project is innovative is not coded; pooling and joint projects are.",
    },
    "coordination-of-actors": {
      title: "Governance",
      meaning:
        "The coordination between actors, in the introduction of the paper; for its second axis, the interactions between civil society and public authorities, after Enjolras. The axis scores who takes part and how decisions are taken; what institutions do is coded beside it and is not scored.",
    },
    processes: {
      title: "Entrepreneurial, citizen and institutional processes",
      meaning:
        "Collectives come about where entrepreneurial or citizen processes and institutional ones combine: clusters come from civil society and enterprise, and yet could not emerge without public institutions. So who initiated the cluster and what institutions did are two fields, and neither excludes the other.",
    },
    interviews: {
      title: "Interviews and participant observation",
      meaning:
        "What the paper rests on: interviews with leaders of clusters in the Rhône-Alpes region, and observation in the Roanne area. A profile says what kind each source is, whether it is private, and how sure each reading is.",
    },
    arc8: {
      title: "Criteria of collaboration (ARC8)",
      meaning:
        "What the ARC8 research community of the Rhône-Alpes region found to matter: between members, the place, the role of each stakeholder, institutional proximity and the promotion of the cluster; with institutions, a constructive partnership, complementarity with local needs and active business intelligence.",
    },
    "institutional-proximity": {
      title: "Institutional proximity",
      meaning:
        "One of the criteria of collaboration between members that the ARC8 research community names. The paper does not define it; in the economics of proximity it means sharing rules, values and representations, and not being near on the map.",
    },
    "partnership-governance": {
      title: "Partnership governance",
      meaning:
        "A regime of governance that Enjolras describes: institutions make things easier and work as partners within a network of local actors, civil society included, instead of governing it from above. The roles facilitator and partner show it; the paper attributes it to clusters in general, so it is not a mark of one type.",
    },
    "competitive-governance": {
      title: "Competitive governance",
      meaning:
        "A regime of governance built on market mechanisms, above all tenders and calls for proposals. The paper ties it to the “entrepreneurial” cluster, which is used to contracts with administrations, and says that it tends to become hegemonic. It cites Enjolras 2000, which its bibliography does not list.",
    },
    "market-regulation": {
      title: "Public action regulated by the market",
      meaning:
        "Public interventions increasingly follow market mechanisms, so clusters gradually have to define a self-financing model of their own. This is why the program takes self-financing as the yardstick of the first axis, and codes where the business model is heading.",
    },
    "member-or-partner": {
      title: "Member or only partner",
      meaning:
        "Must institutions be members of the cluster, or can they remain partners? The paper asks and does not answer: it varies with their competences. Public members are counted under `members`, the other involvements are roles; no score depends on either.",
    },
    instrumentalisation: {
      title: "Instrumentalisation",
      meaning:
        "The risk that a cluster becomes a tool of a public policy, or a mere instrument of economic development. The paper names two signs: missions of economic development that an institution assigns, and a mix of the institution’s policy for the SSE with the cluster’s, where self-financing is low. It also says that councillors on a board are not necessarily one.",
    },
    independence: {
      title: "Independence",
      meaning:
        "What a cluster should keep in relation to those who finance it, assign it missions or sit on its bodies, together with the original sense of its mission. The paper speaks of operational independence and of a necessary but relative autonomy, on both sides. No single figure measures it, so it is not scored: several facts and watchpoints bear on it.",
    },
    legitimacy: {
      title: "Legitimacy",
      meaning:
        "The paper uses it in three directions: institutions that take part are legitimised in the eyes of local actors; clusters of the types “social” and “institutionalized” must legitimise the projects of their members in the eyes of institutions; and the legitimacy of a cluster is questioned where local councils assign public-service missions to it. Only the last can be read from coded facts.",
    },
    "power-games": {
      title: "Power games",
      meaning:
        "Why cooperation is hard even within a non-profit framework: public and private actors struggle for power. They are coded among the difficulties where a source states them, which published sources hardly ever do.",
    },
    "emerging-needs": {
      title: "Emerging needs",
      meaning:
        "Local institutions identify them and put together the network that answers them; the paper heads this “prospective and networking”. An institution that does so has the role `foresight`; each need says who saw it.",
    },
    "vertical-horizontal": {
      title: "Vertical and horizontal structuring",
      meaning:
        "How a cluster structures its network: by a vertical organisation, as the paper says of Ulisse and InnoVales, or by territorial complementarity, as it says of Smac 07. It is about the network and not about who decides, so it is described and not scored.",
    },
    "structural-holes": {
      title: "Structural holes",
      meaning:
        "Gaps in a social network: pairs of actors that are not tied to each other. An actor that stands between them can bridge them. The paper says that clusters reduce such gaps in their territory, and that this is what interests local institutions in them.",
    },
    "priority-areas": {
      title: "Priority areas of the calls",
      meaning:
        "The fields of social policy in which the State’s calls of 2013 and 2015 funded projects. The paper gives examples, not a complete list; those that it names are codes of a field.",
    },
    "strategic-plan": {
      title: "Strategic plan as a condition",
      meaning:
        "Local authorities often finance a cluster by taking over its coordination, on condition that it develops a strategic plan for sustainable local development. An agreement says whether it asks for one.",
    },
    "territorial-planning": {
      title: "Territorial planning",
      meaning:
        "Institutions enrol clusters in their planning policies, and clusters begin to appear in regional schemes of development and strategies of innovation. This supports them but also binds them: integration into local public policies limits their independence (§1.3).",
    },
    "direct-indirect": {
      title: "Direct and indirect interventions",
      meaning:
        "The paper names the direct ones: subsidies and collaborative infrastructure. What it calls indirect in a heading it does not list; the engineering that institutions offer beyond money (a project manager to work with, help to structure initiatives, training) is read as such here. Each kind of support is a code under the institution.",
    },
    "the-place": {
      title: "The place",
      meaning:
        "Premises where a cluster can be seen, cooperate and meet: strategic, according to the paper (after Cornu), but not enough without money and engineering. Premises and infrastructure are two kinds of support; what the place is used for is a separate field.",
    },
    silos: {
      title: "Silos",
      meaning:
        "Local authorities are divided by function, whereas clusters work on problems that cut across functions. So for one project a cluster has to ask several departments, and several budgets. The paper describes this and does not give it a name; “silos” is ours.",
    },
    "right-balance": {
      title: "Right balance",
      meaning:
        "Between institutions, businesses, actors of the SSE and civil society. The paper asks for it but gives no measure. Members by kind and seats by kind show the balance; whether it is right is left to the reader.",
    },
    "conventional-business": {
      title: "The conventional business that a call asks for",
      meaning:
        "The call of 2015 requires at least one among the beneficiaries. The paper expects that this influences what the cluster does and how it is managed. That such companies are members is a trait and does not affect the score; the management style is coded separately.",
    },
    patronage: {
      title: "Foundations and patronage",
      meaning:
        "Since activities cannot be wholly self-financed, clusters look for support from foundations or for patronage. The paper calls this an entrepreneurial practice, one that may gradually influence a participative governance. Here it is reciprocity, not part of self-financing.",
    },
    "electoral-constraints": {
      title: "Electoral constraints",
      meaning:
        "Elections can disturb or interrupt projects that depend on local authorities. Some clusters protect themselves by signing public agreements, and the conclusion of the paper calls such agreements strategic for both sides.",
    },
    "research-partnership": {
      title: "Partnership with research",
      meaning:
        "Cooperation with academic researchers, through regional programmes such as ARC8, may consolidate the partnership with public institutions. An institution of the level `research` and the role `research_partner` code it.",
    },
    "collective-experiences": {
      title: "Collective experiences",
      meaning:
        "Words of Colin Lemaitre, of the cluster Culture et Coopération, which the paper quotes: institutions are sometimes wary of projects whose outcome is uncertain, and must learn to accept that. Where a source reports that wariness, it is coded among the difficulties.",
    },
    "plural-economy": {
      title: "Plural economy",
      meaning:
        "An economy of three principles, market, redistribution and reciprocity, which combine in one activity. The paper names the three principles but not the term, which comes from the literature on the solidarity economy after Polanyi. Its first axis sets self-financing against the other two together; the three shares are facts of their own, and a figure shows them as a triangle.",
    },
    "citizen-deliberation": {
      title: "Citizen deliberation",
      meaning:
        "A process that builds common standards by confronting points of view, among actors with equal rights; for the paper, the heart of the political dimension of the solidarity economy. The way decisions are taken, and practices that make deliberation possible, are scored. Voting rights are coded and not scored: nearly every statute of the SSE gives one vote to each, so they do not tell the types apart.",
    },
    "political-dimension": {
      title: "Political dimension",
      meaning:
        "What makes the SSE an alternative to capitalism, and not only a supplier of services and jobs. The paper fears that a technocratic managerial logic hides it, and finds its heart in citizen deliberation.",
    },
    "conceptions-of-sse": {
      title: "Conceptions of the SSE",
      meaning:
        "Alternative: an alternative to capitalism, with deliberation as its governance. Liberal: the economic and social utility of initiatives comes before the project of participative democracy. Reformist: capitalism better regulated, profitability and solidarity combined, without offering any real alternative. The paper ties the first to “social” clusters, the second to “institutionalized” and the third to “entrepreneurial” ones; of the “alternative” cluster it names none.",
    },
    "political-project": {
      title: "Political project",
      meaning:
        "What a cluster wants to change beyond its activities. The paper speaks of a project of participative democracy that “institutionalized” clusters forget. What a cluster’s own statements express is coded; if they express nothing, nothing is coded.",
    },
    "economic-social-utility": {
      title: "Economic and social utility",
      meaning:
        "Wealth, jobs, a more efficient structure of the organisations of the SSE and spillover effects on the territory: the goal of “institutionalized” clusters, in whose favour the project of participative democracy is forgotten.",
    },
    "local-resources": {
      title: "Local resources and unmet needs",
      meaning:
        "What still distinguishes an “entrepreneurial” cluster from any economic cluster: it builds, exposes, develops and transmits local resources for its territory and the inhabitants, and institutions ask it to meet needs that nobody meets.",
    },
    "ideal-types": {
      title: "Four ideal types",
      meaning:
        "The typology is a hypothesis of the authors. Its types are major trends that no cluster matches perfectly; that a case is closest to one does not make it an instance of it.",
    },
    evolution: {
      title: "Evolution of clusters",
      meaning:
        "Clusters change position, at their own pace and in various ways. A “social” one, often emerging, may become “alternative” if its network of members and its self-financing grow; those with low self-financing will be pushed to evolve by cuts and by calls. Two dates of one cluster are two documents of one `id`.",
    },
    "prevailing-models": {
      title: "Models that prevail",
      meaning:
        "The paper ends on the impression that technocratic and market models prevail. It gives no counts, and examples chosen for teaching prove nothing here; a set of clusters of your own can be counted with `tcec summary`.",
    },
  },
  heading: "Concepts of the paper",
  mark: "concept of the paper",
  about:
    "Notions of Matray & Poisat (2015) that need more explanation than fields and rules give, each with its passage and with where it is used here. The explanations are in our words; the passages are quoted.",
  sections: { introduction: "introduction", conclusion: "conclusion" },
  labels: {
    passages: "in the paper",
    after: "after",
    carriers: "in the program",
    fields: "fields",
    facts: "facts",
    typology: "typology",
  },
  term: null,
  onlyWords: "No field codes it and no rule reads it.",
};
