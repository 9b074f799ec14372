import { escapeLatex } from "../kit/escape/latex.js";
import { latexColumns } from "./latex-columns.js";
import { latexDocument } from "./latex-document.js";
import { longTable } from "./latex-long.js";
import { type LatexLook, latexLook } from "./latex-look.js";
import { latexPackages, packageComments } from "./latex-packages.js";
import { bodyRows, captionOf, columnTypes, headRows, type LatexTable, settings } from "./latex-rows.js";
import type { TableWriter, WordedTable } from "./worded-table.js";

/**
 * A table for LaTeX with the rules of booktabs: a document that pdfLaTeX and LuaLaTeX set at once, or, as a fragment, the
 * table for a document of one's own. Long tables run over several pages with their headings.
 */
export const writeLatex: TableWriter = async (table, style) => {
  const look = latexLook(table, style);
  const columns = latexColumns(table, look, style);
  const packages = latexPackages(table, look, columns, style);
  const written = { table, look, columns };
  const body = look.kind === "long" ? longTable(written) : floating(written);
  const comments = packageComments(table, packages, style);
  return `${[...comments, ...(style.isFragment ? onPage(body, look) : latexDocument(body, written, packages, style))].join("\n")}\n`;
};

/** A wide table in a document of one's own turns its page. */
function onPage(body: readonly string[], { isLandscape }: LatexLook): readonly string[] {
  return isLandscape ? ["\\begin{landscape}", ...body, "\\end{landscape}"] : body;
}

function floating(written: LatexTable): string[] {
  const { table, look, columns } = written;
  const [begin, end] =
    look.kind === "spread" ? ["{tabular*}{0.75\\linewidth}", "{tabular*}"] : ["{tabular}", "{tabular}"];
  return [
    "\\begin{table}[htbp]",
    "\\centering",
    ...settings(look),
    "\\begin{threeparttable}",
    captionOf(table),
    `\\begin${begin}${columnTypes(columns, look.kind === "spread" ? "\\extracolsep{\\fill}" : "")}`,
    "\\toprule",
    ...headRows(written),
    "\\midrule",
    ...bodyRows(written),
    "\\bottomrule",
    `\\end${end}`,
    ...notesOf(table),
    "\\end{threeparttable}",
    "\\end{table}",
  ];
}

function notesOf({ notes }: WordedTable): string[] {
  if (notes.length === 0) return [];
  const items = notes.map((note) => `\\item ${escapeLatex(note)}`);
  return ["\\begin{tablenotes}[flushleft]\\footnotesize\\setlength{\\labelsep}{0pt}", ...items, "\\end{tablenotes}"];
}
