import type { Language, MessageTable } from "../catalogue.js";
import { NUMBER_STYLES } from "../number.js";
import { FINDINGS } from "./findings.js";
import { HINTS } from "./hints.js";
import { REASONS } from "./reasons.js";
import { CODES, FACT_LABELS, KINDS, LABELS, PHRASES, REFUSALS } from "./words.js";

const MESSAGES = { ...FINDINGS, ...REASONS } satisfies MessageTable;

/** French. Narrow no-break spaces (U+202F) stand before ; : ! ? % and inside « ». */
export const LANGUAGE: Language = {
  lang: "fr",
  style: NUMBER_STYLES.fr,
  grammar: {
    and: "et",
    or: "ou",
    authors: "et",
    open: "« ",
    close: " »",
    colon: " : ",
    semicolon: " ; ",
    atMost: (value) => `au plus ${value}`,
    atLeast: (value) => `au moins ${value}`,
    fromTo: (low, high) => `de ${low} à ${high}`,
    years: (value, count) => `${value}\u00a0${Math.abs(count) < 2 ? "an" : "ans"}`,
    outOf: (value, max) => `${value} sur ${max}`,
    degree: (value) => `degré ${value}`,
    bytes: ["octets", "ko", "Mo"],
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
