/** Titles and descriptions of the fields on identity, money, activities and members, in French. */
export const TEXTS_OF_ECONOMY = {
  tcec: { title: "Version du format", description: "La version de ce format. Toujours 1." },
  id: {
    title: "Identifiant",
    description:
      "Un nom court pour le pôle : lettres minuscules, chiffres, tirets. Le même identifiant à plusieurs dates forme une trajectoire.",
  },
  name: { title: "Nom", description: "Le nom du pôle, tel qu’il est affiché." },
  date: {
    title: "Date",
    description:
      "La date que décrit le profil, aussi précise que les sources le permettent : une année, un mois ou un jour. Une année seule veut dire un moment quelconque de cette année.",
  },
  created: {
    title: "Date de création",
    description: "Quand le pôle a été créé. Son âge est la différence des années civiles de `date` et de `created`.",
  },
  place: { title: "Lieu", description: "Où se trouve le pôle." },
  "place.country": { title: "Pays", description: "Le code ISO du pays, ou son nom." },
  "place.region": { title: "Région", description: "La région." },
  "place.department": { title: "Département", description: "Le département, ou ce qui en tient lieu." },
  "place.commune": { title: "Commune", description: "La commune." },
  legal_form: {
    title: "Forme juridique",
    description: "La forme juridique de la structure de coordination. Décrite, sans effet sur le score.",
  },
  sectors: {
    title: "Secteurs",
    description:
      "Les secteurs dans lesquels travaille le pôle. La typologie interroge `culture`, `heritage` (patrimoine), `environment`, `energy`, `recycling`, `work_integration` (insertion) et `training` (formation) ; tout autre mot est conservé. Un secteur nommé est établi ; un secteur qui n’est pas nommé n’est pas pour autant absent.",
  },
  coder: {
    title: "Codeur",
    description: "Qui a codé le profil, afin que l’on puisse comparer deux codeurs.",
  },
  level: {
    title: "Niveau d’analyse",
    description:
      "Ce dont parlent les chiffres : la structure de coordination seule, l’ensemble avec ses membres, ou une seule activité. Les parts diffèrent radicalement d’un niveau à l’autre ; deux niveaux ne sont pas comparables.",
  },
  funding: {
    title: "Financement",
    description:
      "Le budget monétaire selon les trois principes de Polanyi, en pourcentage ou en monnaie. Ce qui manque pour atteindre le total peut relever de tout principe qui n’est pas entièrement renseigné : les parts deviennent alors d’elles-mêmes des intervalles.",
  },
  "funding.unit": {
    title: "Unité",
    description:
      "`percent` (le total est alors 100) ou une monnaie : son code ISO, précédé de k pour les milliers ou de M pour les millions.",
  },
  "funding.total": {
    title: "Budget monétaire total",
    description:
      "Dans la monnaie de `unit`. Refusé avec `unit: percent`, où le total est 100 ; la taille du budget se code alors sous `budget`.",
  },
  "funding.budget": {
    title: "Taille du budget",
    description:
      "Le montant du budget, lorsque le financement est donné en pourcentage. Décrit, sans effet sur le score.",
  },
  "funding.budget.amount": { title: "Montant", description: "Le budget monétaire de l’année." },
  "funding.budget.currency": {
    title: "Monnaie",
    description: "Code ISO, précédé de k pour les milliers ou de M pour les millions.",
  },
  "funding.own_resources": {
    title: "Ressources propres",
    description:
      "Ce que le pôle gagne lui-même, lorsque la source ne distingue pas les ventes des cotisations (« autofinancé à 95 % »). C’est la somme des ressources marchandes et des cotisations, et non une partie de plus.",
  },
  "funding.market": {
    title: "Marché",
    description:
      "Ce qui est gagné sur des marchés. Les contrats obtenus auprès d’organismes publics en relèvent (§2.2, type 3 : « competitive governance »). Une seule quantité, ou ses parties ; une partie qui n’est pas nommée est inconnue.",
  },
  "funding.market.sales": {
    title: "Ventes",
    description: "Biens et services vendus à des clients (chiffre d’affaires).",
  },
  "funding.market.member_services": { title: "Services aux membres", description: "Services que les membres paient." },
  "funding.market.public_contracts": {
    title: "Marchés publics",
    description: "Contrats obtenus auprès d’organismes publics, après mise en concurrence ou non.",
  },
  "funding.redistribution": {
    title: "Redistribution",
    description:
      "Subventions, aides aux postes d’insertion et autres fonds publics qui ne sont pas le prix d’un service. Une seule quantité, ou ses parties ; une partie qui n’est pas nommée est inconnue.",
  },
  "funding.redistribution.eu": {
    title: "Union européenne",
    description: "Fonds structurels et autres fonds de l’Union.",
  },
  "funding.redistribution.state": {
    title: "État",
    description: "Subventions de l’État central (hors aides aux postes).",
  },
  "funding.redistribution.region": { title: "Région", description: "Subventions de la région." },
  "funding.redistribution.department": { title: "Département", description: "Subventions du département." },
  "funding.redistribution.municipal": {
    title: "Communes",
    description: "Subventions des communes et de leurs groupements.",
  },
  "funding.redistribution.employment_aid": {
    title: "Aides aux postes",
    description: "Aides aux postes d’insertion, versées par l’État.",
  },
  "funding.redistribution.other": { title: "Autre redistribution", description: "Autres organismes publics." },
  "funding.reciprocity": {
    title: "Réciprocité",
    description:
      "Cotisations, dons, mécénat, épargne citoyenne. Une seule quantité, ou ses parties ; une partie qui n’est pas nommée est inconnue.",
  },
  "funding.reciprocity.membership_fees": {
    title: "Cotisations",
    description: "Cotisations des membres. Elles comptent dans l’autofinancement.",
  },
  "funding.reciprocity.donations": { title: "Dons", description: "Dons de particuliers." },
  "funding.reciprocity.patronage": { title: "Mécénat", description: "Fondations et mécénat d’entreprise." },
  "funding.reciprocity.citizen_savings": {
    title: "Épargne citoyenne",
    description: "Épargne que des citoyens placent dans le pôle (parts sociales, titres, prêts).",
  },
  "funding.in_kind": {
    title: "Ressources en nature",
    description:
      "Ressources non monétaires, valorisées à côté du total monétaire et dans la même unité. Elles n’entrent que dans les parts des trois principes, jamais dans l’autofinancement.",
  },
  "funding.in_kind.public": {
    title: "Ressources publiques en nature",
    description: "Locaux gratuits, agents mis à disposition par des organismes publics : de la redistribution.",
  },
  "funding.in_kind.volunteering": {
    title: "Bénévolat",
    description: "Travail bénévole valorisé : de la réciprocité.",
  },
  "funding.in_kind.other": {
    title: "Autres dons en nature",
    description: "Autres dons en nature : de la réciprocité.",
  },
  activities: {
    title: "Activités",
    description:
      "La liste complète des activités. Les parts, si elles sont données, le sont en pourcentage de l’ensemble des activités et totalisent 100 ; une part qui n’est pas donnée est inconnue.",
  },
  "activities[].name": { title: "Nom de l’activité", description: "Ce qui se fait." },
  "activities[].sphere": {
    title: "Sphère",
    description: "Le principe, au sens de Polanyi, selon lequel l’activité est financée.",
  },
  "activities[].share": {
    title: "Part",
    description:
      "En pourcentage de l’ensemble des activités (selon le chiffre d’affaires, ou selon le temps si vous le dites sous `notes`).",
  },
  business_model: {
    title: "Modèle économique",
    description:
      "Ce vers quoi tend le modèle économique ; les mots sont dans l’ordre, de la subvention à l’activité marchande.",
  },
  members: {
    title: "Membres",
    description:
      "Combien de membres, par catégorie. `total` compte les organisations membres : la somme des six catégories d’organisations, particuliers non compris.",
  },
  "members.total": {
    title: "Organisations membres",
    description: "Toutes les organisations membres ; c’est le chiffre que les sources publient le plus souvent.",
  },
  "members.sse_organisations": {
    title: "Organisations de l’ESS",
    description: "Associations, coopératives, mutuelles, fondations, entreprises sociales.",
  },
  "members.conventional_companies": {
    title: "Entreprises classiques",
    description:
      "Entreprises extérieures à l’économie sociale et solidaire : un seul effectif, ou `sme` et `large` ; une partie qui n’est pas nommée est inconnue.",
  },
  "members.conventional_companies.sme": {
    title: "Petites et moyennes entreprises",
    description: "Petites et moyennes entreprises locales.",
  },
  "members.conventional_companies.large": { title: "Grands groupes", description: "Grands groupes." },
  "members.local_authorities": {
    title: "Collectivités territoriales",
    description: "Régions, départements, communes et groupements de communes qui sont membres.",
  },
  "members.public_bodies": {
    title: "Organismes publics",
    description: "Autres organismes publics et parapublics qui sont membres.",
  },
  "members.research_and_training": {
    title: "Recherche et formation",
    description: "Centres de recherche, enseignement supérieur, organismes de formation.",
  },
  "members.other_organisations": {
    title: "Autres organisations",
    description: "Organisations membres de toute autre nature.",
  },
  "members.individuals": {
    title: "Particuliers",
    description: "Personnes physiques qui sont membres. Elles n’entrent pas dans `total`.",
  },
} as const;
