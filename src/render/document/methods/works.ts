import { languageOf, loadWords } from "../../../messages/languages.js";
import type { Lang, Messages } from "../../../messages/messages.js";
import type { Result } from "../../../model/result.js";
import type { Typology } from "../../../model/typology.js";
import { citeInText, type InText } from "../cite/in-text.js";
import type { CslItem } from "../cite/item.js";
import { referencesCited } from "../cite/references.js";

/** How the sentences of a methods paragraph cite. */
export interface Citations {
  /** "Matray & Poisat (2015a)", or the short name of a source that nobody cites by author and year. */
  readonly cite: (ref: string) => string;
  /** "tcec contributors, n.d.-b"; `null` where no references follow. */
  readonly tools: { readonly program: string; readonly typology: string } | null;
}

/** Citations without letters, for a paragraph that no references follow. */
export function plainCitations({ typology }: Result, messages: Messages): Citations {
  return { cite: (ref) => messages.passage({ ref }, typology).replace(/ (\d{4})$/, " ($1)"), tools: null };
}

/** The works that a methods paragraph cites, as `tcec cite` gives them, and how its sentences cite them. */
export async function worksOf(
  result: Result,
  lang: Lang,
  messages: Messages,
): Promise<Citations & { readonly items: readonly CslItem[] }> {
  const words = await loadWords(lang, "cite");
  const { tool, typology } = result;
  const keys = [...theoryOf(typology), ...earlierOf(typology), ...leanedOn(typology)];
  const { items, ofSource, program, file } = referencesCited({ tool, typology }, keys, lang, words.genres);
  const cited = citeInText(items, words, languageOf(lang).grammar.authors, messages.quote);
  const inBrackets = (one: InText | undefined): string => (one ? `${one.who}, ${one.when}` : "");
  return {
    items,
    cite: (ref) => {
      const source = Object.hasOwn(typology.sources, ref) ? typology.sources[ref] : undefined;
      const one = cited.get(ofSource(ref) ?? "");
      return source?.short !== undefined || one === undefined
        ? messages.passage({ ref }, typology)
        : `${one.who} (${one.when})`;
    },
    tools: { program: inBrackets(cited.get(program)), typology: inBrackets(cited.get(file)) },
  };
}

/** The sources that the axes and the types of a typology rest on, by key, each once. */
export function theoryOf(typology: Typology): string[] {
  const passages = [
    ...typology.axes.flatMap((axis) => [axis.source, axis.high.source, axis.low.source]),
    ...typology.types.map((type) => type.source),
  ];
  return [...new Set(passages.flatMap((passage) => (passage ? [passage.ref] : [])))];
}

/** The earlier work that a source takes over from, if the typology describes it. */
export function earlierThan({ sources }: Typology, ref: string): string | null {
  const after = Object.hasOwn(sources, ref) ? sources[ref]?.after : undefined;
  return after !== undefined && Object.hasOwn(sources, after) ? after : null;
}

function earlierOf(typology: Typology): string[] {
  return theoryOf(typology).flatMap((ref) => earlierThan(typology, ref) ?? []);
}

function leanedOn(typology: Typology): string[] {
  return typology.axes.flatMap(({ indicators }) =>
    indicators.flatMap(({ calibration: { source } }) => source?.ref ?? []),
  );
}
