import type { SchemaWords } from "../../schemas-words.js";

/** What a result says of one profile. */
export const RESULT_PROFILE_TEXTS = {
  "Where the value was read.": "Où la valeur a été lue.",
  "A key of the sources of this profile.": "Une clé des sources de ce profil.",
  "Page, section.": "Page, section.",
  "How sure the coder is.": "À quel point le codeur est sûr.",
  "Source of the profile": "Source du profil",
  Note: "Note",
  "What kind of document.": "De quel genre de document il s’agit.",
  "Profile result": "Résultat d’un profil",
  "The verdict on one profile, with its reasons.": "Le verdict sur un profil, avec ses raisons.",
  "Of the cluster.": "Celui du pôle.",
  "As coded: year, month or day.": "Telle que la code le profil : année, mois ou jour.",
  "coordination, consolidated, service, or null.": "`coordination`, `consolidated`, `service`, ou `null`.",
  "Where the profile was read.": "Où le profil a été lu.",
  "Number of the YAML document, from 1.": "Numéro du document YAML, à partir de 1.",
  "SHA-256 of the coded data as canonical JSON: comments and layout do not count.":
    "SHA-256 des données codées, en JSON canonique : les commentaires et la mise en page ne comptent pas.",
  "Line of each field that a fact or a piece of evidence rests on, by JSON pointer.":
    "La ligne de chaque champ sur lequel repose un fait ou une preuve, par pointeur JSON.",
  "Descriptive fields of the profile, as coded; absent where unknown.":
    "Les champs descriptifs du profil, tels qu’ils sont codés ; absents s’ils sont inconnus.",
  "As coded.": "Ce que code le profil.",
  "Where it is.": "Où il se trouve.",
  "Country.": "Le pays.",
  "Region.": "La région du pôle.",
  "Department.": "Le département du pôle.",
  "Municipality.": "La commune du pôle.",
  "A word.": "Un mot.",
  "Who coded it.": "Qui a codé le profil.",
  "What the coder holds the cluster to be; absent where the profile does not say.":
    "Ce qu’est le pôle selon le codeur ; absent si le profil ne l’indique pas.",
  "How firm the verdict is.": "À quel point le verdict est ferme.",
  "The ideal type; null where undetermined or borderline.":
    "L’idéal-type ; `null` si le statut est `undetermined` ou `borderline`.",
  Neighbours: "Types voisins",
  "Where borderline: the types that meet at the scores. Empty otherwise.":
    "À la limite : les types qui se rejoignent au point des scores. Vide sinon.",
  "A type id.": "L’identifiant d’un type.",
  "Possible types": "Types possibles",
  "By axis id.": "Chacun sous l’identifiant de l’axe.",
  Facts: "Faits",
  "By name, derived from the profile.": "Chacun sous son nom, tirés du profil.",
  Memberships: "Degrés d’appartenance",
  "By type id. They are not probabilities and do not add up to 1.":
    "Chacun sous l’identifiant du type. Ce ne sont pas des probabilités, et leur somme ne vaut pas nécessairement 1.",
  Reasons: "Raisons",
  "Coded messages in the order of the method.": "Des messages sous forme de codes, dans l’ordre de la méthode.",
  "All traits of the typology.": "Tous les traits de la typologie.",
  "All watchpoints of the typology.": "Tous les signaux de vigilance de la typologie.",
  "All checks of the typology.": "Tous les contrôles de la typologie.",
  "null without a type, or where the typology has one type only.":
    "`null` sans type, ou si la typologie n’a qu’un seul type.",
  "By JSON pointer of the field.": "Sous le pointeur JSON du champ.",
  Entries: "Entrées",
  "One or more.": "Une ou plusieurs.",
  "The sources of the profile by key.": "Les sources du profil, chacune sous une clé.",
  "Warnings about this profile.": "Les avertissements sur ce profil.",
  "Those whose closed corner, over the axes that they name, meets the bounds, in the order of the typology.":
    "Ceux dont le coin fermé, sur les axes qu’ils nomment, touche les bornes, dans l’ordre de la typologie.",
  "Half a verdict": "Verdict partiel",
  "Where undetermined: those of the possible types that no score beyond the band rules out. Empty otherwise.":
    "Si le statut est « indéterminé » : ceux des types possibles qu’aucun score au-delà de la bande limite n’exclut. Vide sinon.",
  Atypical: "Atypique",
  "Ids of the presumptions of the type that are known to fail here. Empty without a type.":
    "Identifiants des présomptions du type dont on sait qu’elles sont fausses ici. Vide sans type.",
  "Radius of the verdict": "Rayon du verdict",
  "The least f at which weights wrong by factors within 1 +/- f can take the type away: by bringing a score into the band around 0.5, or the known share of an axis below the minimum. null without a type, or where an axis of the type is not a mean. It speaks of the weights only, not of what is unknown.":
    "Le plus petit f à partir duquel des poids erronés de facteurs compris entre 1 − f et 1 + f peuvent faire perdre le type : en amenant un score dans la bande limite autour de 0,5, ou la part connue d’un axe sous le minimum. `null` sans type, ou si un axe du type n’est pas une moyenne. Il ne parle que des poids, non de ce qui est inconnu.",
  Radius: "Rayon",
  "Its value, and what binds.": "Sa valeur, et ce qui limite.",
  "0 to 1; 1: no weights can.": "De 0 à 1 ; 1 : aucun poids ne le peut.",
  "The axis that binds.": "L’axe qui limite.",
  "What binds": "Ce qui limite",
  "`band`: the score enters the band around 0.5; `known`: too little is known for a score.":
    "`band` : le score entre dans la bande limite autour de 0,5 ; `known` : on en sait trop peu pour un score.",
  "Without low confidence": "Sans faible confiance",
  "The verdict without the evidence of low confidence: the same where there is none.":
    "Le verdict sans les preuves de confiance faible : le même s’il n’y en a pas.",
  "True where its quotes are left out of the evidence, unless they were asked for.":
    "Vrai si ses citations sont omises des preuves, sauf si on les a demandées.",
  "True for a cluster that does not exist, an example to teach the coding.":
    "Vrai pour un pôle qui n’existe pas, un exemple pour apprendre à coder.",
  "Members and the ties between them, as far as their evidence counts; absent where none are coded. Its measures are facts.":
    "Les membres et les liens qui les unissent, dans la mesure où leurs preuves comptent ; absent si aucun n’est codé. Ses mesures sont des faits.",
  "Every member that is named, in the order in which it first is.":
    "Chaque membre nommé, dans l’ordre où il l’est pour la première fois.",
  "Two members and the strength of their tie.": "Deux membres et l’intensité de leur lien.",
  "First and second a member, third the strength.": "En premier et en deuxième un membre, en troisième l’intensité.",
  "True where all ties and all members are listed.": "Vrai si tous les liens et tous les membres sont donnés.",
  "0 to 1.": "De 0 à 1.",
  "Degrees in free fields": "Degrés des champs libres",
  "Outcomes: degrees of membership, or bounds of them, that free fields (`x-…`) of the profile hold, by their paths with dots. Absent where there are none.":
    "Des résultats à expliquer : degrés d’appartenance, ou bornes de tels degrés, que contiennent des champs libres (`x-…`) du profil, par leur chemin avec des points. Absent s’il n’y en a pas.",
  "The least and the greatest that it can be.": "La plus petite et la plus grande valeur possibles.",
} as const satisfies Partial<SchemaWords>;
