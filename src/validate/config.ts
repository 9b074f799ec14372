import type { AnyDiagnostic } from "../model/diagnostic.js";
import { finding } from "../model/finding.js";
import type { SourceDocument } from "../model/source.js";
import { childPointer } from "../plain/pointer.js";
import { closest } from "../plain/suggest.js";
import { firstFindings } from "../read/finding-sink.js";
import { locateAll } from "../read/locate.js";
import { asWritten } from "./as-written.js";
import validate, { schema } from "./generated/config.js";
import { nameOddSigns, placeOddBlanks } from "./odd-signs.js";
import type { SchemaNode } from "./schema.js";
import { shapeFindings } from "./shape-errors.js";
import { isMap, kindOf } from "./shown.js";

/** The settings of a configuration file, and what is wrong with them: errors, located and sorted. */
export interface ValidatedConfig {
  /** Settings with which nothing is wrong, as they stand in the file. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly findings: readonly AnyDiagnostic[];
}

/**
 * Holds a document against `schemas/config.schema.json`; `key` is the one under which the settings stand (in
 * package.json), `null` where they are the whole document.
 */
export function validateConfig(document: SourceDocument, key: string | null): ValidatedConfig {
  const base = key === null ? "" : childPointer("", key);
  const root = key === null || !isMap(document.value) ? document.value : document.value[key];
  if (!isMap(root)) {
    const wrong = finding("value-wrong-type", { expected: ["object"], got: kindOf(root), write: null }, base);
    return { settings: {}, findings: locateAll([wrong], document) };
  }
  const shape = validate(root)
    ? []
    : nameOddSigns(shapeFindings(validate.errors ?? [], schema, root).map(withMeantItem));
  const wrong = new Set(shape.map(({ pointers: [pointer = ""] }) => pointer.split("/")[1]));
  const settings = Object.fromEntries(Object.entries(root).filter(([name]) => !wrong.has(name)));
  const placed = shape.map((finding) => ({ ...finding, pointers: finding.pointers.map((at) => base + at) }));
  return {
    settings,
    findings: firstFindings(placeOddBlanks(asWritten(placed, document, placedIn(schema, key)), document), document),
  };
}

/** The schema of a document that holds the settings under a key. */
function placedIn(schema: SchemaNode, key: string | null): SchemaNode {
  return key === null ? schema : { ...schema, properties: { [key]: schema } };
}

/** Gates that go on with an id. */
const FAMILIES = ["watchpoint", "check"];

/** `jsn:out.json` and `watchpont:x` are looked for by what stands before the colon. */
function withMeantItem(finding: AnyDiagnostic): AnyDiagnostic {
  if (finding.code !== "value-not-listed") return finding;
  const { value, allowed, suggestion } = finding.args;
  const isGate = finding.pointers[0]?.startsWith("/fail-on/") ?? false;
  const [name = "", rest = ""] = value.split(/:(.*)/s);
  const meant = name === value ? null : closest(name, isGate ? FAMILIES : allowed);
  return {
    ...finding,
    args: {
      value,
      allowed: isGate ? [...allowed, ...FAMILIES.map((family) => `${family}:<id>`)] : allowed,
      suggestion: meant === null ? suggestion : rest !== "" ? `${meant}:${rest}` : isGate ? null : meant,
    },
  };
}
