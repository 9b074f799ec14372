import type { FieldWords } from "./fields-words.js";
import type { Lang } from "./vocabulary.js";

/** Loads what is said of the fields in one language. */
export async function loadFieldWords(lang: Lang): Promise<FieldWords> {
  const { FIELD_WORDS } = lang === "fr" ? await import("./fr/fields/index.js") : await import("./en/fields/index.js");
  return FIELD_WORDS;
}
