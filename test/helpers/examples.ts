import { readdirSync, readFileSync } from "node:fs";
import type { Result } from "../../src/model/result.js";
import { assembleResult, assess } from "../../src/pipeline/assess.js";
import { defaultTypology } from "../../src/typology/default.js";

const FOLDER = new URL("../../examples/profiles/", import.meta.url);

/** The result of profiles given as YAML. */
export function resultOf(...texts: readonly string[]): Result {
  const typology = defaultTypology();
  const found = texts.map((text, i) => assess({ file: `profile-${i + 1}.yaml`, text }, typology));
  const problems = found.flatMap(({ findings }) => findings);
  if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  return assembleResult(
    typology,
    found.flatMap(({ results }) => results),
    [],
  );
}

/** The result of all examples. */
export function examples(): Result {
  const typology = defaultTypology();
  const results = readdirSync(FOLDER)
    .sort()
    .flatMap((name) => {
      const text = readFileSync(new URL(name, FOLDER), "utf8");
      return assess({ file: `profiles/${name}`, text }, typology).results;
    });
  return assembleResult(typology, results, []);
}
