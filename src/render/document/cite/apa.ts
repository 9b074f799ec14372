import { type Lang, languageOf, loadWords } from "../../../messages/languages.js";
import type { CslItem } from "./item.js";

/** Signs that the processor of styles would take for markup or set in another way, and private ones that stand for them meanwhile. */
const HIDDEN = [
  ["<", "\ue000"],
  [">", "\ue001"],
] as const;
/** In an address nothing is set in another way: an apostrophe stays one. */
const HIDDEN_IN_ADDRESSES = [["'", "\ue002"]] as const;

/**
 * What was made of lists lately, by language and list: whoever renders several documents of one typology asks for the same list each
 * time, and the style takes far longer for it than all the rest of a methods paragraph.
 */
const MADE = new Map<string, ReadonlyMap<string, string>>();
const MOST_KEPT = 20;

/**
 * References in the style of the American Psychological Association (7th edition), by key, in the order of their
 * list: a year that several works of one author have is told apart by a letter, so all of a list must be given at
 * once. Nothing is looked up.
 */
export async function formatApa(items: readonly CslItem[], lang: Lang): Promise<ReadonlyMap<string, string>> {
  const { version } = await loadWords(lang, "cite");
  const data = items.map((item) => hide(withVersion(item, version)));
  const list = JSON.stringify([lang, data]);
  const made = MADE.get(list) ?? (await makeApa(data, lang));
  MADE.delete(list); // the one that was asked for last stands last
  MADE.set(list, made);
  for (const oldest of [...MADE.keys()].slice(0, -MOST_KEPT)) MADE.delete(oldest);
  return made;
}

async function makeApa(data: readonly CslItem[], lang: Lang): Promise<ReadonlyMap<string, string>> {
  const { Cite } = await import("@citation-js/core");
  await import("@citation-js/plugin-csl");
  const cite = new Cite([...data], { forceType: "@csl/list+object", generateGraph: false });
  const options = {
    template: "apa",
    lang: languageOf(lang).typography.references,
    format: "text",
    asEntryArray: true,
  } as const;
  const entries = cite.format("bibliography", options);
  return new Map(entries.map(([key, text]) => [key, show(withDashes(text.trim()))]));
}

/** From a page to a page goes a dash; the locale for French has a hyphen that does not break (U+2011) instead. */
function withDashes(text: string): string {
  return text.replace(/(?<=\d)\u2011(?=\d)/g, "\u2013");
}

/** The style prints a version as it stands. */
function withVersion(item: CslItem, word: string): CslItem {
  return item.version === undefined ? item : { ...item, version: `${word} ${item.version}` };
}

type Signs = readonly (readonly [sign: string, stand: string])[];

function hide(item: CslItem): CslItem {
  const safe = JSON.parse(replaceSigns(JSON.stringify(item), HIDDEN)) as CslItem;
  return safe.URL === undefined ? safe : { ...safe, URL: replaceSigns(safe.URL, HIDDEN_IN_ADDRESSES) };
}

function replaceSigns(text: string, signs: Signs): string {
  return signs.reduce((safe, [sign, stand]) => safe.replaceAll(stand, "\ufffd").replaceAll(sign, stand), text);
}

function show(text: string): string {
  return [...HIDDEN, ...HIDDEN_IN_ADDRESSES].reduce((shown, [sign, stand]) => shown.replaceAll(stand, sign), text);
}
