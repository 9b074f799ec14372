/** What must not be read by anyone: holes of a template, words of the programming language, control characters. */
export function faultsOfText(text: string): string[] {
  const faults: string[] = [];
  if (text.trim() === "") faults.push("empty");
  if (/undefined|NaN|\bnull\b|\[object|[{}]/.test(text)) faults.push("a hole or a word of the program");
  if (/[\u0000-\u001f\u007f]/.test(text)) faults.push("a control character");
  if (/ {2}/.test(text)) faults.push("two spaces");
  return faults;
}

/**
 * Breaches of French typography, after the Imprimerie nationale: a no-break space (U+00A0) before : and % and inside « », a
 * narrow one (U+202F) only before ; ! ? and in thousands. What stands between backticks is code, and so is `key: value`
 * without a space before.
 */
export function faultsOfFrench(text: string): string[] {
  const prose = text.replace(/`[^`]*`/g, "");
  const faults: string[] = [];
  if (/ [;:!?%»]/.test(prose)) faults.push("a space that breaks before a mark");
  if (/(?<!«)\u00a0[;!?]/.test(prose)) faults.push("a space too wide before a mark");
  if (/\u202f(?![;!?])(?<!\d\u202f(?=\d))/.test(prose)) faults.push("a narrow space where it is none");
  if (/«(?!\u00a0)/.test(prose)) faults.push("no no-break space after «");
  if (/(?<!\u00a0)»/.test(prose)) faults.push("no no-break space before »");
  if (/\p{L}'\p{L}/u.test(prose)) faults.push("a straight apostrophe");
  if (/[\p{L})][;!?]/u.test(prose)) faults.push("no narrow space before a mark");
  if (/[0-9]%/.test(prose.replace(/«[^»]*»/g, ""))) faults.push("no no-break space before %");
  if (/[0-9] [0-9]{3}/.test(prose)) faults.push("a space that breaks in a number");
  if (/\b(?:Etat|Ecriv|Economie|Evaluation|A la|Equipe)/.test(prose)) faults.push("a capital without its accent");
  return faults;
}

/** The same for what holds no code: each mark stands apart, and so does each colon but that of an address. */
export function faultsOfFrenchProse(text: string): string[] {
  const faults = faultsOfFrench(text);
  if (/[^\u00a0]:(?!\/)/.test(text)) faults.push("no no-break space before :");
  if (/[^\u202f][;!?](?:\s|$)/.test(text)) faults.push("no narrow space before ; ! or ?");
  if (/[^\u00a0]%/.test(text)) faults.push("no no-break space before %");
  if (text.includes("'")) faults.push("a straight apostrophe");
  return faults;
}
