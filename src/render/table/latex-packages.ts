import type { LatexColumn } from "./latex-columns.js";
import type { LatexLook } from "./latex-look.js";
import type { TableStyle, WordedTable } from "./worded-table.js";

/** Packages of tables with versions that are known to work, in the order in which they are loaded. */
const VERSIONS = {
  array: "2.5g",
  booktabs: "1.618",
  threeparttable: "3.0",
  longtable: "4.17",
  pdflscape: "0.12",
  siunitx: "3.2",
  hyperref: "7.00u",
} as const;

/** One of them. */
export type LatexPackage = keyof typeof VERSIONS;

/** The packages that a table needs. */
export function latexPackages(
  table: WordedTable,
  look: LatexLook,
  columns: readonly LatexColumn[],
  { isFragment }: TableStyle,
): LatexPackage[] {
  const hasLinks = table.groups.some(({ rows }) => rows.some((row) => row.some(({ kind }) => kind === "link")));
  const needs: Readonly<Record<LatexPackage, boolean>> = {
    array: true,
    booktabs: true,
    threeparttable: look.kind !== "long",
    longtable: look.kind === "long",
    pdflscape: isFragment && look.isLandscape,
    siunitx: columns.some(({ isSiunitx }) => isSiunitx),
    hyperref: hasLinks,
  };
  return (Object.keys(VERSIONS) as LatexPackage[]).filter((name) => needs[name]);
}

/** The comment at the head of the file. */
export function packageComments(
  { file: { latex } }: WordedTable,
  packages: readonly LatexPackage[],
  { isFragment }: TableStyle,
): string[] {
  return [
    latex.packages,
    ...packages.map((name) => `  \\usepackage{${name}}  (${VERSIONS[name]})`),
    latex.encoding,
    ...(isFragment && latex.name !== null ? [latex.name] : []),
  ].map((line) => `% ${line}`);
}
