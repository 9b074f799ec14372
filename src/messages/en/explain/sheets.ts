import type { Explanation } from "../../explanation.js";
import type { SheetCode } from "../../vocabulary.js";

/** What findings about sheets and their maps mean, in English. */
export const SHEET_EXPLANATIONS = {
  "sheet-password": {
    title: "A workbook with a password",
    meaning: "The workbook is encrypted. The program asks for no password and keeps none.",
    remedy: "Open it and save it without a password.",
  },
  "sheet-old": {
    title: "A workbook from before 2007",
    meaning: "Files that end in .xls hold another format than those of today. Workbooks are read as .xlsx and .ods.",
    remedy: "Open it and save it as .xlsx, .ods or CSV in UTF-8.",
  },
  "sheet-damaged": {
    title: "A workbook that cannot be read",
    meaning: "The file begins as a workbook does, but breaks off, or holds no sheet.",
    remedy: "Open it in a spreadsheet program and save it again.",
  },
  "sheet-too-large": {
    title: "A workbook that is too large",
    meaning:
      "A workbook is an archive that can hold far more than its size shows. What comes out of it is counted while it is unpacked, and there is a limit.",
    remedy: "Delete what is not needed, or save the sheet as CSV.",
  },
  "sheet-empty": {
    title: "An empty file",
    meaning: "There is no cell in the file.",
    remedy: "Save the sheet again.",
  },
  "sheet-quote-open": {
    title: "A quotation mark that is never closed",
    meaning:
      "In a CSV a cell that begins with a quotation mark ends with one. Without it the rest of the file is one cell.",
    remedy: "Close it, or double it inside a cell in quotation marks.",
  },
  "sheet-cells": {
    title: "A row with another separator",
    meaning:
      "The cells of this row are separated by another sign than those of the first row, so that the row is one cell.",
    remedy: "Write the row as the others are.",
  },
  "sheet-missing": {
    title: "A sheet that is not there",
    meaning: "The map names a sheet that the workbook does not have.",
    remedy: "Correct the name in the map, or rename the sheet.",
  },
  "sheet-no-rows": {
    title: "No rows",
    meaning: "Nothing stands below the headings.",
    remedy: "Say in the map in which row the headings stand, where that is not the first.",
  },
  "sheet-encoded-twice": {
    title: "A file whose letters were stored twice",
    meaning:
      "Text in UTF-8 was read as if it were Windows-1252, and stored again: each letter with an accent has become two signs. So the headings are not those of the map.",
    remedy: "Export the file again as CSV in UTF-8.",
  },
  "sheet-hidden": {
    title: "Hidden rows or columns",
    meaning: "They hold data like any others, and are read. Nobody who looks at the sheet sees them.",
    remedy: "Delete them if they are not to count.",
  },
  "sheet-columns-unused": {
    title: "Columns that no field uses",
    meaning: "The map does not say what they are, so that nothing of them is in the profiles. They are named once.",
    remedy: "Add them to `fields` or to `ignore` in the map.",
  },
  "column-missing": {
    title: "A column that is not there",
    meaning:
      "The map names a column by a heading that the table does not have. Capitals and spaces do not matter, accents do.",
    remedy: "Correct the heading or the map.",
  },
  "column-in-row": {
    title: "Headings in another row",
    meaning: "The headings of the map stand further down or up than the map says; often a title stands above them.",
    remedy: "Write the row under `table.header` of the map.",
  },
  "column-twice": {
    title: "Two columns of one name",
    meaning: "The map names a heading that several columns have: it is not clear which one is meant.",
    remedy: 'Rename one, or name the column by its letter: `"@D"`.',
  },
  "row-total": {
    title: "A row of sums",
    meaning: "The row begins as sums do and has neither a name nor a date: it is no cluster.",
    remedy: "Write its first word under `table.until` of the map.",
  },
  "row-twice": {
    title: "One profile in two rows",
    meaning: "Two rows have the same id, date, level and coder. The first makes a profile.",
    remedy: "Two waves need two dates, two coders a column for `coder`; otherwise delete one of the rows.",
  },
  "row-parents": {
    title: "A row that may belong to several profiles",
    meaning:
      "A row of a list belongs to the profile with the same id, date, level and coder. Where it leaves some of them empty, it belongs to the only profile that has the others; here several have.",
    remedy: "Fill in what tells them apart.",
  },
  "sheet-headings": {
    title: "Headings that are not known",
    meaning:
      "Without a map, columns are known by the paths and the titles of fields, in English or French. Every profile needs an id or a name, and a date.",
    remedy: "`tcec import --guess sheet.xlsx > columns.yaml` drafts a map; complete it and give it with `--map`.",
  },
  "row-parent": {
    title: "A row without its cluster",
    meaning: "A row of a list is tied to a row of the main sheet by what a cell says. No row there says the same.",
    remedy: "Correct the cell, or add the row.",
  },
  "cell-empty": {
    title: "An empty cell that is needed",
    meaning: "Every profile has an id, a name and a date. Any other cell may be empty: its field is then unknown.",
    remedy: "Fill the cell. For a date, a year is enough.",
  },
  "cell-merged": {
    title: "Merged cells",
    meaning: "Merged cells hold their value in the first of them. Whether it holds for the others is not known.",
    remedy: "Unmerge them and write the value in every cell for which it holds.",
  },
  "cell-error": {
    title: "An error of a formula",
    meaning: "The cell holds what a formula gives where it fails.",
    remedy: "Correct the formula, or empty the cell.",
  },
  "cell-formula": {
    title: "A formula without its value",
    meaning: "A formula is read by the value that was stored with it. Some programs write formulas without one.",
    remedy: "Open the workbook in a spreadsheet program and save it.",
  },
  "cell-value": {
    title: "A value that is not known",
    meaning: "The cell says something that neither the table of values of the map nor the codes of the field have.",
    remedy: "Correct the cell, add the value to the table, or to `unknown` of the map.",
  },
  "cell-unknown": {
    title: "A word for “unknown”",
    meaning:
      "The cell says that nothing is known, by a word that the map does not have. An empty cell says so without one.",
    remedy: "Add the word to `unknown` of the map, or empty the cells.",
  },
  "cell-none": {
    title: "“None” where a number is expected",
    meaning: "“None” may mean 0, or that nothing is known of it. The two are not the same.",
    remedy: "Write 0 where there is none; empty the cell where it is not known.",
  },
  "cell-number": {
    title: "No number",
    meaning: "The field holds a number, a bound or a range, and the cell says something else.",
    remedy: "Write a number, `>=5`, `20..30`, or nothing where it is not known.",
  },
  "cell-about": {
    title: "A number that is not certain",
    meaning: "“About 20” gives neither a number nor a range. The program does not invent a range for it.",
    remedy: "Write the range that certainly contains it, or the number, with evidence of low confidence.",
  },
  "cell-thousands": {
    title: "Thousands or decimals",
    meaning:
      "A point or comma before three digits can separate thousands or decimals, and the two numbers differ by a factor of a thousand.",
    remedy: "Write thousands with a space or without any sign; say the decimal sign under `table.decimal` of the map.",
  },
  "cell-range": {
    title: "A range in the wrong order",
    meaning: "The first number of a range is its lower end.",
    remedy: "Write the smaller number first.",
  },
  "cell-sign-lost": {
    title: "A sign that was lost",
    meaning:
      "Windows-1252, in which spreadsheets save CSV files, has neither ≥ nor ≤: a question mark stands in their place.",
    remedy: "Save the sheet as .xlsx or as CSV in UTF-8, or write `>=` and `<=`.",
  },
  "cell-day-number": {
    title: "A day number in place of a date",
    meaning: "Spreadsheets store dates as numbers of days. Without the format of a date the number alone is left.",
    remedy: "Give the cell the format of a date, or write the date as text.",
  },
  "cell-is-date": {
    title: "A date in place of a number",
    meaning: "Spreadsheets turn what looks like a date into one: “2-4” becomes 2 April. What was typed is lost.",
    remedy: "Give the column the format of text before typing, and write `2..4`.",
  },
  "cell-date": {
    title: "A date that cannot be read",
    meaning: "Dates are read as ISO writes them, and in the order of day, month and year that the map says.",
    remedy: "Write 2018, 2018-06 or 2018-06-30, or say the order under `table.dates` of the map.",
  },
  "cell-unit": {
    title: "A sign that does not agree with the unit",
    meaning: "A sign such as % or k€ stands beside the number, and the profile counts in another unit.",
    remedy: "Correct the sign, or the unit of the profile.",
  },
  "cell-whole-and-part": {
    title: "A whole and its part",
    meaning: "A principle of funding is coded as one number or by its parts, not both: the parts are added up.",
    remedy: "Keep the whole or its parts.",
  },
  "cell-path": {
    title: "A field that does not exist",
    meaning:
      "In a sheet of one row for each fact a cell names the field. Profiles have none of that name, or it holds other fields.",
    remedy: "Write the path of a field as the codebook has it, such as `funding.market.sales`.",
  },
  "cell-twice": {
    title: "Two values for one field",
    meaning: "Two rows of one profile give a value to the same field.",
    remedy: "Keep one. Further evidence for the value stands in rows whose value is empty.",
  },
  "cell-fraction": {
    title: "A share of 1 among percentages",
    meaning:
      "One number of the column lies below 1 and the others well above: 0.35 may have been meant as 35%. It is read as it stands.",
    remedy: "Write it as a percentage, or give the cell the format of one.",
  },
  "map-field": {
    title: "A field that does not exist",
    meaning: "The map names a field that profiles do not have.",
    remedy: "Write the path of a field as the codebook has it, such as `funding.market.sales`.",
  },
  "map-field-block": {
    title: "A block in place of a field",
    meaning: "The map has a cell fill a block, which holds other fields, or a list.",
    remedy: "Name a field in it; lists stand under `lists` of the map.",
  },
  "map-table": {
    title: "A table of values that is not there",
    meaning: "A field names a table of values that the map does not have.",
    remedy: "Write the table under `values` of the map, or correct its name.",
  },
  "map-no-fields": {
    title: "A map without fields",
    meaning: "A map says which column is which field, under `fields`, or under `long` where a row is one fact.",
    remedy: "Write one of the two.",
  },
  "map-needed": {
    title: "What every profile needs",
    meaning: "Every profile has an id, a name and a date; the map says of some of them no column.",
    remedy: "Name their columns under `fields`, or say with `=` what they are in every row.",
  },
  "import-replaced": {
    title: "A value that the sheet replaces",
    meaning:
      "The profile was there already, and the sheet says something else of one of its fields. The sheet is what is imported, so that its value takes the place of the other, be it that the sheet has changed or the file.",
    remedy: "To keep the other value, correct the sheet. `--dry-run` shows what would be replaced.",
  },
} as const satisfies { readonly [C in SheetCode]: Explanation };
