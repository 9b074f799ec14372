import type { SchemaText } from "./generated/schema-texts.js";

export type { SchemaText } from "./generated/schema-texts.js";

/**
 * What a language says for each title and description of the schemas. The English stands in the schemas alone and is the
 * key here: a sentence that is changed there is missing here, and does not compile.
 */
export type SchemaWords = { readonly [T in SchemaText]: string };
