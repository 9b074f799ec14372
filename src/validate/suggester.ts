import { closest, isClear } from "../plain/suggest.js";
import { idCalled, idCalledNearly, isClearlyMeant, labelCount, labelOf } from "./called.js";

/** Looks for the word that was probably meant; `null` where none is close. */
export interface Suggest {
  (word: string, candidates: readonly string[]): string | null;
  /** True where what is suggested is the only one of the candidates that can be meant. */
  readonly isClear: (word: string, suggestion: string, candidates: readonly string[]) => boolean;
  /** The label by which a word was known as that id; `null` for what was known by its letters. Absent where labels are not looked at. */
  readonly labelOf?: (word: string, id: string | null) => string | null;
}

const MOST_COMPARISONS = 100_000;
/** Letters of a word that takes twice as long to compare as the shortest. */
const USUAL_LENGTH = 20;

/** Looks for one document, and stops looking after so many comparisons: a hostile file holds 100,000 wrong keys. */
export function createSuggester(): Suggest {
  let left = MOST_COMPARISONS;
  const suggest = (word: string, candidates: readonly string[]): string | null => {
    left -= candidates.length * (1 + Math.min(word.length, 200) / USUAL_LENGTH);
    return left < 0 ? null : closest(word, candidates);
  };
  return Object.assign(suggest, { isClear });
}

/** The same for ids that the program has words for: whoever writes one of those words, in any language, means that id. */
export function createLabelSuggester(): Suggest {
  let left = MOST_COMPARISONS;
  const suggest = (word: string, candidates: readonly string[]): string | null => {
    left -= (candidates.length + labelCount(candidates)) * (1 + Math.min(word.length, 200) / USUAL_LENGTH);
    if (left < 0) return null;
    return idCalled(word, candidates) ?? closest(word, candidates) ?? idCalledNearly(word, candidates);
  };
  return Object.assign(suggest, { labelOf, isClear: isClearlyMeant });
}

/** The label by which what is suggested was known, as an argument of a finding; nothing where it was known by its letters. */
export function labelled({ labelOf: label }: Suggest, word: string, id: string | null): { readonly label?: string } {
  const found = label?.(word, id) ?? null;
  return found === null ? {} : { label: found };
}

/** A word that is suggested, or a bound over words, where each of them is clearly meant; `null` elsewhere. */
export function clearly(
  suggest: Suggest,
  word: string,
  suggestion: string | null,
  candidates: readonly string[],
): string | null {
  if (suggestion === null) return null;
  const [written, meant] = [partsOf(word), partsOf(suggestion)];
  const isSure =
    written.length === meant.length && meant.every((part, i) => suggest.isClear(written[i] ?? "", part, candidates));
  return isSure ? suggestion : null;
}

/** The words of a bound, or the word alone. */
function partsOf(text: string): string[] {
  return text
    .replace(/^\s*[<>]=?/, "")
    .split("..")
    .map((part) => part.trim());
}
