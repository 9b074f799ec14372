import type { Explanation } from "../../explanation.js";
import type { SheetCode } from "../../vocabulary.js";

/** What findings about sheets and their maps mean, in French. */
export const SHEET_EXPLANATIONS = {
  "sheet-password": {
    title: "Un classeur avec un mot de passe",
    meaning: "Le classeur est chiffré. Le programme ne demande aucun mot de passe et n’en garde aucun.",
    remedy: "Ouvrez-le et enregistrez-le sans mot de passe.",
  },
  "sheet-old": {
    title: "Un classeur d’avant 2007",
    meaning:
      "Les fichiers en .xls sont d’un autre format que ceux d’aujourd’hui. Les classeurs sont lus en .xlsx et en .ods.",
    remedy: "Ouvrez-le et enregistrez-le en .xlsx, en .ods ou en CSV UTF-8.",
  },
  "sheet-damaged": {
    title: "Un classeur illisible",
    meaning: "Le fichier commence comme un classeur, mais s’interrompt, ou ne contient aucune feuille.",
    remedy: "Ouvrez-le dans un tableur et enregistrez-le à nouveau.",
  },
  "sheet-too-large": {
    title: "Un classeur trop grand",
    meaning:
      "Un classeur est une archive qui peut contenir bien plus que sa taille ne le montre. Ce qui en sort est compté pendant la décompression, et il y a une limite.",
    remedy: "Supprimez ce qui est inutile, ou enregistrez la feuille en CSV.",
  },
  "sheet-empty": {
    title: "Un fichier vide",
    meaning: "Il n’y a aucune cellule dans le fichier.",
    remedy: "Enregistrez la feuille à nouveau.",
  },
  "sheet-quote-open": {
    title: "Un guillemet jamais fermé",
    meaning:
      "Dans un CSV, une cellule qui commence par un guillemet finit par un guillemet. Sans lui, la suite du fichier est une seule cellule.",
    remedy: "Fermez-le, ou doublez-le dans une cellule entre guillemets.",
  },
  "sheet-cells": {
    title: "Une ligne avec un autre séparateur",
    meaning:
      "Les cellules de cette ligne sont séparées par un autre signe que celles de la première : la ligne est une seule cellule.",
    remedy: "Écrivez la ligne comme les autres.",
  },
  "sheet-missing": {
    title: "Une feuille absente",
    meaning: "La table de correspondance nomme une feuille que le classeur n’a pas.",
    remedy: "Corrigez le nom dans la table de correspondance, ou renommez la feuille.",
  },
  "sheet-no-rows": {
    title: "Aucune ligne",
    meaning: "Rien ne figure sous les en-têtes.",
    remedy: "Dites dans la table de correspondance à quelle ligne sont les en-têtes, si ce n’est pas la première.",
  },
  "sheet-encoded-twice": {
    title: "Un fichier dont les lettres ont été enregistrées deux fois",
    meaning:
      "Un texte en UTF-8 a été lu comme du Windows-1252, puis enregistré à nouveau : chaque lettre accentuée est devenue deux signes. Les en-têtes ne sont donc plus ceux de la table de correspondance.",
    remedy: "Exportez à nouveau le fichier en CSV UTF-8.",
  },
  "sheet-hidden": {
    title: "Des lignes ou des colonnes masquées",
    meaning: "Elles contiennent des données comme les autres, et sont lues. Qui regarde la feuille ne les voit pas.",
    remedy: "Supprimez-les si elles ne doivent pas compter.",
  },
  "sheet-columns-unused": {
    title: "Des colonnes qu’aucun champ n’utilise",
    meaning:
      "La table de correspondance ne dit pas ce qu’elles sont : rien d’elles n’entre dans les profils. Elles sont nommées une fois.",
    remedy: "Ajoutez-les à `fields` ou à `ignore` dans la table de correspondance.",
  },
  "column-missing": {
    title: "Une colonne absente",
    meaning:
      "La table de correspondance désigne une colonne par un en-tête que le tableau n’a pas. Majuscules et espaces ne comptent pas, les accents si.",
    remedy: "Corrigez l’en-tête ou la table de correspondance.",
  },
  "column-in-row": {
    title: "Des en-têtes à une autre ligne",
    meaning:
      "Les en-têtes de la table de correspondance sont plus bas ou plus haut qu’elle ne le dit ; souvent, un titre les précède.",
    remedy: "Écrivez la ligne sous `table.header` de la table de correspondance.",
  },
  "column-twice": {
    title: "Deux colonnes du même nom",
    meaning: "La table de correspondance désigne un en-tête qu’ont plusieurs colonnes : on ne sait laquelle.",
    remedy: 'Renommez-en une, ou désignez la colonne par sa lettre : `"@D"`.',
  },
  "row-total": {
    title: "Une ligne de totaux",
    meaning: "La ligne commence comme des totaux et n’a ni nom ni date : ce n’est pas un pôle.",
    remedy: "Écrivez son premier mot sous `table.until` de la table de correspondance.",
  },
  "row-twice": {
    title: "Un profil dans deux lignes",
    meaning:
      "Deux lignes ont le même identifiant, la même date, le même niveau et le même codeur. La première donne un profil.",
    remedy:
      "Deux vagues demandent deux dates, deux codeurs une colonne pour `coder` ; sinon, supprimez l’une des lignes.",
  },
  "row-parents": {
    title: "Une ligne qui peut appartenir à plusieurs profils",
    meaning:
      "Une ligne de liste appartient au profil de mêmes identifiant, date, niveau et codeur. Si elle en laisse de vides, elle appartient au seul profil qui a les autres ; ici, plusieurs les ont.",
    remedy: "Remplissez ce qui les distingue.",
  },
  "sheet-headings": {
    title: "Des en-têtes inconnus",
    meaning:
      "Sans table de correspondance, les colonnes sont reconnues aux chemins et aux titres des champs, en anglais ou en français. Tout profil a besoin d’un identifiant ou d’un nom, et d’une date.",
    remedy:
      "`tcec import --guess feuille.xlsx > colonnes.yaml` ébauche une table de correspondance ; complétez-la et donnez-la avec `--map`.",
  },
  "row-parent": {
    title: "Une ligne qui n’appartient à personne",
    meaning:
      "Une ligne de liste se rattache à une ligne de la feuille principale par ce que dit une cellule. Aucune ligne n’y dit la même chose.",
    remedy: "Corrigez la cellule, ou ajoutez la ligne.",
  },
  "cell-empty": {
    title: "Une cellule vide qui est nécessaire",
    meaning:
      "Tout profil a un identifiant, un nom et une date. Toute autre cellule peut être vide : son champ est alors inconnu.",
    remedy: "Remplissez la cellule. Pour une date, une année suffit.",
  },
  "cell-merged": {
    title: "Des cellules fusionnées",
    meaning:
      "Des cellules fusionnées ont leur valeur dans la première d’entre elles. On ne sait si elle vaut pour les autres.",
    remedy: "Défusionnez-les et écrivez la valeur dans chaque cellule pour laquelle elle vaut.",
  },
  "cell-error": {
    title: "Une erreur de formule",
    meaning: "La cellule contient ce que donne une formule qui échoue.",
    remedy: "Corrigez la formule, ou videz la cellule.",
  },
  "cell-formula": {
    title: "Une formule sans sa valeur",
    meaning:
      "Une formule est lue par la valeur enregistrée avec elle. Certains programmes écrivent des formules sans valeur.",
    remedy: "Ouvrez le classeur dans un tableur et enregistrez-le.",
  },
  "cell-value": {
    title: "Une valeur inconnue",
    meaning: "La cellule dit ce que n’ont ni la table de valeurs de la table de correspondance ni les codes du champ.",
    remedy: "Corrigez la cellule, ajoutez la valeur à la table, ou à `unknown` de la table de correspondance.",
  },
  "cell-unknown": {
    title: "Un mot pour « inconnu »",
    meaning:
      "La cellule dit que l’on ne sait pas, par un mot que la table de correspondance n’a pas. Une cellule vide le dit sans mot.",
    remedy: "Ajoutez le mot à `unknown` de la table de correspondance, ou videz les cellules.",
  },
  "cell-none": {
    title: "« Aucun » à la place d’un nombre",
    meaning: "« Aucun » peut vouloir dire 0, ou que l’on n’en sait rien. Ce n’est pas la même chose.",
    remedy: "Écrivez 0 s’il n’y en a pas ; videz la cellule si l’on ne sait pas.",
  },
  "cell-number": {
    title: "Pas de nombre",
    meaning: "Le champ contient un nombre, une borne ou une fourchette, et la cellule dit autre chose.",
    remedy: "Écrivez un nombre, `>=5`, `20..30`, ou rien si l’on ne sait pas.",
  },
  "cell-about": {
    title: "Un nombre qui n’est pas sûr",
    meaning: "« Environ 20 » ne dit ni un nombre ni jusqu’où il est sûr. Le programme n’invente pas de largeur.",
    remedy: "Écrivez la fourchette qui le contient à coup sûr, ou le nombre, avec une preuve de confiance faible.",
  },
  "cell-thousands": {
    title: "Milliers ou décimales",
    meaning:
      "Un point ou une virgule devant trois chiffres peut séparer des milliers ou des décimales : les deux nombres diffèrent d’un facteur mille.",
    remedy:
      "Écrivez les milliers avec une espace ou sans signe ; donnez le signe décimal sous `table.decimal` de la table de correspondance.",
  },
  "cell-range": {
    title: "Une fourchette à l’envers",
    meaning: "Le premier nombre d’une fourchette est le plus petit.",
    remedy: "Écrivez d’abord le plus petit.",
  },
  "cell-sign-lost": {
    title: "Un signe perdu",
    meaning:
      "Windows-1252, dans lequel les tableurs enregistrent les CSV, n’a ni ≥ ni ≤ : un point d’interrogation les remplace.",
    remedy: "Enregistrez la feuille en .xlsx ou en CSV UTF-8, ou écrivez `>=` et `<=`.",
  },
  "cell-day-number": {
    title: "Un numéro de jour à la place d’une date",
    meaning:
      "Les tableurs enregistrent les dates comme des nombres de jours. Sans format de date, il ne reste que le nombre.",
    remedy: "Mettez la cellule au format date, ou écrivez la date en texte.",
  },
  "cell-is-date": {
    title: "Une date à la place d’un nombre",
    meaning:
      "Les tableurs changent en date ce qui y ressemble : « 2-4 » devient le 2 avril. La saisie d’origine est perdue.",
    remedy: "Mettez la colonne au format texte avant de saisir, et écrivez `2..4`.",
  },
  "cell-date": {
    title: "Une date illisible",
    meaning:
      "Les dates sont lues à la manière ISO, et dans l’ordre du jour, du mois et de l’année que dit la table de correspondance.",
    remedy: "Écrivez 2018, 2018-06 ou 2018-06-30, ou dites l’ordre sous `table.dates` de la table de correspondance.",
  },
  "cell-unit": {
    title: "Un signe qui ne s’accorde pas avec l’unité",
    meaning: "Un signe d’unité, `%` ou `k€`, suit le nombre, et le profil compte dans une autre unité.",
    remedy: "Corrigez le signe, ou l’unité du profil.",
  },
  "cell-whole-and-part": {
    title: "Un tout et sa partie",
    meaning:
      "Un principe de financement se code en un nombre ou par ses parties, pas les deux : les parties s’additionnent.",
    remedy: "Gardez le tout ou ses parties.",
  },
  "cell-path": {
    title: "Un champ qui n’existe pas",
    meaning:
      "Dans une feuille d’une ligne par fait, une cellule nomme le champ. Les profils n’en ont pas de ce nom, ou il contient d’autres champs.",
    remedy: "Écrivez le chemin d’un champ tel que le donne le guide de codage, comme `funding.market.sales`.",
  },
  "cell-twice": {
    title: "Deux valeurs pour un champ",
    meaning: "Deux lignes d’un même profil donnent une valeur au même champ.",
    remedy: "Gardez-en une. D’autres preuves de la valeur vont dans des lignes dont la valeur est vide.",
  },
  "cell-fraction": {
    title: "Une part de 1 parmi des pourcentages",
    meaning:
      "Un nombre de la colonne est inférieur à 1 et les autres bien supérieurs : 0,35 voulait peut-être dire 35 %. Il est lu tel quel.",
    remedy: "Écrivez-le en pourcentage, ou mettez la cellule au format pourcentage.",
  },
  "map-field": {
    title: "Un champ qui n’existe pas",
    meaning: "La table de correspondance nomme un champ que les profils n’ont pas.",
    remedy: "Écrivez le chemin d’un champ tel que le donne le guide de codage, comme `funding.market.sales`.",
  },
  "map-field-block": {
    title: "Un bloc à la place d’un champ",
    meaning:
      "La table de correspondance fait remplir par une cellule un bloc, qui contient d’autres champs, ou une liste.",
    remedy: "Nommez l’un de ses champs ; les listes vont sous `lists` de la table de correspondance.",
  },
  "map-table": {
    title: "Une table de valeurs absente",
    meaning: "Un champ nomme une table de valeurs que la table de correspondance n’a pas.",
    remedy: "Écrivez la table sous `values` de la table de correspondance, ou corrigez son nom.",
  },
  "map-no-fields": {
    title: "Une table de correspondance sans champs",
    meaning:
      "Une table de correspondance dit quelle colonne est quel champ, sous `fields`, ou sous `long` si une ligne est un fait.",
    remedy: "Écrivez l’un des deux.",
  },
  "map-needed": {
    title: "Ce qu’il faut à tout profil",
    meaning:
      "Tout profil a un identifiant, un nom et une date ; la table de correspondance ne désigne pas de colonne pour chacun.",
    remedy: "Désignez leurs colonnes sous `fields`, ou dites avec `=` ce qu’ils valent dans chaque ligne.",
  },
  "import-replaced": {
    title: "Une valeur que la feuille remplace",
    meaning:
      "Le profil existait déjà, et la feuille dit autre chose d’un de ses champs. C’est la feuille que l’on importe : sa valeur prend la place de l’autre, que ce soit la feuille ou le fichier qui ait changé.",
    remedy: "Pour garder l’autre valeur, corrigez la feuille. `--dry-run` montre ce qui serait remplacé.",
  },
} as const satisfies { readonly [C in SheetCode]: Explanation };
