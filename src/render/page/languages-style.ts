import { LANGUAGES, type Lang, languageOf } from "../../messages/languages.js";
import type { InLanguages, PageLanguages } from "./languages.js";

/** What the style sheet cannot know beforehand: for each language its quotation marks, and which elements it does not show. */
export function languageStyle({ languages }: InLanguages): string {
  const quotes = LANGUAGES.map((lang) => {
    const when = lang === languages.first ? "" : `${whenChosen(languages, lang)} `;
    return `${when}q{quotes:${quotesOf(lang)}}`;
  });
  return `@layer look{${quotes.join("")}}${LANGUAGES.length < 2 ? "" : choiceStyle(languages)}`;
}

function choiceStyle(languages: PageLanguages): string {
  const hide = (lang: Lang) => ` :is(${hiddenIn(languages, lang)}){display:none}`;
  const chosen = LANGUAGES.map((lang) => whenChosen(languages, lang) + hide(lang));
  const marked = LANGUAGES.map((lang) => whenMarked(languages, lang) + hide(lang));
  return `@layer shown{${chosen.join("")}@supports not selector(:has(*)){${marked.join("")}}}`;
}

/** A selector of the elements that other languages alone show. Those of class `l` say in which language they are, and are always shown. */
export function hiddenIn({ alike, others }: PageLanguages, lang: Lang): string {
  return [
    ...(alike.includes(lang) ? [] : ["i:not([lang],[data-l])"]),
    ...(others.includes(lang) ? [] : ["u"]),
    `[lang]:not([lang=${lang}],.l)`,
    `[data-l]:not([data-l~=${lang}])`,
  ].join(",");
}

/** The page while a language is chosen; the first one also before there is anything to choose. */
function whenChosen(languages: PageLanguages, lang: Lang): string {
  const isChosen = (one: Lang) => `:has(#${one}:checked)`;
  return lang === languages.first ? `body:not(${besides(lang).map(isChosen)})` : `body${isChosen(lang)}`;
}

/** The same for browsers without `:has`: the script marks the page. */
function whenMarked(languages: PageLanguages, lang: Lang): string {
  const isMarked = (one: Lang) => `[data-lang=${one}]`;
  const page = lang === languages.first ? `:not(${besides(lang).map(isMarked)})` : isMarked(lang);
  return `:root${page} body`;
}

function besides(lang: Lang): Lang[] {
  return LANGUAGES.filter((other) => other !== lang);
}

/** The marks as strings of a style sheet. */
function quotesOf(lang: Lang): string {
  const { open, close } = languageOf(lang).grammar;
  return `${JSON.stringify(open)} ${JSON.stringify(close)}`;
}
