import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about networks of members mean, in French. */
export const NETWORK_EXPLANATIONS = {
  "network-tie-items": {
    title: "Un lien qui n’est pas une paire",
    meaning:
      "Un lien a deux membres, dans un ordre quelconque, et un troisième élément pour sa seule intensité. Un seul élément est un lien avec personne.",
    remedy:
      "Écrivez les deux membres. Entre crochets, une virgule décimale coupe un nombre en deux ; un nom qui contient une virgule se met entre guillemets droits.",
  },
  "network-tie-form": {
    title: "Un lien qui n’est pas une liste",
    meaning:
      "Chaque lien est une liste à lui seul dans la liste des liens : ses deux membres et, si elle ne vaut pas 1, son intensité. Des noms seuls, ou des clés telles que `from` et `to`, ne sont pas lus.",
    remedy:
      "Écrivez `[a, b]` pour chaque lien : `ties: [[a, b], [b, c, 2]]`. Un membre sans lien va sous `network.members`.",
  },
  "network-tie-strength": {
    title: "Une intensité qui n’en est pas une",
    meaning:
      "Le troisième élément d’un lien est un nombre supérieur à 0, par exemple celui des projets communs. Des mots, 0 ou un nombre négatif n’en sont pas un : une intensité de 0 serait une absence de lien.",
    remedy: "Écrivez un nombre, omettez-le si l’intensité vaut 1, et retirez la ligne s’il n’y a pas de lien.",
  },
  "network-tie-itself": {
    title: "Un lien avec soi-même",
    meaning: "Un lien unit deux membres différents.",
    remedy: "Corrigez l’un des deux noms, ou retirez le lien. Un membre sans lien va sous `network.members`.",
  },
  "network-tie-twice": {
    title: "Un lien donné deux fois",
    meaning: "Les liens ne sont pas orientés : chaque paire de membres figure une fois, dans un ordre quelconque.",
    remedy: "Retirez l’un des deux. Plusieurs projets d’une même paire font un lien, avec une intensité.",
  },
  "network-tie-nobody": {
    title: "Un lien avec personne",
    meaning:
      "`network.members` nomme les membres sans lien, ou tous les membres. S’il en nomme un qui a un lien, il est la liste de tous, et ce lien mène à quelqu’un qui n’y figure pas.",
    remedy: "Corrigez le nom, ajoutez-le à la liste, ou n’y laissez que les membres sans lien.",
  },
  "network-name-blank": {
    title: "Un nom vide",
    meaning: "Un lien ou la liste des membres contient un nom sans aucune lettre.",
    remedy: "Écrivez le nom, ou retirez l’entrée.",
  },
  "network-name-variant": {
    title: "Un membre sous deux noms",
    meaning:
      "Les membres se distinguent par leur nom, lettre par lettre. Deux noms qui ne diffèrent que par les espaces, les majuscules ou la façon d’enregistrer les accents désignent presque sûrement un seul membre.",
    remedy: "Écrivez partout le nom de la même façon.",
  },
  "network-too-large": {
    title: "Trop de membres",
    meaning:
      "Le réseau nomme plus de membres que le programme n’en lit. La limite est bien au-delà des plus grands pôles.",
    remedy: "Codez les membres du pôle, non les membres de ses membres.",
  },
  "network-cluster-named": {
    title: "Le pôle parmi ses membres",
    meaning:
      "Les liens sont ceux que les membres ont sans le pôle. Le pôle est lié à chacun d’eux ; il n’est pas un membre.",
    remedy: "Retirez les liens du pôle. Si un membre porte le même nom, distinguez-les.",
  },
  "network-members-total": {
    title: "Le réseau a d’autres membres que ceux que l’on compte",
    meaning:
      "Si tous les liens sont donnés, le réseau nomme chaque membre ; il n’en nomme jamais plus que les organisations et les particuliers ensemble.",
    computed:
      "Comparé à `members.total` et à ses parties, à `members.all` et à `members.individuals` ; si aucun particulier n’est codé, les membres sont tenus pour des organisations.",
    remedy: "Nommez les membres sans lien, retirez `complete`, ou corrigez les effectifs.",
  },
  "activities-above-100": {
    title: "Des parts d’activités au-delà de 100 %",
    meaning: "La somme des parts des activités dépasse 100 %.",
    remedy: "Corrigez les parts. Ce sont des pourcentages de l’ensemble des activités, non du budget.",
  },
  "activities-below-100": {
    title: "Des parts d’activités en deçà de 100 %",
    meaning:
      "Toutes les activités ont une part et, ensemble, elles n’atteignent pas 100 % : une activité manque à une liste qui devrait être complète.",
    remedy: "Ajoutez l’activité, corrigez une part, ou retirez les parts qui ne sont pas connues.",
  },

  "pairs-none": {
    title: "Un CSV sans aucune paire",
    meaning: "`tcec ties` n’a trouvé aucune ligne à deux membres : le fichier est vide, ou n’a qu’un en-tête.",
    remedy: "Écrivez un lien par ligne : deux membres et, si elle ne vaut pas 1, une intensité.",
  },
  "cell-quotation": {
    title: "Des guillemets qui ne vont pas",
    meaning:
      "Une cellule commence par un guillemet droit, et celui qui ferme manque ou ne termine pas la cellule. On ne peut savoir où elle finit.",
    remedy: 'Fermez-le, et doublez un guillemet droit à l’intérieur d’une cellule : `"Les ""Jardins"""`.',
  },
  "pairs-cells": {
    title: "Une ligne qui n’est pas une paire",
    meaning:
      "Une ligne d’un CSV de paires comporte deux membres et, si elle ne vaut pas 1, une intensité. Celle-ci a moins de cellules, ou davantage ; les cellules vides à la fin ne comptent pas. Le séparateur est celui de la première ligne.",
    remedy:
      "Écrivez les deux membres, retirez les autres colonnes, et mettez entre guillemets droits les noms qui contiennent un séparateur.",
  },
  "pairs-strength": {
    title: "Une troisième colonne qui n’est pas une intensité",
    meaning:
      "La troisième cellule d’une paire est un nombre supérieur à 0, par exemple celui des projets communs. Des mots, 0, un nombre négatif ou très grand n’en sont pas une. La virgule décimale est lue là où les cellules ne sont pas séparées par des virgules.",
    remedy:
      "Écrivez un nombre, laissez la cellule vide si l’intensité vaut 1, et retirez la ligne s’il n’y a pas de lien.",
  },
  "pairs-twice": {
    title: "Une paire qui figure deux fois",
    meaning:
      "Un lien n’est pas orienté : deux lignes qui portent les deux mêmes membres, dans un ordre ou dans l’autre, sont un seul lien codé deux fois.",
    remedy: "Gardez une seule ligne ; s’il y a plusieurs liens entre deux membres, leur nombre est l’intensité.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
