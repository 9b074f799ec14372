import type { Grammar } from "../grammar.js";
import type { NumberStyle } from "../number.js";
import type { Typography } from "../typography.js";

/** How French writes numbers: a decimal comma, a narrow no-break space (U+202F) in thousands, a no-break one (U+00A0) before %. */
export const NUMBERS: NumberStyle = { decimal: ",", group: "\u202f", percent: "\u00a0%" };

/** How French puts values together: a no-break space (U+00A0) before : and inside « », a narrow one (U+202F) before ; ! ? */
export const GRAMMAR: Grammar = {
  and: "et",
  or: "ou",
  authors: "et",
  open: "« ",
  close: " »",
  colon: " : ",
  semicolon: " ; ",
  atMost: (value) => `au plus ${value}`,
  atLeast: (value) => `au moins ${value}`,
  fromTo: (low, high) => `de ${low} à ${high}`,
  others: (value, count) => `${value} ${count < 2 ? "autre" : "autres"}`,
  months: [
    ...["janvier", "février", "mars", "avril", "mai", "juin"],
    ...["juillet", "août", "septembre", "octobre", "novembre", "décembre"],
  ],
  date: (year, month, day) => (day === null ? `${month} ${year}` : `${day === 1 ? "1er" : day}\u00a0${month} ${year}`),
  years: (value, count) => `${value}\u00a0${Math.abs(count) < 2 ? "an" : "ans"}`,
  outOf: (value, max) => `${value} sur ${max}`,
  section: (declared) => declared.replace(/§(?=\d)/g, "§\u00a0"),
  degree: (value) => `degré ${value}`,
  bytes: ["octets", "ko", "Mo"],
};

/** How French is set. */
export const TYPOGRAPHY: Typography = {
  table: { word: "Tableau", mark: " – " },
  latex: {
    babel: "french",
    preamble: ["\\addto\\captionsfrench{\\def\\tablename{Tableau}}"],
    captionMark: "endash",
    group: "\\,",
  },
};
