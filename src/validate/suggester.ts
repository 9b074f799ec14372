import { closest } from "../plain/suggest.js";

/** Looks for the word that was probably meant; `null` where none is close. */
export type Suggest = (word: string, candidates: readonly string[]) => string | null;

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
