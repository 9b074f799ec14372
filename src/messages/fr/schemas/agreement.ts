import type { SchemaWords } from "../../schemas-words.js";

/** How far coders agree. */
export const AGREEMENT_TEXTS = {
  "Agreement of coders": "Accord entre codeurs",
  "A coefficient of agreement: a value with its interval, or why there is none. 1 is complete agreement; 0 is what chance alone would give, and of percent and similarity no agreement at all.":
    "Un coefficient d’accord : une valeur avec son intervalle, ou la raison pour laquelle il n’y en a pas. 1 est l’accord complet ; 0 est ce que donnerait le seul hasard, et, pour `percent` et `similarity`, l’absence d’accord.",
  "Where the ratings determine it.": "Si les évaluations le déterminent.",
  "Unrounded.": "Non arrondie.",
  "A percentile interval over draws of units with replacement; null where none was asked for, or where there are fewer than two units.":
    "Un intervalle de percentiles sur des tirages d’unités avec remise ; `null` s’il n’a pas été demandé, ou s’il y a moins de deux unités.",
  "Its lower end.": "Sa borne inférieure.",
  "Its upper end.": "Sa borne supérieure.",
  "The draws in which the coefficient was defined.": "Les tirages où le coefficient était défini.",
  "Where they do not.": "Sinon.",
  "null: undefined.": "`null` : non défini.",
  "no-pair: no unit has two ratings; one-value: all are equal, so that nothing can be told from chance; raters: it is one of two raters; undeclared: the possible values are not declared; one-category: a single value is possible.":
    "`no-pair` : aucune unité n’a deux évaluations ; `one-value` : toutes sont égales, rien ne se distingue du hasard ; `raters` : il vaut pour deux évaluateurs ; `undeclared` : les valeurs possibles ne sont pas déclarées ; `one-category` : une seule valeur est possible.",
  "How far coders agree in one thing.": "À quel point les codeurs s’accordent sur une chose.",
  "A field of the profile, the degree of an indicator, the score of an axis, its side, the verdict, or what a file of ratings rates.":
    "Un champ du profil, le degré d’un indicateur, le score d’un axe, son côté, le verdict, ou ce qu’évalue un fichier d’évaluations.",
  "The path of a field, axis and indicator with a slash, the axis, verdict, or the name of the ratings.":
    "Le chemin d’un champ, l’axe et l’indicateur séparés par une barre, l’axe, `verdict`, ou le nom des évaluations.",
  "Its own scale; list: words in no order.": "Sa propre échelle ; `list` : des mots sans ordre.",
  "Cases, or elements of lists of cases, such as institutions.":
    "Des cas, ou des éléments de listes de cas, comme les institutions.",
  "Pairs of coders who both said something of a unit, over all units.":
    "Les paires de codeurs qui ont tous deux dit quelque chose d’une unité, sur toutes les unités.",
  "true where there are fewer than 10 pairs.": "`true` s’il y a moins de 10 paires.",
  "Of what was said exactly, those that the scale admits.":
    "Ceux que l’échelle admet, pour ce qui a été dit exactement.",
  "Of whether anything was said: known, left open, not applicable.":
    "Pour le fait que quelque chose ait été dit : connu, laissé ouvert, sans objet.",
  "Units that some coder gave a bound for; they are in the similarity alone.":
    "Les unités pour lesquelles un codeur a donné une borne ; elles n’entrent que dans la similarité.",
  "One for each coder, in the order of the coders.": "Un par codeur, dans l’ordre des codeurs.",
  "What one coder said.": "Ce qu’a dit un codeur.",
  "Units of which the coder said something.": "Les unités dont le codeur a dit quelque chose.",
  "Units that the coder was asked for.": "Les unités qui lui étaient soumises.",
  "The mean similarity with the others, 0 to 1; null without a pair.":
    "La similarité moyenne avec les autres, de 0 à 1 ; `null` sans paire.",
  "Every two coders.": "Tous les codeurs deux à deux.",
  "Two coders, by their places from 0.": "Deux codeurs, par leur rang à partir de 0.",
  "The place of the one.": "Le rang de l’un.",
  "The place of the other.": "Le rang de l’autre.",
  "Units of which both said something.": "Les unités dont tous deux ont dit quelque chose.",
  "Their mean similarity, 0 to 1; null without a pair.": "Leur similarité moyenne, de 0 à 1 ; `null` sans paire.",
  "Of these two; null where undefined.": "Ceux de ces deux codeurs ; `null` s’ils ne sont pas définis.",
  "What `tcec agreement --format json` gives: how far coders agree and where they differ, never localised, the same bytes from run to run. Numbers are unrounded. Coders and cases are referred to by their places, from 0.":
    "Ce que donne `tcec agreement --format json` : à quel point des codeurs s’accordent et où ils diffèrent, jamais traduit, les mêmes octets d’une exécution à l’autre. Les nombres ne sont pas arrondis. Les codeurs et les cas sont désignés par leur rang, à partir de 0.",
  "The typology, resolved, as a result holds it; null for a file of ratings.":
    "La typologie, complète, telle qu’un résultat la contient ; `null` pour un fichier d’évaluations.",
  "How the intervals were drawn.": "Comment les intervalles ont été tirés.",
  "How many draws of as many units as there are.": "Le nombre de tirages d’autant d’unités qu’il y en a.",
  "Where the draws begin: the same seed gives the same intervals.":
    "D’où partent les tirages : la même graine donne les mêmes intervalles.",
  "The share of the draws within an interval.": "La part des tirages dans un intervalle.",
  "The coders, in the order in which they are met.": "Les codeurs, dans l’ordre où ils se présentent.",
  "A coder.": "Un codeur.",
  "The field coder, or the folder.": "Le champ `coder`, ou le dossier.",
  "Profiles that the coder has coded, or ratings given.": "Les profils codés, ou les évaluations données.",
  "Cases that two coders or more have coded.": "Les cas codés par deux codeurs au moins.",
  "One cluster at one date and level.": "Un pôle à une date et à un niveau.",
  "The id of the cluster.": "L’identifiant du pôle.",
  "Its name.": "Son nom.",
  "The date as coded.": "La date telle qu’elle est codée.",
  "The level of analysis; null where none is coded.": "Le niveau d’analyse ; `null` s’il n’est pas codé.",
  "true for a case that is made up to teach the coding.": "`true` pour un cas inventé afin d’enseigner le codage.",
  "One for each coder; null where that coder has no such profile.":
    "Un par codeur ; `null` si ce codeur n’a pas ce profil.",
  "What one coder coded.": "Ce qu’un codeur a codé.",
  "The file.": "Le fichier.",
  "The number of the YAML document in it, from 1.": "Le rang du document YAML dans ce fichier, à partir de 1.",
  "Profiles that one coder alone has.": "Les profils d’un seul codeur.",
  "A profile.": "Un profil.",
  "The place of the coder.": "Le rang du codeur.",
  "Fields in the order of the schema of profiles, indicators, axes and their sides, the verdict; or the sets of a file of ratings.":
    "Les champs dans l’ordre du schéma des profils, les indicateurs, les axes et leurs côtés, le verdict ; ou les ensembles d’un fichier d’évaluations.",
  "Every field of a case in which coders differ, those first that move a verdict.":
    "Chaque champ d’un cas où les codeurs diffèrent, d’abord ceux qui changent un verdict.",
  "What was found in files that gave no coding, as in a result.":
    "Les constats sur les fichiers qui n’ont donné aucun codage, comme dans un résultat.",
  "A field of a case in which coders differ.": "Un champ d’un cas où les codeurs diffèrent.",
  "The place of the case.": "Le rang du cas.",
  "The path of the field.": "Le chemin du champ.",
  "The element of a list; null elsewhere.": "L’élément d’une liste ; sinon `null`.",
  "How far the coders say the same, 0 to 1; null where only one said something.":
    "À quel point les codeurs disent la même chose, de 0 à 1 ; `null` si un seul a dit quelque chose.",
  "Of each coder who was asked.": "De chaque codeur concerné.",
  "What one coder wrote.": "Ce qu’a écrit un codeur.",
  "The value as coded; null where it was left open.":
    "La valeur telle qu’elle est codée ; `null` si elle est laissée ouverte.",
  "The line of the value, or of the nearest field above it, from 1.":
    "La ligne de la valeur, ou du champ le plus proche au-dessus, à partir de 1.",
  "The evidence that the coder gives for it; no quotation of a private source.":
    "Les preuves que le codeur en donne ; aucune citation d’une source privée.",
  "A piece of evidence.": "Une preuve.",
  "The key of the source.": "La clé de la source.",
  "Where in the source; null where it is not said.": "L’endroit dans la source ; `null` s’il n’est pas indiqué.",
  "The words of the source; null where none are given.": "Les mots de la source ; `null` s’ils ne sont pas donnés.",
  "true where a coder’s verdict becomes another one with what another coder wrote here; null where no profile can be made of it.":
    "`true` si le verdict d’un codeur devient autre avec ce qu’un autre a écrit ici ; `null` si l’on ne peut en faire un profil.",
} satisfies Partial<SchemaWords>;
