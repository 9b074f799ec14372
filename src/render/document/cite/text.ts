import type { CiteWords } from "../../../messages/cite-words.js";
import type { Lang } from "../../../messages/messages.js";
import { wordsOf } from "../../kit/phrase.js";
import { formatApa } from "./apa.js";
import { itemsOf, type References, SECTIONS } from "./references.js";

/** One line per reference, in the order of its part: lines are not broken, so that they can be pasted. */
export async function writeReferences(references: References, words: CiteWords, lang: Lang): Promise<string> {
  const entries = await formatApa(itemsOf(references), lang);
  const parts = SECTIONS.flatMap((section) => {
    const items = new Map(references[section].map((item) => [item.id, item]));
    if (items.size === 0) return [];
    const lines = [...entries].flatMap(([key, entry]) => {
      const item = items.get(key);
      if (item === undefined) return [];
      const text = wordsOf(entry);
      return item.note === undefined ? [text] : [text, words.used(item.note)];
    });
    return [`${words.headings[section]}\n\n${lines.join("\n\n")}\n`];
  });
  return parts.join("\n\n");
}
