import type { Lang } from "../../messages/messages.js";
import type { LatexPackage } from "./latex-packages.js";
import type { LatexTable } from "./latex-rows.js";
import type { TableStyle } from "./worded-table.js";

const LANGUAGE = {
  en: ["\\usepackage[english]{babel}"],
  fr: ["\\usepackage[french]{babel}", "\\addto\\captionsfrench{\\def\\tablename{Tableau}}"],
} as const satisfies Record<Lang, readonly string[]>;

/** Mark between the number of the table and its caption. */
const SEPARATOR = { en: "period", fr: "endash" } as const satisfies Record<Lang, string>;

/** A document of its own around the table, on A4, for pdfLaTeX and LuaLaTeX. */
export function latexDocument(
  body: readonly string[],
  { table, look }: Pick<LatexTable, "table" | "look">,
  packages: readonly LatexPackage[],
  { number }: TableStyle,
): string[] {
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
    ...LANGUAGE[table.lang],
    `\\usepackage[${look.isLandscape ? "landscape," : ""}margin=25mm]{geometry}`,
    ...packages.map((name) => (name === "hyperref" ? "\\usepackage[hidelinks]{hyperref}" : `\\usepackage{${name}}`)),
    "\\usepackage{caption}",
    `\\captionsetup{labelfont=bf,labelsep=${SEPARATOR[table.lang]},singlelinecheck=false,skip=6pt}`,
    ...(number === 1 ? [] : [`\\setcounter{table}{${number - 1}}`]),
    "",
    "\\begin{document}",
    "",
    ...body,
    "",
    "\\end{document}",
  ];
}
