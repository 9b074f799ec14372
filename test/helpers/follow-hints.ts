import type { Messages } from "../../src/messages/messages.js";
import type { AnyDiagnostic } from "../../src/model/diagnostic.js";
import { readDocuments } from "../../src/read/documents.js";
import { locateAll } from "../../src/read/locate.js";
import { defaultTypology } from "../../src/typology/default.js";
import { validateIndicators } from "../../src/validate/indicators.js";
import { validateProfile } from "../../src/validate/profile.js";

const TYPOLOGY = defaultTypology();

/** What is found in a profile, and in what it says of indicators. */
export function findingsOf(text: string): AnyDiagnostic[] {
  const { documents, diagnostics } = readDocuments({ file: "p.yaml", text });
  return [
    ...diagnostics,
    ...documents.flatMap((document) => {
      const { value, diagnostics: found } = validateProfile(document);
      return value === null ? found : [...found, ...locateAll(validateIndicators(value, TYPOLOGY), document)];
    }),
  ];
}

const PATTERNS = [
  /^Did you mean “(.+?)”(?: \(.+\))?\?$/,
  /^Did you mean (".+")\?$/,
  /^(?:Write|Type it again|If it is not intended, type it again|Write digits only, without spaces or commas): (.+?)(?: – or save.*)?$/,
  /^Write (?:it (?:in|without|the same)|the number alone|a range that is sure)[^:]*: (.+)$/,
  /^(?:If there is none|If there is some and it is not known how much|It goes from 0 to 1\. If it is a percentage), write: (.+)$/,
  /^Put it in straight quotation marks: (.+)$/,
  /quotation marks: (".+")$/,
  /, for example: (.+)$/,
  /^If the point parts thousands, write it without: (.+)$/,
  /^If you mean the same, write: (.+)$/,
];

/** What a hint says to write, each alternative; nothing where it says so of nothing in particular. */
export function replacementsIn(hint: string): string[] {
  const [, first, second] = /^Write (\S+) if .+?,(?: otherwise)? (\S+?)(?: if |:)/.exec(hint) ?? [];
  if (first !== undefined && second !== undefined) return [first, second];
  for (const pattern of PATTERNS) {
    const found = pattern.exec(hint)?.[1];
    if (found !== undefined) return [found];
  }
  return [];
}

/** The text with what stands at the place of a finding replaced; with a comment that was meant as a value, that. */
function followed(text: string, { code, position }: AnyDiagnostic, replacement: string): string {
  const lines = text.split("\n");
  const { line = 1, col = 1, length = 1 } = position ?? {};
  const old = lines[line - 1] ?? "";
  lines[line - 1] =
    code === "value-empty"
      ? old.replace(/#.*/, () => replacement)
      : old.slice(0, col - 1) + replacement + old.slice(col - 1 + length);
  return lines.join("\n");
}

const errorsIn = (findings: readonly AnyDiagnostic[]): number =>
  findings.filter((one) => one.severity === "error").length;

/** A hint that said what to write; `fault`: what it led to instead of the mend, or `null`. */
export interface Followed {
  readonly code: string;
  readonly fault: string | null;
}

/**
 * Follows every hint of a text that says what to write, to the letter: what the finding speaks of has to be right then, and nothing else
 * to have become wrong.
 */
export function followHints(text: string, messages: Messages): Followed[] {
  const before = findingsOf(text);
  return before.flatMap((one) => {
    const hint = messages.hint(one);
    if (hint === null || one.code === "value-bad-format") return [];
    return replacementsIn(hint).map((replacement) => {
      const after = findingsOf(followed(text, one, replacement));
      const stays = after.some((other) => other.pointers[0] === one.pointers[0] && other.code === one.code);
      const isFewer = one.severity === "error" ? errorsIn(after) < errorsIn(before) : after.length < before.length;
      const fault =
        stays || !isFewer ? `${text}${one.code}: ${hint}\n${JSON.stringify(after.map(({ code }) => code))}` : null;
      return { code: one.code, fault };
    });
  });
}
