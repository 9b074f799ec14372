import { spansOf } from "../inline.js";
import { sanitize } from "../sanitize.js";

/** Characters that mean something in Markdown within a line. */
const SPECIAL = /[\\`*_{}[\]#!|~$]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;" };
/** The same in words of ours, where an underscore within a word does nothing, and no mark is for anybody to obey. */
const SPECIAL_IN_WORDS = /[\\`*{}[\]<>#|~&!$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/**
 * One line of untrusted text that says in Markdown what it says, in a table too: no markup, no HTML, nobody is mentioned by an
 * `@`, and unsafe characters are made visible. It must not begin a line.
 */
export function escapeInline(text: string, newline: "shown" | "space" = "shown"): string {
  return sanitize(text, newline)
    .replace(SPECIAL, "\\$&")
    .replace(/[&<>@]/g, (mark) => ENTITIES[mark] ?? "");
}

/** Words of ours as Markdown that says the same: code between backticks stays, every other special character is escaped. */
export function escapeMarkdown(text: string): string {
  return spansOf(text)
    .map(({ text: words, isCode }) => (isCode ? `\`${words}\`` : words.replace(SPECIAL_IN_WORDS, "\\$&")))
    .join("");
}

/** Words of ours as a cell of a table: code spans too must hide their bars there. */
export function escapeMarkdownCell(text: string): string {
  return escapeMarkdown(text).replace(/\\?\|/g, "\\|");
}

/**
 * Escaped Markdown at the beginning of a line, where "1." or "-" would begin a list, "=" underline a heading, and ":" define a
 * term for Pandoc.
 */
export function atLineStart(markdown: string): string {
  return markdown.replace(/^(\d*)([-+=.):])/, "$1\\$2");
}

/** An address between angle brackets, in which nothing ends it, or the cell of its table. */
export function markdownUrl(url: string): string {
  return url.replace(/[<>|\\\s`]/g, (mark) => encodeURIComponent(mark));
}
