import { loadWords } from "../../../messages/languages.js";
import { type Lang, loadMessages } from "../../../messages/messages.js";
import type { Result } from "../../../model/result.js";
import type { RenderOptions } from "../../options.js";
import { heading, type ProseBlock, references } from "../blocks/block.js";
import { formatApa } from "../cite/apa.js";
import { referencesCited } from "../cite/references.js";
import { writeBlocks } from "../typology.js";
import { methodsBlocks, theoryOf } from "./blocks.js";
import type { MethodsFormat } from "./formats.js";

/**
 * The methods paragraph with its references, in one language and format; `short` gives one paragraph, without references. A
 * result without profiles gives the description of its typology alone.
 */
export async function renderMethods(
  result: Result,
  format: MethodsFormat,
  options: RenderOptions & { readonly short?: boolean },
): Promise<string | Uint8Array> {
  const { lang, short = false } = options;
  const [words, messages] = await Promise.all([loadWords(lang, "methods"), loadMessages(lang)]);
  const works = short ? [] : [heading(2, words.references), ...references(await methodsReferences(result, lang))];
  const blocks: ProseBlock[] = [...methodsBlocks(result, words, messages, short), ...works];
  const page = { lang, title: words.heading };
  switch (format) {
    case "html":
      return (await import("../blocks/html.js")).writeHtml(blocks, page);
    case "docx":
      return (await import("../blocks/docx.js")).writeDocx(blocks, page);
    case "latex":
      return (await import("../blocks/latex.js")).writeLatex(blocks);
    case "markdown":
      return writeBlocks(blocks, format, options);
    case "text":
      return writeUnbroken(blocks);
    default:
      return format satisfies never;
  }
}

/** One line for each paragraph: lines broken to a width would stay broken where the text is pasted. */
function writeUnbroken(blocks: readonly ProseBlock[]): string {
  const texts = blocks.map((block) => (block.kind === "list" ? block.items.join("\n") : block.text));
  return `${texts.join("\n\n")}\n`;
}

/** Full references of what the methods paragraph cites, as `tcec cite` writes them, in the order of their list. */
async function methodsReferences({ tool, typology }: Result, lang: Lang): Promise<string[]> {
  const { genres } = await loadWords(lang, "cite");
  const items = referencesCited({ tool, typology }, theoryOf(typology), lang, genres);
  return [...(await formatApa(items, lang)).values()];
}
