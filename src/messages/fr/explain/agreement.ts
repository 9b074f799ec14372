import type { Code } from "../../../model/codes.js";
import type { Explanation } from "../../explanation.js";

/** What findings about coders and raters mean, in French. */
export const AGREEMENT_EXPLANATIONS = {
  "coding-one-coder": {
    title: "Un seul codeur",
    meaning:
      "Les codages d’un pôle se comparent entre codeurs, dans `tcec agreement` comme dans `tcec form --merge` : il en faut deux. Tous les profils lisibles sont d’un seul, ou il n’en reste aucun.",
    remedy: "Indiquez un dossier ou un fichier par codeur, ou indiquez dans chaque profil qui l’a codé : `coder: A`.",
  },
  "coding-nothing-common": {
    title: "Des codeurs sans pôle en commun",
    meaning:
      "Les codages se comparent pôle par pôle : mêmes `id`, `date` et `level`. Aucun pôle n’est dans ce cas chez deux codeurs.",
    remedy:
      "Écrivez les trois de la même façon chez tous les codeurs. Un `level` omis par un codeur est un autre niveau.",
  },
  "coding-no-coder": {
    title: "Un profil sans codeur",
    meaning: "Quand un seul dossier contient les profils de tous les codeurs, chacun doit indiquer de qui il est.",
    remedy:
      "Écrivez `coder: A`, ou mettez les profils de chaque codeur dans un dossier à part et indiquez ces dossiers.",
  },
  "coding-same-coder": {
    title: "Un pôle codé deux fois par un même codeur",
    meaning:
      "Deux profils ont les mêmes `coder`, `id`, `date` et `level`. On ne peut savoir lequel vaut ; le second est laissé de côté.",
    remedy: "N’en gardez qu’un ; s’ils sont de deux personnes, donnez-leur des noms différents.",
  },
  "coding-alone": {
    title: "Des pôles codés par un seul codeur",
    meaning: "Ils ne disent rien de l’accord et n’entrent dans aucun coefficient.",
    remedy: "Rien, ou faites-les coder aussi par les autres.",
  },
  "form-private": {
    title: "Une fiche qui montrerait des propos confidentiels",
    meaning:
      "Une fiche faite avec des profils contient leurs fichiers tels quels, afin que l’enregistrement rende les mêmes octets. Une de leurs sources est `private: true`, et ses citations ne doivent pas être diffusées sans qu’on le demande. Le fichier est laissé en dehors de la fiche.",
    remedy: "Tapez `--private-quotes` si ceux qui reçoivent la page peuvent les lire.",
  },
  "letter-broken": {
    title: "Un bloc de courriel qui n’est pas arrivé entier",
    meaning:
      "La fiche de codage donne un profil sous la forme d’un bloc de lettres et de chiffres pour un courriel. `tcec import` et `tcec form --text` cherchent de tels blocs ; la dernière ligne de chacun est une somme de contrôle. Le texte n’en contient pas, ou il y manque des signes.",
    remedy: "Copiez tout le bloc, ses deux lignes extrêmes comprises, ou demandez le fichier.",
  },
  "result-not-coded": {
    title: "Un résultat enregistré à la place des profils",
    meaning:
      "L’accord se lit dans ce qui a été codé, champ par champ. Un résultat enregistré contient des scores et des faits, pas les champs.",
    remedy: "Indiquez les profils eux-mêmes.",
  },
  "ratings-column": {
    title: "Un fichier d’évaluations sans une colonne",
    meaning:
      "La première ligne d’un fichier d’évaluations nomme ses colonnes : `rater`, `unit` et `value`, et, si plusieurs choses sont évaluées, `dataset`, `scale` et `domain`.",
    remedy: "Nommez ainsi les colonnes, dans un ordre quelconque.",
  },
  "ratings-row": {
    title: "Une évaluation de personne, ou de rien",
    meaning: "Une ligne d’un fichier d’évaluations ne nomme pas l’évaluateur ou l’unité.",
    remedy: "Complétez-la, ou retirez-la.",
  },
  "ratings-none": {
    title: "Un fichier sans évaluation",
    meaning: "Le fichier est vide, ou n’a que des en-têtes.",
    remedy: "Écrivez une évaluation par ligne.",
  },
  "ratings-scale": {
    title: "Une échelle qui n’existe pas",
    meaning:
      "`scale` indique comment les valeurs se comparent : `nominal` (ou `text`), ce sont des noms ; `ordinal`, des rangs dans l’ordre du domaine ; `interval` (ou `numeric`), des nombres dont les écarts comptent.",
    remedy:
      "Écrivez l’une d’elles, ou omettez la colonne : les nombres sont alors pris comme tels, et tout le reste comme des noms.",
  },
  "ratings-mixed": {
    title: "Des évaluations d’un même nom sur deux échelles",
    meaning: "Ce qui porte un même nom dans `dataset` est évalué sur une seule échelle.",
    remedy: "Donnez un autre nom à ce qui a une autre échelle.",
  },
  "ratings-value": {
    title: "Une évaluation hors de son échelle",
    meaning:
      "Les poids et l’accord dû au hasard portent sur les valeurs déclarées. Une valeur en dehors est une faute, ou la déclaration est incomplète.",
    remedy:
      "Corrigez-la, ou ajoutez la valeur à `domain`, dont les valeurs se suivent dans leur ordre, séparées par `|`.",
  },
  "ratings-twice": {
    title: "Une unité qu’un évaluateur a évaluée deux fois",
    meaning: "Un évaluateur donne une évaluation par unité.",
    remedy: "Ne gardez que l’une des deux.",
  },
} as const satisfies { readonly [C in Code]?: Explanation };
