import { loadWords } from "../../../messages/languages.js";
import { loadMessages } from "../../../messages/messages.js";
import type { Result } from "../../../model/result.js";
import { loadWriter, type MethodsFormat } from "../../formats.js";
import type { RenderOptions } from "../../options.js";
import { heading, type ProseBlock, references } from "../blocks/block.js";
import { formatApa } from "../cite/apa.js";
import { methodsBlocks } from "./blocks.js";
import { plainCitations, worksOf } from "./works.js";

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
  const works = short ? null : await worksOf(result, lang, messages);
  const list = works && [
    heading(2, words.references),
    ...references([...(await formatApa(works.items, lang)).values()]),
  ];
  const said = methodsBlocks(result, words, messages, works ?? plainCitations(result, messages), short);
  const blocks: ProseBlock[] = [...said, ...(list ?? [])];
  const write = await loadWriter("methods", format);
  return write(blocks, { ...options, title: words.heading });
}
