import { closest } from "../quantity/suggest.js";

/** Looks for the word that was probably meant; `null` where none is close. */
export type Suggest = (word: string, candidates: readonly string[]) => string | null;

const MOST_COMPARISONS = 100_000;

/** Looks for one document, and stops looking after so many comparisons: a hostile file holds 100,000 wrong keys. */
export function createSuggester(): Suggest {
  let left = MOST_COMPARISONS;
  return (word, candidates) => {
    left -= candidates.length;
    if (left < 0) return null;
    if (word.length < 3) return candidates.find((candidate) => candidate.toLowerCase() === word.toLowerCase()) ?? null;
    return closest(word, candidates) ?? swapped(word, candidates);
  };
}

/** The candidate with the same letters in another order (`nmae` for `name`): an edit distance counts that slip twice. */
function swapped(word: string, candidates: readonly string[]): string | null {
  const letters = (text: string): string => [...text.toLowerCase()].sort().join("");
  const wanted = letters(word.slice(0, 100));
  return candidates.find((candidate) => candidate.length === word.length && letters(candidate) === wanted) ?? null;
}
