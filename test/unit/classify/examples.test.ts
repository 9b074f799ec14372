import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import type { ProfileResult } from "../../../src/model/result.js";
import { assess } from "../../../src/pipeline/assess.js";
import { approved, plainly } from "../../helpers/approved.js";
import { typologyIn } from "../../helpers/typology-file.js";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const json = (value: unknown): string => JSON.stringify(plainly(value));
const line = (...words: readonly (string | readonly string[] | undefined)[]): string =>
  words.flat().filter(Boolean).join(" ");
const reason = ({ code, args, pointers }: AnyDiagnostic): string => line("reason", code, json(args), pointers);

/** All that a verdict says of a case and why, a line each. */
function linesOf(result: ProfileResult): string[] {
  const { status, type, neighbours, possible, narrowed, atypical, verdictRadius, withoutLow, panels = {} } = result;
  const memberships = Object.entries(result.memberships).map(([id, { value, lo, hi }]) => [id, value, lo, hi]);
  return [
    line("case", result.id, result.date),
    line("verdict", json({ status, type, neighbours, possible, narrowed, atypical, verdictRadius, withoutLow })),
    line("memberships", json(memberships)),
    ...result.reasons.map(reason),
    ...result.traits.map((trait) =>
      line("trait", trait.id, trait.status, trait.independent ? "independent" : "", trait.pointers),
    ),
    ...result.watchpoints.map((point) =>
      line("watchpoint", point.id, point.status, point.strong ? "strong" : "", point.pointers),
    ),
    ...result.checks.map((check) => line("check", check.id, check.status, check.pointers)),
    ...Object.entries(panels).flatMap(([name, items]) => items.map((item: unknown) => line(name, json(item)))),
    line("nearest", json(result.nearest)),
  ];
}

describe.each([
  ["matray-poisat-2015", "examples/profiles"],
  ["plural-economy", "examples/profiles"],
  ["matray-poisat-2015", "examples/typologies/profiles"],
  ["plural-economy", "examples/typologies/profiles"],
  ["emes-ideal-type", "examples/typologies/profiles"],
])("what %s says of %s is as it was read and approved", (name, folder) => {
  const typology = typologyIn(`typologies/${name}.yaml`);
  it.each(readdirSync(ROOT + folder).sort())("%s", (file) => {
    const text = readFileSync(`${ROOT}${folder}/${file}`, "utf8");
    const { results, findings } = assess({ file, text }, typology);
    const said = [...results.flatMap(linesOf), ...findings.map(({ code }) => code)];
    expect(said).toEqual(approved(`classify/${name}.json`, file, said));
  });
});
