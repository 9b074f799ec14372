import { COMMANDS, DIRECT } from "./latex-characters.js";

/** Letters that BibTeX or LaTeX would obey. Braces are named, for BibTeX counts them even behind a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "<": "\\textless{}",
  ">": "\\textgreater{}",
  "|": "\\textbar{}",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  "%": "\\%",
  _: "\\_",
  "\u00a0": "~",
  "\u202f": "\\,",
};

/**
 * A text as the value of a field of BibTeX, in UTF-8: it says what it says in the LaTeX that is made of it, and no brace in it
 * ends the field or the entry.
 */
export function escapeBibtex(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\\{}~^<>|$&#%_\u00a0\u202f]|[^ -~]/gu, (sign) => ESCAPES[sign] ?? commandOf(sign) ?? sign);
}

/** The command for a sign that pdfLaTeX does not set by itself, such as −, ≥ and →, in braces, so that no style changes it. */
function commandOf(sign: string): string | null {
  const command = DIRECT.test(sign) ? undefined : COMMANDS.get(sign);
  return command === undefined ? null : `{${command}}`;
}

/** An address whose odd signs are percent-encoded, so that no brace and no backslash is left in it. */
export function bibtexUrl(url: string): string {
  return url.replace(/[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~]/gu, (sign) => encodeURIComponent(sign));
}
