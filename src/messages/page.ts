import type { PageWords } from "./page-words.js";
import type { Lang } from "./vocabulary.js";

/** Loads the words of the report page in one language. */
export async function loadPageWords(lang: Lang): Promise<PageWords> {
  const { PAGE_WORDS } = lang === "fr" ? await import("./fr/page.js") : await import("./en/page.js");
  return PAGE_WORDS;
}
