import type { DiagnosticArgs, OddSign } from "../../model/codes.js";
import { asTyped, asTypedText } from "../../plain/typed.js";
import type { Context, HintTable } from "../catalogue.js";
import type { OddSignCode } from "../vocabulary.js";

type Table = { readonly [C in OddSignCode]: (args: DiagnosticArgs[C], m: Context) => string };

const NAMES: Readonly<Record<string, string>> = {
  "U+0009": "a tab",
  "U+000A": "a line break",
  "U+000D": "a line break",
  "U+0020": "a space",
  "U+00A0": "a no-break space",
  "U+00AD": "a soft hyphen",
  "U+200B": "a zero-width space",
  "U+202F": "a narrow no-break space",
  "U+2060": "a word joiner",
  "U+3000": "an ideographic space",
  "U+FEFF": "a byte order mark",
};

const PLACES = { start: "begins with", inside: "contains", end: "ends with" } as const;
const AFTER = {
  colon: "after the colon",
  hyphen: "after the hyphen",
  indent: "at the beginning of the line",
  value: "before the comment",
} as const;

/** "a no-break space (U+00A0)" */
function name({ sign, like }: OddSign, m: Context): string {
  return like === null
    ? `${NAMES[sign] ?? "an invisible character"} (${sign})`
    : `a character that looks like ${m.quote(like)} but is a different one (${sign})`;
}

function oddly(text: string, odd: OddSign, m: Context): string {
  return `${m.quote(text)} ${PLACES[odd.at]} ${name(odd, m)}`;
}

/** Signs that nobody sees or takes for others, in English. */
export const ODD_FINDINGS: Table = {
  "yaml-odd-blank": (a, m) => {
    const sign = name(a, m);
    return `${sign.charAt(0).toUpperCase()}${sign.slice(1)} is used ${AFTER[a.after]}, where YAML needs an ordinary space`;
  },
  "key-odd-sign": (a, m) => `The key ${oddly(a.key, a, m)}`,
  "value-odd-sign": (a, m) => oddly(a.value, a, m),
  "text-odd-sign": (a, m) => oddly(a.text, a, m),
  "usage-odd-sign": (a, m) =>
    a.option === "" ? oddly(a.value, a, m) : `The value ${oddly(a.value, a, m)} (${a.option})`,
};

export const ODD_HINTS = {
  "yaml-odd-blank": () => "Delete it and type an ordinary space, with the space bar alone.",
  "key-odd-sign": (a) =>
    a.suggestion === null
      ? "Remove one of the two, or rename it: a key that looks the same is already here."
      : `Type it again: ${asTyped(a.suggestion)}`,
  "value-odd-sign": (a) =>
    a.sign === "U+000A"
      ? `Write it on the line of its key, without | or >: ${asTyped(a.suggestion)}`
      : `Type it again: ${asTyped(a.suggestion)}`,
  "text-odd-sign": (a) => `If it is not intended, type it again: ${asTypedText(a.suggestion)}`,
  "usage-odd-sign": (a) => `Type it again: ${a.suggestion}`,
} satisfies { readonly [C in OddSignCode]: HintTable[C] };
