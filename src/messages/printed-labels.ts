import { FACTS, type FactName } from "../model/facts.js";
import { FIELDS } from "../model/generated/fields.js";
import { textsOfFields } from "./fields.js";
import type { FieldPath } from "./fields-words.js";
import { LANGUAGES, type Lang, loadWords } from "./languages.js";

/** The ids that a profile may hold, keys and coded words, each with all that it is called in any language. */
export type PrintedLabels = Readonly<Record<string, readonly string[]>>;

/**
 * What the program prints for each key and each coded word of a profile, in every language: titles of fields, labels of codes, and for a
 * field that one fact is read from alone, the label of the fact.
 */
export async function printedLabels(): Promise<PrintedLabels> {
  const labels = new Map<string, Map<string, string>>();
  for (const lang of LANGUAGES) {
    for (const [id, label] of await labelsIn(lang)) {
      const known = labels.get(id) ?? new Map<string, string>();
      labels.set(id, known.set(label.toLowerCase(), label)); // of `Région` and `région` the one that stands in sentences
    }
  }
  return Object.fromEntries([...labels].map(([id, known]) => [id, [...known.values()]]));
}

/** The last key of the path of a field; `null` where the writer chooses it. */
export function keyOfPath(path: string): string | null {
  const key = path.slice(path.lastIndexOf(".") + 1);
  return key.includes("<") ? null : key;
}

async function labelsIn(lang: Lang): Promise<(readonly [id: string, label: string])[]> {
  const [fields, schemas, { codes, codesOf, facts }] = await Promise.all([
    loadWords(lang, "fields"),
    loadWords(lang, "schemas"),
    loadWords(lang, "messages"),
  ]);
  const texts = textsOfFields(fields, schemas);
  const titles = (Object.keys(FIELDS) as FieldPath[]).flatMap((path) => named(path, texts[path].title));
  const ofFacts = (Object.keys(FACTS) as FactName[]).flatMap((fact) => {
    const [path = "", ...others] = FACTS[fact].fields;
    return others.length > 0 ? [] : named(path, facts[fact]);
  });
  return [...titles, ...[codes, ...Object.values(codesOf)].flatMap((words) => Object.entries(words)), ...ofFacts];
}

function named(path: string, label: string): (readonly [id: string, label: string])[] {
  const key = keyOfPath(path);
  return key === null ? [] : [[key, label]];
}
