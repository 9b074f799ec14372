import type { Grammar } from "../grammar.js";
import type { NumberStyle } from "../number.js";
import type { Typography } from "../typography.js";

/** How English writes numbers. */
export const NUMBERS: NumberStyle = { decimal: ".", group: ",", percent: "%" };

/** How English puts values together. */
export const GRAMMAR: Grammar = {
  and: "and",
  or: "or",
  authors: "&",
  open: "“",
  close: "”",
  colon: ": ",
  semicolon: "; ",
  atMost: (value) => `at most ${value}`,
  atLeast: (value) => `at least ${value}`,
  fromTo: (low, high) => `from ${low} to ${high}`,
  others: (value) => `${value} more`,
  months: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
  date: (year, month, day) => (day === null ? `${month} ${year}` : `${day}\u00a0${month} ${year}`),
  years: (value, count) => `${value}\u00a0${count === 1 ? "year" : "years"}`,
  outOf: (value, max) => `${value} of ${max}`,
  section: (declared) => declared,
  degree: (value) => `degree ${value}`,
  bytes: ["bytes", "kB", "MB"],
};

/** How English is set. */
export const TYPOGRAPHY: Typography = {
  table: { word: "Table", mark: ". " },
  latex: { babel: "english", preamble: [], captionMark: "period", group: "," },
};
