import type { MethodsWords } from "./methods-words.js";
import type { Lang } from "./vocabulary.js";

export type { MethodsWords } from "./methods-words.js";

/** Loads the sentences of the methods paragraph in one language. */
export async function loadMethodsWords(lang: Lang): Promise<MethodsWords> {
  const { METHODS_WORDS } = lang === "fr" ? await import("./fr/methods.js") : await import("./en/methods.js");
  return METHODS_WORDS;
}
