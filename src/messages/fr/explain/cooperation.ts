import type { FactName } from "../../../model/facts.js";
import type { Explanation } from "../../explanation.js";

const ARC8 = "Matray et Poisat 2015, introduction (communauté de recherche ARC8)";
const CRITERION =
  "Tel qu’il est codé : une place sur l’échelle `absent`, `weak`, `established`, `strong` ; une borne donne un intervalle de places. Décrit, sans effet sur le score.";
const NAMED =
  "Tels qu’ils sont codés. Ce qui est nommé est établi ; de ce qui n’est pas nommé, rien n’établit l’absence.";

/** What the facts on goals, jobs, needs, labels and collaboration mean, in French. */
export const COOPERATION_EXPLANATIONS = {
  goals: {
    title: "Buts",
    meaning: "À quoi sert le pôle d’après ce qu’il dit de lui-même. Décrits, sans effet sur le score.",
    computed: NAMED,
    source: "Matray et Poisat 2015, § 2.2",
  },
  jobs_total: {
    title: "Emplois",
    meaning: "Les emplois dans le pôle, au niveau d’analyse du profil, en équivalents temps plein.",
    computed: "Tels qu’ils sont codés sous `jobs.total` ; une borne donne un intervalle.",
    source: "Matray et Poisat 2015, § 2.2, types 2 et 3",
  },
  jobs_integration: {
    title: "Emplois d’insertion",
    meaning: "Ceux des emplois qui sont des emplois d’insertion, en équivalents temps plein.",
    computed: "Tels qu’ils sont codés sous `jobs.integration` ; une borne donne un intervalle.",
    source: "Matray et Poisat 2015, § 2.2, type 3",
  },
  needs_identified_by: {
    title: "Auteurs du repérage des besoins",
    meaning: "Qui a repéré l’un au moins des besoins du territoire : institutions, pôle, habitants ou entreprises.",
    computed:
      "Les mots de tous les `needs`. Il est établi que celui qui est nommé en a repéré un ; si quelqu’un n’est pas nommé, rien n’établit qu’il n’en ait repéré aucun.",
    source: "Matray et Poisat 2015, § 1.2.1 et § 2.2, type 3",
  },
  open_needs_count: {
    title: "Besoins non couverts, ou en partie seulement",
    meaning: "Combien des besoins repérés du territoire le pôle ne couvre pas, ou ne couvre qu’en partie.",
    computed:
      "Les `needs` codés `no` ou `partly`, au moins : d’autres peuvent ne pas être nommés. 0 si une liste vide indique qu’aucun n’a été repéré.",
    source: "Matray et Poisat 2015, introduction et § 2.2, type 3 (« unmet community needs »)",
  },
  labels: {
    title: "Appels remportés et labels détenus",
    meaning: "Les appels à projets dont le pôle est lauréat, et les labels qu’il détient à la date du profil.",
    computed:
      "L’appel (`call`) des labels dont le résultat est `laureate`. Une liste vide indique qu’il n’y en a aucun ; une liste plus longue n’indique pas qu’il n’y en a pas d’autre.",
    source: "Matray et Poisat 2015, introduction",
  },
  priority_areas_2013: {
    title: "Domaines prioritaires au titre de l’appel de 2013",
    meaning:
      "Les domaines et territoires prioritaires au titre desquels le projet a répondu à l’appel de l’État de 2013.",
    computed:
      "Les `priority_areas` du label dont l’appel est 2013 : tous, car cette liste est complète ; à côté de `other`, que la liste de l’article ne nomme pas, aucun domaine n’est établi comme absent. Inconnu s’il n’y a pas de tel label, ou s’il n’indique pas ses domaines.",
    source: "Matray et Poisat 2015, § 1.2.1",
  },
  collaboration_place: {
    title: "Collaboration : lieu",
    meaning: "Entre membres, jusqu’à quel point un lieu commun porte la collaboration.",
    computed: CRITERION,
    source: `${ARC8} et § 1.2.3`,
  },
  collaboration_stakeholder_roles: {
    title: "Collaboration : rôles des parties prenantes",
    meaning: "Entre membres, jusqu’à quel point le rôle de chaque partie prenante est clair pour tous.",
    computed: CRITERION,
    source: ARC8,
  },
  collaboration_institutional_proximity: {
    title: "Collaboration : proximité institutionnelle",
    meaning: "Entre membres, jusqu’à quel point ils partagent règles, valeurs et manières de travailler.",
    computed: CRITERION,
    source: ARC8,
  },
  collaboration_promotion: {
    title: "Collaboration : promotion du pôle",
    meaning: "Entre membres, jusqu’à quel point ils font ensemble connaître le pôle.",
    computed: CRITERION,
    source: ARC8,
  },
  collaboration_constructive_partnership: {
    title: "Collaboration : partenariat constructif",
    meaning:
      "Avec les institutions et les autres acteurs locaux, jusqu’à quel point les partenariats sont consolidés et de nouveaux engagés.",
    computed: CRITERION,
    source: ARC8,
  },
  collaboration_complementarity_with_needs: {
    title: "Collaboration : complémentarité avec les besoins locaux",
    meaning: "Avec les institutions, jusqu’à quel point le pôle complète l’existant, là où le territoire en a besoin.",
    computed: CRITERION,
    source: ARC8,
  },
  collaboration_active_intelligence: {
    title: "Collaboration : intelligence économique active",
    meaning:
      "Avec les institutions, jusqu’à quel point l’on guette appels, besoins et partenaires, et l’on partage ce que l’on apprend.",
    computed: CRITERION,
    source: ARC8,
  },
  difficulties: {
    title: "Difficultés de la coopération",
    meaning: "Les difficultés entre le pôle et les institutions, ou entre ses membres, dont font état les sources.",
    computed:
      "Telles qu’elles sont codées. Ce qui est nommé est établi ; de ce qui n’est pas nommé, rien n’établit l’absence. Une liste vide indique qu’il n’y en a aucune.",
    source: "Matray et Poisat 2015, § 1.1 et § 1.3",
  },
} as const satisfies { readonly [F in FactName]?: Explanation };
