import { readFileSync } from "node:fs";
import type { Typology } from "../../src/model/typology.js";
import { loadTypology } from "../../src/typology/load.js";

/** A typology read from a file of the repository. */
export function typologyIn(path: string): Typology {
  const { value, diagnostics } = loadTypology({
    file: path,
    text: readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"),
  });
  if (value === null) throw new Error(`${path}: ${diagnostics.map((d) => d.code).join(", ")}`);
  return value;
}
