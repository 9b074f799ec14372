import type { FactName } from "../../../model/facts.js";
import type { Explanation } from "../../explanation.js";
import { COOPERATION_EXPLANATIONS } from "./cooperation.js";

const CASH =
  "En pourcentage du total monétaire. Les parties qui ne sont pas connues en font un intervalle : l’étendue exacte des valeurs possibles, pour toutes les répartitions du total compatibles avec ce que l’on sait.";
const IN_KIND =
  "En pourcentage du total monétaire et de ce qui est valorisé à côté sous `in_kind` (les ressources publiques comptent comme redistribution ; le bénévolat et les autres dons, comme réciprocité). C’est un intervalle si des parties ne sont pas connues.";
const POLANYI = "Matray et Poisat 2015, § 2.1, d’après les principes de Polanyi";
const PARTICIPATION = "Matray et Poisat 2015, § 2.1 ; échelle de participation publique de l’IAP2";
const IAP2 =
  "Une place sur l’échelle `none`, `inform`, `consult`, `involve`, `collaborate`, `empower`. Une borne donne un intervalle de places ; `not_applicable` retire le groupe.";
const PRESENCE =
  "Tous les codes donnés à au moins une institution. La liste prouve ce qu’elle nomme ; elle ne prouve une absence que si `institutions_complete` est vrai et que chaque institution renseigne ce champ sans `other`.";
const COUNT =
  "Tel qu’il est codé sous `members` ; une borne donne un intervalle, et une borne stricte passe au nombre entier suivant.";
const NETWORK =
  "Se calcule si `network.complete` est vrai et qu’au moins deux membres sont nommés, le pôle étant lié à chacun avec l’intensité 1 ; inconnu sinon : un lien de plus peut le changer.";

/** What each fact means and how it is derived, in French. */
export const FACT_EXPLANATIONS: { readonly [F in FactName]: Explanation } = {
  ...COOPERATION_EXPLANATIONS,
  self_financing_share: {
    title: "Part de l’autofinancement",
    meaning:
      "Ce que le pôle gagne lui-même, en part de ses ressources monétaires : ressources marchandes et cotisations des membres non publics. Les dons, le mécénat, l’épargne et le travail bénévole n’y entrent pas, ni rien de ce qui est valorisé en nature ; sinon, la manière de valoriser le bénévolat déciderait de l’axe.",
    computed: `(ressources marchandes + cotisations) / total monétaire. \`own_resources\`, s’il est donné, est cette somme, et vaut tel quel là où les deux ne diffèrent que par un arrondi. ${CASH}`,
    source: "Matray et Poisat 2015, § 2.2 (« low self-financing », « significant share of self-financing »)",
  },
  market_share: {
    title: "Part des ressources marchandes",
    meaning: "Ventes, services aux membres et marchés publics obtenus, en part de l’ensemble des ressources.",
    computed: IN_KIND,
    source: `${POLANYI} ; les marchés publics comme marché : § 2.2, type 3`,
  },
  redistribution_share: {
    title: "Part de la redistribution",
    meaning:
      "Subventions, aides aux postes d’insertion et ressources publiques gratuites, en part de l’ensemble des ressources.",
    computed: IN_KIND,
    source: POLANYI,
  },
  reciprocity_share: {
    title: "Part de la réciprocité",
    meaning: "Cotisations, dons, mécénat, épargne citoyenne et bénévolat, en part de l’ensemble des ressources.",
    computed: IN_KIND,
    source: POLANYI,
  },
  public_contracts_share: {
    title: "Part des marchés publics",
    meaning:
      "Contrats obtenus auprès d’organismes publics, en part des ressources monétaires. Ce sont des ressources marchandes.",
    computed: CASH,
    source: "Matray et Poisat 2015, § 1.3 et § 2.2, type 3",
  },
  market_cash_share: {
    title: "Part des ressources marchandes dans le budget monétaire",
    meaning:
      "Ventes, services aux membres et marchés publics obtenus, en part des ressources monétaires. À la différence de la part des ressources marchandes, rien de ce qui est valorisé en nature ne la diminue.",
    computed: CASH,
    source: "Matray et Poisat 2015, § 2.1 et § 2.2",
  },
  membership_fees_share: {
    title: "Part des cotisations",
    meaning:
      "Cotisations versées par les membres non publics, en part des ressources monétaires. Elles relèvent de la réciprocité et font partie de l’autofinancement.",
    computed: CASH,
  },
  gifts_share: {
    title: "Part des dons, du mécénat et de l’épargne citoyenne",
    meaning:
      "Dons, mécénat et épargne citoyenne, en part des ressources monétaires : la réciprocité sans les cotisations, et sans ce qui est valorisé en nature.",
    computed: CASH,
    source: "Matray et Poisat 2015, § 1.3 et § 2.1",
  },
  patronage_share: {
    title: "Part du mécénat",
    meaning: "L’argent des fondations et du mécénat d’entreprise, en part des ressources monétaires.",
    computed: CASH,
    source: "Matray et Poisat 2015, § 1.3",
  },
  local_funding_share: {
    title: "Part des financements publics locaux",
    meaning:
      "Subventions des régions, des départements, des communes et de leurs groupements, en part des ressources monétaires : l’argent dont le sort dépend des élections locales.",
    computed: CASH,
    source: "Matray et Poisat 2015, § 1.3",
  },
  largest_funder_share: {
    title: "Part du premier financeur (hors marchés publics)",
    meaning:
      "La part des ressources monétaires qu’apporte à lui seul le premier financeur. Ce que le même organisme paie au titre d’un marché public n’y est pas : c’est du marché.",
    computed: `La plus grande des parts de l’Union européenne, de l’État (aides aux postes d’insertion comprises), de la région, du département, des communes et du mécénat. ${CASH}`,
  },
  market_activities_share: {
    title: "Part des activités marchandes",
    meaning: "La part des activités que finance le marché.",
    computed:
      "Les parts des activités de la sphère `market` ; une activité de la sphère `mixed` peut compter pour rien, pour toute sa part ou entre les deux. Les parts qui ne sont pas données sont inconnues et complètent le total jusqu’à 100. Si toutes les activités relèvent d’une même sphère, la part est connue exactement.",
    source: "Matray et Poisat 2015, § 2.1 et § 2.2",
  },
  business_model: {
    title: "Modèle économique",
    meaning:
      "Ce vers quoi tend le modèle économique : dépendant des subventions, mixte, tourné vers l’autofinancement ou porté par l’activité marchande.",
    computed:
      "Une place sur l’échelle `grant_reliant`, `mixed`, `towards_self_financing`, `trade_led` ; une borne donne un intervalle.",
    source: "Matray et Poisat 2015, § 2.2 (« looking for a viable business model, focusing on trade »)",
  },
  members_total: {
    title: "Organisations membres",
    meaning: "Combien d’organisations sont membres ; les particuliers n’y entrent pas.",
    computed: COUNT,
  },
  sse_organisations_count: {
    title: "Organisations membres de l’économie sociale et solidaire",
    meaning: "Associations, coopératives, mutuelles, fondations et entreprises sociales parmi les membres.",
    computed: COUNT,
  },
  conventional_companies_count: {
    title: "Entreprises classiques parmi les membres",
    meaning: "Les entreprises extérieures à l’économie sociale et solidaire, petites, moyennes ou grandes.",
    computed:
      "Un seul effectif, ou la somme des petites et moyennes entreprises et des grands groupes ; une partie qui n’est pas nommée est inconnue.",
    source: "Matray et Poisat 2015, § 2.2, types 1 et 3",
  },
  conventional_companies_share: {
    title: "Part des entreprises classiques parmi les organisations membres",
    meaning:
      "Ce que pèsent, parmi les membres, les entreprises extérieures à l’économie sociale et solidaire. Les particuliers n’y entrent pas.",
    computed:
      "C / (C + O), où C désigne les entreprises classiques et O les autres organisations. Pour des intervalles : de C.lo / (C.lo + O.hi) à C.hi / (C.hi + O.lo) ; le total des membres resserre encore l’intervalle. Aucune entreprise donne 0.",
    source: "Matray et Poisat 2015, § 2.2, types 1 et 3",
  },
  local_authorities_count: {
    title: "Collectivités territoriales parmi les membres",
    meaning: "Régions, départements, communes et groupements de communes qui sont membres.",
    computed: COUNT,
    source: "Matray et Poisat 2015, § 1.1",
  },
  public_bodies_count: {
    title: "Organismes publics parmi les membres",
    meaning: "Les autres organismes publics et parapublics qui sont membres.",
    computed: COUNT,
  },
  research_and_training_count: {
    title: "Organismes de recherche et de formation parmi les membres",
    meaning:
      "Centres de recherche, établissements d’enseignement supérieur et organismes de formation qui sont membres.",
    computed: COUNT,
  },
  other_organisations_count: {
    title: "Autres organisations parmi les membres",
    meaning: "Les organisations membres de toute autre sorte.",
    computed: COUNT,
  },
  individuals_count: {
    title: "Particuliers membres",
    meaning: "Les personnes physiques qui sont membres. Elles n’entrent pas dans le total des organisations membres.",
    computed: COUNT,
  },
  stakeholder_participation: {
    title: "Participation des parties prenantes",
    meaning:
      "Dans quelle mesure salariés, bénévoles, bénéficiaires et citoyens, les quatre ensemble, prennent part à la gouvernance du pôle.",
    computed:
      "Le degré de chaque groupe que compte le pôle se lit dans la calibration, et l’on en fait la moyenne. Un groupe inconnu vaut de 0 à 1 ; un groupe qui n’existe pas est laissé de côté ; si tous sont inconnus, le fait l’est aussi.",
    source: PARTICIPATION,
  },
  participation_employees: {
    title: "Participation des salariés",
    meaning: "Dans quelle mesure les salariés du pôle et de ses membres prennent part à sa gouvernance.",
    computed: IAP2,
    source: PARTICIPATION,
  },
  participation_volunteers: {
    title: "Participation des bénévoles",
    meaning: "Dans quelle mesure les bénévoles prennent part à la gouvernance du pôle.",
    computed: IAP2,
    source: "Matray et Poisat 2015, § 2.2, type 4 ; échelle de participation publique de l’IAP2",
  },
  participation_recipients: {
    title: "Participation des bénéficiaires",
    meaning:
      "Dans quelle mesure les bénéficiaires des actions de solidarité et les usagers des services prennent part à la gouvernance du pôle.",
    computed: IAP2,
    source: PARTICIPATION,
  },
  participation_citizens: {
    title: "Participation des citoyens",
    meaning: "Dans quelle mesure les habitants du territoire prennent part à la gouvernance du pôle.",
    computed: IAP2,
    source: PARTICIPATION,
  },
  stakeholder_seat_share: {
    title: "Part des sièges des parties prenantes dans les instances de décision",
    meaning:
      "Les sièges des salariés, des bénévoles, des bénéficiaires et des citoyens parmi tous les sièges des instances qui décident.",
    computed:
      "Seules comptent les instances de rôle `decision`. Les sièges des organisations membres et des autres peuvent revenir à l’un ou l’autre côté : aucun ne compte à la borne inférieure, tous à la borne supérieure. Plusieurs instances donnent l’intervalle de la plus faible part à la plus forte. Une instance dont les sièges ne sont pas codés est inconnue.",
    source: "Matray et Poisat 2015, § 2.1",
  },
  institutional_seat_share: {
    title: "Part des sièges des institutions dans les instances de décision",
    meaning: "Les sièges des élus, des fonctionnaires et des experts parmi tous les sièges des instances qui décident.",
    computed: "Comme pour les sièges des parties prenantes.",
    source: "Matray et Poisat 2015, § 2.1 et § 2.2, type 2",
  },
  companies_seat_share: {
    title: "Part des sièges d’entreprises classiques dans les instances de décision",
    meaning:
      "Les sièges d’entreprises extérieures à l’économie sociale et solidaire, parmi tous les sièges des instances qui décident.",
    computed: "Comme pour les sièges des parties prenantes.",
    source: "Matray et Poisat 2015, § 1.3",
  },
  decision_mode: {
    title: "Mode de décision",
    meaning:
      "Qui décide, et comment : une personne ou une petite direction, un comité d’experts, un conseil d’administration, un vote de l’assemblée, un vote après délibération ou le consensus.",
    computed:
      "Une place sur l’échelle `executive`, `expert_committee`, `board`, `assembly_vote`, `deliberated_vote`, `consensus` ; une borne donne un intervalle.",
    source: "Matray et Poisat 2015, § 2.1",
  },
  voting: {
    title: "Règle de vote",
    meaning:
      "Comment se comptent les voix. La règle est décrite et n’entre pas dans le score : presque tous les statuts de l’économie sociale et solidaire posent la règle « un membre, une voix », ce qui ne distingue donc pas les types.",
    computed: "Telle qu’elle est codée sous `governance.voting`.",
  },
  practices_count: {
    title: "Nombre de pratiques délibératives",
    meaning:
      "Combien de pratiques sont en usage sur sept : assemblées ouvertes, comptes rendus publiés, ordre du jour ouvert, animation des délibérations, groupes de travail ouverts, évaluation participative, formation à la participation.",
    computed:
      "Du nombre de pratiques codées true à 7 moins le nombre de celles codées false. Une pratique qui n’est pas nommée est inconnue ; un bloc absent aussi.",
    source: "Matray et Poisat 2015, § 2.1 et § 2.2",
  },
  management_style: {
    title: "Style de gestion",
    meaning:
      "De 0, où dominent objectifs, tableaux de bord et évaluation d’en haut, à 5, où normes et priorités se construisent collectivement.",
    computed:
      "Un niveau de 0 à 5, tel qu’il est codé sous `governance.management_style` ; une borne donne un intervalle.",
    source: "Matray et Poisat 2015, § 2.2, type 3",
  },
  institution_roles: {
    title: "Rôles des institutions",
    meaning:
      "Ce que font les institutions dans le pôle : lancer l’idée, animer, financer, siéger, acheter, confier des missions, évaluer, etc.",
    computed: PRESENCE,
    source: "Matray et Poisat 2015, § 1.1 et § 1.2",
  },
  local_institution_roles: {
    title: "Rôles des collectivités territoriales",
    meaning: "Ce que font dans le pôle les communes et leurs groupements, les départements et les régions.",
    computed: PRESENCE,
    source: "Matray et Poisat 2015, § 1.1",
  },
  institution_missions: {
    title: "Missions confiées par des institutions",
    meaning:
      "Ce que des institutions publiques et parapubliques confient au pôle : développement économique, service public, autre.",
    computed: PRESENCE,
    source: "Matray et Poisat 2015, § 1.1 et § 2.2, type 2",
  },
  local_institution_missions: {
    title: "Missions confiées par des collectivités territoriales",
    meaning: "De même, pour les régions, les départements, les intercommunalités et les communes seulement.",
    computed: PRESENCE,
    source: "Matray et Poisat 2015, § 1.1",
  },
  institution_support: {
    title: "Soutiens des institutions",
    meaning: "Ce que donnent les institutions : argent, locaux, ingénierie, personnel, formation, contrats, etc.",
    computed: PRESENCE,
    source: "Matray et Poisat 2015, § 1.2.3",
  },
  institution_levels: {
    title: "Échelons des institutions",
    meaning: "De quels échelons relèvent les institutions parties au pôle, de l’Union européenne à la commune.",
    computed: PRESENCE,
    source: "Matray et Poisat 2015, § 1",
  },
  institution_departments: {
    title: "Services d’une même institution sollicités pour un projet",
    meaning:
      "Combien de services, ou de budgets, d’une même institution doivent être sollicités pour un projet ; s’il y a plusieurs institutions, le plus grand de ces nombres.",
    computed:
      "Le plus grand `departments` des institutions. Sans borne supérieure, sauf si `institutions_complete` est vrai et que chaque institution indique le sien.",
    source: "Matray et Poisat 2015, § 1.3",
  },
  policy_schemes: {
    title: "Schémas et stratégies qui nomment le pôle",
    meaning: "Les schémas des institutions (développement, innovation, aménagement) dans lesquels le pôle est nommé.",
    computed: PRESENCE,
    source: "Matray et Poisat 2015, § 1.2.2 et § 1.3",
  },
  policy_schemes_count: {
    title: "Nombre de schémas et stratégies qui nomment le pôle",
    meaning:
      "Combien de schémas des institutions (développement, innovation, aménagement) nomment le pôle, chaque mot compté une fois.",
    computed:
      "La longueur de la liste de ces schémas. Sans borne supérieure, sauf si `institutions_complete` est vrai et que chaque institution indique les siens.",
    source: "Matray et Poisat 2015, § 1.2.2 et § 1.3",
  },
  local_agreement: {
    title: "Convention avec une institution locale",
    meaning:
      "Indique si une convention avec une région, un département, une commune ou une intercommunalité est en vigueur à la date du profil.",
    computed:
      "En vigueur si l’une prend fin après la date ; échue si toutes celles qui sont codées ont pris fin avant. Inconnue si aucune n’est codée, ou si l’une prend fin dans les limites de précision de la date.",
    source: "Matray et Poisat 2015, § 1.3",
  },
  coordination_paid_by: {
    title: "Ressources qui paient la coordination",
    meaning: "Les ressources qui paient la coordination du pôle, par leur nom sous `funding`.",
    computed: "Telles qu’elles sont codées. La liste prouve ce qu’elle nomme, jamais une absence.",
  },
  initiated_by: {
    title: "Initiateurs du pôle",
    meaning:
      "Qui l’a lancé : des citoyens, des organisations de l’économie sociale et solidaire, des entreprises classiques, des collectivités territoriales, l’État, la recherche, d’autres.",
    computed:
      "Tels que les code une liste complète : l’absence de ce qu’elle ne nomme pas est établie, sauf si elle contient `other`, qui peut être plus large que les mots.",
    source: "Matray et Poisat 2015, § 2.2",
  },
  functions: {
    title: "Fonctions du pôle",
    meaning: "Ce que fait le pôle : mise en réseau, accompagnement de projets, formation, etc.",
    computed:
      "Telles que les code une liste complète : l’absence de ce qu’elle ne nomme pas est établie, sauf si elle contient `other`, qui peut être plus large que les mots.",
    source: "Matray et Poisat 2015, § 2.2",
  },
  political_project: {
    title: "Projet politique",
    meaning:
      "La conception de l’économie sociale et solidaire que portent les déclarations du pôle : alternative, réformiste ou libérale.",
    computed: "Tel qu’il est codé.",
    source: "Matray et Poisat 2015, § 2.2",
  },
  sectors: {
    title: "Secteurs",
    meaning: "Les secteurs dans lesquels travaille le pôle.",
    computed:
      "Tels qu’ils sont codés. Un secteur nommé est établi ; d’un secteur qui n’est pas nommé, rien n’établit l’absence.",
    source: "Matray et Poisat 2015, § 2.2, types 3 et 4",
  },
  brokered_pairs_share: {
    title: "Part des paires que le pôle relie",
    meaning:
      "Les paires de membres qui ne sont pas liés entre eux, en part de toutes les paires : les trous structuraux que le pôle comble, puisqu’il est lié aux deux. 0 si chaque membre est lié à chaque autre, 100 si les membres ne sont liés que par le pôle.",
    computed: `100 × (paires − liens) / paires, n membres formant n (n − 1) / 2 paires. ${NETWORK}`,
    source: "Burt 1992, Structural Holes, chap. 2, trous structuraux ; Matray et Poisat 2015, § 1.2.1",
  },
  effective_size: {
    title: "Taille efficace du réseau",
    meaning:
      "Combien de membres le pôle atteint qui ne sont pas aussi atteints par d’autres membres : leur nombre, moins ce qui est redondant entre eux. De 1 au nombre de membres.",
    computed: `Σ_j [1 − Σ_q p_iq m_jq] sur les membres j, q ≠ j : p_iq = 1/n, la part des liens du pôle qui va à q ; m_jq, le lien de j et q rapporté au lien le plus fort de j, celui avec le pôle compris. ${NETWORK}`,
    source: "Burt 1992, Structural Holes, chap. 2, taille efficace",
  },
  efficiency: {
    title: "Efficacité du réseau",
    meaning: "La taille efficace rapportée au nombre de membres : 1 si aucun lien n’est redondant.",
    computed: `Taille efficace / n. ${NETWORK}`,
    source: "Burt 1992, Structural Holes, chap. 2, efficacité",
  },
  constraint: {
    title: "Contrainte du réseau",
    meaning:
      "À quel point les liens du pôle se concentrent sur quelques membres liés entre eux : élevée s’il dépend d’eux, faible s’il se tient entre des membres qui ne sont pas liés. Supérieure à 0 ; elle peut dépasser 1 si les membres sont peu nombreux.",
    computed: `Σ_j (p_ij + Σ_q p_iq p_qj)² sur les membres j, q ≠ j : p_ij = 1/n ; p_qj, le lien de q et j rapporté à tous les liens de q, celui avec le pôle compris. ${NETWORK}`,
    source: "Burt 1992, Structural Holes, chap. 2, contrainte",
  },
  components_without: {
    title: "Composantes du réseau sans le pôle",
    meaning:
      "En combien de composantes se défont les membres si l’on retire le pôle ; un membre sans lien en est une à lui seul.",
    computed: `Les composantes connexes que forment les membres par les liens qui les unissent. ${NETWORK}`,
    source: "Burt 1992, Structural Holes, chap. 1 ; composantes d’un graphe au sens usuel",
  },
  structuring: {
    title: "Structuration du réseau",
    meaning:
      "Verticale, le long d’une filière ou d’une organisation, ou horizontale, par complémentarité territoriale. Elle est décrite et n’entre pas dans le score : ce n’est pas l’axe de la gouvernance.",
    computed: "Telle qu’elle est codée sous `network.structuring`.",
    source: "Matray et Poisat 2015, § 1.2.1",
  },
  legal_form: {
    title: "Forme juridique",
    meaning: "La forme juridique de la structure de coordination, dans les mots des sources.",
    computed:
      "Telle qu’elle est codée. Une typologie qui lui donne des degrés énumère les mots qu’elle connaît ; les autres lui sont inconnus.",
  },
  level: {
    title: "Niveau d’analyse",
    meaning:
      "Ce dont parlent les chiffres : la structure de coordination, l’ensemble avec ses membres, ou un seul service. Les parts diffèrent radicalement d’un niveau à l’autre : deux niveaux ne sont pas comparables.",
    computed: "Tel qu’il est codé sous `level`.",
  },
  age: {
    title: "Âge",
    meaning: "Depuis combien d’années le pôle existe à la date du profil.",
    computed: "La différence des années civiles de `date` et de `created`.",
    source: "Matray et Poisat 2015, § 2.2, type 1 (« emerging TCEC »)",
  },
};
