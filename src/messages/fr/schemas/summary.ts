import type { SchemaWords } from "../../schemas-words.js";

/** What a set says together. */
export const SUMMARY_TEXTS = {
  "Summary of a set": "Synthèse d’un ensemble",
  "What `tcec summary --format json` gives: what a set of profiles says together, never localised, the same bytes from run to run. Numbers are unrounded. Cases are referred to by their places, from 0.":
    "Ce que donne `tcec summary --format json` : ce qu’un ensemble de profils dit au total, jamais traduit, les mêmes octets d’une exécution à l’autre. Les nombres ne sont pas arrondis. Les cas sont désignés par leur rang, à partir de 0.",
  "Who coded it; null where the profile does not say.": "Qui l’a codé ; `null` si le profil ne le dit pas.",
  "The file that it was read from.": "Le fichier d’où il a été lu.",
  "Number of the document in its file, from 1.": "Numéro du document dans son fichier, à partir de 1.",
  "One profile of the set.": "Un profil de l’ensemble.",
  "How many cases have it.": "Combien de cas l’ont.",
  "How many cases have a status.": "Combien de cas ont un statut.",
  "Cases whose verdict it is.": "Les cas dont c’est le verdict.",
  "Cases that can be of no other type, whatever the unknown turns out to be.":
    "Les cas qui ne peuvent être d’aucun autre type, quoi que révèle ce qui est inconnu.",
  "Cases that can be of this type.": "Les cas qui peuvent être de ce type.",
  "Of the verdicts on the type those with the highest lower bound of membership; null where there is no verdict on it.":
    "Parmi les verdicts sur ce type, ceux dont la borne inférieure du degré d’appartenance est la plus élevée ; `null` s’il n’y a pas de verdict sur lui.",
  "That lower bound.": "Cette borne inférieure.",
  "How many cases a type has: at least and at most, given what is unknown.":
    "Combien de cas un type a : au moins et au plus, compte tenu de l’inconnu.",
  "A side of each axis, by its id.": "Un côté de chaque axe, par son identifiant.",
  "The side of the axis.": "Le côté de l’axe.",
  "The type at the corner.": "Le type à ce coin.",
  "Cases whose scores all lie on these sides.": "Les cas dont tous les scores sont de ces côtés.",
  "Cases whose bounds meet the corner.": "Les cas dont les bornes touchent le coin.",
  "Why no case stands there; null where one does. logical: no value of the facts leads there; empirical: no case can be there; open: none is, but some could be.":
    "Pourquoi aucun cas n’y est ; `null` s’il y en a un. `logical` : aucune valeur des faits n’y mène ; `empirical` : aucun cas ne peut y être ; `open` : aucun n’y est, mais certains le pourraient.",
  "One corner of the property space.": "Un coin de l’espace des propriétés.",
  "hybrid: borderline, between several types; ambiguous: an axis scores 0.5; contradictory: a type is held, and independent traits of it are inconsistent; atypical: a presumption of the type fails; outvoted: the definition of an axis lies on the other side than its score; compensation: most of the weight does.":
    "`hybrid` : limite, entre plusieurs types ; `ambiguous` : un axe a le score 0,5 ; `contradictory` : un type est nommé, et des traits indépendants de ce type sont discordants ; `atypical` : une présomption du type est démentie ; `outvoted` : la définition d’un axe est de l’autre côté que son score ; `compensation` : la plus grande part du poids l’est.",
  "An id.": "Un identifiant.",
  "Ids of what makes it so: types, axes, traits or presumptions.":
    "Identifiants de ce qui le rend tel : types, axes, traits ou présomptions.",
  "A remarkable case.": "Un cas remarquable.",
  "The id of the axis.": "L’identifiant de l’axe.",
  "The id of the indicator; null for the axis itself.": "L’identifiant de l’indicateur ; `null` pour l’axe lui-même.",
  "Cases known to lie above 0.5.": "Les cas dont on sait qu’ils dépassent 0,5.",
  "Cases known to lie at 0.5; they are not above.": "Les cas dont on sait qu’ils sont à 0,5 ; ils ne dépassent pas.",
  "Cases of which that can be said.": "Les cas dont on peut le dire.",
  "true where fewer than 20 % or more than 80 % of them lie above.":
    "`true` si moins de 20 % ou plus de 80 % d’entre eux dépassent 0,5.",
  "How many cases lie above 0.5.": "Combien de cas dépassent 0,5.",
  "The least that it can be; null where there is none.": "Le moins qu’elle puisse valoir ; `null` s’il n’y en a pas.",
  "The greatest that it can be; null where there is none.": "Le plus qu’elle puisse valoir ; `null` s’il n’y en a pas.",
  "What a statistic can be, whatever the values are within their bounds.":
    "Ce qu’une statistique peut valoir, quelles que soient les valeurs à l’intérieur de leurs bornes.",
  "Values known, exactly or within bounds.": "Valeurs connues, exactement ou encadrées.",
  "Standard deviation of the sample (n - 1), of what is known exactly; null below two such values.":
    "Écart-type de l’échantillon (n − 1), de ce qui est connu exactement ; `null` au-dessous de deux valeurs.",
  "Mean, least, quartiles (type 7 of Hyndman and Fan), median, greatest and standard deviation.":
    "Moyenne, minimum, quartiles (type 7 de Hyndman et Fan), médiane, maximum et écart-type.",
  "What it is.": "Ce que c’est.",
  "The axis, the axis and the indicator with a slash, or the fact.":
    "L’axe, l’axe et l’indicateur séparés par une barre, ou le fait.",
  "Cases in which it is known exactly.": "Les cas où cela est connu exactement.",
  "Cases in which it is known within bounds.": "Les cas où cela est encadré.",
  "Cases in which it is not known.": "Les cas où cela est inconnu.",
  "Cases that have no such thing.": "Les cas où cela est sans objet.",
  "Of numbers and degrees; null of codes, and where nothing is known.":
    "Des nombres et des degrés ; `null` pour des codes, et si rien n’est connu.",
  "How many cases have each code, or name it in their list; null of numbers.":
    "Combien de cas ont chaque code, ou le nomment dans leur liste ; `null` pour des nombres.",
  "The code.": "Le code.",
  "What is known of one thing over the cases. exact, bounded, unknown and notApplicable add up to all cases.":
    "Ce qui est connu d’une chose sur l’ensemble des cas. `exact`, `bounded`, `unknown` et `notApplicable` font au total tous les cas.",
  "Cases in which some value would.": "Les cas où une valeur au moins le ferait.",
  "Cases in which every value would.": "Les cas où toute valeur le ferait.",
  "Cases in which coding the field would do something.": "Les cas où le codage du champ ferait quelque chose.",
  "The field, as a path with dots.": "Le champ, en chemin avec des points.",
  "The id of the indicator.": "L’identifiant de l’indicateur.",
  "The indicators that are read from it first of all.": "Les indicateurs lus avant tout dans ce champ.",
  "Cases without a type, or with several possible ones, in which the field is unknown or only bounded.":
    "Les cas sans type, ou à plusieurs types possibles, où le champ est inconnu ou seulement encadré.",
  "Cases without a type that would have one.": "Les cas sans type qui en auraient un.",
  "Cases with several possible types that would have one alone.":
    "Les cas à plusieurs types possibles qui n’en auraient plus qu’un.",
  "Cases in which an axis without a score would have one.": "Les cas où un axe sans score en aurait un.",
  "What it adds to the width of the bounds of its axes, as a mean over the open cases of the set; null where an axis is no mean.":
    "Ce qu’il ajoute à l’écart entre les bornes de ses axes, en moyenne sur les cas ouverts de l’ensemble ; `null` si un axe n’est pas une moyenne.",
  "What coding one field exactly would settle, all else as it is.":
    "Ce que trancherait le codage exact d’un champ, toutes choses égales par ailleurs.",
  "The id of the watchpoint.": "L’identifiant du signal de vigilance.",
  "Cases in which it is raised.": "Les cas où il est déclenché.",
  "Of these, cases in which its stronger condition holds as well.":
    "Parmi eux, ceux où sa condition renforcée est remplie aussi.",
  "Cases in which it is not raised.": "Les cas où il n’est pas déclenché.",
  "Cases in which that is not known.": "Les cas où on ne le sait pas.",
  "How often a watchpoint is raised.": "Combien de fois un signal de vigilance est déclenché.",
  "The id of the check.": "L’identifiant du contrôle.",
  "Cases in which it is met.": "Les cas où il est satisfait.",
  "Cases in which it is not met.": "Les cas où il n’est pas satisfait.",
  "Cases that lie outside of its time.": "Les cas hors de sa période.",
  "How often a check is met.": "Combien de fois un contrôle est satisfait.",
  "A value of a field.": "Une valeur d’un champ.",
  "What kind of value it is.": "La sorte de valeur.",
  "The id of a type.": "L’identifiant d’un type.",
  "The status in place of a type.": "Le statut à la place d’un type.",
  "A code.": "Un code.",
  "A text of the profiles.": "Un texte des profils.",
  "A date as coded.": "Une date telle qu’elle est codée.",
  "A year.": "Une année.",
  "The field is not known.": "Le champ n’est pas connu.",
  "The id of the field.": "L’identifiant du champ.",
  "Its values, the unknown last.": "Ses valeurs, l’inconnu en dernier.",
  "How many cases have the value.": "Combien de cas ont la valeur.",
  "How many cases have each.": "Combien de cas ont chacune.",
  "true where a case has several of the values: it is counted under each, and once in the total.":
    "`true` si un cas a plusieurs de ces valeurs : il est compté sous chacune, et une fois dans le total.",
  "One side of the cross-table.": "Un côté du tableau croisé.",
  "Cases with both values.": "Les cas qui ont les deux valeurs.",
  "Row by row one count for each column.": "Ligne par ligne, un effectif pour chaque colonne.",
  "All cases.": "Tous les cas.",
  "How many cases have which value of one field and which of another.":
    "Combien de cas ont quelle valeur d’un champ et quelle valeur d’un autre.",
  "The id of the type.": "L’identifiant du type.",
  "sufficiency: the type for the outcome; necessity: the other way round.":
    "`sufficiency` : le type pour le résultat ; `necessity` : l’inverse.",
  "Cases whose outcome and membership are both known.":
    "Les cas dont le résultat et le degré d’appartenance sont tous deux connus.",
  "Sum of the lesser of the two over the sum of the condition, or of the outcome for necessity; null where that is 0.":
    "Somme du moindre des deux sur la somme de la condition, ou du résultat pour la nécessité ; `null` si elle vaut 0.",
  "The same over the sum of the outcome, or of the condition for necessity.":
    "La même sur la somme du résultat, ou de la condition pour la nécessité.",
  "Proportional reduction in inconsistency. Absent for necessity.":
    "Réduction proportionnelle de l’incohérence. Absent pour la nécessité.",
  "Relevance of necessity. Absent for sufficiency.": "Pertinence de la nécessité. Absent pour la suffisance.",
  "How far a type is a sufficient, or a necessary, condition of the outcome.":
    "Jusqu’où un type est une condition suffisante, ou nécessaire, du résultat.",
  "The field of the profile that says it.": "Le champ du profil qui le dit.",
  "Its degree; null where it is not coded.": "Son degré ; `null` s’il n’est pas codé.",
  "In the order of the cases.": "Dans l’ordre des cas.",
  "Type by type.": "Type par type.",
  "An outcome, and how the types are related to it.": "Un résultat à expliquer, et comment les types s’y rapportent.",
  "All profiles.": "Tous les profils.",
  "Clusters: profiles with the same id are of one.": "Pôles : les profils de même identifiant sont d’un seul.",
  "Profiles without a type.": "Profils sans type.",
  "Profiles with several possible types.": "Profils à plusieurs types possibles.",
  "The size of the set.": "La taille de l’ensemble.",
  "The profiles.": "Les profils.",
  "Statuses, from firm to open.": "Statuts, du plus sûr au plus ouvert.",
  "Types, in the order of the typology.": "Types, dans l’ordre de la typologie.",
  "The corners of the property space.": "Les coins de l’espace des propriétés.",
  "Remarkable cases, kind by kind.": "Cas remarquables, sorte par sorte.",
  "Skew of each axis, then of its indicators.": "Déséquilibre de chaque axe, puis de ses indicateurs.",
  "What is known of each axis, indicator and fact.": "Ce qui est connu de chaque axe, indicateur et fait.",
  "What coding a field would settle, most first.":
    "Ce que trancherait le codage d’un champ, du plus décisif au moins décisif.",
  "Watchpoints, the frequent ones first.": "Signaux de vigilance, les plus fréquents d’abord.",
  "Checks, in the order of the typology.": "Contrôles, dans l’ordre de la typologie.",
  "The cross-table that was asked for; null where none was.": "Le tableau croisé demandé ; `null` si aucun ne l’a été.",
  "The outcome that was asked for; null where none was.":
    "Le résultat à expliquer demandé ; `null` si aucun ne l’a été.",
  "The least and the greatest that a degree can be; the same where it is known exactly.":
    "Le plus petit et le plus grand degré possible ; les mêmes s’il est connu exactement.",
  "The least.": "Le minimum.",
  "The greatest.": "Le maximum.",
  "Hypotheses of the theory on sets of clusters that the typology has the types and traits for, as they are put to this set.":
    "Les hypothèses de la théorie sur les ensembles de pôles dont la typologie a les types et les traits, telles qu’elles sont soumises à cet ensemble.",
  "A hypothesis on sets of clusters, and what it comes to in this one.":
    "Une hypothèse sur les ensembles de pôles, et ce qu’il en est dans celui-ci.",
  "The share that it speaks of.": "La part dont elle parle.",
  "Cases of some types among all.": "Les cas de certains types parmi tous.",
  "Ids of types.": "Des identifiants de types.",
  "Cases with a trait of a type among those of the type.": "Les cas qui ont un trait d’un type parmi ceux de ce type.",
  "The id of the trait.": "L’identifiant du trait.",
  "What it expects of the share.": "Ce qu’elle attend de la part.",
  "Less, or more, than the limit.": "Moins, ou plus, que la limite.",
  "The limit, 0 to 1: a decision of the program, for the theory gives no number.":
    "La limite, de 0 à 1 : une décision du programme, car la théorie ne donne pas de chiffre.",
  "How many cases the whole must have.": "Combien de cas le tout doit avoir.",
  "supported, contradicted: the share is on one side of the limit, whatever the unknown turns out to be; undecided: it can be on both, or the whole may have too few cases; untested: it has too few.":
    "`supported`, `contradicted` : la part est d’un côté de la limite, quoi que révèle ce qui est inconnu ; `undecided` : elle peut être des deux, ou le tout a peut-être trop peu de cas ; `untested` : il en a trop peu.",
  "Why it is undecided or untested. bounds: the share can be on both sides of the limit; perhaps-few: the whole may have too few cases; few: it has too few.":
    "Pourquoi elle est indécise ou non testée. `bounds` : la part peut être des deux côtés de la limite ; `perhaps-few` : le tout a peut-être trop peu de cas ; `few` : il en a trop peu.",
  "At least.": "Au moins.",
  "At most.": "Au plus.",
  "Cases of the whole.": "Les cas du tout.",
  "Cases of the part in the whole.": "Les cas de la partie dans le tout.",
  "The share of the part in the whole; null where no case can be in the whole.":
    "La part de la partie dans le tout ; `null` si aucun cas ne peut être dans le tout.",
} satisfies Partial<SchemaWords>;
