import { loadWords } from "../../../messages/languages.js";
import { loadMessages } from "../../../messages/messages.js";
import type { Typology } from "../../../model/typology.js";
import { type CodebookFormat, loadWriter } from "../../formats.js";
import type { RenderOptions } from "../../options.js";
import { codebookBlocks } from "./codebook.js";

/** The coding manual for a typology, in one language and format. The same typology gives the same bytes. */
export async function renderCodebook(
  typology: Typology,
  format: CodebookFormat,
  options: RenderOptions,
): Promise<string | Uint8Array> {
  const { lang } = options;
  const [write, blocks, words, messages] = await Promise.all([
    loadWriter("codebook", format),
    codebookBlocks(typology, lang),
    loadWords(lang, "codebook"),
    loadMessages(lang),
  ]);
  return write(blocks, { ...options, title: words.title(messages.text(typology.title)) });
}
