import type { FigureWords } from "../../messages/figure-words.js";
import { loadWords } from "../../messages/languages.js";
import { type Lang, loadMessages, type Messages } from "../../messages/messages.js";
import type { MethodsWords } from "../../messages/methods-words.js";
import type { PageWords } from "../../messages/page-words.js";
import type { ProfileResult, Result } from "../../model/result.js";
import type { Typology } from "../../model/typology.js";
import type { Markup } from "../kit/html.js";
import { capitalise } from "../verdict/layout.js";
import type { Looks } from "./drawing.js";
import {
  inline,
  loadEach,
  mapEach,
  type PageLanguages,
  type PerLanguage,
  pageLanguages,
  sameInEach,
  type Texts,
} from "./languages.js";

/** Everything that one language has to say. */
export interface LanguageWords {
  readonly messages: Messages;
  readonly page: PageWords;
  readonly figures: FigureWords;
  readonly methods: MethodsWords;
}

/** What every part of the page needs to know. */
export interface PageContext {
  readonly result: Result;
  readonly typology: Typology;
  readonly languages: PageLanguages;
  readonly words: PerLanguage<LanguageWords>;
  /** What stands in the head of the page. */
  readonly title: Texts;
  /** Unknown traits, watchpoints and checks stand as numbers only: there are too many clusters for their names. */
  readonly isDense: boolean;
  /** The classes of what is drawn so far. */
  readonly looks: Looks;
  /** `null` where robustness was not tested. */
  readonly firmness: PageFirmness | null;
}

/** What the page says of robustness. */
export interface PageFirmness {
  /** Sentences on one profile, in each language; `null` where there are none. */
  readonly about: (result: ProfileResult) => PerLanguage<readonly string[]> | null;
  /** Of all profiles together. */
  readonly section: (context: PageContext) => Markup;
}

/** Above it, names that the method section explains are replaced by their numbers there. */
const MANY = 150;

async function loadLanguage(lang: Lang): Promise<LanguageWords> {
  const [messages, page, figures, methods] = await Promise.all([
    loadMessages(lang),
    loadWords(lang, "page"),
    loadWords(lang, "figures"),
    loadWords(lang, "methods"),
  ]);
  return { messages, page, figures, methods };
}

/** Loads the words of all languages; `lang`: which is shown first. `title` stands for the usual one. */
export async function openPageContext(result: Result, lang: Lang, title: string | null): Promise<PageContext> {
  const words = await loadEach(loadLanguage);
  return {
    result,
    typology: result.typology,
    languages: pageLanguages(lang),
    words,
    title: title === null ? mapEach(words, ({ page }) => page.title) : sameInEach(title),
    isDense: result.results.length > MANY,
    looks: new Map(),
    firmness: null,
  };
}

/** The first letter in upper case, in each language. */
export function capital(texts: Texts): Texts {
  return mapEach(texts, capitalise);
}

/** What the words of the program call something. */
export function label(context: PageContext, key: Parameters<Messages["label"]>[0]): Texts {
  return say(context, (messages) => messages.label(key));
}

/** A word of the page. */
export function word({ words }: PageContext, choose: (words: PageWords) => string): Texts {
  return mapEach(words, ({ page }) => choose(page));
}

/** The same, written on the page. */
export function writeWord(context: PageContext, choose: (words: PageWords) => string): Markup {
  return inline(context, word(context, choose));
}

/** A number, degree or sentence, as each language writes it. */
export function say({ words }: PageContext, text: (messages: Messages) => string): Texts {
  return mapEach(words, ({ messages }) => text(messages));
}

/** The same, written on the page. */
export function writeSaid(context: PageContext, text: (messages: Messages) => string): Markup {
  return inline(context, say(context, text));
}

/** A text of the typology in each language. */
export function typologyText(context: PageContext, text: Parameters<Messages["text"]>[0]): Texts {
  return say(context, (messages) => messages.text(text));
}

/** The place of a type in the typology, from 0; -1 without a type. It chooses colour and shape. */
export function typeIndex({ typology }: PageContext, id: string | null): number {
  return typology.types.findIndex((type) => type.id === id);
}

/** The label of a type; its id where the typology has none of that name. */
export function typeLabel(context: PageContext, id: string): Texts {
  const type = context.typology.types.find((one) => one.id === id);
  return type === undefined ? sameInEach(id) : typologyText(context, type.label);
}
