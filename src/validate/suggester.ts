import { closest } from "../plain/suggest.js";
import { idCalled, idCalledNearly, labelCount, labelOf } from "./called.js";

/** Looks for the word that was probably meant; `null` where none is close. */
export interface Suggest {
  (word: string, candidates: readonly string[]): string | null;
  /** The label by which a word was known as that id; `null` for what was known by its letters. Absent where labels are not looked at. */
  readonly labelOf?: (word: string, id: string | null) => string | null;
}

const MOST_COMPARISONS = 100_000;
/** Letters of a word that takes twice as long to compare as the shortest. */
const USUAL_LENGTH = 20;

/** Looks for one document, and stops looking after so many comparisons: a hostile file holds 100,000 wrong keys. */
export function createSuggester(): Suggest {
  let left = MOST_COMPARISONS;
  return (word, candidates) => {
    left -= candidates.length * (1 + Math.min(word.length, 200) / USUAL_LENGTH);
    return left < 0 ? null : closest(word, candidates);
  };
}

/** The same for ids that the program has words for: whoever writes one of those words, in any language, means that id. */
export function createLabelSuggester(): Suggest {
  let left = MOST_COMPARISONS;
  const suggest = (word: string, candidates: readonly string[]): string | null => {
    left -= (candidates.length + labelCount(candidates)) * (1 + Math.min(word.length, 200) / USUAL_LENGTH);
    if (left < 0) return null;
    return idCalled(word, candidates) ?? closest(word, candidates) ?? idCalledNearly(word, candidates);
  };
  return Object.assign(suggest, { labelOf });
}

/** The label by which what is suggested was known, as an argument of a finding; nothing where it was known by its letters. */
export function labelled({ labelOf: label }: Suggest, word: string, id: string | null): { readonly label?: string } {
  const found = label?.(word, id) ?? null;
  return found === null ? {} : { label: found };
}
