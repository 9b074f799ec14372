import { LANGUAGES, type Lang, languageOf } from "../../messages/languages.js";
import { html, type Markup, NOTHING, raw } from "../kit/html.js";

/** Something in each language of the program. All of them are on the page, one is shown. */
export type PerLanguage<T> = Readonly<Record<Lang, T>>;

/** A text in each language. */
export type Texts = PerLanguage<string>;

/** The languages of a page, told apart by two short tags where one letter is enough. */
export interface PageLanguages {
  /** The language that is shown first. */
  readonly first: Lang;
  /** Those that write numbers as the first one does, itself among them: what is in these alone is `<i>`. */
  readonly alike: readonly Lang[];
  /** All others: signs that are in these alone are `<u>`. */
  readonly others: readonly Lang[];
}

/** What a writer of texts has to know of the page. */
export interface InLanguages {
  readonly languages: PageLanguages;
}

/** The same question asked in each language. */
export function inEach<T>(answer: (lang: Lang) => T): PerLanguage<T> {
  return Object.fromEntries(LANGUAGES.map((lang) => [lang, answer(lang)])) as Record<Lang, T>;
}

/** What is loaded of each language, all at once. */
export async function loadEach<T>(load: (lang: Lang) => Promise<T>): Promise<PerLanguage<T>> {
  const loaded = await Promise.all(LANGUAGES.map(async (lang) => [lang, await load(lang)] as const));
  return Object.fromEntries(loaded) as Record<Lang, T>;
}

/** Makes something of what there is in each language. */
export function mapEach<T, U>(all: PerLanguage<T>, map: (one: T, lang: Lang) => U): PerLanguage<U> {
  return inEach((lang) => map(all[lang], lang));
}

/** A name that is the same in each language. */
export function sameInEach(text: string): Texts {
  return inEach(() => text);
}

/**
 * The languages with that one first. Half of a page for many clusters is numbers, so the two shortest tags go to those that
 * have the decimal mark of the first language, and to those that do not.
 */
export function pageLanguages(first: Lang): PageLanguages {
  const decimalMark = (lang: Lang) => languageOf(lang).numbers.decimal;
  const alike = LANGUAGES.filter((lang) => decimalMark(lang) === decimalMark(first));
  const own = alike.length === LANGUAGES.length ? [first] : alike;
  return { first, alike: own, others: LANGUAGES.filter((lang) => !own.includes(lang)) };
}

/** What several languages say. */
interface Variant {
  readonly langs: readonly Lang[];
  readonly text: string;
}

/** Languages that say the same together, in the order of the languages. */
function variantsOf(said: readonly Variant[]): Variant[] {
  const texts = [...new Set(said.map(({ text }) => text))];
  return texts.map((text) => {
    const found = said.flatMap((one) => (one.text === text ? one.langs : []));
    return { text, langs: LANGUAGES.filter((lang) => found.includes(lang)) };
  });
}

const LETTER = /\p{L}/u;

/**
 * A text in each language: once for all that agree, in elements of which the style sheet shows one. In numbers only the signs
 * that differ are written more than once.
 */
export function inline({ languages }: InLanguages, texts: Texts): Markup {
  const variants = variantsOf(LANGUAGES.map((lang) => ({ langs: [lang], text: texts[lang] })));
  if (variants.length === 1) return html`${variants.map(({ text }) => text)}`;
  if (variants.some(({ text }) => LETTER.test(text))) return choice(languages, variants, true);
  return signs(languages, variants);
}

/** "0.82" and "0,82", "42%" and "42 %": what they share is written once. */
function signs(languages: PageLanguages, variants: readonly Variant[]): Markup {
  const parts = variants.map(({ langs, text }) => ({
    langs,
    signs: text.split(/\d+/),
    numbers: text.match(/\d+/g) ?? [],
  }));
  const numbers = parts[0]?.numbers ?? [];
  const written = numbers.join(" ");
  if (parts.some((part) => part.numbers.join(" ") !== written)) return choice(languages, variants, true);
  const between = [...numbers, ""].map((number, i) => {
    const differing = variantsOf(parts.map(({ langs, signs }) => ({ langs, text: signs[i] ?? "" })));
    return html`${signIn(languages, differing)}${number}`;
  });
  return html`${between}`;
}

/** Signs of which one is shown; they are no words, so they need no language. What all of them end with is written once. */
function signIn(languages: PageLanguages, variants: readonly Variant[]): Markup {
  const [shortest = ""] = variants.map(({ text }) => text).sort((a, b) => a.length - b.length);
  if (!variants.every(({ text }) => text.endsWith(shortest))) return choice(languages, variants, false);
  const rests = variants.map(({ langs, text }) => ({ langs, text: text.slice(0, text.length - shortest.length) }));
  return html`${choice(languages, rests, false)}${shortest}`;
}

/** An element for each variant that is not empty. */
function choice(languages: PageLanguages, variants: readonly Variant[], hasWords: boolean): Markup {
  return html`${variants.map(({ langs, text }) => (text === "" ? NOTHING : element(languages, langs, text, hasWords)))}`;
}

/**
 * What is shown in some languages alone. Words of one language say which it is, but for those of the first, which is that of
 * the page.
 */
function element({ alike, others }: PageLanguages, langs: readonly Lang[], text: string, hasWords: boolean): Markup {
  if (isSame(langs, alike)) return html`<i>${text}</i>`;
  if (isSame(langs, others) && !(hasWords && langs.length === 1)) return html`<u>${text}</u>`;
  return html`<i${shownIn(langs)}>${text}</i>`;
}

function isSame(some: readonly Lang[], others: readonly Lang[]): boolean {
  return some.length === others.length && some.every((lang) => others.includes(lang));
}

/** The attribute that tells in which languages an element is shown; no attribute for all of them. */
function shownIn(langs: readonly Lang[]): Markup {
  if (langs.length === LANGUAGES.length) return NOTHING;
  return langs.length === 1 ? html` lang=${langs.join("")}` : html` data-l="${langs.join(" ")}"`;
}

/** Elements that hold whole paragraphs: one for all languages that agree. Nothing where there is nothing in them. */
export function blocks(name: "p" | "div" | "dl" | "g", contents: PerLanguage<Markup>): Markup {
  const variants = variantsOf(LANGUAGES.map((lang) => ({ langs: [lang], text: contents[lang].markup })));
  const end = name === "p" ? NOTHING : raw(`</${name}>`);
  const written = variants.map(({ langs, text }) => {
    const [inside = NOTHING] = langs.map((lang) => contents[lang]);
    return text === "" ? NOTHING : html`<${raw(name)}${shownIn(langs)}>${inside}${end}`;
  });
  return html`${written}`;
}

/** The text in each language as attributes, for elements that hold plain text: the script puts that of the language in. */
export function asData(texts: Texts): Markup {
  if (LANGUAGES.every((lang) => texts[lang] === texts[LANGUAGES[0]])) return NOTHING;
  return html`${LANGUAGES.map((lang) => html` data-${lang}="${texts[lang]}"`)}`;
}
