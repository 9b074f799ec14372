import type { SchemaWords } from "../../schemas-words.js";

/** How firm verdicts are. */
export const ROBUSTNESS_TEXTS = {
  "Robustness of verdicts": "Robustesse des verdicts",
  "What `tcec robustness --format json` gives: how far verdicts may be moved, never localised, the same bytes from run to run. Numbers are unrounded.":
    "Ce que donne `tcec robustness --format json` : jusqu’où les verdicts peuvent être déplacés, jamais traduit, les mêmes octets d’une exécution à l’autre. Les nombres ne sont pas arrondis.",
  "The methods and aggregations that all axes are tried with.":
    "Les méthodes et les agrégations essayées sur tous les axes.",
  "The numbers of the typology that are moved, each alone, with the range in which no type changes.":
    "Les nombres de la typologie que l’on déplace, chacun seul, avec l’intervalle où aucun type ne change.",
  "A number of the typology.": "Un nombre de la typologie.",
  "Where the number stands in the typology; * means every one.":
    "L’endroit du nombre dans la typologie ; `*` désigne chacun.",
  "An anchor, the degree of a code, the degree at full membership of the direct method, or a threshold of the verdict.":
    "Un point d’ancrage, le degré d’un code, le degré au point d’inclusion de la méthode directe, ou un seuil du verdict.",
  "Its axis; null where it has none.": "Son axe ; `null` s’il n’en a pas.",
  "Its indicator; null where it has none.": "Son indicateur ; `null` s’il n’en a pas.",
  "The anchor, the code, idm, or the threshold.": "Le point d’ancrage, le code, `idm` ou le seuil du verdict.",
  "As the typology has it.": "Tel que la typologie le donne.",
  "How far down it can be moved alone; null: without end.": "Jusqu’où il peut descendre seul ; `null` : sans fin.",
  "How far up it can be moved alone; null: without end.": "Jusqu’où il peut monter seul ; `null` : sans fin.",
  "The values at which the type of no case changes.": "Les valeurs où le type d’aucun cas ne change.",
  "The first case to change as it falls; null: none does.":
    "Le premier cas à changer quand il descend ; `null` : aucun.",
  "The first case to change as it rises; null: none does.": "Le premier cas à changer quand il monte ; `null` : aucun.",
  "Values from one to another; whether the ends belong to them is not told.":
    "Les valeurs de l’une à l’autre ; il n’est pas précisé si les bornes en font partie.",
  "The lower end; null where it is open.": "La borne inférieure ; `null` si elle est ouverte.",
  "The upper end; null where it is open.": "La borne supérieure ; `null` si elle est ouverte.",
  "An axis that changed the type.": "Un axe qui a changé le type.",
  "side: its score is on the other side of 0.5; band: it enters or leaves the border band; known-lost: too little is known for a score; known-gained: enough is.":
    "`side` : son score est de l’autre côté de 0,5 ; `band` : il entre dans la bande limite ou en sort ; `known-lost` : on en sait trop peu pour un score ; `known-gained` : on en sait assez.",
  "Its score before and after; null without one.": "Son score avant et après ; `null` sans score.",
  "A score.": "Un score.",
  "Its known share before and after.": "Sa part connue avant et après.",
  "A known share.": "Une part connue.",
  "A verdict under a change.": "Un verdict après un changement.",
  "How firm it is.": "Son statut.",
  "The type; null where none is printed.": "Le type ; `null` si aucun n’est affiché.",
  "The axes that changed the type; empty where it is the same.":
    "Les axes qui ont changé le type ; vide s’il est le même.",
  "The case whose type is the first to change.": "Le cas dont le type change le premier.",
  "Its place among the cases, from 0.": "Son rang parmi les cas, à partir de 0.",
  "The value of the number at which it does.": "La valeur du nombre où cela arrive.",
  "One cluster at one date.": "Un pôle à une date.",
  "Who coded it; null where that is not said.": "Qui l’a codé ; `null` si ce n’est pas dit.",
  "By axis.": "Par axe.",
  "Where the case stands on an axis.": "La position du cas sur un axe.",
  "Its score, 0 to 1; null without one.": "Son score, de 0 à 1 ; `null` sans score.",
  "The lower bound of the score.": "La borne inférieure du score.",
  "The upper bound of the score.": "La borne supérieure du score.",
  "The known share.": "La part connue.",
  "How far weights may be wrong before the score is on the other side of 0.5; null without a score, and where the axis is not a mean.":
    "De combien les poids peuvent être faussés avant que le score passe de l’autre côté de 0,5 ; `null` sans score, et si l’axe n’est pas une moyenne.",
  "How far weights may be wrong before a score of an axis of the type is on the other side of 0.5; null without a type, and where an axis of it is not a mean.":
    "De combien les poids peuvent être faussés avant qu’un score d’un axe du type passe de l’autre côté de 0,5 ; `null` sans type, et si l’un de ses axes n’est pas une moyenne.",
  "A radius and its axis.": "Un rayon et son axe.",
  "0 to 1; at 1 no weights can.": "De 0 à 1 ; à 1, aucun poids ne le peut.",
  "The axis.": "L’axe.",
  "One for each of factors, in their order.": "Un par élément de `factors`, dans leur ordre.",
  "Where a number may stand without changing the verdict; more than one range: between them there is a hole.":
    "Où un nombre peut se trouver sans changer le verdict ; plusieurs intervalles : il y a un trou entre eux.",
  "The values with the same type, or none as before.": "Les valeurs avec le même type, ou sans type comme avant.",
  "The values with the same type and status.": "Les valeurs avec le même type et le même statut.",
  "One for each of switches, in their order.": "Un par élément de `switches`, dans leur ordre.",
  "The verdict without something.": "Le verdict sans quelque chose.",
  "Without each indicator, as if it had never been there.": "Sans chaque indicateur, comme s’il n’avait jamais existé.",
  "Without each source: fields that rest on it alone are unknown.":
    "Sans chaque source : les champs qui ne reposent que sur elle sont inconnus.",
  "Without each coded field that something scored is read from.":
    "Sans chaque champ codé dont se tire un élément du score.",
  "Without all evidence of low confidence; null where nothing scored rests on such.":
    "Sans toutes les preuves de confiance faible ; `null` si rien de ce qui compte pour un score n’en dépend.",
  "What random draws of the unknowns of the profiles give, while the typology stays as it is; null: none were made.":
    "Ce que donnent des tirages aléatoires de ce qui est inconnu dans les profils, la typologie restant inchangée ; `null` : il n’y en a pas eu.",
  "Verdicts where what is unknown of each profile is drawn, so that every drawn budget adds up. It answers another question than draws of numbers, and says nothing of how likely a type is.":
    "Les verdicts lorsque ce qui est inconnu dans chaque profil est tiré, la somme de chaque budget tiré étant son total. Cela répond à une autre question que les tirages des nombres, et ne dit rien de la probabilité d’un type.",
  "A case whose unknowns are drawn.": "Un cas dont ce qui est inconnu est tiré.",
  "What is drawn: fields of the profile, or indicators; empty where everything that is scored is known.":
    "Ce qui est tiré : des champs du profil, ou des indicateurs ; vide si tout ce qui entre dans les scores est connu.",
  "A JSON pointer.": "Un pointeur JSON.",
  "Indicators that stay open, since what they rest on has no upper end to draw up to.":
    "Les indicateurs qui restent ouverts, ce sur quoi ils reposent n’ayant pas de limite supérieure.",
  "The axis and the indicator.": "L’axe et l’indicateur.",
  "What random draws give; null: none were made.":
    "Ce que donnent les tirages au hasard ; `null` : il n’y en a pas eu.",
  "Share of the draws, 0 to 1. No probability: it says how often these draws give it.":
    "Part des tirages, de 0 à 1. Ce n’est pas une probabilité : elle indique combien de fois ces tirages le donnent.",
  "Its standard error, sqrt(p (1 - p) / n).": "Son erreur type, sqrt(p (1 - p) / n).",
  "The id of the type; null where none is printed.": "L’identifiant du type ; `null` si aucun n’est affiché.",
  "Why no type is printed; null where one is.": "Pourquoi aucun type n’est affiché ; `null` s’il y en a un.",
  "The estimate.": "L’estimation.",
  "The lower end of its interval.": "La borne inférieure de son intervalle.",
  "The upper end of its interval.": "La borne supérieure de son intervalle.",
  "Verdicts under random draws of the numbers of the typology.":
    "Les verdicts sous des tirages au hasard des nombres de la typologie.",
  "How many draws.": "Le nombre de tirages.",
  "Where they begin: the same seed gives the same draws.": "D’où ils partent : la même graine donne les mêmes tirages.",
  "What is drawn.": "Ce qui est tiré.",
  "A factor that is drawn.": "Un facteur tiré.",
  "How far it is moved: of weights and settings a share of each, of anchors a share of the span between the outer ones, of codes a difference of degrees; null where it has no size.":
    "De combien il est déplacé : pour les poids et les réglages, une part de chacun ; pour les points d’ancrage, une part de l’écart entre les deux extrêmes ; pour les codes, une différence de degrés ; `null` s’il n’a pas de taille.",
  "How the intervals of the indices were made: by a bootstrap that takes the draws for independent ones. The draws of the indices are others than those of the shares; they lie in an orthogonal array, more evenly, so the intervals are rather too wide than too narrow.":
    "Comment les intervalles des indices ont été obtenus : par un bootstrap qui traite les tirages comme indépendants. Les tirages des indices ne sont pas ceux des parts ; ils forment un tableau orthogonal, plus régulier, si bien que les intervalles sont plutôt trop larges que trop étroits.",
  "How often the draws were drawn anew.": "Combien de fois les tirages ont été rééchantillonnés.",
  "The share of them in the interval.": "Leur part dans l’intervalle.",
  "null where there are no indices.": "`null` s’il n’y a pas d’indices.",
  "One for each case, in their order.": "Un pour chaque cas, dans leur ordre.",
  "A case under the draws.": "Un cas sous les tirages.",
  "What is printed, and in which share of the draws.": "Ce qui est affiché, et dans quelle part des tirages.",
  "A type, or none.": "Un type, ou aucun.",
  "The same by how firm it is.": "La même chose selon le statut du verdict.",
  "A verdict.": "Un verdict.",
  "All cases together.": "Tous les cas ensemble.",
  "How many cases have each outcome.": "Combien de cas ont chaque issue.",
  "An outcome, and how many cases have it.": "Une issue, et le nombre de cas qui l’ont.",
  "How many under the declared typology.": "Combien sous la typologie déclarée.",
  "The mean over the draws.": "La moyenne sur les tirages.",
  "The standard error of the mean.": "L’erreur type de la moyenne.",
  "In 95 % of the draws there are at least so many.": "Dans 95 % des tirages, il y en a au moins autant.",
  "In 95 % of the draws there are at most so many.": "Dans 95 % des tirages, il y en a au plus autant.",
  "The mean share of cases that keep their type, or have none as before.":
    "La part moyenne des cas qui gardent leur type, ou n’en ont toujours pas.",
  "In which share of the draws the case keeps its type, or has none as before.":
    "La part des tirages dans lesquels le cas garde son type, ou n’en a toujours pas.",
  "By factor.": "Par facteur.",
  "The indices of a factor.": "Les indices d’un facteur.",
  "What the factor explains by itself, 0 to 1 but for the error of the draws.":
    "Ce que le facteur explique à lui seul, de 0 à 1 à l’erreur des tirages près.",
  "What it explains with all that it does together with others.":
    "Ce qu’il explique avec tout ce qu’il fait en commun avec d’autres.",
  "Sobol’ indices of “another type is printed”; of the set, of how many cases change. null where nothing changes, and where fewer than two factors are drawn.":
    "Indices de Sobol’ de « un autre type est affiché » ; pour l’ensemble, du nombre de cas qui changent. `null` si rien ne change, et si l’on tire moins de deux facteurs.",
  "What was changed: axis and indicator with a slash, the key of a source, a field, low; the method or aggregation of all axes; or the id of an alternative.":
    "Ce qui a changé : l’axe et l’indicateur séparés par une barre, la clé d’une source, un champ, `low` ; la méthode ou l’agrégation de tous les axes ; ou l’identifiant d’une variante.",
  "Its verdicts under the alternatives; null where none are declared.":
    "Ses verdicts selon les variantes ; `null` si aucune n’est déclarée.",
  "Verdicts under alternatives.": "Des verdicts selon des variantes.",
  "robust: the same type in all; shaky: lost in some; possible: no type, and one in some; none: no type, and none in any.":
    "`robust` : le même type dans toutes ; `shaky` : perdu dans certaines ; `possible` : sans type, mais avec un type dans certaines ; `none` : sans type dans toutes.",
  "The alternatives under which the type is lost.": "Les variantes où le type est perdu.",
  "The id of an alternative.": "L’identifiant d’une variante.",
  "Other types that it has under some.": "D’autres types qu’il a dans certaines.",
  "A type that is possible.": "Un type possible.",
  "The type.": "Le type.",
  "Under these alternatives.": "Selon ces variantes.",
  "One for each alternative, in their order.": "Un par variante, dans leur ordre.",
  "Declared alternatives to the typology, in the order of their file; null where there are none.":
    "Les variantes déclarées de la typologie, dans l’ordre de leur fichier ; `null` s’il n’y en a pas.",
  "The alternatives.": "Les variantes.",
  "An alternative.": "Une variante.",
  "What it puts in place of what the typology has.": "Ce qu’elle met à la place de ce que dit la typologie.",
  "A change.": "Un changement.",
  "Where in the typology; * means every one.": "L’endroit dans la typologie ; `*` désigne chacun.",
  "The new number or word.": "Le nouveau nombre ou mot.",
  "The other version of the typology that the changes are made in, resolved; null: the one in force.":
    "L’autre version de la typologie où se font les changements, complète ; `null` : celle qui est en vigueur.",
  "How many cases lose their type.": "Combien de cas perdent leur type.",
  "How many cases without a type get one.": "Combien de cas sans type en obtiennent un.",
  "1 where most cases lose their type; equals share a rank.":
    "1 là où le plus de cas perdent leur type ; à égalité, le même rang.",
  "Alternatives to a typology": "Variantes d’une typologie",
  "What `tcec robustness --spec FILE` tries: other numbers and choices in place of those of the typology in force, or another version of it.":
    "Ce qu’essaie `tcec robustness --spec <fichier>` : d’autres nombres et d’autres choix à la place de ceux de la typologie en vigueur, ou une autre version de celle-ci.",
  "The id of the typology that they are alternatives to.":
    "L’identifiant de la typologie dont elles sont les variantes.",
  Alternatives: "Variantes",
  "Each is tried by itself.": "Chacune est essayée seule.",
  Alternative: "Variante",
  "Changes that are made together, or another version of the typology.":
    "Des changements faits ensemble, ou une autre version de la typologie.",
  Id: "Identifiant",
  "The name of the alternative in results: letters, digits, `_`, `-`, `.`.":
    "Le nom de la variante dans les résultats : lettres, chiffres, `_`, `-`, `.`.",
  Changes: "Changements",
  "New values by their address: `minimum_known`, `axes.market.aggregation`, `axes.market.indicators.self_financing.crossover`; `*` in place of an id means every one.":
    "De nouvelles valeurs par leur adresse : `minimum_known`, `axes.market.aggregation`, `axes.market.indicators.self_financing.crossover` ; `*` à la place d’un identifiant les désigne tous.",
  "A number, or a word such as `linear` or `min`.": "Un nombre, ou un mot comme `linear` ou `min`.",
  "Another version": "Une autre version",
  "A file with another version of the typology, beside this one; its axes and types are the same. With `set`, the changes are made in it.":
    "Un fichier avec une autre version de la typologie, à côté de celui-ci ; ses axes et ses types sont les mêmes. Avec `set`, c’est en elle que se font les changements.",
} satisfies Partial<SchemaWords>;
