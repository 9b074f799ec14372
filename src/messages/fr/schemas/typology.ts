import type { SchemaWords } from "../../schemas-words.js";

/** A typology, its texts and sources, and its axes. */
export const TYPOLOGY_TEXTS = {
  Typology: "Typologie",
  "A typology as data: axes, indicators, calibrations, weights, ideal types, traits, watchpoints and checks. The engine names none of them. Every number says where it comes from: a `source`, or `decision: true` with a rationale.":
    "Une typologie sous forme de données : axes, indicateurs, calibrations, poids, idéaux-types, traits, signaux de vigilance et contrôles. Le moteur n’en nomme aucun. Chaque nombre indique d’où il vient : une `source`, ou `decision: true` avec une raison.",
  "A short name for the typology.": "Un nom court pour la typologie.",
  Version: "Version",
  "Semantic version of the typology; it is raised whenever a number or a rule changes.":
    "Version de la typologie, au sens de la gestion sémantique de version ; elle augmente chaque fois que change un nombre ou une règle.",
  Title: "Titre",
  Description: "Description",
  "What it does, from whom it comes, and what is a decision in it.":
    "Ce qu’elle fait, de qui elle vient, et ce qui en elle est une décision.",
  Authors: "Auteurs",
  "Who made this file (not the authors of the theory).": "Qui a écrit ce fichier (et non les auteurs de la théorie).",
  "A name.": "Un nom.",
  "The documents that the typology rests on, by key.":
    "Les documents sur lesquels repose la typologie, chacun sous une clé.",
  Settings: "Seuils du verdict",
  "The three thresholds of the verdict.": "Les trois seuils du verdict : deux de part connue, et la bande limite.",
  "Minimum known share": "Part connue minimale",
  "Below this known share an axis has no score. 0.30 if absent.":
    "En deçà de cette part connue, un axe n’a pas de score. Par défaut : 0,30.",
  "Sound known share": "Part connue suffisante",
  "Below this known share, a type whose axis could still change sides is tentative. 0.65 if absent.":
    "En deçà de cette part connue, un type dont un axe pourrait encore changer de côté est provisoire. Par défaut : 0,65.",
  "Borderline band": "Bande limite",
  "An axis within this distance of 0.5 is borderline. 0.05 if absent.":
    "Un axe dont le score est aussi proche de 0,5 est à la limite. Par défaut : 0,05.",
  Axes: "Axes",
  "One to four axes, each a fuzzy set.": "D’un à quatre axes, dont chacun est un ensemble flou.",
  "Ideal types": "Idéaux-types",
  "Each a corner of the property space: high or low on its axes. Together they must cover every corner once.":
    "Chacun est un coin de l’espace des propriétés : haut ou bas sur ses axes. Ensemble, ils doivent couvrir chaque coin une fois.",
  Traits: "Traits",
  "What the theory says of a type beside the axes. They corroborate, they do not score.":
    "Ce que la théorie dit d’un type en dehors des axes. Les traits corroborent un type ; ils n’entrent pas dans le score.",
  Watchpoints: "Signaux de vigilance",
  "The warnings of the theory: raised where the condition holds.":
    "Les mises en garde de la théorie : signalées si la condition est vraie.",
  Checks: "Contrôles",
  "Requirements from elsewhere (a law, a call for projects): met where the condition holds.":
    "Des exigences venues d’ailleurs (une loi, un appel à projets) : satisfaites si la condition est vraie.",
  "Anything of your own.": "Ce que vous voulez.",
  "Letters, digits, `_`, `-`, `.`; it begins with a letter or a digit.":
    "Lettres, chiffres, `_`, `-`, `.` ; le premier caractère est une lettre ou un chiffre.",
  "Text in languages": "Texte par langue",
  "A text by language (`en`, `fr`, or the tag of another one), or one text for all. Where the language that is shown is missing, the English text stands in, marked.":
    "Un texte par langue (`en`, `fr`, ou le code d’une autre), ou un seul texte pour toutes. Si la langue affichée manque, le texte anglais en tient lieu, avec une marque.",
  "Another language": "Autre langue",
  "The text in the language of that tag (BCP 47).": "Le texte dans la langue de ce code (BCP 47).",
  English: "Anglais",
  "The text in English.": "Le texte en anglais.",
  French: "Français",
  "The text in French.": "Le texte en français.",
  Passage: "Passage",
  "Where in a source it stands.": "À quel endroit d’une source cela se trouve.",
  Section: "Section",
  "Section, article or page; in both languages where it holds words.":
    "Section, article ou page ; dans les deux langues s’il y a des mots.",
  "A document.": "Un document.",
  "Translation of the quote": "Traduction de la citation",
  "The quote in other languages than its own, by language: shown beside it to those who read that language.":
    "La citation en d’autres langues que la sienne, par langue : elle s’affiche à côté pour qui lit cette langue.",
  "The title of the document; by language where it was published in several.":
    "Le titre du document ; par langue s’il a paru en plusieurs.",
  "Short name": "Nom court",
  "How it is named in running text, for a law or a call that nobody cites by author and year.":
    "La manière de le nommer dans une phrase, pour une loi ou un appel à projets que personne ne cite par auteur et date.",
  "Taken over from": "Repris de",
  "A key of `sources`: the earlier work that this one says it takes its axes or types from.":
    "Une clé de `sources` : le travail antérieur dont celui-ci dit reprendre ses axes ou ses types.",
  "Declared degree": "Degré déclaré",
  "A number from 0 to 1, bare or as {value, decision or source, rationale}.":
    "Un nombre de 0 à 1, seul, ou `{value, rationale}` avec `decision` ou `source`.",
  Value: "Valeur",
  "From 0 to 1.": "De 0 à 1.",
  Decision: "Décision",
  "true: the number is a decision of the authors of this file.":
    "`true` : le nombre est une décision des auteurs de ce fichier.",
  Rationale: "Raison",
  "Why this number.": "Pourquoi ce nombre.",
  "Declared weight": "Poids déclaré",
  "A number that is not negative, bare or as {value, decision or source, rationale}. 0 leaves the indicator out.":
    "Un nombre non négatif, seul, ou `{value, rationale}` avec `decision` ou `source`. Avec 0, l’indicateur est laissé de côté.",
  "Not negative.": "Non négatif.",
  "Why this weight.": "Pourquoi ce poids.",
  "Pole of an axis": "Extrémité d’un axe",
  "What one end of the axis stands for, in words.": "Ce que représente, en mots, l’une des extrémités de l’axe.",
  Label: "Nom affiché",
  "An adjective or noun for this end.": "Un adjectif ou un nom pour cette extrémité.",
  "What it means.": "Ce que cela signifie.",
  Axis: "Axe",
  "A fuzzy set and the indicators that make it.": "Un ensemble flou et les indicateurs qui le composent.",
  "Axis identifier": "Identifiant de l’axe",
  "The name by which types refer to the axis.": "Le nom par lequel les types renvoient à l’axe.",
  "The name as printed.": "Le nom tel qu’il est affiché.",
  "What the axis measures.": "Ce que mesure l’axe.",
  "High pole": "Extrémité haute",
  "What a score above 0.5 stands for.": "Ce que représente un score supérieur à 0,5.",
  "Low pole": "Extrémité basse",
  "What the negation stands for.": "Ce que représente la négation.",
  Aggregation: "Agrégation",
  "`mean` (weighted, default), `min`, `max` (weights ignored) or `power` (weighted power mean).":
    "`mean` (moyenne pondérée, par défaut), `min`, `max` (sans les poids) ou `power` (moyenne généralisée pondérée).",
  Exponent: "Exposant",
  "p of the power mean. 0 is the geometric mean; with p <= 0 a zero gives 0. Only with `aggregation: power`.":
    "L’exposant p de la moyenne généralisée. 0 donne la moyenne géométrique ; avec p <= 0, un zéro donne 0. Seulement avec `aggregation: power`.",
  "true: the aggregation is a decision of the authors of this file.":
    "`true` : l’agrégation est une décision des auteurs de ce fichier.",
  "Why the indicators are aggregated so.": "Pourquoi les indicateurs sont agrégés ainsi.",
  "Fields of a profile all of whose evidence is below it count as unknown: `low` (all evidence counts), `medium`, `high`. `low` if absent.":
    "Les champs d’un profil dont toutes les preuves sont en dessous comptent comme inconnus : `low` (toutes les preuves comptent), `medium`, `high`. Par défaut : `low`.",
  Presumptions: "Présomptions",
  "What the theory takes for granted of this type. Where one is known to fail, the verdict stands and is called atypical.":
    "Ce que la théorie tient pour acquis à propos de ce type. Si l’on sait que l’une est fausse, le verdict demeure et il est dit atypique.",
  Presumption: "Présomption",
  "A condition that the theory takes for granted of a type.":
    "Une condition que la théorie tient pour acquise à propos d’un type.",
  "Presumption identifier": "Identifiant de la présomption",
  "A short name, one that no other presumption of this file has.":
    "Un nom court, qu’aucune autre présomption de ce fichier ne porte.",
  "What is said where it fails, as it follows “atypical:”.":
    "Ce que l’on dit si elle est fausse, tel que cela suit « atypique : ».",
  Watchpoint: "Signal de vigilance",
  "Watchpoint identifier": "Identifiant du signal de vigilance",
  "A warning of the theory: a condition with a text and a source.":
    "Une mise en garde de la théorie : une condition, avec un texte et une source.",
  "What it warns of.": "Ce contre quoi il met en garde.",
  "Strong when": "Fort si",
  "A condition under which a raised watchpoint is called strong.":
    "Une condition sous laquelle un signal déclenché est dit fort.",
  Check: "Contrôle",
  "Check identifier": "Identifiant du contrôle",
  "A requirement from elsewhere: a condition with a text and a source.":
    "Une exigence venue d’ailleurs : une condition, avec un texte et une source.",
  "What is asked for.": "Ce qui est exigé.",
  "Applies from": "S’applique à partir de",
  "Applies to": "S’applique jusqu’à",
  "The check does not apply to a profile whose whole date lies before.":
    "Le contrôle est sans objet pour un profil dont toute la date se situe avant.",
  "The check does not apply to a profile whose whole date lies after.":
    "Le contrôle est sans objet pour un profil dont toute la date se situe après.",
  "A year, a month or a day: 2013, 2013-12 or 2013-12-31.":
    "Une année, un mois ou un jour : 2013, 2013-12 ou 2013-12-31.",
} as const satisfies Partial<SchemaWords>;
