import type { SchemaWords } from "../../schemas-words.js";

/** Fields of a profile on what a cluster is for, its needs, jobs and labels, and on collaboration. */
export const PROFILE_COOPERATION_TEXTS = {
  Goals: "Buts",
  "What the statements of the cluster say that it is for: `meet_needs`, `promotion_of_sse`, `wealth_creation`, `job_creation`, `spillovers`, `local_resources`, `profitability`, `other`. A goal that is named is proven; one that is not named is not proven absent. Described, not scored.":
    "À quoi sert le pôle d’après ce qu’il dit de lui-même : `meet_needs`, `promotion_of_sse`, `wealth_creation`, `job_creation`, `spillovers`, `local_resources`, `profitability`, `other`. Un but nommé est établi ; s’il n’est pas nommé, rien n’établit qu’il soit absent. Décrits, sans effet sur le score.",
  Goal: "But",
  "One goal.": "Un but.",
  Jobs: "Emplois",
  "Jobs in the cluster, at the level of the profile, in full-time equivalents. Described, not scored.":
    "Emplois dans le pôle, au niveau d’analyse du profil, en équivalents temps plein. Décrits, sans effet sur le score.",
  "Jobs in all": "Emplois en tout",
  "All jobs, in full-time equivalents.": "Tous les emplois, en équivalents temps plein.",
  "Integration jobs": "Emplois d’insertion",
  "Those of them that are work-integration jobs.": "Ceux d’entre eux qui sont des emplois d’insertion.",
  "Needs of the territory": "Besoins du territoire",
  "The needs of the territory that the cluster answers or might answer, with who saw them and whether they are covered. A need that is not named is not proven absent; an empty list says that none was seen. Described, not scored.":
    "Les besoins du territoire auxquels le pôle répond ou pourrait répondre, avec ceux qui les ont repérés et s’ils sont couverts. Si un besoin n’est pas nommé, rien n’établit qu’il n’existe pas ; une liste vide indique qu’aucun n’a été repéré. Décrits, sans effet sur le score.",
  Need: "Besoin",
  "One need.": "Un besoin.",
  "Name of the need": "Nom du besoin",
  "What is needed.": "Ce dont on a besoin.",
  "Identified by": "Repéré par",
  "Who saw the need: `institutions`, `cluster`, `inhabitants`, `companies`. Who is not named is not proven to have no part in it.":
    "Qui a repéré le besoin : `institutions`, `cluster`, `inhabitants`, `companies`. Si quelqu’un n’est pas nommé, rien n’établit qu’il n’y ait pas pris part.",
  "Who identified it": "Qui l’a repéré",
  "One kind of those who saw it.": "L’un de ceux qui l’ont repéré.",
  Covered: "Couvert",
  "Whether the cluster covers it at the date of the profile: `yes`, `partly` or `no`.":
    "Si le pôle le couvre à la date du profil : `yes` (oui), `partly` (en partie) ou `no` (non).",
  "Labels and calls": "Labels et appels à projets",
  "Calls for projects that the cluster answered, and labels that it holds. One that is not named is not proven absent; an empty list says that there is none. Described, not scored.":
    "Les appels à projets auxquels le pôle a répondu, et les labels qu’il détient. Si l’un d’eux n’est pas nommé, rien n’établit qu’il soit absent ; une liste vide indique qu’il n’y en a aucun. Décrits, sans effet sur le score.",
  "One call or label.": "Un appel ou un label.",
  Call: "Appel à projets",
  "The call of the State by its year, `2013`, `2015` or `2021`; any other call or label in words.":
    "L’appel de l’État, par son année : `2013`, `2015` ou `2021` ; tout autre appel ou label, en mots.",
  "Year of the label": "Année du label",
  "The year of the answer.": "L’année de la réponse.",
  "What came of it: `laureate`, `candidate` (no answer yet) or `refused`.":
    "Ce qui en est sorti : `laureate` (lauréat), `candidate` (candidat, sans réponse encore) ou `refused` (non retenu).",
  "Amount of the label": "Montant du label",
  "The money that was granted with it, in euros. It is no part of the yearly funding.":
    "La somme accordée avec lui, en euros. Elle n’entre pas dans le financement de l’année.",
  "Priority areas": "Domaines prioritaires",
  "The priority areas of the call that the project is in, as a complete list for this call: `social_policy_areas`, `deindustrialised_areas`, `overseas_territories`, `academic_support`, `youth_support`, `short_circuits`, `organic_agriculture`, `other` (Matray & Poisat 2015, §1.2.1). An empty list says that it is in none.":
    "Les domaines et territoires prioritaires de l’appel dont relève le projet, en une liste complète pour cet appel : `social_policy_areas`, `deindustrialised_areas`, `overseas_territories`, `academic_support`, `youth_support`, `short_circuits`, `organic_agriculture`, `other` (Matray et Poisat 2015, § 1.2.1). Une liste vide indique qu’il ne relève d’aucun.",
  "Priority area": "Domaine prioritaire",
  "One priority area.": "Un domaine prioritaire.",
  "Roles of members": "Rôles des membres",
  "What each kind of member does in the cluster, as a list of roles: `initiator`, `coordinator`, `funder`, `board_member`, `contributor` (skills, work or things), `provider` (carries out activities of the cluster), `client`, `evaluator`, `research_partner`. A role that is named is proven; one that is not named is not proven absent. Described, not scored.":
    "Ce que chaque sorte de membre fait dans le pôle, en une liste de rôles : `initiator`, `coordinator`, `funder`, `board_member`, `contributor` (compétences, travail ou biens), `provider` (réalise des activités du pôle), `client`, `evaluator`, `research_partner`. Un rôle nommé est établi ; s’il n’est pas nommé, rien n’établit qu’il soit absent. Décrits, sans effet sur le score.",
  "Roles of SSE organisations": "Rôles des organisations de l’ESS",
  "What member organisations of the social and solidarity economy do.":
    "Ce que font les organisations membres de l’économie sociale et solidaire.",
  "Roles of conventional companies": "Rôles des entreprises classiques",
  "What member companies outside the social and solidarity economy do.":
    "Ce que font les entreprises membres extérieures à l’économie sociale et solidaire.",
  "Roles of local authorities": "Rôles des collectivités",
  "What local authorities that are members do.": "Ce que font les collectivités qui sont membres.",
  "Roles of public bodies": "Rôles des organismes publics",
  "What other public bodies that are members do.": "Ce que font les autres organismes publics qui sont membres.",
  "Roles of research and training": "Rôles de la recherche et de la formation",
  "What member organisations of research and training do.":
    "Ce que font les organismes de recherche et de formation membres.",
  "Roles of other organisations": "Rôles des autres organisations",
  "What other member organisations do.": "Ce que font les autres organisations membres.",
  "Roles of individuals": "Rôles des personnes",
  "What persons who are members do.": "Ce que font les personnes physiques qui sont membres.",
  "Roles of a kind of member": "Rôles d’une sorte de membre",
  "What members of this kind do.": "Ce que font les membres de cette sorte.",
  "Role of members": "Rôle de membres",
  "Criterion of collaboration": "Critère de collaboration",
  '`absent`, `weak`, `established` or `strong`, in this order. May be a bound (">=weak").':
    '`absent`, `weak` (faible), `established` (en place) ou `strong` (solide), dans cet ordre. Peut être une borne (`">=weak"`).',
  Collaboration: "Collaboration",
  "The criteria of the ARC8 research community (Matray & Poisat 2015, introduction), each `absent`, `weak`, `established` or `strong`: four between members, three with institutions. A criterion that is not named is unknown. Described, not scored.":
    "Les critères de la communauté de recherche ARC8 (Matray et Poisat 2015, introduction), chacun `absent`, `weak`, `established` ou `strong` : quatre entre membres, trois avec les institutions. Un critère qui n’est pas nommé est inconnu. Décrits, sans effet sur le score.",
  "Between members: how much a common place carries the collaboration.":
    "Entre membres : jusqu’à quel point un lieu commun porte la collaboration.",
  "Uses of the place": "Usages du lieu",
  "What the common place serves: `visibility`, `pooling`, `exchanges`, `synergies`, `social_innovation` (Matray & Poisat 2015, §1.2.3). A use that is not named is not proven absent.":
    "À quoi sert le lieu commun : `visibility`, `pooling`, `exchanges`, `synergies`, `social_innovation` (Matray et Poisat 2015, § 1.2.3). Si un usage n’est pas nommé, rien n’établit qu’il soit absent.",
  "Use of the place": "Usage du lieu",
  "One use.": "Un usage.",
  "Roles of stakeholders": "Rôles des parties prenantes",
  "Between members: how clear the role of each stakeholder is to all. Which roles these are stands under `member_roles`.":
    "Entre membres : jusqu’à quel point le rôle de chaque partie prenante est clair pour tous. Quels sont ces rôles se code sous `member_roles`.",
  "Institutional proximity": "Proximité institutionnelle",
  "Between members: how far they share rules, values and ways of working.":
    "Entre membres : jusqu’à quel point ils partagent règles, valeurs et manières de travailler.",
  "Promotion of the cluster": "Promotion du pôle",
  "Between members: how far they make the cluster known together.":
    "Entre membres : jusqu’à quel point ils font ensemble connaître le pôle.",
  "Constructive partnership": "Partenariat constructif",
  "With institutions and other local stakeholders: how far partnerships are consolidated and new ones begun.":
    "Avec les institutions et les autres acteurs locaux : jusqu’à quel point les partenariats sont consolidés et de nouveaux engagés.",
  "Complementarity with local needs": "Complémentarité avec les besoins locaux",
  "With institutions: how far the cluster completes what exists, where the territory needs it. The needs themselves stand under `needs`.":
    "Avec les institutions : jusqu’à quel point le pôle complète l’existant, là où le territoire en a besoin. Les besoins eux-mêmes se codent sous `needs`.",
  "Active intelligence": "Intelligence économique active",
  "With institutions: how actively calls, needs and partners are watched for, and what is learnt is shared.":
    "Avec les institutions : jusqu’à quel point l’on guette appels, besoins et partenaires, et l’on partage ce que l’on apprend.",
  "Difficulties of the cooperation": "Difficultés de la coopération",
  "Difficulties between the cluster and institutions, or among its members, that sources report: `red_tape`, `divided_services`, `manager_turnover`, `power_games`, `wariness`, `electoral_change` (Matray & Poisat 2015, §1.1 and §1.3), `other`. One that is not named is not proven absent; an empty list says that there is none. Described, not scored.":
    "Les difficultés entre le pôle et les institutions, ou entre ses membres, dont font état les sources : `red_tape`, `divided_services`, `manager_turnover`, `power_games`, `wariness`, `electoral_change` (Matray et Poisat 2015, § 1.1 et § 1.3), `other`. Si l’une d’elles n’est pas nommée, rien n’établit qu’elle soit absente ; une liste vide indique qu’il n’y en a aucune. Décrites, sans effet sur le score.",
  Difficulty: "Difficulté",
  "One difficulty.": "Une difficulté.",
} as const satisfies Partial<SchemaWords>;
