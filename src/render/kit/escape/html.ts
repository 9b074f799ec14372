import { sanitize } from "../sanitize.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const SPECIAL = /[&<>"']/;

/** One line of untrusted text as HTML that shows it, in an element or in a quoted attribute; unsafe characters are made visible. */
export function escapeHtml(text: string): string {
  return escapeSafeText(sanitize(text, "space", "dropped").normalize("NFC"));
}

/** The same for text whose unsafe characters have been made visible before, and for words of ours: blanks at its ends stay. */
export function escapeSafeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? "") : text;
}
