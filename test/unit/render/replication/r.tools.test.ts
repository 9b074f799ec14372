import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Result } from "../../../../src/index.js";
import { renderReplication } from "../../../../src/render/replication/replication.js";
import { has } from "../../../helpers/tools.js";
import { typologyIn } from "../../../helpers/typology-file.js";
import { examples, generated, oddResult, randomResults, referenceResult, resultOf, treeResult } from "./results.js";
import { rowsIn, rscript, Scratch, sourceAll } from "./run-r.js";

const scratch = new Scratch();
afterAll(() => scratch.remove());

const some = [...examples, ...generated(40)];
/** Legal forms as a typology with a table of texts reads them: one of the table, one that is not in it, one that a coder judges. */
const formed = ["legal_form: coopérative", "legal_form: GIE", "legal_form: GIE\nindicators: {limited_profit: SAS}"].map(
  (lines, i) =>
    `tcec: 1\nid: form-${i}\nname: F\ndate: 2020\ninitiated_by: [citizens]\njobs: {total: ">=0.4"}\n${lines}\n`,
);
const threeAxes = typologyIn("test/fixtures/typologies/three-axes.yaml");
const sets: Record<string, Result> = {
  examples: resultOf(examples),
  generated: resultOf(generated(40)),
  many: resultOf(generated(500)),
  strict: resultOf(some, typologyIn("examples/typologies/strict-democracy.yaml")),
  three: resultOf(some, threeAxes),
  emes: resultOf([...some, ...formed], typologyIn("typologies/emes-ideal-type.yaml")),
  minimal: resultOf(some, typologyIn("test/fixtures/typologies/minimal.yaml")),
  reference: referenceResult(),
  odd: oddResult(),
  none: resultOf([], threeAxes),
  tree: treeResult(),
  ...Object.fromEntries(randomResults(40).map((result, i) => [`random-${i}`, result])),
};

const folderOf = async (name: string, result: Result, lang: "en" | "fr" = "en") =>
  scratch.put(name, await renderReplication(result, lang));

/** Cells of both files, the same or, where they are numbers, closer than 1e-9. */
function differences(folder: string): string[] {
  const ours = rowsIn(folder, "results.csv");
  const theirs = rowsIn(folder, "recomputed.csv");
  if (ours.length !== theirs.length) return [`${ours.length} rows, ${theirs.length} in R`];
  return ours.flatMap((row, i) =>
    Object.entries(row).flatMap(([column, cell]) => {
      const other = theirs[i]?.[column];
      const isNumber = cell !== "" && Number.isFinite(Number(cell)) && other !== "";
      const same = isNumber ? Math.abs(Number(cell) - Number(other)) <= 1e-9 : cell === other;
      return same ? [] : [`${row.id} ${column}: ${cell}, ${other} in R`];
    }),
  );
}

/** Each answer of each kind is met in some case: what is never found would agree for nothing. */
function expectEverything(folders: readonly string[]): void {
  const rows = folders.flatMap((folder) => rowsIn(folder, "recomputed.csv"));
  const met = (column: RegExp) =>
    new Set(rows.flatMap((row) => Object.entries(row).flatMap(([name, cell]) => (column.test(name) ? [cell] : []))));
  expect(met(/^status$/)).toEqual(new Set(["clear", "probable", "tentative", "borderline", "undetermined"]));
  expect(met(/^verdict\.binds$/)).toEqual(new Set(["band", "known", ""]));
  expect(met(/\.compensation$/)).toEqual(new Set(["yes", "no", ""]));
  expect(met(/\.outvoted$/)).toEqual(new Set(["yes", "no", ""]));
  // Half a verdict; all that is possible; and in the tree two types, or one that does not need the axis without a score.
  const narrowed = rows.filter((row) => row.narrowed !== "" && row.narrowed !== row.possible);
  expect(narrowed.length).toBeGreaterThan(0);
  const tree = rowsIn(folders.find((folder) => folder.endsWith("/tree")) ?? "", "recomputed.csv");
  expect(tree.some((row) => row.type === "root" && row["axis.x.score"] === "")).toBe(true);
}

describe.skipIf(!has("Rscript"))("replication.R in the real R", () => {
  it("finds the same degrees, scores, types and statuses, whatever the typology", { timeout: 120_000 }, async () => {
    const folders: string[] = [];
    for (const [name, result] of Object.entries(sets)) folders.push(await folderOf(name, result));
    const said = sourceAll(folders, scratch.folder);
    expect(said).toEqual(Object.fromEntries(folders.map((folder) => [folder, "agrees"])));
    expect(folders.flatMap(differences)).toEqual([]);
    expect(sets.many?.results).toHaveLength(500);
    expectEverything(folders);
  });

  it.each(["C", "C.UTF-8"])(
    "runs from any folder, in the locale %s, in French",
    { timeout: 120_000 },
    async (locale) => {
      const folder = await folderOf(`un dossier à côté ${locale}`, oddResult(), "fr");
      const { stdout, stderr, status } = rscript([join(folder, "replication.R")], "/", { LC_ALL: locale });
      expect(stderr).toBe("");
      expect(status).toBe(0);
      expect(stdout).toMatch(/Tout concorde . 1e-9 pr.s\.\n$/);
      expect(stdout).toMatch(
        locale === "C" ? /Plus grand ecart avec results.csv : \d/ : /Plus grand écart avec results.csv\u00a0: \d/,
      );
      expect(stdout).not.toMatch(/<U\+|[?]/);
      expect(differences(folder)).toEqual([]);
    },
  );

  it("fails where a result was changed, a word or a number, and names the column", { timeout: 120_000 }, async () => {
    const folder = await folderOf("changed", resultOf(examples));
    const path = join(folder, "results.csv");
    const text = readFileSync(path, "utf8");
    const run = (changed: string) => {
      writeFileSync(path, changed);
      expect(changed).not.toBe(text);
      return rscript(["replication.R"], folder);
    };
    const [, score = ""] = /(0\.\d{8,})/.exec(text) ?? []; // the lower end of an axis of the first case
    const number = run(text.replace(score, String(Number(score) + 2e-9)));
    expect(number.status).toBe(1);
    expect(number.stderr).toMatch(/differ from results\.csv: 1, .*: axis\.\w+\.lo \[1\]/s);
    const word = run(text.replace('"tentative"', '"probable"'));
    expect(word.status).toBe(1);
    expect(word.stderr).toMatch(/status \[\d+\]/);
    const gone = run(text.replaceAll("axis.market.score", "axis.other.score"));
    expect(gone.status).toBe(1);
    expect(gone.stderr).toMatch(/axis\.market\.score/);
    const empty = run(text.replace(/,0\.\d{8,}/, ","));
    expect(empty.status).toBe(1);
  });
});
