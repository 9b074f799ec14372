import { readdirSync, readFileSync } from "node:fs";
import type { Result } from "../../src/model/result.js";
import type { Typology } from "../../src/model/typology.js";
import { assembleResult, assess } from "../../src/pipeline/assess.js";
import { defaultTypology } from "../../src/typology/default.js";

const FOLDER = new URL("../../examples/profiles/", import.meta.url);

/** The result of profiles given as YAML. */
export function resultOf(...texts: readonly string[]): Result {
  return resultUnder(defaultTypology(), ...texts);
}

/** The result of profiles given as YAML under a typology. */
export function resultUnder(typology: Typology, ...texts: readonly string[]): Result {
  const found = texts.map((text, i) => assess({ file: `profile-${i + 1}.yaml`, text }, typology));
  const problems = found.flatMap(({ findings }) => findings);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return assembleResult(
    typology,
    found.flatMap(({ results }) => results),
    [],
  );
}

/** The texts of all examples, in the order of their names. */
export function exampleTexts(): string[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), "utf8"));
}

/** The result of all examples, under the default typology unless another is given. */
export function examples(typology: Typology = defaultTypology()): Result {
  const results = readdirSync(FOLDER)
    .sort()
    .flatMap((name) => {
      const text = readFileSync(new URL(name, FOLDER), "utf8");
      return assess({ file: `profiles/${name}`, text }, typology).results;
    });
  return assembleResult(typology, results, []);
}
