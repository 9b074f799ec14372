import type { Sentences } from "../catalogue.js";
import { FINDINGS } from "./findings.js";
import { HINTS } from "./hints.js";
import { REASONS } from "./reasons.js";
import { CODES, CODES_OF, FACT_LABELS, KINDS, LABELS, PHRASES, REFUSALS } from "./words.js";

const MESSAGES = { ...FINDINGS, ...REASONS } satisfies Sentences["messages"];

/** What every command says, in French. */
export const SENTENCES: Sentences = {
  messages: MESSAGES,
  hints: HINTS,
  phrases: PHRASES,
  labels: LABELS,
  facts: FACT_LABELS,
  codes: CODES,
  codesOf: CODES_OF,
  kinds: KINDS,
  refusals: REFUSALS,
};
