import type { LanguageDefinition } from "../../src/messages/language.js";
import type { Lang } from "../../src/messages/languages.js";
import type { Result } from "../../src/model/result.js";

/** A language that is not there: English with an accent on every letter. */
export const ACCENTED = "zz" as Lang;

type Languages = typeof import("../../src/messages/languages.js");

/** The table of languages with one more. For `vi.mock`. */
export function withThirdLanguage(original: Languages): Languages {
  const languageOf = (lang: Lang): LanguageDefinition => {
    if (lang !== ACCENTED) return original.languageOf(lang);
    return { ...original.languageOf("en"), name: accented("Accented") };
  };
  const loadWords: Languages["loadWords"] = async (lang, shelf) =>
    lang === ACCENTED ? accentedWords(await original.loadWords("en", shelf)) : original.loadWords(lang, shelf);
  return { ...original, LANGUAGES: [...original.LANGUAGES, ACCENTED] as never, languageOf, loadWords };
}

/** Every letter without an accent gets one, so it may be done twice. What stands in braces is no word. */
export function accented(text: string): string {
  return text
    .replace(/\{\w+\}|[a-zA-Z](?!\u0301)/g, (letter) => (letter.length > 1 ? letter : `${letter}\u0301`))
    .normalize("NFC");
}

/** Whatever a language says, be it a text or what makes one. */
function accentedWords<T>(words: T): T {
  if (typeof words === "string") return accented(words) as T;
  if (typeof words === "function") return ((...args: unknown[]) => accentedWords(words(...args))) as T;
  if (words === null || typeof words !== "object") return words;
  if (Array.isArray(words)) return words.map(accentedWords) as T;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, accentedWords(value)])) as T;
}

/** A result whose typology has its texts in the third language, too. */
export function inThirdLanguage(result: Result): Result {
  return { ...result, typology: withTexts(result.typology) };
}

function withTexts<T>(value: T): T {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(withTexts) as T;
  const texts = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withTexts(one)])) as T;
  return typeof (texts as { en?: unknown }).en === "string"
    ? { ...texts, [ACCENTED]: accented((texts as { en: string }).en) }
    : texts;
}
