import { sanitize } from "../../kit/sanitize.js";

/** A text from outside as one line that is safe to show, each letter with its accent in one. */
export function plain(text: string): string {
  return sanitize(text.normalize("NFC"), "space", "dropped")
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/ +/g, " ");
}
