import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { parseAllDocuments } from "yaml";
import type { Typology } from "../../src/model/typology.js";
import { defaultTypology } from "../../src/typology/default.js";
import { typologyIn } from "../helpers/typology-file.js";

const FOLDER = new URL("../../examples/profiles/", import.meta.url);

/** A file of example profiles: its bytes, and its documents as data. */
export interface Original {
  readonly name: string;
  readonly bytes: Buffer;
  readonly documents: readonly unknown[];
}

/** Every example profile, in the order of their names. */
export const ORIGINALS: readonly Original[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .map((name) => {
    const bytes = readFileSync(new URL(name, FOLDER));
    return { name, bytes, documents: parseAllDocuments(bytes.toString("utf8")).map((one) => one.toJS()) };
  });

/** Any example profile. */
export const anyOriginal: fc.Arbitrary<Original> = fc.constantFrom(...ORIGINALS);

/** The typologies that profiles are held against: mostly the one of the program. */
export const TYPOLOGIES: readonly Typology[] = [
  ...Array.from({ length: 6 }, defaultTypology),
  typologyIn("examples/typologies/strict-democracy.yaml"),
  typologyIn("test/fixtures/typologies/three-axes.yaml"),
];

/** One of them. */
export const anyTypology: fc.Arbitrary<Typology> = fc.constantFrom(...TYPOLOGIES);
