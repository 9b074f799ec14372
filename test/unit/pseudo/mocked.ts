import type { Lang } from "../../../src/messages/languages.js";

type Languages = typeof import("../../../src/messages/languages.js");

/** The table of languages with the pseudo-language alone, under `qps`. For `vi.mock`. */
export async function withPseudoLanguage(original: () => Promise<unknown>): Promise<Languages> {
  const real = (await original()) as Languages;
  const { PSEUDO } = await import("./pseudo-language.js");
  const languageOf = (lang: string) => (lang === "qps" ? PSEUDO : real.languageOf(lang as Lang));
  const loadWords = (lang: string, shelf: keyof typeof PSEUDO.shelves) => languageOf(lang).shelves[shelf]();
  return { ...real, LANGUAGES: ["qps"], languageOf, loadWords } as unknown as Languages;
}
