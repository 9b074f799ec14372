import type { Passage } from "../model/generated/result.js";
import type { HypothesisSource } from "../model/hypotheses.js";

/** Where a hypothesis stands in the theory. Sections are marks of the paper, the same in every language. */
export function passageOf({ ref, section, quote }: HypothesisSource): Passage {
  return { ref, section: { en: section, fr: section }, quote };
}
