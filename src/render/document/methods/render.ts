import { loadWords } from "../../../messages/languages.js";
import type { Messages } from "../../../messages/messages.js";
import { loadMessages } from "../../../messages/messages.js";
import type { Result } from "../../../model/result.js";
import type { Robustness } from "../../../model/robustness.js";
import { loadWriter, type MethodsFormat } from "../../formats.js";
import type { RenderOptions } from "../../options.js";
import { heading, type ProseBlock, references } from "../blocks/block.js";
import { formatApa } from "../cite/apa.js";
import { methodsBlocks } from "./blocks.js";
import { plainCitations, worksOf } from "./works.js";

/**
 * The methods paragraph with its references, in one language and format; `short` gives one paragraph, without references. A
 * result without profiles gives the description of its typology alone. `robustness`: an analysis of the same profiles, of which is then said what
 * was tested, with which parameters, and what came of it.
 */
export async function renderMethods(
  result: Result,
  format: MethodsFormat,
  options: RenderOptions & { readonly short?: boolean; readonly robustness?: Robustness },
): Promise<string | Uint8Array> {
  const { lang, short = false, robustness } = options;
  const [words, messages] = await Promise.all([loadWords(lang, "methods"), loadMessages(lang)]);
  const works = short ? null : await worksOf(result, lang, messages);
  const list = works && [
    heading(2, words.references),
    ...references([...(await formatApa(works.items, lang)).values()]),
  ];
  const tested = robustness === undefined ? [] : await testedIn(robustness, messages);
  const said = methodsBlocks(result, words, messages, works ?? plainCitations(result, messages), short, tested);
  const blocks: ProseBlock[] = [...said, ...(list ?? [])];
  const write = await loadWriter("methods", format);
  return write(blocks, { ...options, title: words.heading });
}

/** Loaded where it is asked for. */
async function testedIn(robustness: Robustness, messages: Messages): Promise<readonly string[]> {
  const { robustnessSentences } = await import("./robustness.js");
  return robustnessSentences(robustness, messages);
}
