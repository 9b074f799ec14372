import type { CodebookWords } from "./codebook-words.js";
import type { Lang } from "./vocabulary.js";

/** Loads the words of the codebook in one language. */
export async function loadCodebookWords(lang: Lang): Promise<CodebookWords> {
  const { CODEBOOK_WORDS } = lang === "fr" ? await import("./fr/codebook.js") : await import("./en/codebook.js");
  return CODEBOOK_WORDS;
}
