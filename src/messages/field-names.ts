import { FACTS, type FactName } from "../model/facts.js";
import type { FieldNames } from "../model/field-names.js";
import { FIELDS } from "../model/generated/fields.js";
import { KNOWN_SECTORS, NOT_APPLICABLE } from "../model/vocabulary.js";
import type { Sentences } from "./catalogue.js";
import { textsOfFields } from "./fields.js";
import type { FieldPath } from "./fields-words.js";
import { LANGUAGES, type Lang, loadWords } from "./languages.js";

type Row = { readonly codes?: readonly string[]; readonly notApplicable?: boolean };

const PATHS = Object.keys(FIELDS) as FieldPath[];

/** What fields and their coded words are called, in every language; each name once. */
export async function fieldNames(): Promise<FieldNames> {
  const languages = await Promise.all(LANGUAGES.map(namesIn));
  const titles = PATHS.map((path) => [path, unique(languages.flatMap((one) => one.titles(path)))] as const);
  const codes = PATHS.map((path) => {
    const words = wordsOf(path).map(
      (word) => [word, unique(languages.flatMap((one) => one.labels(path, word)))] as const,
    );
    return [path, Object.fromEntries(words)] as const;
  });
  return { titles: Object.fromEntries(titles), codes: Object.fromEntries(codes.filter(([path]) => isCoded(path))) };
}

async function namesIn(lang: Lang) {
  const [fields, schemas, sentences] = await Promise.all([
    loadWords(lang, "fields"),
    loadWords(lang, "schemas"),
    loadWords(lang, "messages"),
  ]);
  const texts = textsOfFields(fields, schemas);
  return {
    titles: (path: FieldPath): readonly string[] => [texts[path].title, ...labelsOfFacts(path, sentences)],
    labels: (path: FieldPath, word: string): readonly string[] => labelsOf(path, word, sentences),
  };
}

/** The label of a fact that is read from that field alone. */
function labelsOfFacts(path: string, { facts }: Sentences): readonly string[] {
  return factsOf(path).flatMap((fact) => (FACTS[fact].fields.length === 1 ? [facts[fact]] : []));
}

function labelsOf(path: string, word: string, { codes, codesOf }: Sentences): readonly string[] {
  const special = factsOf(path).map((fact) => codesOf[fact]?.[word as keyof Sentences["codes"]]);
  const general = codes[word as keyof Sentences["codes"]] as string | undefined;
  return [...special, general].filter((label): label is string => label !== undefined);
}

function factsOf(path: string): readonly FactName[] {
  return (Object.keys(FACTS) as FactName[]).filter((fact) => (FACTS[fact].fields as readonly string[]).includes(path));
}

function wordsOf(path: FieldPath): readonly string[] {
  const { codes = [], notApplicable = false } = FIELDS[path] as Row;
  const known = path === "sectors" ? KNOWN_SECTORS : codes;
  return notApplicable ? [...known, NOT_APPLICABLE] : known;
}

function isCoded(path: string): boolean {
  return wordsOf(path as FieldPath).length > 0;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
