import type { Typology } from "../model/typology.js";
import type { Confidence } from "../model/vocabulary.js";

/** The typology with another minimum confidence in force. Its content is the same, and so is its hash: results say both. */
export function withMinimumConfidence(typology: Typology, minimumConfidence: Confidence): Typology {
  return { ...typology, settings: { ...typology.settings, minimumConfidence } };
}
