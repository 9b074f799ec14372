import type { OddSign } from "../model/codes.js";

/** Letters of other scripts, each before the Latin letter that it looks like. */
const LETTERS =
  "аaвBеeкkмMнHоoрpсcтTуyхxѕsіiјjԁdһhԛqԝwАAВBЕEКKМMНHОOРPСCТTУYХXЅSІIЈJαaβBεeηnιiκkνvοoρpτtυuχxϲcΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXıiɑaɡg";
/** Marks that are typed for those of ASCII. */
const MARKS: Readonly<Record<string, string>> = {
  "-": "\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63",
  '"': "\u201c\u201d\u201e\u201f\u00ab\u00bb",
  "'": "\u2018\u2019\u201a\u2032\u2039\u203a",
  ".": "\u2024",
  ":": "\u2236\ua789",
};

const SEEN_AS: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: LETTERS.length / 2 }, (_, i) => [LETTERS.charAt(2 * i), LETTERS.charAt(2 * i + 1)] as const),
  ...Object.entries(MARKS).flatMap(([like, signs]) => [...signs].map((sign) => [sign, like] as const)),
]);

/** Blanks, line breaks among them, and a sign of Braille without a dot. */
const BLANK = /[\s\u2800]/;
/** What Unicode says need not be shown. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
/** Any sign that may be odd: all that are not letters, digits and marks of ASCII. */
const MAYBE_ODD = /[^\x21-\x7e]/;

/** What a sign is taken for: `""` where it is not seen, `null` where it is what it seems to be. */
function seenAs(sign: string): string | null {
  if (UNSEEN.test(sign)) return "";
  if (BLANK.test(sign)) return " ";
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0); // forms of full width
  return SEEN_AS.get(sign) ?? null;
}

/** True for blanks other than the ordinary one, which keyboards, word processors and web pages write unasked. */
export function isOddBlank(sign: string): boolean {
  return sign !== " " && sign !== "\t" && sign !== "\n" && sign !== "\r" && BLANK.test(sign);
}

/** The letter of ASCII that a letter of another script looks like; `null` for any other sign. */
export function looksLike(sign: string): string | null {
  const like = SEEN_AS.get(sign);
  return like !== undefined && /[A-Za-z]/.test(like) ? like : null;
}

/**
 * The text as people see it: what is not seen is gone, blanks are ordinary and none stands at an end, letters, marks and digits that
 * look like those of ASCII are those, and what are quotation marks to a reader do not stand around it.
 */
export function withoutOddSigns(text: string): string {
  if (!MAYBE_ODD.test(text)) return text;
  const plain = Array.from(text, (sign) => seenAs(sign) ?? sign)
    .join("")
    .trim();
  const isAscii = /^["']|["']$/.test(text);
  return isAscii ? plain : plain.replace(/^["']+\s*|\s*["']+$/g, "");
}

/** The first sign of a text that is not what it seems to be; a blank between words is. `null` where there is none. */
export function firstOddSign(text: string): OddSign | null {
  if (!MAYBE_ODD.test(text)) return null;
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  let at = 0;
  for (const sign of text) {
    const place = at < start ? "start" : at >= end ? "end" : "inside";
    const seen = seenAs(sign);
    if (seen !== null && !(sign === " " && place === "inside")) {
      const isFirst = at === 0 || at < start;
      const isLast = at + sign.length >= end;
      return { sign: nameOf(sign), at: isFirst ? "start" : isLast ? "end" : "inside", like: seen.trim() || null };
    }
    at += sign.length;
  }
  return null;
}

/** `U+00A0` of a sign. */
export function nameOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
