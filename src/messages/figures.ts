import type { FigureWords } from "./figure-words.js";
import type { Lang } from "./vocabulary.js";

export type { FigureWords } from "./figure-words.js";

/** Loads the words of figures in one language. */
export async function loadFigureWords(lang: Lang): Promise<FigureWords> {
  const { FIGURE_WORDS } = lang === "fr" ? await import("./fr/figures.js") : await import("./en/figures.js");
  return FIGURE_WORDS;
}
