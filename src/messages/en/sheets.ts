import type { DiagnosticArgs } from "../../model/codes.js";
import type { Context, HintTable } from "../catalogue.js";
import type { SheetWords } from "../sheet-words.js";
import type { SheetCode } from "../vocabulary.js";

type Table = { readonly [C in SheetCode]: (args: DiagnosticArgs[C], m: Context) => string };

const SEPARATORS: Readonly<Record<string, string>> = { "\t": "a tab" };

function separator(sign: string, m: Context): string {
  return SEPARATORS[sign] ?? m.quote(sign);
}

/** " (2 cells)", where there is more than one. */
function cells(count: number, m: Context): string {
  return count > 1 ? ` (${m.number(count)} cells)` : "";
}

/** What is found in sheets and their maps. */
const SHEET_FINDINGS: Table = {
  "sheet-password": (a, m) => `The workbook ${m.quote(a.path)} is protected by a password`,
  "sheet-old": (a, m) => `${m.quote(a.path)} is a workbook in the format from before 2007 (.xls), which is not read`,
  "sheet-damaged": (a, m) => `The workbook ${m.quote(a.path)} is damaged, or has no sheet`,
  "sheet-too-large": (a, m) =>
    `Unpacked, the workbook ${m.quote(a.path)} is larger than ${m.bytes(a.limit)}, the most that is read`,
  "sheet-empty": (a, m) => `The file ${m.quote(a.path)} is empty`,
  "sheet-quote-open": (a, m) =>
    `The quotation mark before ${m.quote(a.text)} is never closed: the rest of the file would be one cell`,
  "sheet-cells": (a, m) =>
    `1 cell, ${m.number(a.expected)} expected: this row is separated by ${separator(a.separator, m)}, the others by ${separator(a.others, m)}`,
  "sheet-missing": (a, m) => `No sheet ${m.quote(a.sheet)}; there is: ${m.words(a.sheets)}`,
  "sheet-no-rows": () => "No row below the headings",
  "sheet-encoded-twice": (a, m) =>
    `The file holds ${m.quote(a.text)} for ${m.quote(a.meant)}: text in UTF-8 that some program took for Windows-1252`,
  "sheet-hidden": (a, m) =>
    `Hidden, and read: ${[
      ...(a.columns.length === 0
        ? []
        : [`${a.columns.length === 1 ? "column" : "columns"} ${m.list(a.columns, "and")}`]),
      ...(a.rows === 0 ? [] : [a.rows === 1 ? "1 row" : `${m.number(a.rows)} rows`]),
    ].join(", ")}`,
  "sheet-columns-unused": (a, m) =>
    a.columns.length === 1
      ? `A column is not used: ${m.list(a.columns)}`
      : `${m.number(a.columns.length)} columns are not used: ${m.list(a.columns)}`,
  "column-missing": (a, m) =>
    `No column ${m.quote(a.column)} (${a.field})${a.suggestion === null ? "" : `; the nearest is ${m.quote(a.suggestion)} (${a.letter})`}`,
  "column-in-row": (a, m) =>
    `Row ${a.row} has no column ${m.quote(a.column)}; row ${a.other} has it, and ${m.number(a.found - 1)} more of the map`,
  "column-twice": (a, m) => `${m.quote(a.column)} is the heading of the columns ${m.list(a.letters, "and")}`,
  "row-total": (a, m) => `The row begins with ${m.quote(a.text)} and lacks what a profile needs: a row of sums?`,
  "row-twice": (a, m) => `${m.quote(`${a.id} ${a.date}`)} stands in row ${a.row} already`,
  "row-parents": (a, m) =>
    `Several rows of ${m.quote(a.sheet)} may be meant: the columns that tell them apart are empty here${a.value === "" ? "" : ` (${m.quote(a.value)})`}`,
  "sheet-headings": (a, m) =>
    a.found === 0
      ? "No heading is known as a field of a profile"
      : `No heading is known as ${m.words(a.fields, "or")}, which every profile needs`,
  "row-parent": (a, m) => `No row of ${m.quote(a.sheet)} has ${m.quote(a.value)} in the column ${m.quote(a.column)}`,
  "cell-empty": (a, m) => `The cell is empty${cells(a.cells, m)}, and every profile needs the field “${a.field}”`,
  "cell-merged": (a, m) =>
    `The cell lies in the merged cells ${a.range}${cells(a.cells, m)}: does their value hold for all of them?`,
  "cell-error": (a, m) => `The cell holds the error ${m.quote(a.error)} of a formula${cells(a.cells, m)}`,
  "cell-formula": (a, m) => `The value of the formula ${m.quote(a.formula)} is not stored${cells(a.cells, m)}`,
  "cell-value": (a, m) =>
    `${m.quote(a.value)}${cells(a.cells, m)} is not a value of ${a.table === null ? a.field : `the table ${m.quote(a.table)}`}${a.known.length === 0 ? "" : `; known: ${m.words(a.known)}`}`,
  "cell-unknown": (a, m) => `${m.quote(a.value)}${cells(a.cells, m)}: a word for “unknown”?`,
  "cell-none": (a, m) =>
    `${m.quote(a.value)}${cells(a.cells, m)} where a number is expected (${a.field}): none, or unknown?`,
  "cell-number": (a, m) =>
    `${m.quote(a.value)}${cells(a.cells, m)}: ${a.whole ? "a whole number" : "a number"} is expected (${a.field}), or a bound such as ">=5"`,
  "cell-about": (a, m) => `${m.quote(a.value)}${cells(a.cells, m)} is neither a number nor a bound`,
  "cell-thousands": (a, m) =>
    `${m.quote(a.value)}${cells(a.cells, m)} can be ${m.quote(a.whole)} or ${m.quote(a.decimal)}`,
  "cell-range": (a, m) => `${m.quote(a.value)}${cells(a.cells, m)}: the first number is larger than the second`,
  "cell-sign-lost": (a, m) =>
    `${m.quote(a.value)}${cells(a.cells, m)}: the sign before ${m.quote(a.number)} was lost when the file was saved, for Windows-1252 has neither ≥ nor ≤`,
  "cell-day-number": (a, m) =>
    `${m.quote(a.value)} is not a date${cells(a.cells, m)}; it looks like a day number of a spreadsheet, ${m.date(a.date)}`,
  "cell-is-date": (a, m) =>
    `A date (${m.date(a.date)}) where a number is expected${cells(a.cells, m)}: spreadsheets turn “2-4” or “2/4” into a date`,
  "cell-date": (a, m) => `${m.quote(a.value)}${cells(a.cells, m)} is not a date that can be read`,
  "cell-unit": (a, m) =>
    a.unit === null
      ? `${m.quote(a.value)}${cells(a.cells, m)}: a number without ${m.quote(a.sign)} is expected`
      : `${m.quote(a.value)}${cells(a.cells, m)}: the sign ${m.quote(a.sign)} does not agree with the unit “${a.unit}”`,
  "cell-whole-and-part": (a, m) =>
    `“${a.field}” and its part “${a.part}” are both filled${cells(a.cells, m)}${a.other === "" ? "" : `: see ${m.quote(a.other)}`}`,
  "cell-path": (a, m) => `A profile has no field ${m.quote(a.path)}${cells(a.cells, m)} that a cell can fill`,
  "cell-twice": (a, m) => `The field ${m.quote(a.field)} has a value in an earlier row${cells(a.cells, m)}`,
  "cell-fraction": (a, m) =>
    `${m.number(a.value)}${cells(a.cells, m)}, where the others of the column lie between ${m.number(a.lo)} and ${m.number(a.hi)}: a share of 1 among percentages?`,
  "map-field": (a, m) => `A profile has no field ${m.quote(a.path)}`,
  "map-field-block": (a, m) => `No cell can fill ${m.quote(a.path)}: it holds other fields`,
  "map-table": (a, m) => `The map has no table of values ${m.quote(a.table)}`,
  "map-no-fields": () => "The map does not say which column is which field",
  "map-needed": (a, m) => `Every profile needs ${m.words(a.fields, "and")}: the map names no column for it`,
  "import-replaced": (a, m) =>
    `The field “${a.field}” of the profile was ${m.quote(a.from)}, the sheet says ${m.quote(a.to)}`,
};

/** What to do about it. */
const SHEET_HINTS = {
  "sheet-password": () => "Open it and save it without a password.",
  "sheet-old": () => "Open it and save it as .xlsx, .ods or CSV in UTF-8.",
  "sheet-damaged": () => "Open it in a spreadsheet program and save it again, as .xlsx, .ods or CSV.",
  "sheet-too-large": () => "Delete sheets and empty rows that are not needed, or save the sheet as CSV.",
  "sheet-empty": () => "Save the sheet again.",
  "sheet-quote-open": () => 'Close it, or double it ("") inside a cell in quotation marks.',
  "sheet-cells": () => "Write the row as the others are.",
  "sheet-missing": (a, m) =>
    `Write its name under “table.sheet” of the map.${a.suggestion === null ? "" : ` Did you mean ${m.quote(a.suggestion)}?`}`,
  "sheet-no-rows": () => "Where the headings stand further down, say it in the map: “table.header: 2”.",
  "sheet-encoded-twice": () => "Export the file again as CSV in UTF-8. It is not corrected automatically.",
  "sheet-hidden": () => "Delete them if they are not to count.",
  "sheet-columns-unused": () =>
    "Add them to “fields” in the map (`tcec import --guess` drafts one), or to “ignore” so as not to be told again.",
  "column-missing": () => "Correct the heading or the map.",
  "column-in-row": (a) => `Write “table.header: ${a.other}” in the map.`,
  "column-twice": (a) => `Rename one, or name the column by its letter in the map: "@${a.letters[0] ?? "D"}"`,
  "row-total": (a, m) => `Where the data end there, write ${m.quote(a.text)} under “table.until” of the map.`,
  "row-twice": () => "Two waves need two dates, two coders a column for “coder”; otherwise delete one of the rows.",
  "row-parents": (a, m) => `Fill in the date, the level or the coder, as in ${m.quote(a.sheet)}.`,
  "sheet-headings": () => "`tcec import --guess` drafts a map in which you say which column it is; use it with --map.",
  "row-parent": () => "Correct it, or add the row.",
  "cell-empty": (a) => (a.field === "date" ? "A year is enough." : "Fill the cell, or delete the row."),
  "cell-merged": () => "Unmerge them and write the value in every cell for which it holds.",
  "cell-error": () => "Correct the formula, or empty the cell.",
  "cell-formula": () => "Open the workbook in a spreadsheet program and save it: it then stores what formulas give.",
  "cell-value": (a, m) =>
    a.suggestion !== null
      ? `Did you mean ${m.quote(a.suggestion)}?`
      : a.table === null
        ? "Give the field a table of “values” in the map, or add the word to “unknown” there."
        : "Add it to that table of the map with its code, or to “unknown” there.",
  "cell-unknown": (a, m) => `Add ${m.quote(a.value)} to “unknown” in the map, or empty the cells.`,
  "cell-none": () => "Write 0 where there is none; empty the cell where it is not known.",
  "cell-number": () => "Leave the cell empty where it is not known.",
  "cell-about": (a) =>
    a.suggestion === null
      ? "How certain is it? Write a range, or the number, with evidence of low confidence."
      : `How certain is it? Write a range such as ${a.suggestion}, or the number, with evidence of low confidence.`,
  "cell-thousands": (a, m) =>
    `Write ${m.quote(a.whole)} or ${m.quote(a.decimal)}; separate thousands by a space or by nothing.`,
  "cell-range": (a) => `Write: ${a.suggestion}`,
  "cell-sign-lost": (a) => `Save it as .xlsx or as CSV in UTF-8, or write: >=${a.number}, <=${a.number}`,
  "cell-day-number": () =>
    "Give the cell the format of a date, or write the date as text. It is not converted automatically: it could be an amount.",
  "cell-is-date": () =>
    "Type '2..4 with an apostrophe first, or give the column the format of text before typing. What was typed can no longer be recovered.",
  "cell-date": (a) =>
    a.suggestion === null
      ? "Write 2018, 2018-06 or 2018-06-30, or say in the map how dates are written: “table.dates: dmy”."
      : `Write ${a.suggestion}, or say in the map how dates are written: “table.dates: dmy”.`,
  "cell-unit": () => "Correct the sign, or the unit of the profile.",
  "cell-whole-and-part": () => "Keep the whole or its parts; the program adds the parts up.",
  "cell-path": (a, m) =>
    a.suggestion === null ? "See tcec codebook for the fields." : `Did you mean ${m.quote(a.suggestion)}?`,
  "cell-twice": () =>
    "Keep one of the two rows. Several pieces of evidence for one value are rows whose value is empty.",
  "cell-fraction": () => "Write it as a percentage, or give the cell the format of one.",
  "map-field": (a, m) =>
    a.suggestion === null ? "See tcec codebook for the fields." : `Did you mean ${m.quote(a.suggestion)}?`,
  "map-field-block": (a, m) =>
    a.fields.length === 0 ? "Name a field in it." : `Name a field in it: ${m.words(a.fields, "or")}.`,
  "map-table": (a, m) =>
    a.suggestion !== null
      ? `Did you mean ${m.quote(a.suggestion)}?`
      : a.tables.length === 0
        ? "Write the table under “values” of the map."
        : `Write it under “values”, where there is ${m.words(a.tables, "and")}.`,
  "map-no-fields": () => "Write “fields”, or “long” where a row is one fact.",
  "map-needed": () => "Name their columns under “fields”, or say with = what they are in every row.",
  "import-replaced": () => null,
} as const satisfies { readonly [C in SheetCode]: HintTable[C] };

/** What is said of sheets, in English. */
export const SHEET_WORDS: SheetWords = {
  messages: SHEET_FINDINGS,
  hints: SHEET_HINTS,
  outcome: {
    summary: ({ added, changed, same, refused }, number, path) => {
      const parts = [
        `${number(added)} new`,
        `${number(changed)} changed`,
        `${number(same)} as ${same === 1 ? "it was" : "they were"}`,
        ...(refused === 0 ? [] : [`${number(refused)} left out`]),
      ];
      return `${path ?? "profiles"}: ${parts.join(", ")}`;
    },
    nothing: "nothing was written; --partial writes the profiles without errors",
    new: "new",
    changed: "changed",
    same: "as it was",
  },
  guess: {
    head: (files) => `Drafted from the headings and cells of ${files}. Check each line, then: tcec import … --map`,
    lacking: (fields) => `Missing, and every profile needs it: ${fields}`,
    open: "Columns that are not placed; `tcec codebook` lists the fields:",
    nearest: (column, field) => `${column}: perhaps ${field}`,
    strange: "Cells that are not values of the field; add them to `values` or to `unknown`:",
    strangeOf: (heading, field, cells) => `${heading} (${field}): ${cells}`,
    all: "Every column with a heading is placed.",
  },
};
