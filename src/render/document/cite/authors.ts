import type { Name } from "./item.js";

const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]*";
/** "Matray", "de La Tour", "Dupont-Aignan": at most three words and particles in small letters before them. */
const FAMILY = `(?:(?!(?:and|et)\\s)(?:\\p{Ll}{1,3}[’']?\\s?){0,2}${WORD}(?:\\s${WORD}){0,2})`;
const LETTER = "\\p{Lu}\\p{M}*";
/**
 * "M.", "C. C.", "J.-P.", "É": letters with points, spaces or hyphens between them. Capitals that stand together are a legal
 * form or an acronym ("Archer, SAS", "Avise, RTES").
 */
const INITIALS = `(?:${LETTER}(?:(?:\\.[\\s-]*|[\\s-]+)${LETTER}){0,3}(?![\\p{L}\\p{M}])\\.?)`;
/** "MJ": how some styles write two given names, in a list of several such persons. */
const TOGETHER = `(?:${LETTER}${LETTER}(?![\\p{L}\\p{M}]))`;
/** Two capitals that are none. */
const FORMS = "(?!(?:SA|SE|SC|EU|UE|UN|ONU)\\b)";
const SHORT = `(?:${INITIALS}|${FORMS}${TOGETHER})`;
const GIVEN = `(?:${WORD}\\.?(?:[\\s-]+(?:${WORD})\\.?){0,3})`;
const AND = "(?:\\s*(?:,|;|&|\\band\\b|\\bet\\b)\\s*)+";

const ABBREVIATED = new RegExp(
  `^(?:${FAMILY},\\s*${INITIALS}|${FAMILY},\\s*${SHORT}(?:${AND}${FAMILY},\\s*${SHORT})+)\\.?$`,
  "u",
);
const EACH_ABBREVIATED = new RegExp(`(?<![\\p{L}\\p{M}])(${FAMILY}),\\s*(${SHORT})(?=${AND}|\\.?$)`, "gu");
const FULL = new RegExp(`^(${FAMILY}),\\s*(${GIVEN})$`, "u");

/**
 * Who wrote a source, from one line of text: "Matray, M., Poisat, J.", "Dupont, Marie; Martin, Jean" and,
 * with a semicolon behind it, "Dupont, Marie;" are persons. Everything else is taken as it stands, for an organisation must not be cut into family and given names.
 * Empty where there is nobody.
 */
export function authorsIn(text: string | undefined): readonly Name[] {
  const line = (text ?? "").trim();
  if (line === "") return [];
  if (ABBREVIATED.test(line)) return abbreviatedIn(line);
  const parts = line.split(/\s*;\s*/).filter((part) => part !== "");
  if (parts.length === 0 || !line.includes(";")) return [{ literal: line }];
  const persons = parts.map(personIn);
  return persons.every((person) => person !== null) ? persons : parts.map((literal) => ({ literal }));
}

function abbreviatedIn(line: string): readonly Name[] {
  return [...line.matchAll(EACH_ABBREVIATED)].map(([, family = "", given = ""]) => ({ family, given: given.trim() }));
}

function personIn(part: string): Name | null {
  const [, family, given] = FULL.exec(part) ?? [];
  return family === undefined || given === undefined ? null : { family, given };
}
