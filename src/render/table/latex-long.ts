import { tableFileWords } from "../../messages/table-files.js";
import { escapeLatex } from "../escape/latex.js";
import { bodyRows, captionOf, columnTypes, headRows, type LatexTable, settings, wholeLine } from "./latex-rows.js";

/**
 * A table over several pages: headings on each, notes at its end. All columns have a width, and the notes stand in a cell of
 * it, so that nothing changes its place in a second run.
 */
export function longTable(written: LatexTable): string[] {
  const { table, look, columns } = written;
  const all = columns.length;
  const words = tableFileWords(table.lang);
  const heads = headRows(written);
  return [
    "\\begingroup",
    ...settings(look),
    "\\setlength{\\LTcapwidth}{\\linewidth}",
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
    ...table.notes.map((note) => `\\multicolumn{${all}}{${wholeLine()}}{\\footnotesize ${escapeLatex(note)}} \\\\`),
    "\\endlastfoot",
    ...bodyRows(written),
    "\\end{longtable}",
    "\\endgroup",
  ];
}
