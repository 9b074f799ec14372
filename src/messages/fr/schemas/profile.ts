import type { SchemaWords } from "../../schemas-words.js";

/** A profile as a whole, the ways in which values are written, and what stands in its lists. */
export const PROFILE_TEXTS = {
  Profile: "Profil",
  'One territorial cluster of economic cooperation (TCEC; French: PTCE), at one date, at one level of analysis. A key that is absent means unknown. Say "no", `none` and `0` explicitly. Every number may be a bound: "<7", ">=90", "20..30" or {min, max}.':
    'Un pôle territorial de coopération économique (PTCE), à une date, à un niveau d’analyse. Une clé absente veut dire : inconnu. Dites expressément « non », `none` ou `0`. Tout nombre peut être une borne : `"<7"`, `">=90"`, `"20..30"` ou `{min, max}`.',
  Sector: "Secteur",
  "One sector, as a word.": "Un secteur, en un mot.",
  Activity: "Activité",
  "One activity and the sphere that pays for it.": "Une activité, et la sphère qui la finance.",
  Text: "Texte",
  "A line of text.": "Une ligne de texte.",
  "Date of day, month or year precision": "Date au jour, au mois ou à l’année près",
  "A year (2013), a month (2013-12) or a day (2013-12-31).":
    "Une année (2013), un mois (2013-12) ou un jour (2013-12-31).",
  Quantity: "Quantité",
  'A number that is not negative, or a bound: "<7", "<=7", ">90", ">=90", "20..30" or {min, max}.':
    'Un nombre non négatif, ou une borne : `"<7"`, `"<=7"`, `">90"`, `">=90"`, `"20..30"` ou `{min, max}`.',
  "Lower bound": "Borne inférieure",
  "The least that the value can be.": "La plus petite valeur possible.",
  "Upper bound": "Borne supérieure",
  "The most that the value can be.": "La plus grande valeur possible.",
  Percentage: "Pourcentage",
  'A number from 0 to 100, or a bound: "<7", ">=90", "20..30" or {min, max}. Without the sign %.':
    'Un nombre de 0 à 100, ou une borne : `"<7"`, `">=90"`, `"20..30"` ou `{min, max}`. Sans le signe %.',
  "The least that the share can be, in percent.": "La plus petite part possible, en pourcentage.",
  "The most that the share can be, in percent.": "La plus grande part possible, en pourcentage.",
  Count: "Effectif",
  'A whole number that is not negative, or a bound: ">400", "15..20" or {min, max}. A strict bound moves to the next whole number.':
    'Un nombre entier non négatif, ou une borne : `">400"`, `"15..20"` ou `{min, max}`. Une borne stricte passe au nombre entier suivant.',
  "The least that the count can be.": "Le plus petit effectif possible.",
  "The most that the count can be.": "Le plus grand effectif possible.",
  "The least that the whole principle can be.": "Le moins que puisse valoir le principe dans son ensemble.",
  "The most that the whole principle can be.": "Le plus que puisse valoir le principe dans son ensemble.",
  "Participation of a group": "Participation d’un groupe",
  'How far the group takes part, on the IAP2 spectrum with `none` below: `none`, `inform`, `consult`, `involve`, `collaborate`, `empower`. May be a bound (">=involve", "consult..involve") or `not_applicable` where the cluster has no such group.':
    'Jusqu’où va la participation du groupe, sur l’échelle de l’IAP2 complétée vers le bas par `none` : `none`, `inform`, `consult`, `involve`, `collaborate`, `empower`. Peut être une borne (`">=involve"`, `"consult..involve"`), ou `not_applicable` si le pôle n’a pas de tel groupe.',
  Body: "Instance",
  "One body: a board, a steering committee, a technical committee.":
    "Une instance : conseil d’administration, comité de pilotage, comité technique.",
  "The least that the level can be.": "Le plus bas niveau possible.",
  "The most that the level can be.": "Le plus haut niveau possible.",
  Institution: "Institution",
  "One public or semi-public institution.": "Une institution publique ou parapublique.",
  "Role of the institution": "Rôle de l’institution",
  "One role.": "Un rôle.",
  "Kind of support": "Nature du soutien",
  "One kind of support.": "Une nature de soutien.",
  "Signed quantity": "Quantité signée",
  'A number or a code in the unit of the indicator\'s calibration, or a bound: "<7", ">=-2.5", "20..30" or {min, max}.':
    'Un nombre ou un code, dans l’unité de la calibration de l’indicateur, ou une borne : `"<7"`, `">=-2.5"`, `"20..30"` ou `{min, max}`.',
  "Degree of membership": "Degré d’appartenance",
  "From 0 (fully out) to 1 (fully in), or a bound.":
    "De 0 (pleinement hors de l’ensemble) à 1 (pleinement dans l’ensemble), ou une borne.",
  "The least that the degree can be.": "Le plus petit degré possible.",
  "The most that the degree can be.": "Le plus grand degré possible.",
  "The least that the raw value can be.": "La plus petite valeur brute possible.",
  "The most that the raw value can be.": "La plus grande valeur brute possible.",
  "Evidence entry": "Une preuve",
  "Where the value of the field was read.": "Là où la valeur du champ a été lue.",
} as const satisfies Partial<SchemaWords>;
