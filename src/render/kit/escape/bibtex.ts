import { withAccents } from "./latex.js";
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

/** A letter with marks that no letter of Unicode has, a sign of ours, or one beyond ASCII. */
const SIGNS = /\p{L}\p{M}+|[\\{}~^<>|$&#%_\u00a0\u202f]|[^ -~]/gu;

/**
 * A text as the value of a field of BibTeX, in UTF-8: it says what it says in the LaTeX that is made of it, and no brace in it
 * ends the field or the entry. Control characters, of which `sanitize` shows the picture, stand as "[U+0007]", for no engine has
 * that picture. Letters of other scripts stay letters: LuaLaTeX and XeLaTeX set them, and pdfLaTeX with packages for them.
 */
export function escapeBibtex(text: string): string {
  return text.normalize("NFC").replace(SIGNS, (sign) => {
    const accented = sign.length > 1 && !DIRECT.test(sign) ? withAccents(sign) : null;
    return accented === null ? [...sign].map(escapeSign).join("") : `{${accented}}`;
  });
}

function escapeSign(sign: string): string {
  return ESCAPES[sign] ?? commandOf(sign) ?? pictured(sign) ?? sign;
}

/** The code of the control character that a picture stands for, or of the sign for what is no character. */
function pictured(sign: string): string | null {
  if (!/[\u2400-\u2421\ufffd]/.test(sign)) return null;
  const code = sign.charCodeAt(0);
  const meant = code === 0x2421 ? 0x7f : code === 0xfffd ? code : code - 0x2400;
  return `[U+${meant.toString(16).toUpperCase().padStart(4, "0")}]`;
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
