/** What the generated profiles speak of: in French, as most sources about such clusters are. */

export const PLACES = [
  ["FR", "Auvergne-Rhône-Alpes", "Loire", "Roanne"],
  ["FR", "Occitanie", "Hérault", "Lodève"],
  ["FR", "Hauts-de-France", "Pas-de-Calais", "Loos-en-Gohelle"],
  ["FR", "Bretagne", "Ille-et-Vilaine", "Redon"],
  ["FR", "Île-de-France", "Seine-Saint-Denis", "L’Île-Saint-Denis"],
  ["FR", "Provence-Alpes-Côte d'Azur", "Vaucluse", "Roussillon"],
  ["FR", "Nouvelle-Aquitaine", "Deux-Sèvres", "Melle"],
  ["FR", "Grand Est", "Meurthe-et-Moselle", "Nancy"],
  ["BE", "Wallonie", "Liège", "Verviers"],
  ["FR", "Pays de la Loire", "Loire-Atlantique", "Châteaubriant"],
  ["FR", "Bourgogne-Franche-Comté", "Doubs", "Besançon"],
  ["FR", "La Réunion", "La Réunion", "Saint-Benoît"],
];

export const CLUSTERS = [
  "Pôle des deux rives",
  "La Fabrique à initiatives",
  "Les Ateliers du canal",
  "Écopôle du pays d’Ancenis",
  "Clus'Ter du Vercors",
  "Bou'Sol Méditerranée",
  "Coursive Boutaric",
  "Le Damier",
  "Culture & Coopération",
  "Matières premières",
  "Éco-quartier Saint-Éloi",
  "Vivre l’économie autrement",
  "Tremplin des vallées",
  "Pôle bois-énergie",
  "Terre en partage",
  "L'Archipel solidaire",
];

export const LEGAL_FORMS = [
  "SCIC",
  "SCOP",
  "association",
  "SARL",
  "GIE",
  "association loi 1901",
  "coopérative d'intérêt collectif",
];
export const CODERS = ["MM", "JP", "A. Lefèvre", "coder 2", "équipe B"];
export const OTHER_SECTORS = [
  "food",
  "mobility",
  "housing",
  "digital",
  "health",
  "textile",
  "services à la personne",
  "construction",
];

export const ACTIVITIES = [
  "training courses",
  "ateliers de réparation",
  "support to project holders",
  "réemploi de matériaux",
  "marché de producteurs",
  "location de salles",
  "catering",
  "accompagnement à la création d’activité",
  "studio d'enregistrement",
  "collecte et tri",
  "jardin d'insertion",
  "conseil en énergie",
];

export const BODIES = [
  "conseil d’administration",
  "board",
  "comité de pilotage",
  "bureau",
  "assemblée des sociétaires",
  "technical committee",
];

export const INSTITUTIONS = [
  "Région",
  "Communauté d'agglomération",
  "Commune",
  "Département",
  "DIRECCTE",
  "Caisse des Dépôts",
  "CRESS",
  "Chambre de commerce et d’industrie",
  "Université",
  "Fonds social européen",
  "Maison de l'emploi",
];

export const PUBLISHERS = [
  "socioeco.org",
  "RTES",
  "Le Labo de l'ESS",
  "RECMA",
  "avise.org",
  "La Gazette des communes",
  "site du pôle",
];
export const TITLES = [
  "Rapport d’activité",
  "Page on the cluster (title not recorded)",
  "Dossier de candidature au deuxième appel à projets",
  "Les PTCE dix ans après",
  "Entretien avec la directrice",
  "Compte rendu de l'assemblée générale",
  "Étude monographique (mémoire de master)",
  "Plaquette de présentation",
];
export const LOCATORS = [
  "p. 12",
  "tableau 3",
  "annexe B",
  "introduction",
  "§ 2.1",
  "entretien du matin",
  "bilan financier",
  "page d’accueil",
];

export const SUBJECTS = [
  "le pôle",
  "la coopérative",
  "l'assemblée générale",
  "le comité de pilotage",
  "chaque collège",
  "la commune",
  "une majorité de sociétaires",
  "l’équipe salariée",
];
export const VERBS = [
  "s'appuie sur",
  "finance",
  "a voté",
  "reçoit",
  "met à disposition",
  "partage",
  "discute",
  "évalue chaque année",
];
export const OBJECTS = [
  "des recettes propres de plus de 50 % du budget",
  "les locaux prêtés par l’agglomération",
  "un programme de formation ouvert à tous",
  "la répartition des excédents",
  "une convention pluriannuelle d'objectifs",
  "les marchés gagnés avec d'autres entreprises",
  "l'accueil de vingt-cinq personnes en insertion",
  "le projet « territoire zéro chômeur »",
];
export const REMARKS = [
  "The make-up of the colleges is not published.",
  "Deux sources se contredisent, la plus récente est retenue.",
  "Figures are those of the coordination, members left out.",
  "Le budget 2015 manque ; les parts sont lues sur le graphique.",
  "No source speaks of volunteers.",
  "À revoir avec le second codeur.",
  "What was said in the interview is kept at low confidence.",
];
export const COMMENTS = [
  "not published",
  "lu sur le graphique, à 2 points près",
  "see the annex",
  "à vérifier",
  "mostly, says the source",
  "hors bénévolat",
  "the coder's reading",
];
