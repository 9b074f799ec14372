const CRITERION = {
  absent: "Les sources indiquent qu’il n’y a rien de tel.",
  weak: "De temps à autre, ou par un seul.",
  established: "Régulièrement, et par la plupart de ceux que cela concerne.",
  strong: "Le pôle repose dessus : des règles, de l’argent ou du temps y sont consacrés.",
} as const;

const ROLES = {
  initiator: "Ils ont eu l’idée, ou ont réuni les autres.",
  coordinator: "Ils coordonnent le pôle, ou paient qui le coordonne.",
  funder: "Ils apportent de l’argent : dons, parts sociales, prêts, épargne.",
  board_member: "Ils siègent dans une instance qui décide.",
  contributor: "Ils apportent des compétences, du travail ou des biens.",
  provider: "Ils réalisent des activités du pôle.",
  client: "Ils achètent au pôle, ou utilisent ses services.",
  evaluator: "Ils prennent part à son évaluation.",
  research_partner: "Ils étudient le pôle, ou mènent des recherches avec lui.",
} as const;

/** What the coded words on goals, needs, labels, members’ roles and collaboration mean, in French. */
export const COOPERATION_CODES = {
  goals: {
    meet_needs: "Répondre à des besoins sociaux du territoire.",
    promotion_of_sse: "Développer l’économie sociale et solidaire.",
    wealth_creation: "Créer de la richesse.",
    job_creation: "Créer ou maintenir des emplois.",
    spillovers: "Accroître les retombées de ses membres sur le territoire.",
    local_resources: "Construire, révéler, développer ou transmettre des ressources locales.",
    profitability: "Allier rentabilité et solidarité.",
    other: "Tout autre.",
  },
  "needs[].identified_by": {
    institutions: "Des institutions publiques ou parapubliques.",
    cluster: "Le pôle ou ses membres.",
    inhabitants: "Des habitants, des usagers, des citoyens.",
    companies: "Des entreprises, de l’économie sociale ou non.",
  },
  "needs[].covered": {
    yes: "Ce que fait le pôle y répond.",
    partly: "Ce que fait le pôle y répond en partie.",
    no: "Il est repéré, mais encore sans réponse.",
  },
  "labels[].result": {
    laureate: "Il a été retenu, ou détient le label.",
    candidate: "Il a déposé sa candidature, et l’on ne connaît pas de réponse à la date du profil.",
    refused: "Il a déposé sa candidature et n’a pas été retenu.",
  },
  "labels[].priority_areas": {
    social_policy_areas:
      "Territoires prioritaires des politiques sociales ; en France, ceux de la politique de la ville.",
    deindustrialised_areas: "Territoires désindustrialisés.",
    overseas_territories: "Outre-mer.",
    academic_support: "Soutien scolaire.",
    youth_support: "Orientation et accompagnement des jeunes.",
    short_circuits: "Circuits courts.",
    organic_agriculture: "Agriculture biologique.",
    other: "Tout autre que nomme l’appel.",
  },
  "member_roles.sse_organisations": ROLES,
  "member_roles.conventional_companies": ROLES,
  "member_roles.local_authorities": ROLES,
  "member_roles.public_bodies": ROLES,
  "member_roles.research_and_training": ROLES,
  "member_roles.other_organisations": ROLES,
  "member_roles.individuals": ROLES,
  "collaboration.place": CRITERION,
  place_uses: {
    visibility: "Il fait connaître le pôle et le rend facile à trouver.",
    pooling: "Les membres y partagent des locaux, des équipements, des emplois ou des services.",
    exchanges: "On s’y rencontre et on y échange.",
    synergies: "Des membres travaillent ensemble parce qu’ils y sont.",
    social_innovation: "On y essaie des réponses nouvelles.",
  },
  "collaboration.stakeholder_roles": CRITERION,
  "collaboration.institutional_proximity": CRITERION,
  "collaboration.promotion": CRITERION,
  "collaboration.constructive_partnership": CRITERION,
  "collaboration.complementarity_with_needs": CRITERION,
  "collaboration.active_intelligence": CRITERION,
  difficulties: {
    red_tape: "Des procédures lentes ou lourdes.",
    divided_services: "Des services d’une institution qui agissent chacun de son côté.",
    manager_turnover: "Les personnes chargées du dossier dans une institution changent souvent.",
    power_games: "Des acteurs publics ou privés se disputent la conduite du pôle.",
    wariness: "Des institutions se méfient des projets du pôle.",
    electoral_change: "Une élection a perturbé ou arrêté un projet.",
    other: "Toute autre.",
  },
} as const;
