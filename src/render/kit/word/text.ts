import { sanitize } from "../sanitize.js";

const LINE_ENDS = /\r\n|[\n\r\u2028\u2029]/;
const NEVER_IN_XML = /[\ufffe\uffff]/g;

/**
 * The lines of a text for Word: composed letters, nothing that XML forbids or that nobody sees. Blanks at the start of a line
 * and one at its end stay, so that words can be put together.
 */
export function wordLines(text: string): string[] {
  const lines = text.normalize("NFC").replace(NEVER_IN_XML, "\ufffd").split(LINE_ENDS);
  return lines.map((line) => {
    const blanks = /^ */.exec(line)?.[0] ?? "";
    const safe = sanitize(line, "shown", "dropped");
    return safe === "" ? blanks : `${blanks}${safe}${line.endsWith(" ") ? " " : ""}`;
  });
}

/** A bookmark that Word takes: at most 40 letters, digits and underscores, a letter first. */
export function bookmarkName(label: string): string {
  const name = label.normalize("NFD").replace(/[^A-Za-z0-9]+/g, "_");
  return (/^[A-Za-z]/.test(name) ? name : `t_${name}`).slice(0, 40);
}
