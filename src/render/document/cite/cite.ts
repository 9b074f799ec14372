import type { CiteWords } from "../../../messages/cite-words.js";
import { loadWords } from "../../../messages/languages.js";
import type { Lang } from "../../../messages/messages.js";
import { escapeInData } from "../../kit/sanitize.js";
import type { CiteFormat } from "./formats.js";
import { type Cited, type References, referencesOf, SECTIONS } from "./references.js";

/**
 * How to cite the program, the typology, the paper, the other sources of the typology and those of the profiles,
 * each work once: as text in the style of the APA, as BibTeX or as CSL-JSON. The same bytes from run to run;
 * nothing is looked up.
 */
export async function renderCitations(cited: Cited, format: CiteFormat, lang: Lang): Promise<string> {
  const words = await loadWords(lang, "cite");
  const references = referencesOf(cited, lang, words.genres);
  const items = SECTIONS.flatMap((section) => references[section]);
  switch (format) {
    case "text":
      return writeText(references, words, lang);
    case "bibtex":
      return (await import("./bibtex.js")).writeBibtex(items, words.version);
    case "csl-json":
      return `${escapeInData(JSON.stringify(items, null, 2))}\n`;
    default:
      return format satisfies never;
  }
}

/** One line per reference, in the order of its part: lines are not broken, so that they can be pasted. */
async function writeText(references: References, words: CiteWords, lang: Lang): Promise<string> {
  const { formatApa } = await import("./apa.js");
  const entries = await formatApa(
    SECTIONS.flatMap((section) => references[section]),
    lang,
  );
  const parts = SECTIONS.flatMap((section) => {
    const items = new Map(references[section].map((item) => [item.id, item]));
    if (items.size === 0) return [];
    const lines = [...entries].flatMap(([key, text]) => {
      const item = items.get(key);
      if (item === undefined) return [];
      return item.note === undefined ? [text] : [text, words.used(item.note)];
    });
    return [`${words.headings[section]}\n\n${lines.join("\n\n")}\n`];
  });
  return parts.join("\n\n");
}
