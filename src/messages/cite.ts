import type { CiteWords } from "./cite-words.js";
import type { Lang } from "./vocabulary.js";

export type { CiteWords } from "./cite-words.js";

/** Loads the words of a list of references in one language. */
export async function loadCiteWords(lang: Lang): Promise<CiteWords> {
  const { WORDS } = lang === "fr" ? await import("./fr/cite.js") : await import("./en/cite.js");
  return WORDS;
}
