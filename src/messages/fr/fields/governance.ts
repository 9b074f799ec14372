/** Titles and descriptions of the fields on governance, institutions, sources and the rest, in French. */
export const TEXTS_OF_GOVERNANCE = {
  governance: { title: "Gouvernance", description: "Qui participe, qui siège où, qui décide et comment." },
  "governance.participation": {
    title: "Participation",
    description:
      "Pour chaque groupe, jusqu’où va sa participation, sur l’échelle de l’IAP2 complétée vers le bas par `none`. Un groupe qui n’est pas nommé est inconnu ; `not_applicable` dit que le pôle n’a pas de tel groupe.",
  },
  "governance.participation.employees": {
    title: "Salariés",
    description: "Salariés du pôle et de ses membres.",
  },
  "governance.participation.volunteers": { title: "Bénévoles", description: "Bénévoles." },
  "governance.participation.recipients": {
    title: "Bénéficiaires",
    description: "Bénéficiaires des actions de solidarité et usagers des services.",
  },
  "governance.participation.citizens": { title: "Citoyens", description: "Habitants du territoire." },
  "governance.bodies": { title: "Instances", description: "La liste complète des instances de gouvernance." },
  "governance.bodies[].name": { title: "Nom de l’instance", description: "Le nom que lui donnent les sources." },
  "governance.bodies[].role": {
    title: "Rôle",
    description: "Ce que fait l’instance. Seules les instances de décision entrent dans le score.",
  },
  "governance.bodies[].seats": {
    title: "Sièges",
    description:
      'Les sièges, selon qui les occupe. Le décompte est complet : une catégorie qui n’est pas nommée n’a aucun siège. Écrivez `">=0"` là où un nombre est inconnu ; omettez `seats` si tous le sont.',
  },
  "governance.bodies[].seats.leaders": {
    title: "Dirigeants",
    description: "Dirigeants d’entreprises ou d’organisations membres, siégeant à ce titre.",
  },
  "governance.bodies[].seats.member_organisations": {
    title: "Organisations membres",
    description:
      "Sièges d’organisations membres dont on ne sait pas qui les occupe : ils peuvent revenir à l’un ou à l’autre côté.",
  },
  "governance.bodies[].seats.elected_officials": {
    title: "Élus",
    description:
      "Élus politiques (collectivités, Parlement), siégeant à ce titre ; ni les administrateurs élus par l’assemblée, ni les élus du personnel.",
  },
  "governance.bodies[].seats.civil_servants": {
    title: "Fonctionnaires",
    description: "Fonctionnaires et autres agents de l’État, des collectivités ou d’établissements publics.",
  },
  "governance.bodies[].seats.experts": {
    title: "Experts",
    description: "Personnalités qualifiées, techniciens, chercheurs.",
  },
  "governance.bodies[].seats.conventional_companies": {
    title: "Entreprises classiques",
    description: "Sièges d’entreprises extérieures à l’économie sociale et solidaire.",
  },
  "governance.bodies[].seats.employees": { title: "Salariés", description: "Sièges de salariés." },
  "governance.bodies[].seats.volunteers": { title: "Bénévoles", description: "Sièges de bénévoles." },
  "governance.bodies[].seats.recipients": {
    title: "Bénéficiaires",
    description: "Sièges de bénéficiaires et d’usagers.",
  },
  "governance.bodies[].seats.citizens": { title: "Citoyens", description: "Sièges de citoyens." },
  "governance.bodies[].seats.others": {
    title: "Autres",
    description: "Autres titulaires, ou titulaires inconnus : ils peuvent être de l’un ou de l’autre côté.",
  },
  "governance.decision_mode": {
    title: "Mode de décision",
    description: "Qui décide, puis comment ; les mots sont dans l’ordre, de la direction au consensus.",
  },
  "governance.voting": {
    title: "Règle de vote",
    description:
      "Comment se comptent les voix. Décrite, sans effet sur le score : presque tous les statuts de l’ESS disent un membre, une voix ; cette règle ne distingue donc pas les types.",
  },
  "governance.practices": {
    title: "Pratiques délibératives",
    description: "Chacune `true` (oui) ou `false` (non) ; une pratique qui n’est pas nommée est inconnue.",
  },
  "governance.practices.open_assemblies": {
    title: "Assemblées ouvertes",
    description: "Des assemblées auxquelles peuvent assister des personnes qui ne sont pas membres.",
  },
  "governance.practices.published_minutes": {
    title: "Comptes rendus publiés",
    description: "Des comptes rendus que chacun peut lire.",
  },
  "governance.practices.open_agenda": {
    title: "Ordre du jour ouvert",
    description: "Tout membre peut inscrire un point à l’ordre du jour.",
  },
  "governance.practices.facilitated_deliberation": {
    title: "Animation des délibérations",
    description: "Des débats menés avec une méthode et un animateur, avant la décision.",
  },
  "governance.practices.open_working_groups": {
    title: "Groupes de travail ouverts",
    description: "Des groupes de travail que peut rejoindre toute personne concernée.",
  },
  "governance.practices.participatory_evaluation": {
    title: "Évaluation participative",
    description: "Les parties prenantes prennent part à l’évaluation du pôle.",
  },
  "governance.practices.training_to_take_part": {
    title: "Formation à la participation",
    description: "Des personnes sont formées afin de pouvoir prendre part aux décisions.",
  },
  "governance.management_style": {
    title: "Style de gestion",
    description:
      "De 0, où dominent objectifs, tableaux de bord et évaluation d’en haut, à 5, où normes et priorités se construisent collectivement.",
  },
  institutions: {
    title: "Institutions publiques et parapubliques",
    description:
      "Les institutions qui prennent part au pôle, et de quelle manière. Un rôle nommé est établi ; un rôle qui n’est pas nommé n’est pas pour autant absent.",
  },
  "institutions[].name": { title: "Nom de l’institution", description: "Le nom que lui donnent les sources." },
  "institutions[].level": {
    title: "Échelon de l’institution",
    description: "De quel échelon, ou de quelle nature, est l’institution.",
  },
  "institutions[].roles": { title: "Rôles", description: "Ce que l’institution fait dans le pôle." },
  "institutions[].support": { title: "Soutiens", description: "Ce qu’elle apporte." },
  "institutions[].agreement_until": {
    title: "Fin de la convention",
    description:
      "La fin de sa convention avec le pôle. Une convention échue à la date du profil déclenche un avertissement ; si elle prend fin dans les limites de précision de la date, on ne sait si elle est en vigueur.",
  },
  network: { title: "Réseau", description: "Comment le réseau est construit. Décrit, sans effet sur le score." },
  "network.structuring": {
    title: "Logique de structuration",
    description: "Matray et Poisat 2015, §1.2.1. Ce n’est pas l’axe de la gouvernance.",
  },
  indicators: {
    title: "Indicateurs donnés directement",
    description:
      "Des valeurs pour des indicateurs de la typologie, selon l’identifiant de l’indicateur. Elles remplacent ce que l’on tirerait des autres blocs.",
  },
  "indicators.<indicator>": {
    title: "Valeur d’un indicateur",
    description:
      "Un nombre, une borne ou un code sans plus est une valeur brute (`raw`), dans l’unité du calibrage de l’indicateur. `not_applicable` retire l’indicateur de son axe.",
  },
  "indicators.<indicator>.raw": {
    title: "Valeur brute",
    description: "Dans l’unité du calibrage de l’indicateur.",
  },
  "indicators.<indicator>.degree": {
    title: "Degré donné par le codeur",
    description: "Un degré d’appartenance de 0 à 1 ; le calibrage ne sert pas.",
  },
  sources: {
    title: "Sources",
    description:
      "Les documents sur lesquels repose le codage, chacun sous une clé. Les données (`evidence`) renvoient à ces clés.",
  },
  "sources.<source>": { title: "Source", description: "Un document qui a été lu." },
  "sources.<source>.title": { title: "Titre de la source", description: "Le titre du document ou de la page." },
  "sources.<source>.author": { title: "Auteur", description: "Personne ou organisation." },
  "sources.<source>.year": { title: "Année", description: "Année de publication." },
  "sources.<source>.publisher": { title: "Éditeur", description: "Éditeur, revue ou site." },
  "sources.<source>.url": { title: "Adresse", description: "Où l’on peut la lire." },
  "sources.<source>.accessed": { title: "Date de consultation", description: "Quand elle a été lue." },
  "sources.<source>.note": {
    title: "Note sur la source",
    description: "De quel genre de document il s’agit, et les doutes qu’il inspire.",
  },
  evidence: {
    title: "Données à l’appui",
    description:
      "Pour un champ de ce profil, écrit comme un chemin avec des points (`funding.market`, `governance.bodies.0.seats`) : là où sa valeur a été lue. Une entrée, ou une liste.",
  },
  "evidence.<field>": {
    title: "Données à l’appui d’un champ",
    description: "Une entrée avec `source`, `locator`, `quote` et `confidence`, ou une liste d’entrées.",
  },
  "evidence.<field>.source": { title: "Clé de la source", description: "Une clé de `sources`." },
  "evidence.<field>.locator": { title: "Emplacement", description: "Page, section, minute." },
  "evidence.<field>.quote": { title: "Citation", description: "Les mots de la source, dans sa langue." },
  "evidence.<field>.confidence": {
    title: "Confiance",
    description: "À quel point le codeur est sûr de sa lecture.",
  },
  expected: {
    title: "Résultat attendu",
    description:
      "Ce que le codeur tient le pôle pour être. Cela ne change aucun score : `tcec batch --expect` le compare à ce qui est trouvé.",
  },
  "expected.type": {
    title: "Type attendu",
    description: "Identifiant d’un idéal-type de la typologie ; `null` si aucun type n’est attendu.",
  },
  "expected.status": { title: "Statut attendu", description: "À quel point le verdict devrait être ferme." },
  notes: { title: "Notes", description: "Texte libre : doutes, lectures, ce qui a été laissé de côté." },
  "x-<name>": {
    title: "Champ libre",
    description: "Ce que vous voulez, sous une clé qui commence par `x-` ; cela reste hors du score.",
  },
} as const;
