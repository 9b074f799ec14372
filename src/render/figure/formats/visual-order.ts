import createBidi from "bidi-js";
import { greatest } from "../../../plain/extremes.js";

/** Characters with their marks. */
const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gu;
const IS_LETTER = /^[\p{L}\p{M}]/u;

/** The algorithm with its tables, which take a moment to unpack. */
let bidi: ReturnType<typeof createBidi> | null = null;

/** What is set in one go, and its embedding level: odd where it runs from right to left. */
interface Piece {
  text: string;
  readonly level: number;
  readonly isWord: boolean;
}

/**
 * The pieces of a line from left to right as they are seen, by the Unicode bidirectional algorithm (UAX 9) in a line that runs
 * from left to right: for writers that turn round the letters of a word, and nothing else. Words that run from right to
 * left, and the signs between them, are pieces of their own; a sign with a mirror image is already that.
 */
export function visualOrder(text: string): string[] {
  bidi ??= createBidi();
  const { levels } = bidi.getEmbeddingLevels(text, "ltr");
  const highest = greatest(levels, 0);
  if (highest === 0) return [text];
  const pieces: Piece[] = [];
  for (const { 0: character, index } of text.matchAll(CHARACTERS)) {
    const level = levels[index] ?? 0;
    const isWord = level % 2 === 0 || IS_LETTER.test(character);
    const last = pieces.at(-1);
    if (last?.level === level && last.isWord && isWord) last.text += character;
    else pieces.push({ text: isWord ? character : (bidi.getMirroredCharacter(character) ?? character), level, isWord });
  }
  for (let level = highest; level > 0; level -= 1) reverseRuns(pieces, level);
  return pieces.map((piece) => piece.text);
}

/** Rule L2: turns round every run of pieces at a level or above. */
function reverseRuns(pieces: Piece[], level: number): void {
  for (let start = 0; start < pieces.length; start += 1) {
    let end = start;
    while ((pieces[end]?.level ?? 0) >= level) end += 1;
    const run = pieces.slice(start, end).reverse();
    for (const [i, piece] of run.entries()) pieces[start + i] = piece;
    start = end;
  }
}
