import type { Lang } from "./vocabulary.js";

/** What files of tables say beside the table. */
interface TableFileWords {
  /** The name of the counter of tables and what stands before its number. */
  readonly table: string;
  /** Over the part of a table on each page but the first. */
  readonly continued: string;
  /** Under the part of a table on each page but the last. */
  readonly continues: string;
  /** Names of the sheets of a workbook. */
  readonly sheets: { readonly table: string; readonly notes: string };
  /** Comments at the head of a LaTeX file. */
  readonly latex: {
    readonly packages: string;
    readonly encoding: string;
    /** How to get the word of the language before the number; `null` where it is there. */
    readonly name: string | null;
  };
}

const WORDS = {
  en: {
    table: "Table",
    continued: "continued",
    continues: "Continued on the next page",
    sheets: { table: "Table", notes: "Notes" },
    latex: {
      packages: "Packages this table needs, in versions that are known to work or later ones:",
      encoding: "Encoding: UTF-8; with pdfLaTeX the font encoding must be T1 (\\usepackage[T1]{fontenc}).",
      name: null,
    },
  },
  fr: {
    table: "Tableau",
    continued: "suite",
    continues: "Suite page suivante",
    sheets: { table: "Tableau", notes: "Notes" },
    latex: {
      packages: "Extensions nécessaires à ce tableau, dans ces versions éprouvées ou plus récentes :",
      encoding: "Codage : UTF-8 ; avec pdfLaTeX, le codage des polices doit être T1 (\\usepackage[T1]{fontenc}).",
      name: "Pour lire « Tableau 1 » et non « Table 1 » : \\addto\\captionsfrench{\\def\\tablename{Tableau}}",
    },
  },
} as const satisfies Record<Lang, TableFileWords>;

/** The words of one language for files of tables. */
export function tableFileWords(lang: Lang): TableFileWords {
  return WORDS[lang];
}
