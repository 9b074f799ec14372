/** Scripts whose letters join, or whose words are written with a joiner between them. */
const JOINING = [
  ..."Arabic Syriac Mandaic Nko Mongolian Phags_Pa Adlam Hanifi_Rohingya".split(" "),
  ..."Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala".split(" "),
  ..."Tibetan Myanmar Khmer Balinese Javanese Sundanese Newa Chakma Grantha".split(" "),
];

const LETTER = `[${JOINING.map((script) => `\\p{Script=${script}}`).join("")}]`;

const JOINERS = /^[\u200c\u200d]/;
const SELECTORS = /^[\ufe0e\ufe0f]/;
const MONGOLIAN = /^[\u180b-\u180d\u180f]/;

/** Characters before a sign that are looked at: a letter with its marks. */
const BEFORE = 12;
const AFTER = 8;

/** The patterns of this file are large: they are made for the first text that asks. */
let patterns: readonly [sign: RegExp, before: RegExp, after: RegExp][] | null = null;

function makePatterns(): readonly [RegExp, RegExp, RegExp][] {
  const pictograph = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?$/u;
  return [
    [JOINERS, new RegExp(`${LETTER}\\p{M}{0,3}$`, "u"), new RegExp(`^${LETTER}`, "u")],
    [/^\u200d/, pictograph, /^\p{Extended_Pictographic}/u],
    [SELECTORS, /\p{Extended_Pictographic}$/u, /^/],
    [/^\ufe0f/, /[0-9#*]$/, /^\u20e3/], // a key, as on a telephone
    [MONGOLIAN, /\p{Script=Mongolian}$/u, /^/],
  ];
}

/**
 * True where the sign at that place, which by itself nobody sees, is part of how its neighbours are written: a joiner between
 * letters of a script that joins, or between the parts of an emoji, a selector behind an emoji. Two in a row are not.
 */
export function isNeeded(text: string, at: number): boolean {
  const rest = text.slice(at, at + 1 + AFTER);
  if (!JOINERS.test(rest) && !SELECTORS.test(rest) && !MONGOLIAN.test(rest)) return false;
  patterns ??= makePatterns();
  const [before, after] = [text.slice(Math.max(0, at - BEFORE), at), rest.slice(1)];
  return patterns.some(([sign, left, right]) => sign.test(rest) && left.test(before) && right.test(after));
}

/** True for a no-break space where French typography wants one: before high punctuation, inside quotation marks. */
export function isTypographic(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  return /[\u00a0\u202f]/.test(text.charAt(at)) && ((/\S/.test(before) && /[:;!?»%€]/.test(after)) || before === "«");
}
