import { escapeLatex } from "../kit/escape/latex.js";
import { bodyRows, captionOf, columnTypes, headRows, type LatexTable, settings } from "./latex-rows.js";

/**
 * A table over several pages: headings on each, notes below. All columns have a width, so that nothing changes its place in
 * a second run.
 */
export function longTable(written: LatexTable): string[] {
  const { table, look, columns } = written;
  const all = columns.length;
  const words = table.file;
  const heads = headRows(written);
  return [
    "\\begingroup",
    ...settings(look),
    "\\setlength{\\LTcapwidth}{\\linewidth}",
    "\\setlength{\\LTpost}{4pt}",
    `\\begin{longtable}${columnTypes(columns)}`,
    `${captionOf(table)}\\\\`,
    "\\toprule",
    ...heads,
    "\\midrule",
    "\\endfirsthead",
    `\\multicolumn{${all}}{@{}l}{\\tablename~\\thetable{} (${escapeLatex(words.continued)})} \\\\`,
    "\\toprule",
    ...heads,
    "\\midrule",
    "\\endhead",
    "\\midrule",
    `\\multicolumn{${all}}{r@{}}{\\footnotesize\\textit{${escapeLatex(words.continues)}}} \\\\`,
    "\\endfoot",
    "\\bottomrule",
    "\\endlastfoot",
    ...bodyRows(written),
    "\\end{longtable}",
    ...notesBelow(table),
    "\\endgroup",
  ];
}

function notesBelow({ notes }: LatexTable["table"]): string[] {
  if (notes.length === 0) return [];
  return [
    "\\footnotesize\\setlength{\\parindent}{0pt}\\nopagebreak",
    ...notes.map((note) => `${escapeLatex(note)}\\par`),
  ];
}
