import type { FieldWords } from "../../fields-words.js";

const PARTICIPATION = {
  none: "Le groupe ne participe pas et n’est pas même informé.",
  inform: "On lui dit ce qui a été décidé.",
  consult: "On lui demande son avis ; d’autres décident.",
  involve: "Il travaille la question avec ceux qui décident, et ses préoccupations se retrouvent dans la décision.",
  collaborate: "Il partage la décision : il est présent à chaque étape, avec une voix ou à égalité de parole.",
  empower: "Il décide lui-même ; les autres mettent en œuvre ce qu’il décide.",
} as const;

/** What each coded word means, in French. */
export const FIELD_CODES: FieldWords["codes"] = {
  level: {
    coordination: "La structure de coordination seule.",
    consolidated: "Le pôle avec ses membres.",
    service: "Un seul service ou une seule activité du pôle.",
  },
  "activities[].sphere": {
    market: "Des clients la paient, ou un contrat obtenu la finance : ventes, services, marchés publics.",
    redistribution:
      "Des fonds publics qui ne sont pas le prix d’un service la financent : subventions, aides aux postes.",
    reciprocity: "Des cotisations, des dons ou des bénévoles la font vivre.",
    mixed: "Un peu de chaque, dans une proportion inconnue.",
  },
  business_model: {
    grant_reliant: "Les subventions le portent, et rien n’annonce de changement.",
    mixed: "Subventions et recettes propres, sans que les unes ou les autres tendent à l’emporter.",
    towards_self_financing: "Il est conçu pour vivre de plus en plus de ce qu’il gagne, ou la décision en a été prise.",
    trade_led: "Ce qu’il vend le porte déjà.",
  },
  "governance.participation.employees": PARTICIPATION,
  "governance.participation.volunteers": PARTICIPATION,
  "governance.participation.recipients": PARTICIPATION,
  "governance.participation.citizens": PARTICIPATION,
  "governance.bodies[].role": {
    decision: "Elle prend les décisions qui engagent le pôle.",
    advisory: "Elle est entendue avant que d’autres décident.",
    technical: "Elle prépare les décisions ou les met en œuvre.",
  },
  "governance.decision_mode": {
    executive: "Une personne ou une direction restreinte décide.",
    expert_committee: "Un comité d’experts ou de techniciens décide.",
    board: "Un conseil, élu ou nommé, décide, y compris par consensus.",
    assembly_vote: "L’assemblée des membres décide par un vote.",
    deliberated_vote: "L’assemblée vote après une délibération organisée.",
    consensus: "L’assemblée discute jusqu’à ce que plus personne ne s’oppose.",
  },
  "governance.voting": {
    one_member_one_vote: "Chaque membre a une voix.",
    colleges: "Les membres votent par collèges, dont chacun a un poids fixé.",
    by_contribution: "Les voix suivent la contribution de chaque membre.",
    by_capital: "Les voix suivent le capital détenu.",
  },
  "governance.management_style": {
    "0": "Objectifs, tableaux de bord et évaluation d’en haut dominent.",
    "1": "Presque tout est fixé d’en haut.",
    "2": "La part fixée d’en haut l’emporte sur ce qui se construit ensemble.",
    "3": "Ce qui se construit ensemble l’emporte sur la part fixée d’en haut.",
    "4": "Presque tout se construit ensemble.",
    "5": "Normes et priorités se construisent collectivement.",
  },
  "institutions[].level": {
    eu: "Union européenne.",
    state: "État central et ses services.",
    region: "Région.",
    department: "Département, ou ce qui en tient lieu.",
    intermunicipal: "Groupement de communes.",
    municipal: "Commune.",
    semi_public: "Organisme parapublic, comme une maison de l’emploi.",
    chamber: "Chambre consulaire : de commerce et d’industrie, de métiers et de l’artisanat, ou d’agriculture.",
    sse_network: "Chambre (CRESS), réseau ou fédération de l’économie sociale et solidaire.",
    research: "Recherche, enseignement supérieur, formation.",
    other: "Tout autre.",
  },
  "institutions[].roles": {
    initiator: "Elle a eu l’idée du pôle, ou en a réuni les fondateurs.",
    facilitator: "Elle repère les partenaires, les met en relation ou anime leur réseau.",
    funder: "Elle apporte de l’argent.",
    board_member: "Elle siège dans une instance qui décide.",
    technical_committee: "Elle siège, par ses agents, dans un comité technique.",
    partner: "Elle agit avec le pôle, d’égal à égal.",
    client: "Elle achète au pôle.",
    mandator: "Elle confie au pôle des missions de service public.",
    evaluator: "Elle évalue le pôle ou en vérifie l’activité.",
  },
  "institutions[].support": {
    subsidy: "De l’argent sans prestation en retour.",
    premises: "Des locaux gratuits, ou loués au-dessous de leur prix.",
    infrastructure: "Équipements, terrains, réseaux.",
    engineering: "Conseil, études, aide au montage de projets.",
    staff: "Du personnel mis à disposition.",
    training: "De la formation.",
    promotion: "Elle fait connaître le pôle ou le recommande.",
    label: "Un label ou une reconnaissance officielle.",
    contract: "Un contrat pour une prestation.",
  },
  "network.structuring": {
    vertical: "Le long d’une filière ou autour d’une seule organisation.",
    horizontal: "Par complémentarité territoriale entre métiers différents.",
  },
  "evidence.<field>.confidence": {
    low: "Déduit, ou tiré d’une source indirecte, ancienne ou partielle.",
    medium: "Dit par la source, mais pas exactement en ces termes.",
    high: "Dit par la source en ces termes.",
  },
  "expected.status": {
    undetermined: "On en sait trop peu pour nommer un type.",
    borderline: "Le cas se situe à la limite entre des types.",
    clear: "Un seul type, quoi que révèle ce qui est inconnu.",
    tentative: "Un type qui repose sur des données lacunaires et pourrait changer.",
    probable: "Un type sur des données solides ; d’autres restent possibles.",
  },
};
