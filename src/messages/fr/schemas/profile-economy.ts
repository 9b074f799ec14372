import type { SchemaWords } from "../../schemas-words.js";

/** Fields of a profile on identity, money, activities and members. */
export const PROFILE_ECONOMY_TEXTS = {
  "Format version": "Version du format",
  "The version of this format. Always 1.": "La version de ce format. Toujours 1.",
  Identifier: "Identifiant",
  "A short name for the cluster: lower-case letters, digits, hyphens. The same id at several dates is a trajectory.":
    "Un nom court pour le pôle : lettres minuscules, chiffres, tirets. Le même identifiant à plusieurs dates forme une trajectoire.",
  Name: "Nom",
  "The name of the cluster as it is printed.": "Le nom du pôle, tel qu’il est affiché.",
  Date: "Date",
  Invented: "Inventé",
  "True for a cluster that does not exist: an example to teach the coding. Outputs say so beside its name.":
    "Vrai pour un pôle qui n’existe pas : un exemple pour apprendre à coder. Les sorties l’indiquent à côté de son nom.",
  "The date that the profile describes, as precise as the sources allow: a year, a month or a day. Without an end, a year means some time in that year.":
    "La date que décrit le profil, aussi précise que les sources le permettent : une année, un mois ou un jour. Une année seule veut dire un moment quelconque de cette année.",
  "Date of creation": "Date de création",
  "When the cluster was created. The age is the difference of calendar years between date and created.":
    "Quand le pôle a été créé. Son âge est la différence des années civiles de `date` et de `created`.",
  Place: "Lieu",
  "Where the cluster is.": "Où se trouve le pôle.",
  Country: "Pays",
  "ISO code or name of the country.": "Le code ISO du pays, ou son nom.",
  Region: "Région",
  "The region.": "La région.",
  Department: "Département",
  "The French département, or the unit of that size.": "Le département, ou ce qui en tient lieu.",
  Commune: "Commune",
  "The municipality.": "La commune.",
  "Legal form": "Forme juridique",
  "The legal form of the coordinating structure. The default typology does not score it; one that does lists the words that it knows, such as SCIC.":
    "La forme juridique de la structure de coordination. La typologie par défaut ne la note pas ; une typologie qui la note énumère les mots qu’elle connaît, comme SCIC.",
  Sectors: "Secteurs",
  "The sectors in which the cluster works. The default typology asks for: culture, heritage, environment, energy, recycling, work_integration, training. Any other word is kept. A sector that is named is proven present; one that is not named is not proven absent.":
    "Les secteurs dans lesquels travaille le pôle. La typologie par défaut interroge `culture`, `heritage` (patrimoine), `environment`, `energy`, `recycling`, `work_integration` (insertion) et `training` (formation) ; tout autre mot est conservé. Un secteur nommé est établi ; un secteur qui n’est pas nommé n’est pas pour autant absent.",
  Coder: "Codeur",
  "Who coded the profile, so that two coders can be compared.":
    "Qui a codé le profil, afin que l’on puisse comparer deux codeurs.",
  "Initiated by": "À l’initiative de",
  "Who started the cluster, as a complete list: `citizens`, `sse_organisations`, `conventional_companies`, `local_authorities`, `state`, `research`, `other`. Who is not named did not, unless `other` is in the list.":
    "Qui a lancé le pôle, en une liste complète : `citizens`, `sse_organisations`, `conventional_companies`, `local_authorities`, `state`, `research`, `other`. Qui n’est pas nommé n’en est pas, sauf si la liste contient `other`.",
  Initiator: "Initiateur",
  "One kind of initiator.": "Une sorte d’initiateur.",
  Functions: "Fonctions",
  "What the cluster does, as a complete list: `networking`, `project_support`, `promotion_of_sse`, `pooling` (shared services), `joint_offers`, `joint_projects`, `training`, `work_integration`, `social_assistance`, `foresight`, `other`. What is not named it does not do, unless `other` is in the list.":
    "Ce que fait le pôle, en une liste complète : `networking`, `project_support`, `promotion_of_sse`, `pooling` (services mutualisés), `joint_offers`, `joint_projects`, `training`, `work_integration`, `social_assistance`, `foresight`, `other`. Ce qui n’est pas nommé, il ne le fait pas, sauf si la liste contient `other`.",
  Function: "Fonction",
  "One function.": "Une fonction.",
  "Political project": "Projet politique",
  "The conception of the social and solidarity economy that the statements of the cluster carry: `alternative`, `reformist` or `liberal` (Matray & Poisat 2015, §2.2). Described, and used by traits; not scored.":
    "La conception de l’économie sociale et solidaire que portent les déclarations du pôle : `alternative`, `reformist` ou `liberal` (Matray et Poisat 2015, § 2.2). Décrite, et utile aux traits ; sans effet sur le score.",
  "Level of analysis": "Niveau d’analyse",
  "What the figures are about: `coordination` (the coordinating structure alone), `consolidated` (members included) or `service` (one activity). The shares differ radically between them; two levels are not comparable.":
    "Ce dont parlent les chiffres : `coordination` (la structure de coordination seule), `consolidated` (l’ensemble avec ses membres) ou `service` (une seule activité). Les parts diffèrent radicalement d’un niveau à l’autre ; deux niveaux ne sont pas comparables.",
  Funding: "Financement",
  "The cash budget by Polanyi's three principles, in percent or in a currency. What is missing up to the total may belong to any principle that is not fully given, so shares become intervals by themselves.":
    "Le budget monétaire selon les trois principes de Polanyi, en pourcentage ou en monnaie. Ce qui manque pour atteindre le total peut relever de tout principe qui n’est pas entièrement renseigné : les parts deviennent alors d’elles-mêmes des intervalles.",
  Unit: "Unité",
  "`percent` (the total is then 100) or a currency: its ISO code, with k or M before it for thousands or millions.":
    "`percent` (le total est alors 100) ou une monnaie : son code ISO, précédé de k pour les milliers ou de M pour les millions.",
  "Total cash budget": "Budget monétaire total",
  "In the currency of `unit`. Refused with `unit: percent`, where the total is 100; the size of the budget goes into `budget`.":
    "Dans la monnaie de `unit`. Refusé avec `unit: percent`, où le total est 100 ; la taille du budget se code alors sous `budget`.",
  "Size of the budget": "Taille du budget",
  "How large the budget is, where the funding is given in percent. Described, not scored.":
    "Le montant du budget, lorsque le financement est donné en pourcentage. Décrit, sans effet sur le score.",
  Amount: "Montant",
  "The cash budget of the year.": "Le budget monétaire de l’année.",
  Currency: "Monnaie",
  "ISO code, with k or M before it for thousands or millions.":
    "Code ISO, précédé de k pour les milliers ou de M pour les millions.",
  "Own resources": "Ressources propres",
  'Earned by the cluster itself but not split between sales and membership fees ("self-financed at 95 %"). It is the sum of market resources and of fees that public members do not pay, not a further part.':
    "Ce que le pôle gagne lui-même, lorsque la source ne distingue pas les ventes des cotisations (« autofinancé à 95 % »). C’est la somme des ressources marchandes et des cotisations que ne versent pas les membres publics, et non une partie de plus.",
  Market: "Marché",
  "Earned on markets. Contracts won from public bodies are market (§2.2, type 3: competitive governance). One quantity, or its parts; a part that is not named is unknown.":
    "Ce qui est gagné sur des marchés. Les contrats obtenus auprès d’organismes publics en relèvent (§ 2.2, type 3 : « competitive governance »). Une seule quantité, ou ses parties ; une partie qui n’est pas nommée est inconnue.",
  Sales: "Ventes",
  "Goods and services sold to customers (chiffre d'affaires).":
    "Biens et services vendus à des clients (chiffre d’affaires).",
  "Services to members": "Services aux membres",
  "Services that members pay for.": "Services que les membres paient.",
  "Public contracts": "Marchés publics",
  "Contracts won from public bodies, by tender or otherwise.":
    "Contrats obtenus auprès d’organismes publics, après mise en concurrence ou non.",
  Redistribution: "Redistribution",
  "Subsidies, work-integration job aid and other public money that is not the price of a service. One quantity, or its parts; a part that is not named is unknown.":
    "Subventions, aides aux postes d’insertion et autres fonds publics qui ne sont pas le prix d’un service. Une seule quantité, ou ses parties ; une partie qui n’est pas nommée est inconnue.",
  "European Union": "Union européenne",
  "Structural funds and other money of the Union.": "Fonds structurels et autres fonds de l’Union.",
  State: "État",
  "Subsidies of the central State (job aid apart).": "Subventions de l’État central (hors aides aux postes).",
  "Subsidies of the region.": "Subventions de la région.",
  "Subsidies of the département.": "Subventions du département.",
  Municipal: "Communes",
  "Subsidies of municipalities and their groupings.": "Subventions des communes et de leurs groupements.",
  "Employment aid": "Aides aux postes",
  "Work-integration job aid, paid by the State.": "Aides aux postes d’insertion, versées par l’État.",
  "Fees of public members": "Cotisations des membres publics",
  "Membership fees that public members pay: public money, so redistribution. Absent means none, the one such part.":
    "Cotisations que versent les membres publics : de l’argent public, donc de la redistribution. Absente, elle vaut zéro ; c’est la seule partie dans ce cas.",
  "Parts given as one figure": "Parties données en un seul chiffre",
  "Parts of this principle that a source gives as one figure, joined by `+` in any order: `sales+member_services`. Each part stands in one key only.":
    "Parties de ce principe que la source donne en un seul chiffre, reliées par `+` dans n’importe quel ordre : `sales+member_services`. Chaque partie ne figure que dans une seule clé.",
  "Parts of this principle that a source gives as one figure, joined by `+` in any order: `region+department`. Each part stands in one key only.":
    "Parties de ce principe que la source donne en un seul chiffre, reliées par `+` dans n’importe quel ordre : `region+department`. Chaque partie ne figure que dans une seule clé.",
  "Parts of this principle that a source gives as one figure, joined by `+` in any order: `donations+patronage`. Each part stands in one key only.":
    "Parties de ce principe que la source donne en un seul chiffre, reliées par `+` dans n’importe quel ordre : `donations+patronage`. Chaque partie ne figure que dans une seule clé.",
  "Other redistribution": "Autre redistribution",
  "Other public bodies.": "Autres organismes publics.",
  Reciprocity: "Réciprocité",
  "Membership fees, gifts, patronage, citizens' savings. One quantity, or its parts; a part that is not named is unknown.":
    "Cotisations, dons, mécénat, épargne citoyenne. Une seule quantité, ou ses parties ; une partie qui n’est pas nommée est inconnue.",
  "Membership fees": "Cotisations",
  "Fees of members that are not public. They count as self-financing. Where a source does not tell the fees of public members apart, write a bound here and the rest in `redistribution.member_fees`.":
    "Cotisations des membres qui ne sont pas publics. Elles comptent dans l’autofinancement. Si la source ne distingue pas les cotisations des membres publics, écrivez ici une borne, et le reste sous `redistribution.member_fees`.",
  Donations: "Dons",
  "Gifts of persons.": "Dons de particuliers.",
  Patronage: "Mécénat",
  "Foundations and corporate patronage (mécénat).": "Fondations et mécénat d’entreprise.",
  "Citizens' savings": "Épargne citoyenne",
  "Savings that citizens put in.": "Épargne que des citoyens placent dans le pôle (parts sociales, titres, prêts).",
  "In kind": "Ressources en nature",
  "Unpaid resources valued beside the cash total, in the same unit. They enter the shares of the three principles only, never self-financing.":
    "Ressources non monétaires, valorisées à côté du total monétaire et dans la même unité. Elles n’entrent que dans les parts des trois principes, jamais dans l’autofinancement.",
  "Public, in kind": "Ressources publiques en nature",
  "Free premises, staff made available by public bodies: redistribution.":
    "Locaux gratuits, agents mis à disposition par des organismes publics : de la redistribution.",
  Volunteering: "Bénévolat",
  "Valued volunteer work: reciprocity.": "Travail bénévole valorisé : de la réciprocité.",
  "Other, in kind": "Autres dons en nature",
  "Other gifts in kind: reciprocity.": "Autres dons en nature : de la réciprocité.",
  Activities: "Activités",
  "The complete list of activities. Shares, if given, are in percent of all activities and add up to 100; a share that is not given is unknown.":
    "La liste complète des activités. Les parts, si elles sont données, le sont en pourcentage de l’ensemble des activités et totalisent 100 ; une part qui n’est pas donnée est inconnue.",
  "Name of the activity": "Nom de l’activité",
  "What is done.": "Ce qui se fait.",
  Sphere: "Sphère",
  "Who pays, after Polanyi: `market` (sales, contracts won), `redistribution` (public grants), `reciprocity` (fees, gifts, volunteering) or `mixed` (some of each, split unknown).":
    "Qui paie, au sens de Polanyi : `market` (ventes, contrats obtenus), `redistribution` (subventions publiques), `reciprocity` (cotisations, dons, bénévolat) ou `mixed` (un peu de chaque, dans une proportion inconnue).",
  Share: "Part",
  "Percent of all activities (by turnover, or by time if you say so in notes).":
    "En pourcentage de l’ensemble des activités (selon le chiffre d’affaires, ou selon le temps si vous le dites sous `notes`).",
  "Business model": "Modèle économique",
  'Where the economic model is heading: `grant_reliant`, `mixed`, `towards_self_financing`, `trade_led`, in this order. May be a bound (">=mixed") or `not_applicable`.':
    'Ce vers quoi tend le modèle économique : `grant_reliant`, `mixed`, `towards_self_financing`, `trade_led`, dans cet ordre. Peut être une borne (`">=mixed"`) ou `not_applicable`.',
  Members: "Membres",
  "How many members, by kind. `total` counts member organisations: the sum of the six kinds of organisation, individuals left out.":
    "Combien de membres, par catégorie. `total` compte les organisations membres : la somme des six catégories d’organisations, particuliers non compris.",
  "Member organisations": "Organisations membres",
  "All member organisations, the figure that sources publish most.":
    "Toutes les organisations membres ; c’est le chiffre que les sources publient le plus souvent.",
  "SSE organisations": "Organisations de l’ESS",
  "Associations, cooperatives, mutuals, foundations, social enterprises.":
    "Associations, coopératives, mutuelles, fondations, entreprises sociales.",
  "Conventional companies": "Entreprises classiques",
  "Companies outside the social and solidarity economy: one count, or {sme, large}; a part that is not named is unknown.":
    "Entreprises extérieures à l’économie sociale et solidaire : un seul effectif, ou `sme` et `large` ; une partie qui n’est pas nommée est inconnue.",
  "Small and medium-sized": "Petites et moyennes entreprises",
  "Local small and medium-sized companies.": "Petites et moyennes entreprises locales.",
  Large: "Grands groupes",
  "Large groups.": "Grands groupes.",
  "Local authorities": "Collectivités territoriales",
  "Regions, départements, municipalities and their groupings that are members.":
    "Régions, départements, communes et groupements de communes qui sont membres.",
  "Public bodies": "Organismes publics",
  "Other public and semi-public bodies that are members.": "Autres organismes publics et parapublics qui sont membres.",
  "Research and training": "Recherche et formation",
  "Research centres, higher education, training organisations.":
    "Centres de recherche, enseignement supérieur, organismes de formation.",
  "Other organisations": "Autres organisations",
  "Member organisations of any other kind.": "Organisations membres de toute autre nature.",
  "All members": "Ensemble des membres",
  "Organisations and persons counted together, as many sources do: exactly `total` + `individuals`.":
    "Organisations et personnes comptées ensemble, comme le font bien des sources : exactement `total` + `individuals`.",
  "Who pays the coordination": "Qui paie la coordination",
  "Which resources pay the coordination of the cluster, by their names under `funding`. One that is named is proven; one that is not named is not proven absent.":
    "Les ressources qui paient la coordination du pôle, par leur nom sous `funding`. Ce qui est nommé est établi ; ce qui n’est pas nommé n’est pas pour autant absent.",
  Resource: "Ressource",
  "One part of the funding.": "Une partie du financement.",
  Individuals: "Particuliers",
  "Persons who are members. They are not in `total`.":
    "Personnes physiques qui sont membres. Elles n’entrent pas dans `total`.",
} as const satisfies Partial<SchemaWords>;
