import type { SchemaWords } from "../../schemas-words.js";

/** Expected results, findings and the lines of a batch. */
export const EXPECTED_TEXTS = {
  "Expected results": "Résultats attendus",
  "What profiles are held to come out as: `tcec batch --expect=<file>` compares. One entry per cluster and date, under `id/date`; it stands for every level and coder of that cluster at that date. What an entry does not say is not compared.":
    "Ce que les profils devraient donner : `tcec batch --expect=<fichier>` compare. Une entrée par pôle et par date, sous `id/date` ; elle vaut pour tous les niveaux et tous les codeurs de ce pôle à cette date. Ce qu’une entrée ne précise pas n’est pas comparé.",
  "Cluster and date": "Pôle et date",
  "The id of the cluster, a slash, and the date as the profile writes it.":
    "L’identifiant du pôle, une barre oblique, et la date telle que le profil l’écrit.",
  Expectation: "Résultat attendu d’un pôle",
  "The result that is expected of one cluster at one date.": "Le résultat que l’on attend d’un pôle à une date.",
  "Expected possible types": "Types possibles attendus",
  "Ids of all types that are still possible, whatever the unknown turns out to be, in any order.":
    "Les identifiants de tous les types qui restent possibles, quoi que révèle ce qui est inconnu, dans un ordre quelconque.",
  "Id of an ideal type of the typology.": "Identifiant d’un idéal-type de la typologie.",
  File: "Fichier",
  "Where the profile stands, for readers. It is not compared.":
    "Où se trouve le profil, pour les lecteurs. Cela n’est pas comparé.",
  Findings: "Constats",
  "What `tcec validate --format json` and `tcec typology check --format json` give: coded messages with their places, never localised, the same bytes from run to run.":
    "Ce que donnent `tcec validate --format json` et `tcec typology check --format json` : des messages, chacun avec son code et sa place, jamais traduits, les mêmes octets d’une exécution à l’autre.",
  "Name and version of this format.": "Nom et version de ce format.",
  Tool: "Outil",
  "The program that looked for findings.": "Le programme qui a fait les constats.",
  "Name of the tool": "Nom de l’outil",
  "Always tcec.": "Toujours tcec.",
  "Version of the tool": "Version de l’outil",
  "Semantic version.": "Version, au sens de la gestion sémantique de version.",
  Files: "Fichiers",
  "The files that were looked at, in the order of the input.": "Les fichiers examinés, dans l’ordre de l’entrée.",
  "Path as given, relative to the working directory.":
    "Le chemin tel qu’il a été donné, à partir du dossier de travail.",
  "All of them, sorted by file, line, column and code. Empty where nothing was found.":
    "Tous les constats, triés par fichier, ligne, colonne et code. Vide s’il n’y a rien à signaler.",
  Record: "Enregistrement",
  "One line of what `tcec batch --format ndjson` gives: the head first, then a record for each profile and for each finding of a document that gave no result. The head may come again, as it does where files are put one behind the other; heads of one file are the same. Together the records say what the result says: `head` all but its profiles and findings, `profile` one entry of its results, `finding` one of its findings.":
    "Une ligne de ce que donne `tcec batch --format ndjson` : d’abord l’en-tête, puis un enregistrement pour chaque profil et pour chaque constat sur un document qui n’a pas donné de résultat. L’en-tête peut revenir, par exemple si des fichiers sont mis bout à bout ; les en-têtes d’un même fichier sont identiques. Ensemble, les enregistrements contiennent tout ce que contient le résultat : `head`, tout sauf ses profils et ses constats ; `profile`, une entrée de ses résultats ; `finding`, un de ses constats.",
  "Kind of record": "Sorte d’enregistrement",
  "What the line holds.": "Ce que contient la ligne.",
  Head: "En-tête",
  "What the profiles rest on: the program, the typology and the thresholds in force.":
    "Ce sur quoi reposent les profils : le programme, la typologie et les seuils en vigueur.",
  Finding: "Constat",
  "What was found in a document that gave no result, or in none.":
    "Un constat sur un document qui n’a pas donné de résultat, ou sur aucun document.",
} as const satisfies Partial<SchemaWords>;
