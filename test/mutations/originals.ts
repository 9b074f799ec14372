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

/** The typology that a profile is held against: mostly the one of the program. */
export const anyTypology: fc.Arbitrary<Typology> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(defaultTypology()) },
  { weight: 1, arbitrary: fc.constant(typologyIn("examples/typologies/strict-democracy.yaml")) },
  { weight: 1, arbitrary: fc.constant(typologyIn("test/fixtures/typologies/three-axes.yaml")) },
);
