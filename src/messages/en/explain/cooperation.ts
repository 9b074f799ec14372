import type { FactName } from "../../../model/facts.js";
import type { Explanation } from "../../explanation.js";

const ARC8 = "Matray & Poisat 2015, introduction (ARC8 research community)";
const CRITERION =
  "As coded, a place on the scale `absent`, `weak`, `established`, `strong`; a bound gives an interval of places. Described, not scored.";
const NAMED = "As coded. What is named is proven; what is not named is not proven absent.";

/** What the facts on goals, jobs, needs, labels and collaboration mean, in English. */
export const COOPERATION_EXPLANATIONS = {
  goals: {
    title: "Goals",
    meaning: "What the statements of the cluster say that it is for. They are described and not scored.",
    computed: NAMED,
    source: "Matray & Poisat 2015, §2.2",
  },
  jobs_total: {
    title: "Jobs",
    meaning: "Jobs in the cluster, at the level of the profile, in full-time equivalents.",
    computed: "As coded under `jobs.total`; a bound gives an interval.",
    source: "Matray & Poisat 2015, §2.2, types 2 and 3",
  },
  jobs_integration: {
    title: "Work-integration jobs",
    meaning: "Those of the jobs that are work-integration jobs, in full-time equivalents.",
    computed: "As coded under `jobs.integration`; a bound gives an interval.",
    source: "Matray & Poisat 2015, §2.2, type 3",
  },
  needs_identified_by: {
    title: "Who saw the needs",
    meaning: "Who saw any of the needs of the territory: institutions, the cluster, inhabitants or companies.",
    computed:
      "The words of all `needs`. Who is named is proven to have seen one; who is not named is not proven to have seen none.",
    source: "Matray & Poisat 2015, §1.2.1 and §2.2, type 3",
  },
  open_needs_count: {
    title: "Needs that are not covered, or only in part",
    meaning:
      "How many of the needs of the territory that were seen the cluster does not cover, or covers in part only.",
    computed:
      "The `needs` coded `no` or `partly`, at least: others may not be named. 0 where an empty list says that none was seen.",
    source: "Matray & Poisat 2015, introduction and §2.2, type 3 (“unmet community needs”)",
  },
  labels: {
    title: "Calls won and labels held",
    meaning:
      "The calls for projects in which the cluster was chosen, and the labels that it holds at the date of the profile.",
    computed:
      "The `call` of the labels whose result is `laureate`. An empty list says that there is none; a longer one does not say that there is no other.",
    source: "Matray & Poisat 2015, introduction",
  },
  priority_areas_2013: {
    title: "Priority areas under the call of 2013",
    meaning: "The priority areas under which the project answered the call of the State of 2013.",
    computed:
      "The `priority_areas` of the label whose call is 2013: all of them, since that list is complete; beside `other`, which the list of the paper does not name, no area is proven absent. Unknown where there is no such label, or where it does not say its areas.",
    source: "Matray & Poisat 2015, §1.2.1",
  },
  collaboration_place: {
    title: "Collaboration: place",
    meaning: "Between members, how much a common place carries the collaboration.",
    computed: CRITERION,
    source: `${ARC8} and §1.2.3`,
  },
  collaboration_stakeholder_roles: {
    title: "Collaboration: roles of stakeholders",
    meaning: "Between members, how clear the role of each stakeholder is to all.",
    computed: CRITERION,
    source: ARC8,
  },
  collaboration_institutional_proximity: {
    title: "Collaboration: institutional proximity",
    meaning: "Between members, how far they share rules, values and ways of working.",
    computed: CRITERION,
    source: ARC8,
  },
  collaboration_promotion: {
    title: "Collaboration: promotion of the cluster",
    meaning: "Between members, how far they make the cluster known together.",
    computed: CRITERION,
    source: ARC8,
  },
  collaboration_constructive_partnership: {
    title: "Collaboration: constructive partnership",
    meaning:
      "With institutions and other local stakeholders, how far partnerships are consolidated and new ones begun.",
    computed: CRITERION,
    source: ARC8,
  },
  collaboration_complementarity_with_needs: {
    title: "Collaboration: complementarity with local needs",
    meaning: "With institutions, how far the cluster completes what exists, where the territory needs it.",
    computed: CRITERION,
    source: ARC8,
  },
  collaboration_active_intelligence: {
    title: "Collaboration: active intelligence",
    meaning: "With institutions, how actively calls, needs and partners are watched for, and what is learnt is shared.",
    computed: CRITERION,
    source: ARC8,
  },
  difficulties: {
    title: "Difficulties of the cooperation",
    meaning: "Difficulties between the cluster and institutions, or among its members, that sources report.",
    computed: `${NAMED} An empty list says that there is none.`,
    source: "Matray & Poisat 2015, §1.1 and §1.3",
  },
} as const satisfies { readonly [F in FactName]?: Explanation };
