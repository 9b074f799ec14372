import type { FieldWords } from "../../fields-words.js";
import { FIELD_CODES } from "./codes.js";
import { FIELD_DESCRIPTIONS } from "./descriptions.js";

const ACCOUNTS = "Rapport annuel, comptes, dossier de réponse à l’appel à projets.";
const PERIOD = "Prenez l’année du profil ; une autre année demande un autre profil.";

/** What the codebook says of the fields, in French. */
export const FIELD_WORDS: FieldWords = {
  descriptions: FIELD_DESCRIPTIONS,
  look: {
    id: "Gardez-le pour toujours : c’est par lui que l’on retrouve les profils du même pôle à d’autres dates ou par d’autres codeurs.",
    date: "La date des faits, non celle de la source. Un rapport de 2014 sur l’année 2013 décrit 2013.",
    created: "Date des statuts ou du premier accord entre les fondateurs, non celle du label.",
    legal_form: "Statuts, mentions légales du site.",
    sectors: "Ce que fait le pôle, non ce que certains membres font par ailleurs.",
    level:
      "Voyez de quels comptes le chiffre est tiré. Si une source mêle les niveaux, codez un profil pour chacun et dites-le sous `notes`.",
    "funding.unit": "Gardez l’unité de la source. Ne convertissez ni des parts en montants, ni des montants en parts.",
    "funding.total": `${ACCOUNTS} Le total des ressources monétaires, sans ce qui est valorisé en nature. ${PERIOD}`,
    "funding.own_resources":
      "Des phrases comme « autofinancé à 95 % ». Si ventes et cotisations sont données séparément, codez-les plutôt sous `market` et `reciprocity.membership_fees`.",
    "funding.market.sales": `${ACCOUNTS} Chiffre d’affaires, ventes, prestations.`,
    "funding.market.public_contracts":
      "Un appel d’offres, un contrat, une prestation achetée par un organisme public : c’est du marché. Une subvention accordée sans prestation en retour est de la redistribution.",
    "funding.redistribution.employment_aid":
      "Aides aux postes d’insertion, contrats aidés. L’État les verse, mais elles se codent ici et non sous `state`.",
    "funding.redistribution.municipal": "Les fonds des intercommunalités se codent ici aussi.",
    "funding.redistribution.member_fees":
      "Les cotisations des communes, de la région, d’une chambre consulaire, etc. S’il peut y en avoir sans que le montant soit connu, écrivez une borne.",
    "funding.reciprocity.membership_fees":
      "Ce que l’on paie pour être membre ; ce que les membres paient pour un service est `member_services`.",
    "funding.reciprocity.patronage":
      "Les fondations, y compris celles des banques publiques, et les dons d’entreprises.",
    "funding.in_kind":
      "Seulement ce que la source évalue en argent. Des locaux sans valeur chiffrée se codent sous `institutions`, comme un soutien.",
    activities:
      "Énumérez-les toutes, ou omettez le bloc : la part tirée d’une liste incomplète serait fausse. Une seule sphère par activité, selon ce qui en paie l’essentiel.",
    "activities[].sphere":
      "Demandez-vous qui devrait payer pour que l’activité continue. Ne choisissez `mixed` que si la répartition est inconnue ; sinon, écrivez deux activités.",
    business_model:
      'Ce que le pôle dit de son modèle, et ce que montrent ses comptes. Une intention est une direction : au moins `towards_self_financing`, soit `">=towards_self_financing"`.',
    "members.total":
      "Les organisations seulement. Une source qui compte des « membres » sans dire lesquels compte souvent aussi des personnes : dites-le sous `notes`.",
    "members.sse_organisations":
      "Les organisations qui relèvent de l’économie sociale et solidaire par leurs statuts ou par agrément.",
    "members.conventional_companies":
      "Codez 0 si la source indique qu’il n’y en a aucune ; omettez la clé si la source n’en parle pas.",
    "members.individuals": "Sociétaires d’une coopérative, adhérents d’une association à titre personnel.",
    "governance.participation":
      "Ce qu’un groupe peut faire en pratique, non ce que promet un statut. Cherchez qui était présent, qui a parlé, ce qui a changé. Si vous n’avez que les statuts, codez une borne et une confiance faible.",
    "governance.participation.recipients":
      "Les personnes au service desquelles est le pôle : salariés en insertion, locataires, usagers, patients.",
    "governance.bodies":
      "Statuts, organigramme, comptes rendus. Une liste incomplète donne une part fausse : si vous savez qu’une instance décide sans connaître ses sièges, nommez-la sans `seats`.",
    "governance.bodies[].seats":
      "Comptez les sièges pourvus, chaque personne dans une seule catégorie : celle au titre de laquelle elle siège.",
    "governance.decision_mode":
      "Pensez aux décisions qui comptent : budget, nouveaux membres, stratégie. Si elles se prennent de plusieurs manières, codez une borne.",
    "governance.practices": "Ne codez `false` que si une source indique que la pratique n’existe pas.",
    "governance.practices.facilitated_deliberation":
      "Une méthode est nommée, ou un animateur qui n’est pas partie à la question.",
    "governance.management_style":
      "Comment le pôle fixe ses objectifs et s’évalue. Entre 2 et 3, demandez-vous lequel des deux l’emporte.",
    "institutions[].roles":
      "Ce que fait l’institution, non ce qu’elle est. Une institution peut avoir plusieurs rôles.",
    "members.all": "Le chiffre d’une source qui compte des « membres » sans distinguer organisations et personnes.",
    initiated_by: "Qui a réuni les autres, non qui a rejoint le pôle ensuite ou l’a financé.",
    functions:
      "Ce que le pôle fait lui-même pour ses membres et son territoire, non ce que ses membres font par ailleurs. Toutes, ou omettez le champ.",
    political_project:
      "Ce que la charte, les statuts et les rapports énoncent de l’économie à venir, non ce qu’en pense le codeur.",
    coordination_paid_by: "Les salaires de la coordination, ou la rémunération de l’organisme qui l’assure.",
    institutions_complete:
      "Seulement si une source énumère ses partenaires, ou si vous l’avez demandé. Une institution sans `roles`, `missions` ou `support` les laisse alors inconnus ; une liste vide indique qu’elle n’en a aucun.",
    "institutions[].agreement.until": "La fin écrite dans la convention, non un renouvellement espéré.",
    "institutions[].departments": "Comptez les services auxquels un projet doit être soumis un par un.",
    indicators:
      "Pour des valeurs qu’une étude donne déjà dans l’unité de la calibration, et pour vos propres typologies. Préférez les autres blocs : ils gardent ce qui a été observé.",
    "indicators.<indicator>.degree":
      "Seulement avec une raison sous `notes` : personne ne peut recalculer un degré donné d’emblée.",
    invented: "Pour les cours et les essais. Un pôle réel sous un autre nom n’est pas inventé : dites-le sous `notes`.",
    "sources.<source>.private":
      "Entretiens donnés sous le sceau de la confidence, comptes rendus qui ne sont pas publics. Le repère et le degré de confiance sont montrés malgré tout.",
    "sources.<source>.url": "Une adresse pérenne, s’il y en a une.",
    "evidence.<field>.quote": "Les mots les plus brefs qui portent la valeur, sans changement.",
    notes: "Notez chaque hésitation entre deux codes, et la raison de votre choix.",
  },
  examples: {
    activities: [
      [
        { name: "stages de formation", sphere: "market", share: 60 },
        { name: "appui aux porteurs de projets", sphere: "redistribution", share: 40 },
      ],
    ],
    "activities[].name": ["stages sur les pigments"],
    "governance.bodies": [
      [{ name: "conseil d’administration", role: "decision", seats: { leaders: 6, employees: 3 } }],
    ],
    "governance.bodies[].name": ["conseil d’administration"],
    "sources.<source>.note": ["article de presse"],
    notes: ["La composition des collèges n’est pas publiée."],
    "x-<name>": ["codé lors de la deuxième vague"],
  },
  codes: FIELD_CODES,
  kinds: {
    version: "le nombre 1",
    id: "lettres, chiffres, tirets",
    text: "texte",
    date: "année, mois ou jour",
    block: "bloc de clés",
    words: "liste de mots",
    codes: "liste de ces mots",
    code: "l’un de ces mots",
    scale: "l’un de ces mots, dans l’ordre, ou une borne",
    unit: "`percent` ou une monnaie",
    currency: "monnaie",
    quantity: "nombre, 0 ou plus, ou borne",
    percentage: "nombre de 0 à 100, ou borne",
    count: "nombre entier, 0 ou plus, ou borne",
    parts: "nombre, 0 ou plus, borne, ou bloc de ses parties",
    ties: "liste de paires : [a, b] ou [a, b, intensité]",
    "count-parts": "nombre entier, 0 ou plus, borne, ou bloc de ses parties",
    level: "nombre entier de 0 à 5, ou borne",
    boolean: "`true` (oui) ou `false` (non)",
    list: "liste de blocs",
    map: "bloc dont vous choisissez les clés",
    indicator: "valeur, ou bloc avec `raw` ou `degree`",
    raw: "nombre, code ou borne",
    degree: "nombre de 0 à 1, ou borne",
    integer: "année",
    entries: "bloc, ou liste de blocs",
    "id-or-null": "identifiant, ou `null`",
    anything: "ce que vous voulez",
  },
};
