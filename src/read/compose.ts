import { Document, parseDocument, Schema, YAMLParseError } from "yaml";

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
  } catch (failure) {
    if (failure instanceof RangeError) return tooDeeplyNested(text);
    throw failure;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** For a line such as `a: a: a: …` the parser calls itself as often as there are colons, until its stack is full. */
function tooDeeplyNested(text: string): Document.Parsed {
  let [offset, start, most] = [0, 0, 0];
  for (const line of text.split("\n")) {
    const colons = line.split(":").length;
    if (colons > most) [start, most] = [offset, colons];
    offset += line.length + 1;
  }
  const document = new Document(null) as Document.Parsed;
  document.errors.push(new YAMLParseError([start, start + 1], "RESOURCE_EXHAUSTION", "too deep"));
  return document;
}
