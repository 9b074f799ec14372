import { distance } from "fastest-levenshtein";

/**
 * The candidate that the word was probably meant to be: at most a third of its letters differ (at least one, at most
 * three), case and the separators `_`, `-` and space left aside. `null` where none is close; ties go to the first.
 */
export function closest(word: string, candidates: readonly string[]): string | null {
  const fold = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, "_");
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    const steps = distance(fold(word.slice(0, 200)), fold(candidate));
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}
