import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareResults } from "../../../src/analyse/compare.js";
import { assembleResult, assess } from "../../../src/pipeline/assess.js";
import { approved, plainly } from "../../helpers/approved.js";
import { typologyIn } from "../../helpers/typology-file.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

function under(path: string) {
  const typology = typologyIn(path);
  const results = readdirSync(`${ROOT}examples/profiles`)
    .sort()
    .flatMap(
      (file) => assess({ file, text: readFileSync(`${ROOT}examples/profiles/${file}`, "utf8") }, typology).results,
    );
  return assembleResult(typology, results, []);
}

const DEFAULT = "typologies/matray-poisat-2015.yaml";

describe("the examples under two typologies are compared as was read and approved", () => {
  it.each([
    ["plural", DEFAULT, "typologies/plural-economy.yaml"],
    ["plural first", "typologies/plural-economy.yaml", DEFAULT],
    ["strict", DEFAULT, "examples/typologies/strict-democracy.yaml"],
    ["not scored", DEFAULT, "typologies/emes-ideal-type.yaml"],
  ])("%s", (name, first, second) => {
    const { value, diagnostics } = compareResults(under(first), under(second));
    const codes = [...diagnostics, ...(value?.findings ?? [])].map(({ code }) => code);
    for (const part of ["table", "coincidence", "separations", "presumptions", "moves", "uncompared"] as const) {
      const now = plainly(value?.[part]);
      expect(now).toEqual(approved("comparison/examples.json", `${name}: ${part}`, now));
    }
    const flags = plainly([value?.sameTypes, codes, value?.cases.map(({ separates }) => separates)]);
    expect(flags).toEqual(approved("comparison/examples.json", `${name}: flags`, flags));
  });
});
