/** Letters without a break after which a word may be broken anywhere. */
const LONGEST_RUN = 24;
/** Words at most this long are never broken at their punctuation. */
const SHORT_WORD = 12;

const PUNCTUATION = /^[/_.?&=,:;@]$/;
const LETTER = /^[\p{L}\p{N}]/u;

/** Where a long word may be broken: behind which of its characters, and whether a hyphen then shows it. */
export type WordBreak = "plain" | "hyphen";

/**
 * Breaks for a word that a line may be too short for: behind punctuation, and in long runs of letters. One entry per
 * character (a letter with its marks); `null` where it is not to be broken.
 */
export function wordBreaks(characters: readonly string[]): (WordBreak | null)[] {
  const mayBreak = characters.length > SHORT_WORD;
  let run = 0;
  return characters.map((character, i) => {
    const after = characters[i + 1];
    run = LETTER.test(character) ? run + 1 : 0;
    if (after === undefined || !mayBreak) return null;
    if (i > 0 && PUNCTUATION.test(character) && !PUNCTUATION.test(after)) return "plain";
    if (run < LONGEST_RUN) return null;
    run = 0;
    return "hyphen";
  });
}
