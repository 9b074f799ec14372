import type { FormWords } from "../../messages/form-words.js";
import { LANGUAGES, type Lang, loadWords } from "../../messages/languages.js";
import { loadMessages, type Messages } from "../../messages/messages.js";

/** What one language says. */
export interface Spoken {
  readonly messages: Messages;
  readonly form: FormWords;
}

/** The words of every language, so that the page can change it at any time. */
export async function loadSpoken(): Promise<{ [L in Lang]: Spoken }> {
  const all = await Promise.all(
    LANGUAGES.map(async (lang) => {
      const [messages, form] = await Promise.all([loadMessages(lang), loadWords(lang, "form")]);
      return [lang, { messages, form }] as const;
    }),
  );
  return Object.fromEntries(all) as { [L in Lang]: Spoken };
}
