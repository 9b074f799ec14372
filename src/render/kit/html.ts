import { escapeHtml, escapeSafeText } from "./escape/html.js";
import type { Phrase } from "./phrase.js";

/**
 * Markup that may be written as it stands. Only this module makes it, and it escapes every text that goes in. Characters that
 * nobody sees, or that turn the direction of writing, are not its business: a writer makes them visible in all of its data
 * before, or in one text by `visible`.
 */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Part[];

/** Nothing. */
export const NOTHING: Markup = { markup: "" };

/** A template of markup: texts and numbers that are put in are escaped, markup is not. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = pieces[0] ?? "";
  for (const [i, part] of parts.entries()) markup += written(part) + (pieces[i + 1] ?? "");
  return { markup };
}

function written(part: Part): string {
  if (typeof part === "string") return escapeSafeText(part);
  if (typeof part === "number") return String(part);
  return "markup" in part ? part.markup : part.map(written).join("");
}

/** One line of untrusted text, escaped, its unsafe characters made visible; blanks at its ends go. */
export function visible(text: string): Markup {
  return { markup: escapeHtml(text) };
}

/** A line in its types. What is in italics is marked as such; `write` says how the words are written. */
export function phrases(line: readonly Phrase[], write: (words: string) => Part): Markup {
  return html`${line.map(({ text, isItalic }) => (isItalic ? html`<cite>${write(text)}</cite>` : write(text)))}`;
}

/** Pieces one after the other, with a separator between those that are not empty. */
export function join(parts: readonly Part[], separator: Part = NOTHING): Markup {
  const between = written(separator);
  return {
    markup: parts
      .map(written)
      .filter((part) => part !== "")
      .join(between),
  };
}

/** What is no text: a style sheet or a script of ours, which must not hold the end of its element, or markup made elsewhere. */
export function raw(text: string): Markup {
  return { markup: text };
}
