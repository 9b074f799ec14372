import type { DiagnosticArgs } from "../../model/codes.js";
import type { Context, HintTable } from "../catalogue.js";
import type { SheetWords } from "../sheet-words.js";
import type { SheetCode } from "../vocabulary.js";

type Table = { readonly [C in SheetCode]: (args: DiagnosticArgs[C], m: Context) => string };

const SEPARATORS: Readonly<Record<string, string>> = { "\t": "une tabulation" };

function separator(sign: string, m: Context): string {
  return SEPARATORS[sign] ?? m.quote(sign);
}

/** " (2 cellules)", s’il y en a plus d’une. */
function cells(count: number, m: Context): string {
  return count > 1 ? ` (${m.number(count)} cellules)` : "";
}

/** What is found in sheets and their maps. */
const SHEET_FINDINGS: Table = {
  "sheet-password": (a, m) => `Le classeur ${m.quote(a.path)} est protégé par un mot de passe`,
  "sheet-old": (a, m) => `${m.quote(a.path)} est un classeur d’avant 2007 (.xls), format qui n’est pas lu`,
  "sheet-damaged": (a, m) => `Le classeur ${m.quote(a.path)} est endommagé, ou n’a pas de feuille`,
  "sheet-too-large": (a, m) =>
    `Décompressé, le classeur ${m.quote(a.path)} dépasse ${m.bytes(a.limit)}, le maximum qui est lu`,
  "sheet-empty": (a, m) => `Le fichier ${m.quote(a.path)} est vide`,
  "sheet-quote-open": (a, m) =>
    `Le guillemet devant ${m.quote(a.text)} n’est jamais fermé : la suite du fichier serait une seule cellule`,
  "sheet-cells": (a, m) =>
    `1 cellule au lieu de ${m.number(a.expected)} : cette ligne est séparée par ${separator(a.separator, m)}, les autres par ${separator(a.others, m)}`,
  "sheet-missing": (a, m) => `Pas de feuille ${m.quote(a.sheet)} ; il y a : ${m.words(a.sheets)}`,
  "sheet-no-rows": () => "Aucune ligne sous les en-têtes",
  "sheet-encoded-twice": (a, m) =>
    `Le fichier contient ${m.quote(a.text)} au lieu de ${m.quote(a.meant)} : de l’UTF-8 qu’un programme a pris pour du Windows-1252`,
  "sheet-hidden": (a, m) =>
    `Masqué, et lu : ${[
      ...(a.columns.length === 0
        ? []
        : [`${a.columns.length === 1 ? "la colonne" : "les colonnes"} ${m.list(a.columns, "and")}`]),
      ...(a.rows === 0 ? [] : [a.rows === 1 ? "1 ligne" : `${m.number(a.rows)} lignes`]),
    ].join(", ")}`,
  "sheet-columns-unused": (a, m) =>
    a.columns.length === 1
      ? `Une colonne n’est pas utilisée : ${m.list(a.columns)}`
      : `${m.number(a.columns.length)} colonnes ne sont pas utilisées : ${m.list(a.columns)}`,
  "column-missing": (a, m) =>
    `Pas de colonne ${m.quote(a.column)} (${a.field})${a.suggestion === null ? "" : ` ; la plus proche est ${m.quote(a.suggestion)} (${a.letter})`}`,
  "column-in-row": (a, m) =>
    `La ligne ${a.row} n’a pas de colonne ${m.quote(a.column)} ; la ligne ${a.other} l’a, et ${m.number(a.found - 1)} autres de la table`,
  "column-twice": (a, m) => `${m.quote(a.column)} est l’en-tête des colonnes ${m.list(a.letters, "and")}`,
  "row-total": (a, m) =>
    `La ligne commence par ${m.quote(a.text)}, sans ce qu’il faut à un profil : une ligne de totaux ?`,
  "row-twice": (a, m) => `${m.quote(`${a.id} ${a.date}`)} figure déjà à la ligne ${a.row}`,
  "row-parents": (a, m) =>
    `Plusieurs lignes de ${m.quote(a.sheet)} sont possibles : les colonnes qui les distinguent sont vides ici${a.value === "" ? "" : ` (${m.quote(a.value)})`}`,
  "sheet-headings": (a, m) =>
    a.found === 0
      ? "Aucun en-tête n’est reconnu comme un champ de profil"
      : `Aucun en-tête n’est reconnu comme ${m.words(a.fields, "or")}, dont tout profil a besoin`,
  "row-parent": (a, m) =>
    `Aucune ligne de ${m.quote(a.sheet)} n’a ${m.quote(a.value)} dans la colonne ${m.quote(a.column)}`,
  "cell-empty": (a, m) => `La cellule est vide${cells(a.cells, m)}, et tout profil a besoin du champ « ${a.field} »`,
  "cell-merged": (a, m) =>
    `La cellule fait partie des cellules fusionnées ${a.range}${cells(a.cells, m)} : leur valeur vaut-elle pour toutes ?`,
  "cell-error": (a, m) => `La cellule contient l’erreur ${m.quote(a.error)} d’une formule${cells(a.cells, m)}`,
  "cell-formula": (a, m) => `La valeur de la formule ${m.quote(a.formula)} n’est pas enregistrée${cells(a.cells, m)}`,
  "cell-value": (a, m) =>
    `${m.quote(a.value)}${cells(a.cells, m)} n’est pas une valeur de ${a.table === null ? a.field : `la table ${m.quote(a.table)}`}${a.known.length === 0 ? "" : ` ; connues : ${m.words(a.known)}`}`,
  "cell-unknown": (a, m) => `${m.quote(a.value)}${cells(a.cells, m)} : un mot pour « inconnu » ?`,
  "cell-none": (a, m) =>
    `${m.quote(a.value)}${cells(a.cells, m)} à la place d’un nombre (${a.field}) : aucun, ou inconnu ?`,
  "cell-number": (a, m) =>
    `${m.quote(a.value)}${cells(a.cells, m)} : ${a.whole ? "un nombre entier" : "un nombre"} est attendu (${a.field}), ou une borne comme ">=5"`,
  "cell-about": (a, m) => `${m.quote(a.value)}${cells(a.cells, m)} n’est ni un nombre ni une borne`,
  "cell-thousands": (a, m) =>
    `${m.quote(a.value)}${cells(a.cells, m)} peut être ${m.quote(a.whole)} ou ${m.quote(a.decimal)}`,
  "cell-range": (a, m) => `${m.quote(a.value)}${cells(a.cells, m)} : le premier nombre dépasse le second`,
  "cell-sign-lost": (a, m) =>
    `${m.quote(a.value)}${cells(a.cells, m)} : le signe devant ${m.quote(a.number)} a été perdu à l’enregistrement, car Windows-1252 n’a ni ≥ ni ≤`,
  "cell-day-number": (a, m) =>
    `${m.quote(a.value)} n’est pas une date${cells(a.cells, m)} ; cela ressemble à un numéro de jour de tableur, ${m.date(a.date)}`,
  "cell-is-date": (a, m) =>
    `Une date (${m.date(a.date)}) au lieu d’un nombre${cells(a.cells, m)} : un tableur change « 2-4 » ou « 2/4 » en date`,
  "cell-date": (a, m) => `${m.quote(a.value)}${cells(a.cells, m)} n’est pas une date que l’on puisse lire`,
  "cell-unit": (a, m) =>
    a.unit === null
      ? `${m.quote(a.value)}${cells(a.cells, m)} : un nombre sans ${m.quote(a.sign)} est attendu`
      : `${m.quote(a.value)}${cells(a.cells, m)} : le signe ${m.quote(a.sign)} ne s’accorde pas avec l’unité « ${a.unit} »`,
  "cell-whole-and-part": (a, m) =>
    `« ${a.field} » et sa partie « ${a.part} » sont remplis l’un et l’autre${cells(a.cells, m)}${a.other === "" ? "" : ` : voir ${m.quote(a.other)}`}`,
  "cell-path": (a, m) =>
    `Un profil n’a pas de champ ${m.quote(a.path)}${cells(a.cells, m)} qu’une cellule puisse remplir`,
  "cell-twice": (a, m) =>
    `Le champ ${m.quote(a.field)} a déjà une valeur, dans une ligne précédente${cells(a.cells, m)}`,
  "cell-fraction": (a, m) =>
    `${m.number(a.value)}${cells(a.cells, m)}, alors que les autres de la colonne vont de ${m.number(a.lo)} à ${m.number(a.hi)} : une part de 1 parmi des pourcentages ?`,
  "map-field": (a, m) => `Un profil n’a pas de champ ${m.quote(a.path)}`,
  "map-field-block": (a, m) => `Aucune cellule ne peut remplir ${m.quote(a.path)} : il contient d’autres champs`,
  "map-table": (a, m) => `La table de correspondance n’a pas de table de valeurs ${m.quote(a.table)}`,
  "map-no-fields": () => "La table de correspondance ne dit d’aucune colonne quel champ elle est",
  "map-needed": (a, m) =>
    `Tout profil a besoin de ${m.words(a.fields, "and")} : aucune colonne n’est désignée pour cela`,
  "import-replaced": (a, m) =>
    `Le champ « ${a.field} » du profil valait ${m.quote(a.from)}, la feuille dit ${m.quote(a.to)}`,
};

/** What to do about it. */
const SHEET_HINTS = {
  "sheet-password": () => "Ouvrez-le et enregistrez-le sans mot de passe.",
  "sheet-old": () => "Ouvrez-le et enregistrez-le en .xlsx, en .ods ou en CSV UTF-8.",
  "sheet-damaged": () => "Ouvrez-le dans un tableur et enregistrez-le à nouveau, en .xlsx, .ods ou CSV.",
  "sheet-too-large": () => "Supprimez les feuilles et les lignes vides inutiles, ou enregistrez la feuille en CSV.",
  "sheet-empty": () => "Enregistrez la feuille à nouveau.",
  "sheet-quote-open": () => 'Fermez-le, ou doublez-le ("") dans une cellule entre guillemets.',
  "sheet-cells": () => "Écrivez la ligne comme les autres.",
  "sheet-missing": (a, m) =>
    `Écrivez son nom sous « table.sheet » de la table de correspondance.${a.suggestion === null ? "" : ` Vouliez-vous dire ${m.quote(a.suggestion)} ?`}`,
  "sheet-no-rows": () =>
    "Si les en-têtes sont plus bas, dites-le dans la table de correspondance : « table.header: 2 ».",
  "sheet-encoded-twice": () => "Exportez à nouveau le fichier en CSV UTF-8. Il n’est pas corrigé d’office.",
  "sheet-hidden": () => "Supprimez-les s’ils ne doivent pas compter.",
  "sheet-columns-unused": () =>
    "Ajoutez-les à « fields » dans la table de correspondance (`tcec import --guess` en ébauche une), ou à « ignore » pour ne plus en être averti.",
  "column-missing": () => "Corrigez l’en-tête ou la table de correspondance.",
  "column-in-row": (a) => `Écrivez « table.header: ${a.other} » dans la table de correspondance.`,
  "column-twice": (a) =>
    `Renommez-en une, ou désignez la colonne par sa lettre dans la table de correspondance : "@${a.letters[0] ?? "D"}"`,
  "row-total": (a, m) =>
    `Si les données s’arrêtent là, écrivez ${m.quote(a.text)} sous « table.until » de la table de correspondance.`,
  "row-twice": () =>
    "Deux vagues demandent deux dates, deux codeurs une colonne pour « coder » ; sinon, supprimez l’une des lignes.",
  "row-parents": (a, m) => `Remplissez la date, le niveau ou le codeur, comme dans ${m.quote(a.sheet)}.`,
  "sheet-headings": () =>
    "`tcec import --guess` ébauche une table de correspondance où vous dites quelle colonne c’est ; employez-la avec --map.",
  "row-parent": () => "Corrigez-le, ou ajoutez la ligne.",
  "cell-empty": (a) => (a.field === "date" ? "Une année suffit." : "Remplissez la cellule, ou supprimez la ligne."),
  "cell-merged": () => "Défusionnez-les et écrivez la valeur dans chaque cellule pour laquelle elle vaut.",
  "cell-error": () => "Corrigez la formule, ou videz la cellule.",
  "cell-formula": () =>
    "Ouvrez le classeur dans un tableur et enregistrez-le : le résultat des formules est alors enregistré.",
  "cell-value": (a, m) =>
    a.suggestion !== null
      ? `Vouliez-vous dire ${m.quote(a.suggestion)} ?`
      : a.table === null
        ? "Donnez au champ une table « values » dans la table de correspondance, ou ajoutez-y le mot à « unknown »."
        : "Ajoutez-le à cette table avec son code, ou à « unknown » dans la table de correspondance.",
  "cell-unknown": (a, m) =>
    `Ajoutez ${m.quote(a.value)} à « unknown » dans la table de correspondance, ou videz les cellules.`,
  "cell-none": () => "Écrivez 0 s’il n’y en a pas ; videz la cellule si l’on ne sait pas.",
  "cell-number": () => "Laissez la cellule vide si l’on ne sait pas.",
  "cell-about": (a) =>
    a.suggestion === null
      ? "Jusqu’où est-ce sûr ? Écrivez une fourchette, ou le nombre, avec une preuve de confiance faible."
      : `Jusqu’où est-ce sûr ? Écrivez une fourchette comme ${a.suggestion}, ou le nombre, avec une preuve de confiance faible.`,
  "cell-thousands": (a, m) =>
    `Écrivez ${m.quote(a.whole)} ou ${m.quote(a.decimal)} ; les milliers se séparent par une espace, ou par rien.`,
  "cell-range": (a) => `Écrivez : ${a.suggestion}`,
  "cell-sign-lost": (a) => `Enregistrez en .xlsx ou en CSV UTF-8, ou écrivez : >=${a.number}, <=${a.number}`,
  "cell-day-number": () =>
    "Mettez la cellule au format date, ou écrivez la date en texte. Rien n’est converti d’office : ce pourrait être un montant.",
  "cell-is-date": () =>
    "Tapez '2..4, apostrophe d’abord, ou mettez la colonne au format texte avant de saisir. La saisie d’origine est perdue.",
  "cell-date": (a) =>
    a.suggestion === null
      ? "Écrivez 2018, 2018-06 ou 2018-06-30, ou dites dans la table de correspondance comment les dates sont écrites : « table.dates: dmy »."
      : `Écrivez ${a.suggestion}, ou dites dans la table de correspondance comment les dates sont écrites : « table.dates: dmy ».`,
  "cell-unit": () => "Corrigez le signe, ou l’unité du profil.",
  "cell-whole-and-part": () => "Gardez le tout ou ses parties ; le programme additionne les parties.",
  "cell-path": (a, m) =>
    a.suggestion === null ? "Voir tcec codebook pour les champs." : `Vouliez-vous dire ${m.quote(a.suggestion)} ?`,
  "cell-twice": () =>
    "Gardez l’une des deux lignes. D’autres preuves d’une même valeur sont des lignes dont la valeur est vide.",
  "cell-fraction": () => "Écrivez-le en pourcentage, ou mettez la cellule au format pourcentage.",
  "map-field": (a, m) =>
    a.suggestion === null ? "Voir tcec codebook pour les champs." : `Vouliez-vous dire ${m.quote(a.suggestion)} ?`,
  "map-field-block": (a, m) =>
    a.fields.length === 0 ? "Nommez l’un de ses champs." : `Nommez l’un de ses champs : ${m.words(a.fields, "or")}.`,
  "map-table": (a, m) =>
    a.suggestion !== null
      ? `Vouliez-vous dire ${m.quote(a.suggestion)} ?`
      : a.tables.length === 0
        ? "Écrivez la table sous « values » de la table de correspondance."
        : `Écrivez-la sous « values », où il y a ${m.words(a.tables, "and")}.`,
  "map-no-fields": () => "Écrivez « fields », ou « long » si une ligne est un fait.",
  "map-needed": () => "Désignez leurs colonnes sous « fields », ou dites avec = ce qu’ils valent dans chaque ligne.",
  "import-replaced": () => null,
} as const satisfies { readonly [C in SheetCode]: HintTable[C] };

/** What is said of sheets, en français. */
export const SHEET_WORDS: SheetWords = {
  messages: SHEET_FINDINGS,
  hints: SHEET_HINTS,
  outcome: {
    summary: ({ added, changed, same, refused }, number, path) => {
      const parts = [
        added === 1 ? "1 nouveau" : `${number(added)} nouveaux`,
        changed === 1 ? "1 modifié" : `${number(changed)} modifiés`,
        same === 1 ? "1 inchangé" : `${number(same)} inchangés`,
        ...(refused === 0 ? [] : [refused === 1 ? "1 écarté" : `${number(refused)} écartés`]),
      ];
      return `${path ?? "profils"} : ${parts.join(", ")}`;
    },
    nothing: "rien n’a été écrit ; --partial écrit les profils sans erreur",
    new: "nouveau",
    changed: "modifié",
    same: "inchangé",
  },
  guess: {
    head: (files) =>
      `Ébauche d’après les en-têtes et les cellules de ${files}. Vérifiez chaque ligne, puis : tcec import … --map`,
    lacking: (fields) => `Il manque, et tout profil en a besoin : ${fields}`,
    open: "Colonnes qui ne sont pas placées ; `tcec codebook` donne la liste des champs :",
    nearest: (column, field) => `${column} : peut-être ${field}`,
    strange: "Cellules qui ne sont pas des valeurs du champ ; ajoutez-les à `values` ou à `unknown` :",
    strangeOf: (heading, field, cells) => `${heading} (${field}) : ${cells}`,
    all: "Toutes les colonnes qui ont un en-tête sont placées.",
  },
};
