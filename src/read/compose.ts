import { type Document, parseDocument, Schema } from "yaml";

const SCHEMA_OPTIONS = { schema: "core", merge: false, resolveKnownTags: false, compat: null } as const;
let schema: Schema | null = null;

/**
 * The tree of one YAML 1.2 document (core schema, no merge keys, every key a text). Duplicate keys are not looked for:
 * the way of the library takes quadratic time. Its errors come without a stack, which nobody reads and which takes most of
 * the time on a text of a hundred thousand errors.
 */
export function compose(text: string): Document.Parsed {
  schema ??= new Schema({ ...SCHEMA_OPTIONS, customTags: null, sortMapEntries: false, toStringDefaults: undefined });
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, {
      schema,
      version: "1.2",
      stringKeys: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "silent",
    }) as Document.Parsed;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
