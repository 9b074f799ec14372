import type { SchemaWords } from "../../schemas-words.js";

/** The settings of a configuration file. */
export const CONFIG_TEXTS = {
  Config: "Configuration",
  "What `.tcecrc.yaml` holds (or .tcecrc.yml, .tcecrc.json, the key `tcec` of package.json): settings by the names of the long flags. Flags and environment variables go before. Paths are relative to the file.":
    "Ce que contient `.tcecrc.yaml` (ou `.tcecrc.yml`, `.tcecrc.json`, ou la clé `tcec` de `package.json`) : des réglages, sous le nom long de leur option. Les options de la ligne de commande et les variables d’environnement l’emportent. Les chemins partent du dossier de ce fichier.",
  Schema: "Schéma",
  "Where an editor finds this schema; the program does not look at it.":
    "Où un éditeur de texte trouve ce schéma ; le programme n’en tient pas compte.",
  Language: "Langue",
  "Language of the output.": "Langue des sorties.",
  "The typology in force: the name of one that is shipped (`tcec typology list`), or a file. Without it: matray-poisat-2015.":
    "Typologie en vigueur : le nom d’une typologie fournie (`tcec typology list`), ou un fichier. Par défaut : matray-poisat-2015.",
  "What is left out": "Ce qui est écarté",
  "Files that are no inputs, whatever stands for them: a folder, a pattern, their own name. A pattern without a slash fits names, wherever they stand; one with a slash fits paths from the folder of this file on. What fits as a folder is left out with all that lies in it. `--exclude` adds to the list.":
    "Les fichiers à ne pas lire, quoi qui les désigne : un dossier, un motif, leur propre nom. Un motif sans barre oblique porte sur les noms, où qu’ils soient ; avec une barre, sur les chemins à partir du dossier de ce fichier. Un dossier qui correspond est écarté avec tout son contenu. `--exclude` ajoute à la liste.",
  Pattern: "Motif",
  "A name, or a glob.": "Un nom, ou un motif.",
  Colours: "Couleurs",
  "`auto`: where a terminal shows them. NO_COLOR and FORCE_COLOR go before.":
    "`auto` : si un terminal les affiche. NO_COLOR et FORCE_COLOR l’emportent.",
  Width: "Largeur",
  "Columns of text. Without it: those of the terminal, or 80.":
    "Nombre de colonnes du texte. Par défaut : celui du terminal, ou 80.",
  Quiet: "Affichage bref",
  "Results in one line each; nothing but errors on standard error.":
    "Une ligne par résultat, et rien d’autre que les erreurs sur la sortie d’erreur.",
  Verbose: "Affichage détaillé",
  "Every detail.": "Tous les détails.",
  "Formats of batch": "Formats de batch",
  "Each a name, or a name and a file (`csv:out.csv`). Flags replace the whole list.":
    "Chacun est un nom, ou un nom et un fichier (`csv:sortie.csv`). Les options de la ligne de commande remplacent toute la liste.",
  Format: "Format",
  "A name goes to standard output, a name with a file into that file.":
    "Un nom écrit sur la sortie standard ; un nom et un fichier, dans ce fichier.",
  "Write over files": "Remplacer des fichiers",
  "Batch writes over files that exist.": "`tcec batch` remplace les fichiers existants.",
  Delimiter: "Séparateur des cellules",
  "What stands between the cells of CSV: one character, or the word `tab`. Without it a comma, or a semicolon where the decimal mark is a comma.":
    "Ce qui sépare les cellules d’un CSV : un caractère, ou le mot `tab`. Par défaut : une virgule, ou un point-virgule si le séparateur décimal est une virgule.",
  "Decimal mark": "Séparateur décimal",
  "The mark before decimals in CSV.": "Le signe placé avant les décimales dans un CSV.",
  "Byte order mark": "Marque d’ordre des octets",
  "CSV begins with one, which Excel needs to read UTF-8.":
    "Le CSV commence par cette marque, dont Excel a besoin pour lire l’UTF-8.",
  Gates: "Conditions",
  "Batch ends with 1 where a profile is `invalid`, has one of the statuses `undetermined`, `borderline`, `tentative` and `probable`, where `atypical`, `outvoted` or `compensation` stands beside its verdict, where a watchpoint is raised (`watchpoint:` and its id) or a check is not met (`check:` and its id).":
    "`tcec batch` se termine par le code 1 si un profil est non valide (`invalid`), s’il a l’un des statuts `undetermined`, `borderline`, `tentative` et `probable`, si `atypical`, `outvoted` ou `compensation` figure à côté de son verdict, s’il présente un signal de vigilance (`watchpoint:` et son identifiant) ou ne satisfait pas à un contrôle (`check:` et son identifiant).",
  Gate: "Condition",
  "`invalid`, a status, a flag, `watchpoint:` or `check:` with an id of the typology.":
    "`invalid`, un statut, un signalement, ou `watchpoint:` ou `check:` avec un identifiant de la typologie.",
  Expectations: "Comparaison aux résultats attendus",
  "`true`: batch holds each profile against what it expects of itself; a path: against what that file expects.":
    "`true` : `tcec batch` compare chaque profil à ce qu’il attend lui-même ; un chemin : à ce qu’attend ce fichier.",
  Baseline: "Résultats de référence",
  "Saved result that batch holds the profiles against.": "Résultat enregistré auquel `tcec batch` compare les profils.",
  Tolerance: "Tolérance",
  "How far a score may move from the baseline.": "Ce dont un score peut s’écarter des résultats de référence.",
  "Most warnings": "Maximum d’avertissements",
  Frames: "Extraits",
  "Findings with their hint and the lines of the file: `auto`, but not in continuous integration and not where more than ten files are looked at; `always`; `never`: one line each, and the same finding in many files once.":
    "Constats avec leur conseil et les lignes du fichier : `auto`, sauf en intégration continue et au-delà de dix fichiers ; `always`, toujours ; `never`, jamais : une ligne par constat, et un même constat une seule fois pour tous les fichiers.",
  "Known warnings": "Avertissements connus",
  "List of warnings that were there before, written by `--update-known-warnings`; batch, validate and typology check end with 1 where there is another one. No saved result: that is `baseline`.":
    "Liste des avertissements déjà présents, écrite par `--update-known-warnings` ; `tcec batch`, `tcec validate` et `tcec typology check` se terminent par le code 1 s’il s’en trouve un autre. Ce n’est pas un résultat enregistré, qui est l’affaire de `baseline`.",
  "Allowed findings": "Constats admis",
  "Codes of warnings and notes that are neither printed one by one nor counted by a gate; how many there were is said. Errors cannot be allowed.":
    "Codes d’avertissements et de remarques qui ne sont ni affichés un à un ni comptés par une condition ; leur nombre est indiqué. Une erreur ne peut être admise.",
  "Code of a finding": "Code d’un constat",
  "The code that stands before the message, such as `source-unused`.":
    "Le code qui précède le message, comme `source-unused`.",
  "Batch, validate and typology check end with 1 where there are more.":
    "`tcec batch`, `tcec validate` et `tcec typology check` se terminent par le code 1 s’il y en a davantage.",
  Cache: "Cache",
  "`true`: batch keeps what it computed in `.tcec-cache` beside this file; a path: in that folder.":
    "`true` : `tcec batch` conserve ce qu’il a calculé, dans `.tcec-cache`, à côté de ce fichier ; un chemin : dans ce dossier.",
  Workers: "Fils d’exécution",
  "Threads of batch, and of the draws of robustness, beside the main one. Without it: as many as are of use.":
    "Les fils d’exécution de `tcec batch` et des tirages de `tcec robustness`, outre le principal. Par défaut : autant qu’il est utile.",
  "Fields of a profile all of whose evidence is below it count as unknown: `low` (all evidence counts), `medium`, `high`. Without it: what the typology says.":
    "Les champs d’un profil dont toutes les preuves sont en dessous comptent comme inconnus : `low` (toutes les preuves comptent), `medium`, `high`. Sans elle : ce que prévoit la typologie.",
} as const satisfies Partial<SchemaWords>;
