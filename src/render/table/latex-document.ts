import { languageOf } from "../../messages/languages.js";
import type { LatexPackage } from "./latex-packages.js";
import type { LatexTable } from "./latex-rows.js";
import type { TableStyle } from "./worded-table.js";

/** A document of its own around the table, on A4, for pdfLaTeX and LuaLaTeX. */
export function latexDocument(
  body: readonly string[],
  { table, look }: Pick<LatexTable, "table" | "look">,
  packages: readonly LatexPackage[],
  { number }: TableStyle,
): string[] {
  const { babel, preamble, captionMark } = languageOf(table.lang).typography.latex;
  return [
    "\\documentclass[a4paper]{article}",
    "\\usepackage{iftex}",
    "\\ifPDFTeX",
    "  \\usepackage[T1]{fontenc}",
    "  \\usepackage[utf8]{inputenc}",
    "  \\usepackage{lmodern}",
    "\\else",
    "  \\usepackage{fontspec}",
    "\\fi",
    `\\usepackage[${babel}]{babel}`,
    ...preamble,
    `\\usepackage[${look.isLandscape ? "landscape," : ""}margin=25mm]{geometry}`,
    ...packages.map((name) => (name === "hyperref" ? "\\usepackage[hidelinks]{hyperref}" : `\\usepackage{${name}}`)),
    "\\usepackage{caption}",
    `\\captionsetup{labelfont=bf,labelsep=${captionMark},singlelinecheck=false,skip=6pt}`,
    ...(number === 1 ? [] : [`\\setcounter{table}{${number - 1}}`]),
    "",
    "\\begin{document}",
    "",
    ...body,
    "",
    "\\end{document}",
  ];
}
