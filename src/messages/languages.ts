import { LANGUAGES, type Lang } from "../model/generated/languages.js";
import { ENGLISH } from "./en/index.js";
import { FRENCH } from "./fr/index.js";
import type { LanguageDefinition } from "./language.js";
import type { Shelves } from "./shelves.js";

export { LANGUAGES, type Lang };

/** A row for each folder of words. */
const DEFINITIONS: { readonly [L in Lang]: LanguageDefinition } = { en: ENGLISH, fr: FRENCH };

/** What is to be known of a language, without its words. */
export function languageOf(lang: Lang): LanguageDefinition {
  return DEFINITIONS[lang];
}

/** Loads the words that one language has for an occasion, and no others. */
export function loadWords<S extends keyof Shelves>(lang: Lang, shelf: S): Promise<Shelves[S]> {
  return languageOf(lang).shelves[shelf]();
}
