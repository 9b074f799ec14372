import type { OddPlace } from "../model/codes.js";
import { finding, mendedBy } from "../model/finding.js";
import { nameOf } from "../plain/odd-signs.js";
import type { Finding } from "./plain.js";

const ODD = "[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]";
const ANY = new RegExp(ODD);
/** At the beginning of a line, behind the hyphen of a list, behind the colon of a key. */
const PLACES: readonly (readonly [OddPlace, RegExp])[] = [
  ["indent", new RegExp(`(?<=^ *)${ODD}[ ${ODD.slice(1)}*`, "gmu")],
  ["hyphen", new RegExp(`(?<=^ *-)${ODD}+`, "gmu")],
  ["colon", new RegExp(`(?<=^ *(?:- +)?[\\w"'.+-][\\w"'.+ -]{0,99}:)${ODD}+|(?<=[{,] *[\\w.+-]{1,99}:)${ODD}+`, "gmu")],
];
/** More of them in a document are its way of writing. */
const MOST = 100;

/** Blanks that YAML does not take for one and that stand where it wants one, in the order of the text. */
export function oddBlanks(text: string): Finding[] {
  if (!ANY.test(text)) return [];
  const findings = PLACES.flatMap(([after, pattern]) =>
    [...text.matchAll(pattern)].slice(0, MOST).map(({ index, 0: blanks }) => {
      const args = { sign: nameOf(ANY.exec(blanks)?.[0] ?? blanks), at: "inside", like: null, after } as const;
      const ordinary = " ".repeat(blanks.length);
      const diagnostic = mendedBy(finding("yaml-odd-blank", args), ordinary);
      return { diagnostic, start: index, end: index + blanks.length };
    }),
  );
  return findings.sort((a, b) => a.start - b.start);
}

/** The text in which these blanks are ordinary ones, all else at its place. */
export function withOrdinaryBlanks(text: string, blanks: readonly Finding[]): string {
  let [mended, at] = ["", 0];
  for (const { start, end } of blanks) {
    if (start < at) continue;
    mended += text.slice(at, start) + " ".repeat(end - start);
    at = end;
  }
  return mended + text.slice(at);
}
