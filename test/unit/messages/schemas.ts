import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Lang, loadWords } from "../../../src/messages/languages.js";
import { withProse } from "../../../src/messages/schema-prose.js";
import type { SchemaText } from "../../../src/messages/schemas-words.js";

export type Schema = Readonly<Record<string, unknown>>;

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The names of all schemas. */
export const NAMES = readdirSync(`${ROOT}schemas`).map((file) => file.replace(".schema.json", ""));
const readSchema = (name: string): Schema => JSON.parse(readFileSync(`${ROOT}schemas/${name}.schema.json`, "utf8"));

/** The schemas that ship. */
export const ENGLISH = NAMES.map(readSchema);

/** The schemas in a language. */
export async function inLanguage(lang: Lang): Promise<Schema[]> {
  const words = await loadWords(lang, "schemas");
  if (words === null) return ENGLISH;
  return ENGLISH.map((schema) => withProse(schema, (text) => words[text as SchemaText]));
}
