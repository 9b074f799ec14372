import type { FigureWords } from "../../messages/figure-words.js";
import { loadWords } from "../../messages/languages.js";
import { type Lang, loadMessages, type Messages } from "../../messages/messages.js";
import type { MethodsWords } from "../../messages/methods-words.js";
import type { PageWords } from "../../messages/page-words.js";
import type { ProfileResult, Result } from "../../model/result.js";
import type { Typology } from "../../model/typology.js";
import { capitalise } from "../verdict/layout.js";
import { ask, type Said, type Voices } from "./bilingual.js";

/** Everything that one language has to say. */
export interface Voice {
  readonly messages: Messages;
  readonly page: PageWords;
  readonly figures: FigureWords;
  readonly methods: MethodsWords;
}

/** What every part of the page needs to know. */
export interface PageContext {
  readonly result: Result;
  readonly typology: Typology;
  readonly voices: Voices<Voice>;
  /** The language that is shown first. */
  readonly lang: Lang;
  /** What stands in the head of the page, in its first language. */
  readonly title: Said;
  /** Unknown traits, watchpoints and checks stand as numbers only: there are too many clusters for their names. */
  readonly isDense: boolean;
}

/** Above it, names that the method section explains are replaced by their numbers there. */
const MANY = 150;

async function voiceOf(lang: Lang): Promise<Voice> {
  const [messages, page, figures, methods] = await Promise.all([
    loadMessages(lang),
    loadWords(lang, "page"),
    loadWords(lang, "figures"),
    loadWords(lang, "methods"),
  ]);
  return { messages, page, figures, methods };
}

/** Loads the words of both languages. `title` stands for the usual one. */
export async function openPageContext(result: Result, lang: Lang, title: string | null): Promise<PageContext> {
  const [en, fr] = await Promise.all([voiceOf("en"), voiceOf("fr")]);
  const voices = { en, fr };
  return {
    result,
    typology: result.typology,
    voices,
    lang,
    title: title === null ? ask(voices, ({ page }) => page.title) : { en: title, fr: title },
    isDense: result.results.length > MANY,
  };
}

/** The first letter in upper case, in each language. */
export function capital({ en, fr }: Said): Said {
  return { en: capitalise(en, "en"), fr: capitalise(fr, "fr") };
}

/** What the words of the program call something. */
export function label(context: PageContext, key: Parameters<Messages["label"]>[0]): Said {
  return ask(context.voices, ({ messages }) => messages.label(key));
}

/** A word of the page. */
export function word(context: PageContext, choose: (words: PageWords) => string): Said {
  return ask(context.voices, ({ page }) => choose(page));
}

/** A number or degree, as each language writes it. */
export function say(context: PageContext, text: (messages: Messages) => string): Said {
  return ask(context.voices, ({ messages }) => text(messages));
}

/** The place of a type in the typology, from 0; -1 without a type. It chooses colour and shape. */
export function typeIndex({ typology }: PageContext, id: string | null): number {
  return typology.types.findIndex((type) => type.id === id);
}

/** The label of a type; its id where the typology has none of that name. */
export function typeLabel({ typology }: PageContext, id: string): Said {
  return typology.types.find((type) => type.id === id)?.label ?? { en: id, fr: id };
}

/** The statuses from firm to open. */
export const STATUSES = [
  "clear",
  "probable",
  "tentative",
  "borderline",
  "undetermined",
] as const satisfies readonly ProfileResult["status"][];
