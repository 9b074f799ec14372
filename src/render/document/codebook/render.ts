import { loadWords } from "../../../messages/languages.js";
import { loadMessages } from "../../../messages/messages.js";
import type { Typology } from "../../../model/typology.js";
import type { RenderOptions } from "../../options.js";
import { writeBlocks } from "../typology.js";
import { codebookBlocks } from "./codebook.js";
import type { CodebookFormat } from "./formats.js";

/** The coding manual for a typology, in one language and format. The same typology gives the same bytes. */
export async function renderCodebook(
  typology: Typology,
  format: CodebookFormat,
  options: RenderOptions,
): Promise<string | Uint8Array> {
  const { lang } = options;
  const [blocks, words, messages] = await Promise.all([
    codebookBlocks(typology, lang),
    loadWords(lang, "codebook"),
    loadMessages(lang),
  ]);
  const page = { lang, title: words.title(messages.text(typology.title)) };
  if (format === "html") return (await import("../blocks/html.js")).writeHtml(blocks, page);
  if (format === "docx") return (await import("../blocks/docx.js")).writeDocx(blocks, page);
  return writeBlocks(blocks, format, options);
}
