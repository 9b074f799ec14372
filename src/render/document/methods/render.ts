import { loadWords } from "../../../messages/languages.js";
import { type Lang, loadMessages } from "../../../messages/messages.js";
import type { Result } from "../../../model/result.js";
import { loadWriter, type MethodsFormat } from "../../formats.js";
import type { RenderOptions } from "../../options.js";
import { heading, type ProseBlock, references } from "../blocks/block.js";
import { formatApa } from "../cite/apa.js";
import { referencesCited } from "../cite/references.js";
import { methodsBlocks, theoryOf } from "./blocks.js";

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
  const write = await loadWriter("methods", format);
  return write(blocks, { ...options, title: words.heading });
}

/** Full references of what the methods paragraph cites, as `tcec cite` writes them, in the order of their list. */
async function methodsReferences({ tool, typology }: Result, lang: Lang): Promise<string[]> {
  const { genres } = await loadWords(lang, "cite");
  const items = referencesCited({ tool, typology }, theoryOf(typology), lang, genres);
  return [...(await formatApa(items, lang)).values()];
}
