import { fold } from "./fold.js";

/** Words of a label that people leave out or add: articles, prepositions, the endings of inclusive spelling. */
const FILLERS: ReadonlySet<string> = new Set(
  "le la les l un une des du de d au aux a en et ou e s es ne nes the an of and or in to".split(" "),
);

/**
 * A label as labels are compared: without articles, accents, capitals, plural and gender, `salarié·e·s` and `Les salariés` are the same.
 * Empty where nothing else is left.
 */
export function stemOf(text: string): string {
  return fold(text)
    .split(" ")
    .filter((word) => !FILLERS.has(word))
    .map(stemOfWord)
    .join(" ");
}

function stemOfWord(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/(?<=..)aux$/, "al")
    .replace(/[sx]$/, "")
    .replace(/trice$/, "teur")
    .replace(/euse$/, "eur")
    .replace(/e$/, "");
}
