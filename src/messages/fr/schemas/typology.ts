import type { SchemaWords } from "../../schemas-words.js";

/** A typology, its texts and sources, and its axes. */
export const TYPOLOGY_TEXTS = {
  Typology: "Typologie",
  "A typology as data: axes, indicators, calibrations, weights, ideal types, traits, watchpoints and checks. The engine names none of them. Every number says where it comes from: a `source`, or `decision: true` with a rationale.":
    "Une typologie sous forme de données : axes, indicateurs, calibrages, poids, idéaux-types, traits, signaux de vigilance et contrôles. Le moteur n’en nomme aucun. Chaque nombre indique d’où il vient : une `source`, ou `decision: true` avec une raison.",
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
  "The three thresholds of the verdict.": "Les trois seuils du verdict : deux de couverture, et la bande limite.",
  "Minimum coverage": "Couverture minimale",
  "Below this coverage an axis has no score. 0.30 if absent.":
    "En deçà de cette couverture, un axe n’a pas de score. Par défaut : 0,30.",
  "Sound coverage": "Couverture suffisante",
  "Below this coverage, a type whose axis could still change sides is tentative. 0.65 if absent.":
    "En deçà de cette couverture, un type dont un axe pourrait encore changer de côté est provisoire. Par défaut : 0,65.",
  "Borderline band": "Bande limite",
  "An axis within this distance of 0.5 is borderline. 0.05 if absent.":
    "Un axe dont le score est aussi proche de 0,5 est à la limite. Par défaut : 0,05.",
  Axes: "Axes",
  "One to four axes, each a fuzzy set.": "D’un à quatre axes, dont chacun est un ensemble flou.",
  "Ideal types": "Idéaux-types",
  "Each a corner of the property space: high or low on its axes. Together they must cover every corner once.":
    "Chacun est un coin de l’espace de propriétés : haut ou bas sur ses axes. Ensemble, ils doivent couvrir chaque coin une fois.",
  Traits: "Traits",
  "What the theory says of a type beside the axes. They corroborate, they do not score.":
    "Ce que la théorie dit d’un type en dehors des axes. Les traits corroborent un type ; ils n’entrent pas dans le score.",
  Watchpoints: "Signaux de vigilance",
  "The warnings of the theory: raised where the condition holds.":
    "Les mises en garde de la théorie : signalées si la condition est vraie.",
  Checks: "Contrôles",
  "Requirements from elsewhere (a law, a call for projects): met where the condition holds.":
    "Des exigences venues d’ailleurs (une loi, un appel à projets) : satisfaites si la condition est vraie.",
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
  "The title of the document.": "Le titre du document.",
  "Declared degree": "Degré déclaré",
  "A number from 0 to 1, bare or as {value, decision or source, rationale}.":
    "Un nombre de 0 à 1, seul, ou `{value, rationale}` avec `decision` ou `source`.",
  Value: "Valeur",
  "From 0 to 1.": "De 0 à 1.",
  Decision: "Décision",
  "true: the number is a decision of the authors of this file.":
    "`true` : le nombre est une décision des auteurs de ce fichier.",
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
    "`true` : l’agrégation est une décision des auteurs de ce fichier.",
  "Why the indicators are aggregated so.": "Pourquoi les indicateurs sont agrégés ainsi.",
} as const satisfies Partial<SchemaWords>;
