import type { SchemaWords } from "../../schemas-words.js";

/** A comparison of two typologies. */
export const COMPARISON_TEXTS = {
  Comparison: "Comparaison",
  "What `tcec compare --format json` gives: the same profiles under two typologies, never localised, the same bytes from run to run. Numbers are unrounded. `first` and 0 stand for the first typology, `second` and 1 for the second.":
    "Ce que donne `tcec compare --format json` : les mêmes profils selon deux typologies, jamais traduit, les mêmes octets d’une exécution à l’autre. Les nombres ne sont pas arrondis. `first` et 0 désignent la première typologie, `second` et 1 la seconde.",
  "The two typologies, resolved, as a result holds them.":
    "Les deux typologies, complètes, telles qu’un résultat les contient.",
  "true where both have the same axes and the same types at the same corners of them.":
    "`true` si les deux ont les mêmes axes et les mêmes types aux mêmes coins de ces axes.",
  "How many profiles have a type under which typology.": "Combien de profils ont un type, et selon quelle typologie.",
  "All that are compared.": "Tous ceux qui sont comparés.",
  "With a type under both.": "Avec un type selon les deux.",
  "With a type under the first alone.": "Avec un type selon la première seulement.",
  "With a type under the second alone.": "Avec un type selon la seconde seulement.",
  "Without a type under both.": "Sans type selon les deux.",
  "How many profiles have which place under the first typology and which under the second.":
    "Combien de profils ont quelle place selon la première typologie et selon la seconde.",
  "The places under the first typology: its types in the order of the file, then borderline and undetermined.":
    "Les places selon la première typologie : ses types dans l’ordre du fichier, puis `borderline` (limite) et `undetermined` (indéterminé).",
  "The same of the second typology.": "Les mêmes pour la seconde typologie.",
  "For each row the counts of its columns.": "Pour chaque ligne, les effectifs de ses colonnes.",
  "One for each column.": "Un par colonne.",
  "How many profiles stand there.": "Combien de profils s’y trouvent.",
  "For each pair of types, in the order of the typologies.": "Pour chaque paire de types, dans l’ordre des typologies.",
  "Axes of one typology that tell apart cases which the other puts in one place.":
    "Les axes d’une typologie qui distinguent des cas que l’autre met au même endroit.",
  "For each presumption that fails in some case: where the other typology puts these cases, and the others of the type.":
    "Pour chaque présomption démentie dans un cas au moins : où l’autre typologie met ces cas, et les autres du type.",
  "Cases with another verdict among the same types, in the order of the cases; null where the types are not the same.":
    "Les cas dont le verdict change parmi les mêmes types, dans l’ordre des cas ; `null` si les types ne sont pas les mêmes.",
  "Every profile under both typologies, in the order of the input.":
    "Chaque profil selon les deux typologies, dans l’ordre de l’entrée.",
  "Profiles that have a result on one side alone, or another content on each.":
    "Les profils qui n’ont de résultat que d’un côté, ou dont le contenu diffère de l’un à l’autre.",
  "What was found in files that gave no result, as in a result.":
    "Les constats sur les fichiers qui n’ont pas donné de résultat, comme dans un résultat.",
  "Where a typology puts a case: in a type, or under the status that stands in its place.":
    "Où une typologie met un cas : dans un type, ou sous le statut qui en tient lieu.",
  "Its id; null without one.": "Son identifiant ; `null` s’il n’y en a pas.",
  "null with a type.": "`null` s’il y a un type.",
  "The least and the greatest value, whatever the unknown turns out to be.":
    "La plus petite et la plus grande valeur, quoi que révèle ce qui est inconnu.",
  "Least value.": "La plus petite des valeurs.",
  "Greatest value.": "La plus grande des valeurs.",
  "The sum of the lesser over the sum of the greater of the two memberships.":
    "La somme des plus petites des deux appartenances, divisée par la somme des plus grandes.",
  "Over the cases whose memberships in both are known; null where undefined.":
    "Sur les cas dont les deux appartenances sont connues ; `null` si elle n’est pas définie.",
  "How many cases those are.": "Combien de cas cela fait.",
  "no-case: no case has both memberships; no-member: all of them are 0; null where it is defined.":
    "`no-case` : aucun cas n’a les deux appartenances ; `no-member` : toutes sont nulles ; `null` si elle est définie.",
  "The cases that stand there.": "Les cas qui s’y trouvent.",
  "The types that they have, in the order of the typology.": "Les types qu’ils ont, dans l’ordre de la typologie.",
  "A type.": "Un type.",
  "The cases.": "Les cas.",
  "Its place in `cases`, from 0.": "Sa place dans `cases`, à partir de 0.",
  "The mean of their scores on the axis.": "La moyenne de leurs scores sur l’axe.",
  "An axis that tells apart cases which the other typology puts in one place.":
    "Un axe qui distingue des cas que l’autre typologie met au même endroit.",
  "The typology whose axis it is.": "La typologie à laquelle appartient l’axe.",
  "The one by which the high side exceeds the low one most; null where none does.":
    "Celui par lequel le côté haut dépasse le plus le côté bas ; `null` si aucun ne le fait.",
  "contribution: the differences of all indicators add up to that of the mean scores; degree: where the axis is not a mean.":
    "`contribution` : les écarts de tous les indicateurs s’ajoutent pour donner celui des scores moyens ; `degree` : si l’axe n’est pas une moyenne.",
  "The mean over its cases.": "La moyenne sur ses cas.",
  "A place and the cases that stand there.": "Une place et les cas qui s’y trouvent.",
  "Where the other typology puts the cases of a type that fail a presumption, and those not known to fail it.":
    "Où l’autre typologie met les cas d’un type qui démentent une présomption, et ceux dont on ne sait pas qu’ils la démentent.",
  "The typology that presumes.": "La typologie qui a cette présomption.",
  "The cases that fail it, by their place under the other typology.":
    "Les cas qui la démentent, par place selon l’autre typologie.",
  "The other cases of the type, by their place under the other typology.":
    "Les autres cas du type, par place selon l’autre typologie.",
  "true where both have cases with a type under the other typology, and share none of its types.":
    "`true` si les uns et les autres ont des cas avec un type selon l’autre typologie, sans en partager aucun.",
  "A case with another verdict among the same types.": "Un cas dont le verdict change parmi les mêmes types.",
  "The axes that changed their side; empty where only presumptions did.":
    "Les axes qui ont changé de côté ; vide si seules des présomptions ont changé.",
  "Presumptions of the type that fail under one of the two alone.":
    "Les présomptions du type démenties selon l’une des deux seulement.",
  "Under which of the two.": "Selon laquelle des deux.",
  "The typology under which it fails.": "La typologie selon laquelle elle est démentie.",
  "An axis and what changed on it.": "Un axe et ce qui y a changé.",
  "The side under the first and under the second typology.": "Le côté selon la première et selon la seconde typologie.",
  "high, low, border: within the band around 0.5, unscored: too little is known.":
    "`high` (haut), `low` (bas), `border` : dans la bande autour de 0,5, `unscored` : on en sait trop peu.",
  "The score under each.": "Le score selon chacune.",
  "The known share under each.": "La part connue selon chacune.",
  "null where no indicator changed that way.": "`null` si aucun indicateur n’a changé dans ce sens.",
  "In the direction in which the axis changed.": "Dans le sens où l’axe a changé.",
  "An indicator.": "Un indicateur.",
  "contribution: what it adds to the score; influence: what it leaves open of the axis; degree: where the axes are no means.":
    "`contribution` : ce qu’il ajoute au score ; `influence` : ce qu’il laisse ouvert de l’axe ; `degree` : si les axes ne sont pas des moyennes.",
  "Under the first typology.": "Selon la première typologie.",
  "Under the second typology.": "Selon la seconde typologie.",
  "Scores and known shares are the same.": "Les scores et les parts connues sont les mêmes.",
  "band: around 0.5; minimum-known: least known share.":
    "`band` : autour de 0,5 ; `minimum-known` : part connue minimale.",
  "Indicators are combined otherwise, so that no part can be told of one of them.":
    "Les indicateurs sont combinés autrement : la part d’aucun d’eux ne peut être isolée.",
  "The aggregation.": "L’agrégation.",
  "One profile under both typologies.": "Un profil selon les deux typologies.",
  "Path as given.": "Le chemin tel qu’il a été donné.",
  "SHA-256 of the profile as coded.": "SHA-256 du profil tel que codé.",
  "true where the cluster does not exist.": "`true` si le pôle n’existe pas.",
  "Under the first and under the second typology.": "Selon la première et selon la seconde typologie.",
  "true where one typology tells it from a case that the other puts in the same place, or where it moves among the same types.":
    "`true` si une typologie le distingue d’un cas que l’autre met au même endroit, ou s’il change de place parmi les mêmes types.",
  "The verdict of one typology on one case.": "Le verdict d’une typologie sur un cas.",
  "What stands beside the verdict.": "Ce qui accompagne le verdict.",
  "A flag.": "Un signalement.",
  "By the id of the axis.": "Par identifiant d’axe.",
  "Score, bounds and known share.": "Score, bornes et part connue.",
  "With a type: its axes, the one nearest to 0.5 first. Borderline: the axes within the band. Undetermined: the axes without a score.":
    "Avec un type : ses axes, le plus proche de 0,5 en premier. Limite : les axes dans la bande. Indéterminé : les axes sans score.",
  "An axis on which the verdict rests, or for which there is none.":
    "Un axe sur lequel repose le verdict, ou qui empêche d’en rendre un.",
  "The one that pulls most to that side; where unscored, the one that would decide most; null where there is none.":
    "Celui qui tire le plus de ce côté ; sans score, celui qui en déciderait le plus ; `null` s’il n’y en a pas.",
  "What it adds to the score, counted from 0.5; null where unscored, or where the axis is not a mean.":
    "Ce qu’il ajoute au score, compté à partir de 0,5 ; `null` sans score, ou si l’axe n’est pas une moyenne.",
  "It is not compared.": "Il n’est pas comparé.",
  "The side on which it is; null: on both, with another content.":
    "Le côté où il se trouve ; `null` : des deux, avec un autre contenu.",
} satisfies Partial<SchemaWords>;
