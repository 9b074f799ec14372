/** Thrown by the quick reader, and caught by it: the text holds something that only the complete parser may judge. */
export const GIVE_UP = Symbol("left to the complete parser");

/** Codes of the characters that mean something to the quick reader. */
export const CHAR = {
  tab: 9,
  lineFeed: 10,
  space: 32,
  doubleQuote: 34,
  hash: 35,
  singleQuote: 39,
  plus: 43,
  comma: 44,
  dash: 45,
  dot: 46,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  above: 62,
  openList: 91,
  backslash: 92,
  closeList: 93,
  underscore: 95,
  bar: 124,
  openMap: 123,
  closeMap: 125,
} as const;

/** Longer keys are left to the complete parser. */
export const LONGEST_KEY = 200;
const NUMBER = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,20})?(?:e-[0-9]{1,3})?$/;
/** A date, a range of numbers, a version: text that begins with a digit. */
const DIGITS_TEXT =
  /^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$|^[0-9]+(?:\.[0-9]+)?\.\.[0-9]+(?:\.[0-9]+)?$|^[0-9]+\.[0-9]+\.[0-9]+$/;
/** Begins with a digit and holds a sign that no number of the core schema has: 2nd wave, 45 %. */
const NO_NUMBER = /^[0-9].*[^0-9A-Fa-fxo.+-]/;
/** Words of the core schema, in every spelling that it knows. */
const RESERVED = /^(?:null|true|false)$/i;
/** The last sign that may mean something to YAML. */
const BEYOND = 0xa0;
/** What else may begin a text besides letters; every sign beyond ASCII is one to YAML. */
const FIRST = /^[<(_/\u00a1-\uffff]/;

/** True for what a line that continues an unquoted text may begin with, for certain. */
export function isTextStart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code > BEYOND;
}

/** The value of an unquoted scalar, by the core schema of YAML 1.2. */
export function plainValue(text: string): unknown {
  const first = text.charCodeAt(0);
  if (isLetter(first)) return text.length === 4 || text.length === 5 ? wordValue(text) : text;
  if (FIRST.test(text)) return text;
  if (NUMBER.test(text)) return Number(text) || 0;
  if (DIGITS_TEXT.test(text) || NO_NUMBER.test(text)) return text;
  throw GIVE_UP;
}

function wordValue(text: string): unknown {
  if (text === "true") return true;
  if (text === "false") return false;
  if (text === "null") return null;
  if (RESERVED.test(text)) throw GIVE_UP;
  return text;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isDigit(code: number): boolean {
  return code >= CHAR.zero && code <= CHAR.nine;
}

function isKeyCharacter(code: number): boolean {
  // `donations+patronage` is a key of a profile, `okhra/2004` one of a file of expectations.
  return isLetter(code) || isDigit(code) || code > BEYOND || isKeySign(code);
}

function isKeySign(code: number): boolean {
  return code === CHAR.underscore || (code >= CHAR.dash && code <= CHAR.slash) || code === CHAR.plus;
}

/** Offset of the end of the words, with one space between them, that begin at an offset. */
function endOfWords(text: string, start: number): number {
  let end = start;
  for (;;) {
    while (isKeyCharacter(text.charCodeAt(end))) end += 1;
    if (text.charCodeAt(end) !== CHAR.space || !isKeyCharacter(text.charCodeAt(end + 1))) return end;
    end += 1;
  }
}

/** Offset of the end of the simple key, in quotes or without, that begins at `start`; -1 where none does. */
export function endOfKey(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const quoted = isQuote(first);
  if (!quoted && !(isTextStart(first) || first === CHAR.underscore || first === CHAR.slash)) return -1;
  const end = endOfWords(text, start + 1);
  if (end - start > LONGEST_KEY + 1) return -1;
  if (!quoted) return end;
  return text.charCodeAt(end) === first && end > start + 1 ? end + 1 : -1;
}

/** True for the two quotation marks of YAML. */
export function isQuote(code: number): boolean {
  return code === CHAR.doubleQuote || code === CHAR.singleQuote;
}
