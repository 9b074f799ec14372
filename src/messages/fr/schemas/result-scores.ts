import type { SchemaWords } from "../../schemas-words.js";

/** Intervals, indicators, axes and memberships of a result. */
export const RESULT_SCORES_TEXTS = {
  Interval: "Intervalle",
  "lo and hi; numbers, or codes of an ordinal scale. null is an open end.":
    "`lo` et `hi` : des nombres, ou des codes d’une échelle ordinale. `null` est une extrémité ouverte.",
  "Lower end": "Extrémité inférieure",
  "null where open.": "`null` si elle est ouverte.",
  "Upper end": "Extrémité supérieure",
  Groups: "Groupes",
  "A value per group.": "Une valeur par groupe.",
  "By group; null is unknown.": "Une valeur pour chaque groupe ; `null` est l’inconnu.",
  "Value of a group": "Valeur d’un groupe",
  "An interval of codes, one code, or null.": "Un intervalle de codes, un seul code, ou `null`.",
  "Interval of degrees of membership.": "Un intervalle de degrés d’appartenance.",
  "Least degree.": "Le plus petit degré.",
  "Greatest degree.": "Le plus grand degré.",
  "Indicator score": "Score d’un indicateur",
  "An indicator as scored for this profile.": "Un indicateur tel qu’il compte pour ce profil.",
  "Interval, code, groups, or null where unknown or where only a degree was given.":
    "Un intervalle, un code, des groupes, ou `null` s’il est inconnu ou si seul un degré a été donné.",
  Membership: "Appartenance",
  "Degrees at the ends of the raw value; null where unknown.":
    "Les degrés aux extrémités de la valeur brute ; `null` s’il est inconnu.",
  "Its weight in the axis.": "Son poids dans l’axe.",
  Contribution: "Contribution",
  Influence: "Influence",
  "Not applicable": "Sans objet",
  "true where the item is taken out of its axis. Absent otherwise.":
    "`true` si l’élément est retiré de son axe. Absent sinon.",
  "Given directly": "Donné directement",
  "`raw` or `degree`, where the profile gives the indicator directly. Absent otherwise.":
    "`raw` ou `degree`, si le profil donne directement l’indicateur. Absent sinon.",
  Pointers: "Pointeurs",
  "JSON pointers of the fields of the profile that it rests on.":
    "Pointeurs JSON vers les champs du profil sur lesquels cela repose.",
  Pointer: "Pointeur",
  "A JSON pointer (RFC 6901).": "Un pointeur JSON (RFC 6901).",
  "Axis score": "Score d’un axe",
  "Where the profile stands on one axis.": "Où se situe le profil sur un axe.",
  Score: "Score",
  "Every unknown at its least.": "Tout ce qui est inconnu étant au plus bas.",
  "Every unknown at its greatest.": "Tout ce qui est inconnu étant au plus haut.",
  "Known share": "Part connue",
  Compensation: "Compensation",
  "Definition outvoted": "Définition contredite",
  "Weight radius": "Rayon de stabilité des poids",
  "f*: weights may be wrong by factors within 1 +/- f* and the axis stays on its side of 0.5. null without a score or where the axis is not a mean.":
    "f* : chaque poids peut être multiplié par un facteur de 1 − f* à 1 + f* sans que l’axe change de côté. `null` sans score, ou si l’axe n’est pas une moyenne.",
  "In the order of the typology.": "Dans l’ordre de la typologie.",
  "Membership in a type": "Appartenance à un type",
  "min over its axes of the score or its negation.": "La plus petite valeur, sur ses axes, du score ou de sa négation.",
  "null where an axis has no score.": "`null` si un axe n’a pas de score.",
  "Least membership.": "La plus petite appartenance.",
  "Greatest membership.": "La plus grande appartenance.",
  "w (m - 0.5) / sum of w (1 - d²); contributions add up to score - 0.5, and what is unknown adds 0. null without a score, where the indicator does not apply, or where the axis is not a mean.":
    "w (m − 0,5) / somme de w (1 − d²) ; la somme des contributions est le score moins 0,5, et ce qui est inconnu ajoute 0. `null` sans score, si l’indicateur est sans objet ou si l’axe n’est pas une moyenne.",
  "w d / sum of w: how much of the width of the bounds of its axis it makes. 0 where it is exactly known. null where the axis is not a mean.":
    "w d / somme des w : la part de son axe qu’il laisse ouverte. 0 s’il est connu exactement. `null` si l’axe n’est pas une moyenne.",
  "Membership in the set of the axis. Of a mean: 0.5 + sum of w (m - 0.5) / sum of w (1 - d²), m the middle and d the width of the degrees of each indicator. Otherwise the middle of the bounds. null where the known share is below the minimum.":
    "Le degré d’appartenance à l’ensemble de l’axe. Pour une moyenne : 0,5 + somme de w (m − 0,5) / somme de w (1 − d²), où m est le milieu et d la largeur de l’intervalle de degrés de chaque indicateur. Sinon, le milieu des bornes. `null` si la part connue est inférieure au minimum.",
  "1 - (hi - lo): what the evidence proves for the axis plus what it proves against it.":
    "1 − (hi − lo) : ce que les faits connus établissent en faveur de l’axe, plus ce qu’ils établissent contre lui.",
  "true where the score and the weighted majority of the indicators whose degrees all lie on one side of 0.5 lie on different sides. null without a score or where the axis is not a mean.":
    "`true` si le score n’est pas du même côté de 0,5 que la majorité pondérée des indicateurs dont tous les degrés sont d’un seul côté. `null` sans score ou si l’axe n’est pas une moyenne.",
  "true where all degrees of the defining indicator lie on the other side than the score. null without a score or where the axis is not a mean.":
    "`true` si tous les degrés de l’indicateur définitoire sont de l’autre côté que le score. `null` sans score ou si l’axe n’est pas une moyenne.",
} as const satisfies Partial<SchemaWords>;
