import { latexVisible } from "../../kit/escape/latex.js";

/**
 * The characters that both fonts of PNG and PDF have, as runs: how far the first is from the last of the run before, and how
 * many follow it, in base 36.
 */
const RUNS =
  "w+2m y+g9 3+2 5 4 9+27 2+2 4+1 2 2+6 e+7 3+5 5+6 2 2+j 2+aq c+11 3+6 2+12 2+1 12+j 3+1 9+q 6+4 i+1 2+1 2 9 6 4 " +
  "2+p 6+l 2 3 6+g 4 5+1y 7+2 3+1 2 2 5 r+9 5j+13 4+a 3+2 18l 1u+1 2 3+1 2 3 7+3 2+6 2+2 2 2 3+1 2+c 2+2 3+4 2 2+5 " +
  "3+9 3+1 cj+11 b+18 lh+6 2+i 2+o 2+j 2+6 2+2x 3+16 2+r 9+1a 2+g 2+o a+h 5+c a+f 1b 3 2t+1 13+8 a+s 19g+k 2+d 3+8 " +
  "2+17 2+d d+1 3 2 8 m+10 5+5 1j+6z 5+l 3+5 3+11 3+5 3+7 2 2 2 2+u 3+1g 2+e 2+d 3+5 2+i 3+2 2+8 2+2s 6+7 3+q 2+c " +
  "4+l 3+2 3 j+1 5+1 4+1 5 v+9 2+1q 2 3 2+1h 4 7+ap 7+1 3+5 3+4 3+1 1z+2 5 3 a d 7+j w+1 k 2 3 1m+1 1p+9 47+bg 2+q " +
  "8+3 v v+3 2+3 3+r 2+y 2 2+3 4 2+6 3+1f 4+n 2+d 7+1 q 6+5 5+7j 7+1 3+1 1h+1 1u+1 22+7 m f+1 5+2 a+g j 1n+1 i+z " +
  "e+c 1r+1 6+q 5+5 1b+1 7g+n 2+6 3l+11 b+1h a 4p 7 3+3 9 68i+1r h5d+1b 91+3 5+1 3+1 3+3 b+c s+3 7+1 3+1 33+e 5+4 " +
  "3+9 5+h 5+5 3+5 3+1 d+3 p+3 6+5 2+1 f+a 26+7 e0x+p yv+12 2+p hw u3+6 d+4 6+p 2+4 2 2+1 2+1 2+9 3+29 7+3 12+9 2+1 " +
  "5+5 j+3 e9+f h+3 25+4 2+3q 3 6y+4 lf+u 2+3 1525+2e de+1 2+3 2+4 2 4+6 2+p h9+9 4sv+2r d+e 3+d 3+e 2+e fm+7 7p+1 " +
  "3 4 cr+z 2+6 2+j 3";

/** First and last of each run, in ascending order. */
function decode(): [first: number, last: number][] {
  let last = 0;
  return RUNS.split(" ").map((run) => {
    const [gap = 0, more = 0] = run.split("+").map((digits) => Number.parseInt(digits, 36));
    const first = last + gap;
    last = first + more;
    return [first, last];
  });
}

/** Ends of lines and halves of surrogates are dealt with where text becomes safe to print. */
function isCovered(code: number, runs: readonly (readonly [number, number])[]): boolean {
  const isLater = code === 0x09 || code === 0x0a || code === 0x0d || (code >= 0xd800 && code <= 0xdfff);
  return isLater || runs.some(([first, last]) => code >= first && code <= last);
}

const ASCII = /^[\n\t -~]*$/;

/**
 * Plain data in which every character of a text that the fonts of PNG and PDF lack has become visible, such as
 * `[U+1F331]`, as in LaTeX: a copy.
 */
export function withGlyphs<T>(data: T): T {
  const runs = decode();
  const known = new Map<string, string>();
  const show = (character: string): string => {
    const code = character.codePointAt(0) ?? 0;
    return isCovered(code, runs) ? character : `[U+${code.toString(16).toUpperCase().padStart(4, "0")}]`;
  };
  const visible = (character: string): string => {
    const shown = known.get(character) ?? show(character);
    known.set(character, shown);
    return shown;
  };
  return withTexts(data, (text) => [...text.normalize("NFC")].map(visible).join(""));
}

/** Plain data in which what LaTeX has no letter for stands as it will be printed, so that it is measured so: a copy. */
export function withLatexLetters<T>(data: T): T {
  return withTexts(data, latexVisible);
}

/** A copy with other texts in the place of those that hold more than ASCII. Keys stay as they are. */
function withTexts<T>(data: T, show: (text: string) => string): T {
  const copy = (value: unknown): unknown => {
    if (typeof value === "string") return ASCII.test(value) ? value : show(value);
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copy(one)]));
  };
  return copy(data) as T;
}
