import { distance } from "fastest-levenshtein";
import { withoutOddSigns } from "./odd-signs.js";

/**
 * The candidate that the word was probably meant to be, case, signs that nobody sees and the separators `_`, `-` and space left aside: one of
 * which at most a third of the letters differ (at least one, at most three); else one with the same letters in another
 * order; else the only one of which the word is a part (`vote` of `assembly_vote`). `null` where none is; ties go to the
 * first. A word of one or two letters must be the candidate itself. `part`: at most one letter of so many differs.
 */
export function closest(word: string, candidates: readonly string[], part = 3): string | null {
  const wanted = fold(withoutOddSigns(word.slice(0, LONGEST)));
  if (wanted.length < 3) return candidates.find((candidate) => fold(candidate) === wanted) ?? null;
  return nearest(wanted, candidates, part) ?? swapped(wanted, candidates) ?? whole(wanted, candidates);
}

/**
 * True where the word cannot well be meant for any other of the candidates: it is this one but for case, separators and signs that nobody
 * sees, or one letter of it is wrong (two of eight or more), or two were exchanged, and every other candidate is further away by two.
 */
export function isClear(word: string, meant: string, candidates: readonly string[]): boolean {
  const wanted = fold(withoutOddSigns(word.slice(0, LONGEST)));
  const own = stepsTo(wanted, fold(meant));
  if (own === 0) return true;
  if (wanted.length < SHORTEST_CLEAR || own > (wanted.length >= 8 ? 2 : 1)) return false;
  return candidates.every((other) => other === meant || stepsTo(wanted, fold(other)) >= own + 2);
}

/** Of shorter words no letter may be wrong. */
const SHORTEST_CLEAR = 4;

/** An edit distance in which two neighbours that were exchanged are one step. */
function stepsTo(word: string, candidate: string): number {
  const steps = distance(word, candidate);
  if (steps !== 2 || word.length !== candidate.length) return steps;
  const at = [...word].findIndex((letter, i) => letter !== candidate[i]);
  const isSwapped = word[at] === candidate[at + 1] && word[at + 1] === candidate[at];
  return isSwapped && word.slice(at + 2) === candidate.slice(at + 2) ? 1 : steps;
}

/** Longer words are no slips of others, and comparing them could take long. */
const LONGEST = 200;

function fold(text: string): string {
  return text
    .slice(0, LONGEST + 50)
    .toLowerCase()
    .replace(/[\s_-]+/g, "_");
}

function nearest(word: string, candidates: readonly string[], part: number): string | null {
  let best: string | null = null;
  let least = Math.min(3, Math.max(1, Math.floor(word.length / part))) + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    if (Math.abs(folded.length - word.length) >= least) continue; // at least so many letters differ
    const steps = distance(word, folded);
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}

/** An edit distance counts swapped letters twice (`nmae` for `name`). */
function swapped(word: string, candidates: readonly string[]): string | null {
  const letters = (text: string): string => [...text].sort().join("");
  const wanted = letters(word);
  return (
    candidates.find((candidate) => candidate.length === word.length && letters(fold(candidate)) === wanted) ?? null
  );
}

function whole(part: string, candidates: readonly string[]): string | null {
  const found = candidates.filter((candidate) => fold(candidate).split("_").includes(part));
  return found.length === 1 ? (found[0] ?? null) : null;
}
