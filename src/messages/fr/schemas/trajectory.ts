import type { SchemaWords } from "../../schemas-words.js";

/** Clusters at several dates. */
export const TRAJECTORY_TEXTS = {
  Trajectories: "Trajectoires",
  "What `tcec trajectory --format json` gives: clusters at several dates, what changed in degree and in kind, and what becomes of the hypotheses of the theory; never localised, the same bytes from run to run. Numbers are unrounded. Waves are referred to by their places, from 0.":
    "Ce que donne `tcec trajectory --format json` : des pôles à plusieurs dates, ce qui a changé en degré et en nature, et ce que deviennent les hypothèses de la théorie ; jamais traduit, les mêmes octets d’une exécution à l’autre. Les nombres ne sont pas arrondis. Les vagues sont désignées par leur rang, à partir de 0.",
  "In the order of the input.": "Dans l’ordre de l’entrée.",
  "Those that the typology has the types, axes and watchpoints for.":
    "Celles dont la typologie a les types, les axes et les signaux de vigilance.",
  "Profiles of clusters with one wave.": "Les profils des pôles à une seule vague.",
  "Such a profile.": "Un tel profil.",
  "Two ends.": "Deux bornes.",
  "The lower one.": "La borne inférieure.",
  "The upper one.": "La borne supérieure.",
  "What of a change of score comes from where; the three add up to it.":
    "D’où vient un changement de score ; la somme des trois parts est ce changement.",
  "From facts that are known in both waves and are not the same.":
    "De faits connus aux deux vagues et qui ne sont pas les mêmes.",
  "From what is known in the later wave only.": "De ce qui n’est connu qu’à la seconde vague.",
  "From what is known in the earlier wave only.": "De ce qui n’est connu qu’à la première vague.",
  "An indicator in one wave.": "Un indicateur à une vague.",
  "An indicator in two waves.": "Un indicateur à deux vagues.",
  "Of the indicator.": "Celui de l’indicateur.",
  "changed: the values exclude each other; newly-known, no-longer-known: in one wave only; known-otherwise: in both, not alike, and the same value is possible in both; same, unknown: in both.":
    "`changed` : les valeurs s’excluent ; `newly-known`, `no-longer-known` : à une seule des deux vagues ; `known-otherwise` : aux deux, différemment, mais une même valeur reste possible aux deux ; `same`, `unknown` : aux deux.",
  "Its part in the change of the score; null where there is none, or where the axis is not a mean.":
    "Sa part dans le changement du score ; `null` s’il n’y en a pas, ou si l’axe n’est pas une moyenne.",
  "An axis in two waves.": "Un axe à deux vagues.",
  "Later score less earlier one, from -1 to 1; null where a wave has none.":
    "Le second score moins le premier, de −1 à 1 ; `null` si l’un des deux manque.",
  "The least and the greatest change that is possible, whatever the unknown turns out to be.":
    "Le plus petit et le plus grand changement possibles, quoi que révèle ce qui est inconnu.",
  "Whether the side of 0.5 changed; certain: the bounds lie on different sides; apparent: the scores do; none: they do not, or nothing that is known in both changed; open: a wave has no score beyond the band.":
    "Si le côté de 0,5 a changé ; `certain` : les bornes sont de part et d’autre ; `apparent` : les scores le sont ; `none` : ils ne le sont pas, ou rien de ce qui est connu aux deux vagues n’a changé ; `open` : une vague n’a pas de score au-delà de la bande.",
  "Both waves on the evidence that is common to both.": "Les deux vagues sur les preuves communes aux deux.",
  "Later score less earlier one; null where a wave has none.":
    "Le second score moins le premier ; `null` si l’un des deux manque.",
  "The change taken apart; null without a change.": "Le changement décomposé ; `null` sans changement.",
  "A check of the typology with a date between the two waves.":
    "Un contrôle de la typologie dont une date est entre les deux vagues.",
  "Of the check.": "Celui du contrôle.",
  "Whether it begins or ends to apply.": "S’il commence ou cesse de s’appliquer.",
  "As the typology says it.": "Telle que la typologie la donne.",
  "false where a wave is dated so widely that it may lie on the other side of that date.":
    "`false` si une vague est datée si largement qu’elle peut être de l’autre côté de cette date.",
  "Whether the type changed.": "Si le type a changé.",
  "certain: no type is possible in both, since the bounds of an axis lie on different sides of 0.5; apparent: the types differ, on an axis of which the facts known in both do not say the same; none: the type is the same, or differs by what is known alone; open: a wave has no type.":
    "`certain` : aucun type n’est possible aux deux, car les bornes d’un axe sont de part et d’autre de 0,5 ; `apparent` : les types diffèrent, sur un axe dont les faits connus aux deux vagues ne disent pas la même chose ; `none` : le type est le même, ou ne diffère que par ce qui est connu ; `open` : une vague n’a pas de type.",
  "The places on the evidence that is common to both.": "Les places sur les preuves communes aux deux.",
  "The axes on which it changed.": "Les axes sur lesquels il a changé.",
  "From one wave to a later one.": "D’une vague à une vague ultérieure.",
  "The place of the earlier wave, from 0.": "Le rang de la première, à partir de 0.",
  "The place of the later wave, from 0.": "Le rang de la seconde, à partir de 0.",
  "false where the waves are of two levels of analysis: then nothing is compared.":
    "`false` si les vagues sont de deux niveaux d’analyse : rien n’est alors comparé.",
  "true where both levels are coded and differ.": "`true` si les deux niveaux sont codés et diffèrent.",
  "true where both coders are named and differ.": "`true` si les deux codeurs sont nommés et diffèrent.",
  "Rules that begin or end in between.": "Les règles qui commencent ou cessent entre les deux.",
  "null where nothing is compared.": "`null` si rien n’est comparé.",
  "By the id of the axis; null where nothing is compared.": "Par identifiant d’axe ; `null` si rien n’est comparé.",
  "A cluster at one date.": "Un pôle à une date.",
  "A quantity.": "Une grandeur.",
  "A hypothesis on how clusters change, as it is put to the cases, with its outcomes in the set.":
    "Une hypothèse sur l’évolution des pôles, telle qu’elle est soumise aux cas, avec ses issues dans l’ensemble.",
  "Of the hypothesis.": "Celui de l’hypothèse.",
  "Where the theory says it.": "Où la théorie le dit.",
  "Where it stands there.": "L’endroit du passage.",
  "What the wave that it begins with is like.": "Ce qu’est la vague d’où elle part.",
  "Of a type.": "D’un type.",
  "Of the type.": "Celui du type.",
  "With a watchpoint raised.": "Avec un signal de vigilance déclenché.",
  "Of the watchpoint.": "Celui du signal de vigilance.",
  "On one side of an axis, beyond the band.": "D’un côté d’un axe, au-delà de la bande.",
  "The side.": "Le côté.",
  "What has to rise in between; null: nothing.": "Ce qui doit augmenter entre les deux ; `null` : rien.",
  "All of the quantities, or one of them at least.": "Toutes les grandeurs, ou l’une d’elles au moins.",
  "How many of them.": "Combien d’entre elles.",
  "The quantities.": "Les grandeurs.",
  "What is expected of the later wave.": "Ce qui est attendu de la vague ultérieure.",
  "That one of the quantities rose.": "Qu’une des grandeurs ait augmenté.",
  "That the score of an axis, on the evidence common to both waves, fell by the band of the typology at least.":
    "Que le score d’un axe, sur les preuves communes aux deux vagues, ait baissé d’au moins la bande de la typologie.",
  "Cases in which what is expected came about.": "Les cas où ce qui est attendu s’est produit.",
  "Cases in which it did not.": "Les cas où cela ne s’est pas produit.",
  "Cases that say nothing of it.": "Les cas qui n’en disent rien.",
  "A hypothesis put to one case.": "Une hypothèse soumise à un cas.",
  "What it comes to.": "Ce qu’il en est.",
  "Why it is untested; null where it is tested.": "Pourquoi elle n’est pas testée ; `null` si elle l’est.",
  "The place of the wave that it begins with, from 0; null without one.":
    "Le rang de la vague d’où elle part, à partir de 0 ; `null` s’il n’y en a pas.",
  "The place of the wave that it ends with, from 0; null without one.":
    "Le rang de la vague où elle aboutit, à partir de 0 ; `null` s’il n’y en a pas.",
  "What was looked at in between.": "Ce qui est regardé entre les deux.",
  "A quantity in both waves.": "Une grandeur aux deux vagues.",
  "true: it rose for certain; false: it did not for certain; null: that cannot be told.":
    "`true` : elle a augmenté, c’est certain ; `false` : elle n’a pas augmenté, c’est certain ; `null` : on ne peut le dire.",
  "One cluster with its waves.": "Un pôle avec ses vagues.",
  "In the order of their dates.": "Dans l’ordre de leurs dates.",
  "From each wave to the next.": "De chaque vague à la suivante.",
  "From the first to the last; null where there are two waves.":
    "De la première à la dernière ; `null` s’il n’y a que deux vagues.",
  "In the order of the hypotheses.": "Dans l’ordre des hypothèses.",
} satisfies Partial<SchemaWords>;
