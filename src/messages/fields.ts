import type { FieldWords } from "./fields-words.js";
import type { Lang } from "./vocabulary.js";

/** Loads what is said of the fields in one language. */
export async function loadFieldWords(lang: Lang): Promise<FieldWords> {
  const { FIELD_WORDS } = lang === "fr" ? await import("./fields-fr.js") : await import("./fields-en.js");
  return FIELD_WORDS;
}
