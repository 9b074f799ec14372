import type { Lang } from "../messages/messages.js";

/** The languages that `--lang` takes. */
export const LANGUAGES = ["en", "fr"] as const satisfies readonly Lang[];

const VARIABLES = ["TCEC_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];

/**
 * The language in force: `--lang`, or the first of TCEC_LANG, LC_ALL, LC_MESSAGES and LANG that is set, or English. The
 * arguments are looked at as they stand, so that a usage error is said in the right language too.
 */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  const flag = languageFlag(argv);
  if (flag !== null) return flag;
  const locale = VARIABLES.map((name) => env[name]).find((value) => value !== undefined && value !== "");
  return locale === undefined ? "en" : languageOfLocale(locale);
}

function languageFlag(argv: readonly string[]): Lang | null {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  let found: Lang | null = null;
  words.forEach((word, index) => {
    const value = word === "--lang" ? words[index + 1] : word.startsWith("--lang=") ? word.slice(7) : undefined;
    found = LANGUAGES.find((lang) => lang === value) ?? found;
  });
  return found;
}

/** `fr`, `fr_FR.UTF-8`, `fr-CA` are French; everything else is English. */
function languageOfLocale(locale: string): Lang {
  return /^fr([_.@-]|$)/i.test(locale) ? "fr" : "en";
}
