import { html, type Markup, NOTHING } from "../kit/html.js";

/** The words of both languages. Both are on the page, one of them is shown. */
export interface Voices<T> {
  readonly en: T;
  readonly fr: T;
}

/** What both languages say of something. */
export type Said = Voices<string>;

/** The same question asked in both languages. */
export function ask<T, U>(voices: Voices<T>, question: (voice: T) => U): Voices<U> {
  return { en: question(voices.en), fr: question(voices.fr) };
}

const LETTER = /\p{L}/u;

/**
 * A text in both languages: once where they agree, else `<i>` in English and `<u>` in French, of which style sheets hide
 * one. In numbers only the signs that differ are doubled: half of a page for many clusters is numbers.
 */
export function both({ en, fr }: Said): Markup {
  if (en === fr) return html`${en}`;
  if (LETTER.test(en) || LETTER.test(fr)) return html`<i lang=en>${en}</i><u lang=fr>${fr}</u>`;
  return signs(en, fr);
}

/** "0.82" and "0,82", "42%" and "42 %": what they share is written once. */
function signs(en: string, fr: string): Markup {
  const digits = /\d+/g;
  const [left, right] = [en.split(digits), fr.split(digits)];
  const numbers = en.match(digits) ?? [];
  if (numbers.join(" ") !== (fr.match(digits) ?? []).join(" ")) return html`<i lang=en>${en}</i><u lang=fr>${fr}</u>`;
  return html`${left.map((sign, i) => html`${sign === right[i] ? sign : pair(sign, right[i] ?? "")}${numbers[i] ?? ""}`)}`;
}

/** Two signs of which one is shown; they are no words, so they need no language. */
function pair(en: string, fr: string): Markup {
  const space = fr.endsWith(en) ? fr.slice(0, fr.length - en.length) : "";
  if (space !== "") return html`<u>${space}</u>${en}`;
  return html`${en === "" ? NOTHING : html`<i>${en}</i>`}${fr === "" ? NOTHING : html`<u>${fr}</u>`}`;
}

/** Elements in each language; the shorter way where whole paragraphs differ. `open` is a tag without its `>`. */
export function twice(open: Markup, contents: Voices<Markup>): Markup {
  if (contents.en.markup === "" && contents.fr.markup === "") return NOTHING;
  return html`${open} lang=en>${contents.en}${open} lang=fr>${contents.fr}`;
}
