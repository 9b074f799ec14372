import { loadWords } from "../../../messages/languages.js";
import type { Lang } from "../../../messages/messages.js";
import { type CiteFormat, loadWriter } from "../../formats.js";
import { type Cited, referencesOf } from "./references.js";

/**
 * How to cite the program, the typology, the paper, the other sources of the typology and those of the profiles,
 * each work once: as text in the style of the APA, as BibTeX or as CSL-JSON. The same bytes from run to run;
 * nothing is looked up.
 */
export async function renderCitations(cited: Cited, format: CiteFormat, lang: Lang): Promise<string> {
  const words = await loadWords(lang, "cite");
  const write = await loadWriter("citations", format);
  return write(referencesOf(cited, lang, words.genres), words, lang);
}
