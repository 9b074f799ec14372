import type { Messages } from "./interface.js";
import { languageOf, loadWords } from "./languages.js";
import { createMessages } from "./speaker.js";
import type { Lang } from "./vocabulary.js";

export type { Messages } from "./interface.js";
export type { LabelKey, Lang, PhraseKey } from "./vocabulary.js";

/**
 * Loads the words of one language, and of that one only. `locale`: a BCP 47 tag for the way numbers are written; without it
 * that of the language. `decimal`: another decimal mark, for cells that a program reads.
 * @throws RangeError where it is no such tag
 */
export async function loadMessages(
  lang: Lang,
  locale: string | null = null,
  decimal: string | null = null,
): Promise<Messages> {
  const [sentences, { grammar, numbers }] = [await loadWords(lang, "messages"), languageOf(lang)];
  const style = locale === null ? numbers : (await import("./locale.js")).numberStyleOf(locale);
  const marked = decimal === null ? style : { ...style, decimal };
  return createMessages({ ...sentences, lang, style: marked, grammar });
}

/** The same with the words about sheets, which only those need who read one. */
export async function loadAllMessages(lang: Lang): Promise<Messages> {
  const [sentences, sheets] = await Promise.all([loadWords(lang, "messages"), loadWords(lang, "sheets")]);
  const { grammar, numbers } = languageOf(lang);
  const messages = { ...sentences.messages, ...sheets.messages };
  const hints = { ...sentences.hints, ...sheets.hints };
  return createMessages({ ...sentences, messages, hints, lang, style: numbers, grammar });
}
