import type { CiteWords } from "../../../messages/cite-words.js";
import type { Lang } from "../../../messages/messages.js";
import type { References } from "./references.js";

/** Writes a list of references in one format. The same bytes from run to run. */
export type CitationWriter = (references: References, words: CiteWords, lang: Lang) => string | Promise<string>;
