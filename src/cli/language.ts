import { LANGUAGES, type Lang } from "../messages/languages.js";

/** What tells the language of a user, strongest first; TCEC_LANG and a configuration file go before. */
export const LOCALE_VARIABLES = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/**
 * The language that `--lang` asks for; `null` where it does not. The arguments are looked at as they stand, so that a
 * usage error is said in the right language too.
 */
export function typedLanguage(argv: readonly string[]): Lang | null {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  let found: Lang | null = null;
  words.forEach((word, index) => {
    const value = word === "--lang" ? words[index + 1] : word.startsWith("--lang=") ? word.slice(7) : undefined;
    found = (value === undefined ? null : languageOfLocale(value)) ?? found;
  });
  return found;
}

/** `fr`, `fr_FR.UTF-8`, `fr-CA` are French, and likewise English; `null` for every other language. */
export function languageOfLocale(locale: string): Lang | null {
  return LANGUAGES.find((lang) => new RegExp(`^${lang}([_.@-]|$)`, "i").test(locale)) ?? null;
}
