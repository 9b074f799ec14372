import { ENGLISH } from "../../../src/messages/en/index.js";
import { FRENCH } from "../../../src/messages/fr/index.js";
import type { LanguageDefinition } from "../../../src/messages/language.js";
import type { SchemaWords } from "../../../src/messages/schemas-words.js";
import type { Shelves } from "../../../src/messages/shelves.js";
import { accentAll, accentText } from "./accent.js";

type Loaders = LanguageDefinition["shelves"];

/** English has no translations of the schemas, which speak it themselves; what is to be translated, French says. */
async function schemas(): Promise<SchemaWords> {
  const texts = Object.keys((await FRENCH.shelves.schemas()) ?? {});
  return Object.fromEntries(texts.map((text) => [text, accentText(text)])) as SchemaWords;
}

/** Accented when it is first asked for: every command asks again. */
function shelf(name: keyof Shelves) {
  let accented: Promise<unknown> | null = null;
  return () => {
    accented ??= (async () => accentAll(await ENGLISH.shelves[name]()))();
    return accented;
  };
}

const shelves = Object.fromEntries(
  (Object.keys(ENGLISH.shelves) as (keyof Shelves)[]).map((name) => [name, shelf(name)]),
) as unknown as Loaders;

/** English with an accent on every letter: what comes out without one was not said by the folder of a language. */
export const PSEUDO: LanguageDefinition = {
  ...ENGLISH,
  name: accentText(ENGLISH.name),
  tag: "qps",
  grammar: accentAll(ENGLISH.grammar),
  typography: { ...ENGLISH.typography, table: accentAll(ENGLISH.typography.table) },
  shelves: { ...shelves, schemas },
};
