import type { SchemaWords } from "../../schemas-words.js";

/** Sentences of the schema of maps, in French. */
export const MAP_TEXTS = {
  "Map of a sheet": "Table de correspondance d’une feuille",
  "Which column of a sheet is which field of a profile: what `tcec import --map` reads.":
    "Quelle colonne d’une feuille est quel champ d’un profil : ce que lit `tcec import --map`.",
  "Words for unknown": "Mots pour « inconnu »",
  "Cells that say nothing, beside the empty ones: their fields stay unknown. Capitals and outer blanks do not matter.":
    "Cellules qui ne disent rien, outre les cellules vides : leurs champs restent inconnus. Majuscules et espaces autour ne comptent pas.",
  "Tables of values": "Tables de valeurs",
  "Tables by their names: what a cell says, and what is written in the profile for it.":
    "Tables par leur nom : ce que dit une cellule, et ce qui est écrit dans le profil à sa place.",
  Lists: "Listes",
  "What a profile has several of: institutions, activities, bodies, sources, evidence. By the path of the list.":
    "Ce dont un profil a plusieurs : institutions, activités, organes, sources, preuves. Par le chemin de la liste.",
  "Columns to ignore": "Colonnes à ignorer",
  "Columns that no field uses and nobody need be told of.":
    "Colonnes qu’aucun champ n’utilise et dont il n’y a pas à avertir.",
  Table: "Tableau",
  "Where the table stands in the file and how its cells are written.":
    "Où est le tableau dans le fichier et comment ses cellules sont écrites.",
  Sheet: "Feuille",
  "The name of the sheet, or its number from 1. The first one where nothing is said.":
    "Le nom de la feuille, ou son numéro à partir de 1. À défaut, la première.",
  "Rows of headings": "Lignes d’en-têtes",
  "The row of the headings, or two of them, from the upper to the lower. Row 1 where nothing is said.":
    "La ligne des en-têtes, ou deux, de la plus haute à la plus basse. À défaut, la ligne 1.",
  "First row of data": "Première ligne de données",
  "The first row below the headings that holds data. The next one where nothing is said.":
    "La première ligne de données sous les en-têtes. À défaut, la suivante.",
  "Last word": "Dernier mot",
  "The row whose first filled cell says this, and all rows below it, are not read.":
    "La ligne dont la première cellule remplie dit cela, et toutes celles d’en dessous, ne sont pas lues.",
  "Rows to skip": "Lignes à passer",
  "Columns, each with the cells whose rows are left out.":
    "Des colonnes, chacune avec les cellules dont les lignes sont écartées.",
  "Rows to keep": "Lignes à garder",
  "Columns, each with the cells whose rows are kept; `*` is anything but an empty cell.":
    "Des colonnes, chacune avec les cellules dont les lignes sont gardées ; `*` est tout sauf une cellule vide.",
  Encoding: "Encodage",
  "The encoding of a CSV. Where nothing is said: by its mark, else UTF-8 where it can be, else Windows-1252.":
    "L’encodage d’un CSV. À défaut : d’après sa marque, sinon UTF-8 s’il peut l’être, sinon Windows-1252.",
  Separator: "Séparateur",
  "The sign between the cells of a CSV. It is found where nothing is said.":
    "Le signe entre les cellules d’un CSV. À défaut, il est reconnu.",
  "Decimal sign": "Signe décimal",
  "The decimal sign of numbers that are text. A point where nothing is said.":
    "Le signe décimal des nombres écrits en texte. À défaut, un point.",
  "Order of dates": "Ordre des dates",
  "The order of day, month and year in dates that are text, such as 31/12/2020. Without it only ISO dates are read.":
    "L’ordre du jour, du mois et de l’année dans les dates écrites en texte, comme 31/12/2020. Sans lui, seules les dates ISO sont lues.",
  "Table of values": "Table de valeurs",
  "What a cell says, and what is written for it: a code, true or false, `null` for unknown, or another column to look at. Capitals and outer blanks do not matter.":
    "Ce que dit une cellule, et ce qui est écrit à sa place : un code, vrai ou faux, `null` pour inconnu, ou une autre colonne à lire. Majuscules et espaces autour ne comptent pas.",
  "The heading of the column, or `@D` for the column of that letter.":
    "L’en-tête de la colonne, ou `@D` pour la colonne de cette lettre.",
  Fields: "Champs",
  "Fields of a profile by their paths, each with the column that it is read from, or `=` and what it is in every row.":
    "Champs d’un profil par leur chemin, chacun avec la colonne dont il est lu, ou `=` et ce qu’il vaut dans chaque ligne.",
  Values: "Valeurs",
  "The name of a table of values, or one of its own.": "Le nom d’une table de valeurs, ou une table à lui.",
  "Separator of a list": "Séparateur d’une liste",
  "The signs between the items of a list in one cell. Labels of its table of values are found first, whatever signs are in them.":
    "Les signes entre les éléments d’une liste dans une cellule. Les libellés de sa table de valeurs sont reconnus d’abord, quels que soient les signes qu’ils contiennent.",
  "Each one is true": "Chacun est vrai",
  "Each item of the list is a field of its own, and true; the others stay unknown.":
    "Chaque élément de la liste est un champ à lui, et vrai ; les autres restent inconnus.",
  "Make an id": "Faire un identifiant",
  "Makes an id of a name: without accents and capitals, with hyphens.":
    "Fait d’un nom un identifiant : sans accents ni majuscules, avec des traits d’union.",
  Factor: "Facteur",
  "Numbers are multiplied by it, such as shares of 1 by 100.":
    "Les nombres sont multipliés par lui, comme des parts de 1 par 100.",
  "Columns of a list": "Colonnes d’une liste",
  "The items of a list, each with the column in which it is ticked.":
    "Les éléments d’une liste, chacun avec la colonne où il est coché.",
  "What a tick is": "Ce qui est une coche",
  "Cells that are ticks; `*` is anything but an empty cell. Where nothing is said: X, 1, yes, true, Y, and the heading of the column.":
    "Les cellules qui sont des coches ; `*` est tout sauf une cellule vide. À défaut : X, 1, oui, vrai, O, et l’en-tête de la colonne.",
  "Column of others": "Colonne des autres",
  "The column in which another item stands as text.": "La colonne où un autre élément est écrit en texte.",
  List: "Liste",
  "A list from numbered columns of the row, or from the rows of another sheet.":
    "Une liste tirée de colonnes numérotées de la ligne, ou des lignes d’une autre feuille.",
  "Numbered columns": "Colonnes numérotées",
  "How many there are; `{n}` in the names of columns is 1, 2, 3 …":
    "Combien il y en a ; `{n}` dans les noms de colonnes est 1, 2, 3…",
  "The name of the sheet that holds the list, one row for each item; of a CSV its name without `.csv`.":
    "Le nom de la feuille qui contient la liste, une ligne par élément ; d’un CSV, son nom sans `.csv`.",
  Link: "Lien",
  "The column of that sheet by which a row is tied to the row of the profile, and the column there that holds the same.":
    "La colonne de cette feuille par laquelle une ligne se rattache à celle du profil, et la colonne de celle-ci qui dit la même chose.",
  "Column of keys": "Colonne des clés",
  "The column that holds the value of the field, where rows of evidence say it too. It may be empty; where the profile has another value, both cells are told.":
    "La colonne qui contient la valeur du champ, si les lignes de preuves la disent aussi. Elle peut être vide ; si le profil a une autre valeur, les deux cellules sont indiquées.",
  "The column that holds the key of each item, for sources and evidence.":
    "La colonne qui contient la clé de chaque élément, pour les sources et les preuves.",
  "Only what is cited": "Seulement ce qui est cité",
  "A profile gets those sources alone that its evidence cites.":
    "Un profil ne reçoit que les sources que citent ses preuves.",
  "One row for each fact": "Une ligne par fait",
  "A sheet in which a row is one fact: cluster, date, field, value, source.":
    "Une feuille où une ligne est un fait : pôle, date, champ, valeur, source.",
  "The columns that say which profile a row belongs to. Rows that say the same make one.":
    "Les colonnes qui disent à quel profil appartient une ligne. Les lignes qui disent la même chose en font un.",
  "Column of fields": "Colonne des champs",
  "The column that holds the path of the field.": "La colonne qui contient le chemin du champ.",
  "Column of values": "Colonne des valeurs",
  "The column that holds the value. It may be empty: then the row is evidence alone.":
    "La colonne qui contient la valeur. Elle peut être vide : la ligne n’est alors qu’une preuve.",
  "The columns of the evidence for the value.": "Les colonnes des preuves de la valeur.",
} as const satisfies Partial<SchemaWords>;
