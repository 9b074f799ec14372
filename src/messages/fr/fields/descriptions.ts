import type { FieldPath } from "../../fields-words.js";

/** What the codebook says of fields whose coded words it explains one by one: the schema names them within the sentence. */
export const FIELD_DESCRIPTIONS = {
  level:
    "Ce dont parlent les chiffres : la structure de coordination seule, l’ensemble avec ses membres, ou une seule activité. Les parts diffèrent radicalement d’un niveau à l’autre ; deux niveaux ne sont pas comparables.",
  "activities[].sphere": "Le principe, au sens de Polanyi, selon lequel l’activité est financée.",
  business_model:
    "Ce vers quoi tend le modèle économique ; les mots sont dans l’ordre, de la subvention à l’activité marchande.",
  "governance.participation":
    "Pour chaque groupe, jusqu’où va sa participation, sur l’échelle de l’IAP2 complétée vers le bas par `none`. Un groupe qui n’est pas nommé est inconnu ; `not_applicable` dit que le pôle n’a pas de tel groupe.",
  "governance.participation.employees": "Salariés du pôle et de ses membres.",
  "governance.participation.volunteers": "Bénévoles.",
  "governance.participation.recipients": "Bénéficiaires des actions de solidarité et usagers des services.",
  "governance.participation.citizens": "Habitants du territoire.",
  "governance.bodies[].role": "Ce que fait l’instance. Seules les instances de décision entrent dans le score.",
  "governance.decision_mode": "Qui décide, puis comment ; les mots sont dans l’ordre, de la direction au consensus.",
  "governance.voting":
    "Comment se comptent les voix. Décrite, sans effet sur le score : presque tous les statuts de l’ESS posent la règle « un membre, une voix » ; cette règle ne distingue donc pas les types.",
  "governance.management_style":
    "De 0, où dominent objectifs, tableaux de bord et évaluation d’en haut, à 5, où normes et priorités se construisent collectivement.",
  "institutions[].level": "De quel échelon, ou de quelle nature, est l’institution.",
  "institutions[].roles": "Ce que l’institution fait dans le pôle.",
  "institutions[].support": "Ce qu’elle apporte.",
  "network.structuring": "Matray et Poisat 2015, § 1.2.1. Ce n’est pas l’axe de la gouvernance.",
  indicators:
    "Des valeurs pour des indicateurs de la typologie, selon l’identifiant de l’indicateur. Elles remplacent ce que l’on tirerait des autres blocs.",
  "indicators.<indicator>":
    "Un nombre, une borne ou un code sans plus est une valeur brute (`raw`), dans l’unité de la calibration de l’indicateur. `not_applicable` retire l’indicateur de son axe.",
  "evidence.<field>": "Une entrée avec `source`, `locator`, `quote` et `confidence`, ou une liste d’entrées.",
  "evidence.<field>.confidence": "À quel point le codeur est sûr de sa lecture.",
} as const satisfies { readonly [P in FieldPath]?: string };
