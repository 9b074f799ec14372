import type { FieldPath, FieldText, FieldTexts, FieldWords } from "./fields-words.js";
import { FIELD_TEXTS } from "./generated/field-texts.js";
import type { SchemaText, SchemaWords } from "./schemas-words.js";

/** Title and description of every field: those of the schema in the language, but for the descriptions of the codebook. */
export function textsOfFields({ descriptions }: FieldWords, schemas: SchemaWords | null): FieldTexts {
  const say = (text: SchemaText): string => schemas?.[text] ?? text;
  const fields = Object.entries(FIELD_TEXTS) as [FieldPath, { title: SchemaText; description: SchemaText }][];
  const texts = fields.map(([path, { title, description }]): [FieldPath, FieldText] => [
    path,
    { title: say(title), description: descriptions[path] ?? say(description) },
  ]);
  return Object.fromEntries(texts) as FieldTexts;
}
