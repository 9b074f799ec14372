import type { Language, MessageTable } from "../catalogue.js";
import { NUMBER_STYLES } from "../number.js";
import { FINDINGS } from "./findings.js";
import { HINTS } from "./hints.js";
import { REASONS } from "./reasons.js";
import { CODES, FACT_LABELS, KINDS, LABELS, PHRASES, REFUSALS } from "./words.js";

const MESSAGES = { ...FINDINGS, ...REASONS } satisfies MessageTable;

/** English. */
export const LANGUAGE: Language = {
  lang: "en",
  style: NUMBER_STYLES.en,
  grammar: {
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
    years: (value, count) => `${value}\u00a0${count === 1 ? "year" : "years"}`,
    outOf: (value, max) => `${value} of ${max}`,
    degree: (value) => `degree ${value}`,
    bytes: ["bytes", "kB", "MB"],
  },
  messages: MESSAGES,
  hints: HINTS,
  phrases: PHRASES,
  labels: LABELS,
  facts: FACT_LABELS,
  codes: CODES,
  kinds: KINDS,
  refusals: REFUSALS,
};
