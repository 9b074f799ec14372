import { createHash } from "node:crypto";
import fc from "fast-check";
import { stringify } from "yaml";
import type { Typology } from "../../src/model/typology.js";
import { BYTE_EDITS } from "./byte-edits.js";
import { type Edit, editsOf } from "./edit.js";
import { anyOriginal, anyTypology } from "./originals.js";
import { VALUE_EDITS } from "./value-edits.js";

/** A profile that was edited at random, and what was done to it. */
export interface Mutant {
  /** The example, the edits by kind and particulars, the way it was written, the hash of the bytes. */
  readonly story: () => string;
  readonly kinds: readonly string[];
  readonly bytes: Uint8Array;
  readonly typology: Typology;
}

/** Ways to write data down as a profile. */
const WRITERS: Readonly<Record<string, (value: unknown) => string>> = {
  yaml: (value) => stringify(value),
  "yaml in flow style": (value) => stringify(value, { collectionStyle: "flow" }),
  "yaml with quotes": (value) => stringify(value, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }),
  "yaml with aliases": (value) => stringify({ ...Object(value), "x-same": value }),
  json: (value) => JSON.stringify(value) ?? "",
  "json with indentation": (value) => JSON.stringify(value, null, 2) ?? "",
};

function tell(name: string, edits: readonly { readonly kind: string }[], bytes: Uint8Array, written: string) {
  const story = (): string => {
    const hash = createHash("sha256").update(bytes).digest("hex");
    return `${name}: ${edits.join("; ")}${written}; sha256 ${hash}`;
  };
  return { story, kinds: edits.map(({ kind }) => kind) };
}

const editsOfBytes = editsOf(Object.values(BYTE_EDITS));

function editBytes(bytes: Buffer, edits: readonly Edit<string>[]): Buffer {
  return Buffer.from(
    edits.reduce((text, { apply }) => apply(text), bytes.toString("latin1")),
    "latin1",
  );
}

/** Examples whose bytes were edited. */
export const byteMutants: fc.Arbitrary<Mutant> = fc
  .tuple(anyOriginal, editsOfBytes, anyTypology)
  .map(([{ name, bytes }, edits, typology]) => {
    const after = editBytes(bytes, edits);
    return { ...tell(name, edits, after, ""), bytes: after, typology };
  });

/** Examples whose values were edited, written down again; of some the bytes were edited then. */
export const valueMutants: fc.Arbitrary<Mutant> = fc
  .tuple(
    anyOriginal,
    editsOf(Object.values(VALUE_EDITS)),
    fc.constantFrom(...Object.keys(WRITERS)),
    fc.oneof({ weight: 9, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: editsOfBytes }),
    anyTypology,
  )
  .map(([{ name, documents }, edits, writer, later, typology]) => {
    const edited = edits.reduce((before, { apply }) => apply(before), documents);
    const text = edited.map((document) => WRITERS[writer]?.(document) ?? "").join("\n---\n");
    const bytes = editBytes(Buffer.from(text, "utf8"), later);
    return { ...tell(name, [...edits, ...later], bytes, `; written as ${writer}`), bytes, typology };
  });
