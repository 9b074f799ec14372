import type { BlankWords } from "../../messages/blank-words.js";
import type { FieldPath } from "../../messages/fields-words.js";
import { type Lang, loadWords } from "../../messages/languages.js";
import { type Measure, measureFor } from "../../render/kit/width.js";
import { shelfOf } from "../shelf.js";
import type { Shelf } from "../wording.js";
import { TOGETHER } from "./examples.js";
import type { BlankField } from "./fields.js";

/** What a profile to fill in is worded with, in one language. */
export interface BlankShelf extends Shelf {
  readonly words: BlankWords;
  readonly measure: Measure;
  /** What a field is, as the codebook says it: its title, its description, what to look for in sources. */
  about(field: BlankField): string[];
  /** The number in place of parts; `null` where the field is no total. */
  wholeOf(path: FieldPath): unknown;
}

/** Loads the words. */
export async function openBlankShelf(lang: Lang): Promise<BlankShelf> {
  const [shelf, words, measure] = await Promise.all([shelfOf(lang), loadWords(lang, "blank"), measureFor("")]);
  return {
    ...shelf,
    words,
    measure,
    about: (field) => aboutField(field, shelf),
    wholeOf: (path) => (Object.hasOwn(TOGETHER, path) ? TOGETHER[path] : null),
  };
}

function aboutField({ path, indicator }: BlankField, { fields, texts, messages }: Shelf): string[] {
  if (indicator !== null) {
    const label = asSentence(messages.text(indicator.label));
    return indicator.description === undefined ? [label] : [label, messages.text(indicator.description)];
  }
  const { title, description } = texts[path];
  const look = fields.look[path];
  return [asSentence(title), description, ...(look === undefined ? [] : [look])];
}

/** A title before sentences has a full stop; a question has its own mark. */
function asSentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
