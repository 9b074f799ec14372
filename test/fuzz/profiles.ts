import fc from "fast-check";
import { stringify } from "yaml";
import { FIELDS } from "./fields.js";
import { harmIn, harmInPrintOf, outcomeOf } from "./harm.js";
import { byteMutants, valueMutants } from "./mutants.js";
import { oddValue } from "./odd-values.js";
import { TYPOLOGIES } from "./originals.js";
import { putAt } from "./spots.js";
import { numberOf, type Target } from "./target.js";

/** One of so many is printed in every format, which takes far longer than all else. */
const PRINTED = 24;

/** Places, order, words and scores; the same again; and in print. */
async function harmOfProfile(bytes: Uint8Array): Promise<string[]> {
  const number = numberOf(bytes);
  const typology = TYPOLOGIES[number % TYPOLOGIES.length] ?? TYPOLOGIES[0];
  if (typology === undefined) throw new Error("no typology");
  const outcome = outcomeOf({ bytes, typology });
  const isSame = JSON.stringify(outcomeOf({ bytes, typology })) === JSON.stringify(outcome);
  return [
    ...(isSame ? [] : ["not the same again"]),
    ...(await harmIn(outcome)),
    ...(Math.floor(number / TYPOLOGIES.length) % PRINTED === 0 ? await harmInPrintOf([outcome]) : []),
  ];
}

const field = fc.constantFrom(...FIELDS);
/** A field with one of the examples of its schema, of some another value. */
const coded = field.chain((one) =>
  fc.tuple(
    fc.constant(one.path),
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...one.examples) }, { weight: 1, arbitrary: oddValue }),
  ),
);

/** Profiles of the fields that the schema has, with the values that it gives as examples: mostly right, and of every kind. */
const bySchema: fc.Arbitrary<Uint8Array> = fc.array(coded, { minLength: 1, maxLength: 25 }).map((fields) => {
  const profile = { tcec: 1, id: "a", name: "A", date: 2013 };
  for (const [path, value] of fields) putAt(profile, path, structuredClone(value));
  return Buffer.from(stringify(profile, { aliasDuplicateObjects: false }), "utf8");
});

const bytesOf = ({ bytes }: { readonly bytes: Uint8Array }): Uint8Array => bytes;

export const PROFILE_TARGETS: readonly Target[] = [
  { name: "schema", inputs: bySchema },
  { name: "bytes", inputs: byteMutants.map(bytesOf) },
  { name: "structure", inputs: valueMutants.map(bytesOf) },
].map((target) => ({ ...target, extension: "yaml", inShort: 30, harmOf: harmOfProfile }));
