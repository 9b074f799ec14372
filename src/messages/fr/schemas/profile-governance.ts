import type { SchemaWords } from "../../schemas-words.js";

/** Fields of a profile on governance, institutions, sources and the rest. */
export const PROFILE_GOVERNANCE_TEXTS = {
  Governance: "Gouvernance",
  "Who takes part, who sits where, who decides and how.": "Qui participe, qui siège où, qui décide et comment.",
  Participation: "Participation",
  "For each group, how far it takes part. A group that is not named is unknown.":
    "Pour chaque groupe, jusqu’où va sa participation. Un groupe qui n’est pas nommé est inconnu.",
  Employees: "Salariés",
  "Employees of the cluster and of its members, on the scale `none`, `inform`, `consult`, `involve`, `collaborate`, `empower`.":
    "Salariés du pôle et de ses membres, sur l’échelle `none`, `inform`, `consult`, `involve`, `collaborate`, `empower`.",
  Volunteers: "Bénévoles",
  "Volunteers, on the same scale.": "Bénévoles, sur la même échelle.",
  Recipients: "Bénéficiaires",
  "Recipients of the solidarity actions and users of the services, on the same scale.":
    "Bénéficiaires des actions de solidarité et usagers des services, sur la même échelle.",
  Citizens: "Citoyens",
  "Inhabitants of the territory, on the same scale.": "Habitants du territoire, sur la même échelle.",
  Bodies: "Instances",
  "The complete list of bodies of governance.": "La liste complète des instances de gouvernance.",
  "Name of the body": "Nom de l’instance",
  "What it is called.": "Le nom que lui donnent les sources.",
  Role: "Rôle",
  "`decision` (it decides), `advisory` (it is heard) or `technical` (it prepares or carries out). Only decision bodies are scored.":
    "`decision` (elle décide), `advisory` (elle est entendue) ou `technical` (elle prépare ou met en œuvre). Seules les instances de décision entrent dans le score.",
  Seats: "Sièges",
  'Seats by kind of holder. A complete map: a kind that is not named has none. Write ">=0" where a number is unknown; leave `seats` out where all are.':
    'Les sièges, selon qui les occupe. Le décompte est complet : une catégorie qui n’est pas nommée n’a aucun siège. Écrivez `">=0"` là où un nombre est inconnu ; omettez `seats` si tous le sont.',
  Leaders: "Dirigeants",
  "Heads of member firms and organisations, sitting as such.":
    "Dirigeants d’entreprises ou d’organisations membres, siégeant à ce titre.",
  "Seats of member organisations whose holder is not known: they may be held by either side.":
    "Sièges d’organisations membres dont on ne sait pas qui les occupe : ils peuvent revenir à l’un ou à l’autre côté.",
  "Elected officials": "Élus",
  "Elected representatives of public authorities.":
    "Élus politiques (collectivités, Parlement), siégeant à ce titre ; ni les administrateurs élus par l’assemblée, ni les élus du personnel.",
  "Civil servants": "Fonctionnaires",
  "Staff of public authorities.":
    "Fonctionnaires et autres agents de l’État, des collectivités ou d’établissements publics.",
  Experts: "Experts",
  "Qualified persons, technicians, researchers.": "Personnalités qualifiées, techniciens, chercheurs.",
  "Seats of companies outside the social and solidarity economy.":
    "Sièges d’entreprises extérieures à l’économie sociale et solidaire.",
  "Seats of employees.": "Sièges de salariés.",
  "Seats of volunteers.": "Sièges de bénévoles.",
  "Seats of recipients and users.": "Sièges de bénéficiaires et d’usagers.",
  "Seats of citizens.": "Sièges de citoyens.",
  Others: "Autres",
  "Other or unknown holders: they may be of either side.":
    "Autres titulaires, ou titulaires inconnus : ils peuvent être de l’un ou de l’autre côté.",
  "Decision mode": "Mode de décision",
  'Who decides, then how, in this order: `executive` (one person or a small management), `expert_committee`, `board`, `assembly_vote`, `deliberated_vote` (a vote after organised deliberation), `consensus`. May be a bound ("board..assembly_vote") or `not_applicable`.':
    'Qui décide, puis comment, dans cet ordre : `executive` (une personne ou une direction restreinte), `expert_committee`, `board`, `assembly_vote`, `deliberated_vote` (un vote après une délibération organisée), `consensus`. Peut être une borne (`"board..assembly_vote"`) ou `not_applicable`.',
  "Voting rule": "Règle de vote",
  "`one_member_one_vote`, `colleges`, `by_contribution`, `by_capital`. Described, not scored: nearly every SSE statute says one member one vote, so it does not tell the types apart.":
    "`one_member_one_vote`, `colleges`, `by_contribution`, `by_capital`. Décrite, sans effet sur le score : presque tous les statuts de l’ESS posent la règle « un membre, une voix » ; cette règle ne distingue donc pas les types.",
  "Deliberative practices": "Pratiques délibératives",
  "Each true or false; a practice that is not named is unknown.":
    "Chacune `true` (oui) ou `false` (non) ; une pratique qui n’est pas nommée est inconnue.",
  "Open assemblies": "Assemblées ouvertes",
  "Assemblies that people outside the membership may attend.":
    "Des assemblées auxquelles peuvent assister des personnes qui ne sont pas membres.",
  "Published minutes": "Comptes rendus publiés",
  "Minutes that anyone can read.": "Des comptes rendus que chacun peut lire.",
  "Open agenda": "Ordre du jour ouvert",
  "Any member can put a point on the agenda.": "Tout membre peut inscrire un point à l’ordre du jour.",
  "Facilitated deliberation": "Animation des délibérations",
  "Debates with a method and a facilitator, before decisions.":
    "Des débats menés avec une méthode et un animateur, avant la décision.",
  "Open working groups": "Groupes de travail ouverts",
  "Working groups that anyone concerned may join.":
    "Des groupes de travail que peut rejoindre toute personne concernée.",
  "Participatory evaluation": "Évaluation participative",
  "Stakeholders take part in evaluating the cluster.": "Les parties prenantes prennent part à l’évaluation du pôle.",
  "Training to take part": "Formation à la participation",
  "People are trained so that they can take part in decisions.":
    "Des personnes sont formées afin de pouvoir prendre part aux décisions.",
  "Management style": "Style de gestion",
  '0 to 5. 0: targets, dashboards and evaluation from above prevail. 5: norms and priorities are built collectively. May be a bound (">=3") or `not_applicable`.':
    'De 0 à 5. À 0, objectifs, tableaux de bord et évaluation d’en haut dominent. À 5, normes et priorités se construisent collectivement. Peut être une borne (`">=3"`) ou `not_applicable`.',
  "Public and semi-public institutions": "Institutions publiques et parapubliques",
  "The institutions that take part, and how. A role that is named is proven present; one that is not named is proven absent only where `institutions_complete` is true and every institution says its roles.":
    "Les institutions qui prennent part au pôle, et de quelle manière. Un rôle nommé est établi ; un rôle qui n’est pas nommé n’est établi absent que si `institutions_complete` est vrai et que les rôles de chaque institution sont indiqués.",
  "Institutions complete": "Institutions au complet",
  "True where no institution is missing in the list.": "Vrai si aucune institution ne manque dans la liste.",
  "Name of the institution": "Nom de l’institution",
  "Level of the institution": "Échelon de l’institution",
  "`eu`, `state`, `region`, `department`, `intermunicipal`, `municipal`, `semi_public` (e.g. an association for employment), `chamber` (commerce, trades, agriculture), `sse_chamber` (regional chamber of the SSE), `sse_federation` (network or federation of the SSE), `research` (research, higher education, training) or `other`.":
    "`eu`, `state`, `region`, `department`, `intermunicipal`, `municipal`, `semi_public` (une maison de l’emploi, par exemple), `chamber` (commerce et industrie, métiers et artisanat, agriculture), `sse_chamber` (chambre régionale de l’ESS), `sse_federation` (réseau ou fédération de l’ESS), `research` (recherche, enseignement supérieur, formation) ou `other`.",
  Roles: "Rôles",
  "What the institution does in the cluster: `initiator`, `facilitator`, `coordinator`, `foresight`, `funder`, `board_member`, `technical_committee`, `partner`, `client`, `mandator` (assigns missions), `evaluator`, `research_partner`. An empty list says that it has none of them.":
    "Ce que l’institution fait dans le pôle : `initiator`, `facilitator`, `coordinator`, `foresight`, `funder`, `board_member`, `technical_committee`, `partner`, `client`, `mandator` (elle confie des missions), `evaluator`, `research_partner`. Une liste vide indique qu’elle n’en a aucun.",
  Missions: "Missions",
  "What it assigns to the cluster: `economic_development`, `public_service` or `other`. An empty list says that it assigns none.":
    "Ce qu’elle confie au pôle : `economic_development`, `public_service` ou `other`. Une liste vide indique qu’elle ne confie rien.",
  Mission: "Mission",
  "One kind of mission.": "Une sorte de mission.",
  Support: "Soutiens",
  "What it gives. Direct: `subsidy`, `premises`, `infrastructure`, `staff`. Indirect: `engineering`, `training`, `promotion`, `label`, `contract`, `legitimacy` (its taking part lends the cluster standing with local actors). An empty list says that it gives nothing.":
    "Ce qu’elle apporte. Directement : `subsidy`, `premises`, `infrastructure`, `staff`. Indirectement : `engineering`, `training`, `promotion`, `label`, `contract`, `legitimacy` (sa participation donne du crédit au pôle auprès des acteurs locaux). Une liste vide indique qu’elle n’apporte rien.",
  Agreement: "Convention",
  "Its agreement with the cluster: `none`, or since when and until when it runs. One that is over at the date of the profile raises a warning; one that ends within the precision of the date is unknown.":
    "Sa convention avec le pôle : `none`, ou depuis quand et jusqu’à quand elle court. Une convention échue à la date du profil déclenche un avertissement ; si elle prend fin dans les limites de précision de la date, on ne sait si elle est en vigueur.",
  "Agreement since": "Début de la convention",
  "When it began. Absent: it has begun.": "Quand elle a commencé. Absent : elle a commencé.",
  "Agreement until": "Fin de la convention",
  "When it ends. Absent: unknown.": "Quand elle prend fin. Absent : inconnu.",
  Renewed: "Renouvelée",
  "Whether it continues an earlier one.": "Si elle en prolonge une précédente.",
  "Strategic plan": "Plan stratégique",
  "Whether it rests on a plan of the cluster for several years.": "Si elle s’appuie sur un plan pluriannuel du pôle.",
  Departments: "Services",
  "How many of its services, or budgets, must be asked for one project.":
    "Combien de ses services, ou de ses budgets, doivent être sollicités pour un projet.",
  "Policy schemes": "Schémas et stratégies",
  "Schemes of the institution in which the cluster is named, as words: `development_scheme`, `innovation_strategy`, `planning` or any other. An empty list says that there is none.":
    "Les schémas de l’institution qui nomment le pôle, en mots : `development_scheme`, `innovation_strategy`, `planning` ou tout autre. Une liste vide indique qu’il n’y en a aucun.",
  "Policy scheme": "Schéma ou stratégie",
  "One scheme, as a word.": "Un schéma, en un mot.",
  Network: "Réseau",
  "How the network is built, and who in it is tied to whom. Described, not scored.":
    "Comment le réseau est construit, et qui y est lié à qui. Décrit, sans effet sur le score.",
  "Ties between members": "Liens entre membres",
  "Pairs of members that work together, or know each other, without the cluster: [a, b], or [a, b, strength], by names that are always written alike. A tie has no direction, so each pair stands once. The cluster itself is not named: it is tied to every member.":
    "Les paires de membres qui travaillent ensemble, ou se connaissent, sans le pôle : [a, b], ou [a, b, intensité], par des noms toujours écrits de la même façon. Un lien n’est pas orienté : chaque paire figure une fois. Le pôle lui-même n’est pas nommé : il est lié à chaque membre.",
  Tie: "Lien",
  "Two members and, where it is not 1, the strength of their tie.":
    "Deux membres et, si elle ne vaut pas 1, l’intensité de leur lien.",
  "Member, or strength": "Membre, ou intensité",
  "The name of a member, first and second, in the same letters wherever it is named; third, the strength of the tie: a number above 0, such as the number of joint projects. Where nothing is said it is 1, as is that of the ties of the cluster.":
    "Le nom d’un membre, en premier et en deuxième, écrit de la même façon partout ; en troisième, l’intensité du lien : un nombre supérieur à 0, comme le nombre de projets communs. Si rien n’est indiqué, elle vaut 1, comme celle des liens du pôle.",
  Member: "Membre",
  "The name of a member.": "Le nom d’un membre.",
  "Members without ties": "Membres sans lien",
  "Members that are tied to no other. It may also list all members: where it names one that has a tie, it is read as the list of all, and a tie to anybody else is an error.":
    "Les membres qui ne sont liés à aucun autre. La liste peut aussi nommer tous les membres : si elle en nomme un qui a un lien, elle est lue comme la liste de tous, et un lien avec quelqu’un d’autre est une erreur.",
  "Ties complete": "Liens complets",
  "True where all ties between members are listed under `ties`, and all members without ties under `members`. Only then is the network measured.":
    "Vrai si tous les liens entre membres figurent sous `ties`, et tous les membres sans lien sous `members`. Alors seulement le réseau est mesuré.",
  "Structuring logic": "Logique de structuration",
  "`vertical` (along one chain or organisation), `horizontal` (territorial complementarity) or `both`: Matray & Poisat 2015, §1.2.1. It is not the governance axis.":
    "`vertical` (le long d’une filière ou autour d’une seule organisation), `horizontal` (par complémentarité territoriale) ou `both` (l’un et l’autre) : Matray et Poisat 2015, § 1.2.1. Ce n’est pas l’axe de la gouvernance.",
  "Indicators given directly": "Indicateurs donnés directement",
  "Values for indicators of the typology, by indicator id. They override what would be derived from the other blocks. A bare number, bound or code is `raw`, in the unit of the indicator's calibration; `{degree: 0.6}` is a membership given by the coder.":
    "Des valeurs pour des indicateurs de la typologie, selon l’identifiant de l’indicateur. Elles remplacent ce que l’on tirerait des autres blocs. Un nombre, une borne ou un code sans plus est une valeur brute (`raw`), dans l’unité de la calibration de l’indicateur ; `{degree: 0.6}` est un degré d’appartenance donné par le codeur.",
  "Value of an indicator": "Valeur d’un indicateur",
  "A bare number, bound or code is `raw`. Otherwise `{raw: ...}`, `{degree: ...}` or {min, max} (raw). `not_applicable` takes the indicator out of its axis.":
    "Un nombre, une borne ou un code sans plus est une valeur brute (`raw`). Sinon, `{raw: ...}`, `{degree: ...}` ou `{min, max}` (valeur brute). `not_applicable` retire l’indicateur de son axe.",
  "Raw value": "Valeur brute",
  "In the unit of the indicator's calibration.": "Dans l’unité de la calibration de l’indicateur.",
  "Degree given by the coder": "Degré donné par le codeur",
  "A membership from 0 to 1; the calibration is not used.":
    "Un degré d’appartenance de 0 à 1 ; la calibration ne sert pas.",
  Sources: "Sources",
  "The documents that the coding rests on, by key. Evidence refers to a key.":
    "Les documents sur lesquels repose le codage, chacun sous une clé. Les preuves (`evidence`) renvoient à ces clés.",
  Source: "Source",
  "A document that was read.": "Un document qui a été lu.",
  "Title of the source": "Titre de la source",
  "The title of the document or page.": "Le titre du document ou de la page.",
  Author: "Auteur",
  "Person or organisation.": "Personne ou organisation.",
  Year: "Année",
  "Year of publication.": "Année de publication.",
  Publisher: "Éditeur",
  "Publisher, journal or site.": "Éditeur, revue ou site.",
  Address: "Adresse",
  "Where it can be read.": "Où l’on peut la lire.",
  "Date of access": "Date de consultation",
  "When it was read.": "Quand elle a été lue.",
  "Note on the source": "Note sur la source",
  "Any doubt about it.": "Tout doute à son sujet.",
  "Kind of source": "Nature de la source",
  "`interview`, `observation`, `document` (a report, minutes, statutes), `statistics`, `press`, `web` or `law`.":
    "`interview` (entretien), `observation`, `document` (rapport, compte rendu, statuts), `statistics` (statistiques), `press` (presse), `web` ou `law` (loi).",
  Private: "Confidentielle",
  "True for a source whose words are not to be spread: its quotes go into no table, page, export or saved result unless asked for.":
    "Vrai pour une source dont les propos ne doivent pas circuler : ses citations n’entrent dans aucun tableau, aucune page, aucun export ni résultat enregistré, sauf si on le demande.",
  Evidence: "Preuves",
  "For a field of this profile, written as a path with dots (`funding.market`, `governance.bodies.0.seats`), where its value was read. One entry, or a list.":
    "Pour un champ de ce profil, écrit comme un chemin avec des points (`funding.market`, `governance.bodies.0.seats`) : là où sa valeur a été lue. Une entrée, ou une liste.",
  "Evidence for a field": "Preuves d’un champ",
  "One entry {source, locator, quote, confidence}, or a list of entries.":
    "Une entrée `{source, locator, quote, confidence}`, ou une liste d’entrées.",
  "Source key": "Clé de la source",
  "A key of `sources`.": "Une clé de `sources`.",
  Locator: "Emplacement",
  "Page, section, minute.": "Page, section, minute.",
  Quote: "Citation",
  "The words of the source, in its language.": "Les mots de la source, dans sa langue.",
  Confidence: "Confiance",
  "How sure the coder is of the reading: `low`, `medium`, `high`.":
    "À quel point le codeur est sûr de sa lecture : `low` (faible), `medium` (moyenne), `high` (élevée).",
  "Expected result": "Résultat attendu",
  "What the coder holds the cluster to be. It changes no score: `tcec batch --expect` compares it with what is found.":
    "Ce qu’est le pôle selon le codeur. Cela ne change aucun score : `tcec batch --expect` le compare à ce qui est trouvé.",
  "Expected type": "Type attendu",
  "Id of an ideal type of the typology; `null` where no type is expected.":
    "Identifiant d’un idéal-type de la typologie ; `null` si aucun type n’est attendu.",
  "Expected status": "Statut attendu",
  "How firm the verdict is expected to be.": "À quel point le verdict devrait être ferme.",
  Notes: "Notes",
  "Free text: doubts, readings, what was left out.": "Texte libre : doutes, lectures, ce qui a été laissé de côté.",
  "Free field": "Champ libre",
  "Anything of your own; it is kept out of the score.":
    "Ce que vous voulez, sous une clé qui commence par `x-` ; cela reste hors du score.",
} as const satisfies Partial<SchemaWords>;
