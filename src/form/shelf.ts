import { textsOfFields } from "../messages/fields.js";
import { type Lang, loadWords } from "../messages/languages.js";
import { loadMessages } from "../messages/messages.js";
import type { Shelf } from "./wording.js";

/** The words of one language that questions are worded with. */
export async function shelfOf(lang: Lang): Promise<Shelf> {
  const [messages, form, fields, schemas] = await Promise.all([
    loadMessages(lang),
    loadWords(lang, "form"),
    loadWords(lang, "fields"),
    loadWords(lang, "schemas"),
  ]);
  return { messages, form, fields, texts: textsOfFields(fields, schemas) };
}
