import type { Code } from "../model/codes.js";
import type { FactName } from "../model/facts.js";
import type { ConceptName, StatusName } from "./vocabulary.js";

/** What `tcec explain` says of one thing, in plain prose. Words in backticks are typed as they stand. */
export interface Explanation {
  readonly title: string;
  /** Other words for it, which people type and the texts do not use. */
  readonly also?: readonly string[];
  /** What it means. */
  readonly meaning: string;
  /** How it is computed. */
  readonly computed?: string;
  /** What to do. */
  readonly remedy?: string;
  /** Where it comes from. */
  readonly source?: string;
}

/** All explanations of one language: one for every code, fact, verdict and concept. */
export interface Explanations {
  readonly codes: { readonly [C in Code]: Explanation };
  readonly facts: { readonly [F in FactName]: Explanation };
  readonly statuses: { readonly [S in StatusName]: Explanation };
  readonly concepts: { readonly [C in ConceptName]: Explanation };
}
