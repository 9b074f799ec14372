import fc, { type StringConstraints } from "fast-check";

const SURROGATES = { first: 0xd800, count: 0x800 };
const CHARACTERS = 0x110000 - SURROGATES.count;

/** Every character of Unicode, each as likely. */
const anyCharacter = fc.nat(CHARACTERS - 1).map(
  (index) => String.fromCodePoint(index < SURROGATES.first ? index : index + SURROGATES.count),
  (character) => {
    const point = typeof character === "string" ? character.codePointAt(0) : undefined;
    if (point === undefined || String.fromCodePoint(point) !== character) throw new Error("not one character");
    if (point >= SURROGATES.first && point < SURROGATES.first + SURROGATES.count) throw new Error("half a character");
    return point < SURROGATES.first ? point : point - SURROGATES.count;
  },
);

/**
 * Text of any characters, printable or not: what `unit: "binary"` of fast-check gives, which makes a map of a million characters
 * first, and takes more than a second for it.
 */
export const anyText = (constraints: Omit<StringConstraints, "unit"> = {}) =>
  fc.string({ ...constraints, unit: anyCharacter });
