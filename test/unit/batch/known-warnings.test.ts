import { describe, expect, it } from "vitest";
import { Allowance } from "../../../src/batch/allowance.js";
import { type KnownWarning, KnownWarnings, knownIn, writeKnown } from "../../../src/batch/known-warnings.js";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import { finding } from "../../../src/model/finding.js";

const similar = (value: string, at: number, line = 1): AnyDiagnostic => ({
  ...finding("sector-similar", { value, suggestion: "culture" }, `/sectors/${at}`),
  position: { file: "a.yaml", line, col: 1 },
});
const list = (known: readonly KnownWarning[], isRenewed = false): KnownWarnings =>
  new KnownWarnings(known, { path: "k.json", isRenewed, nameOf: (file) => file });

/** What a list written of these findings holds. */
function written(...findings: readonly AnyDiagnostic[]): readonly KnownWarning[] {
  const known = list([], true);
  new Allowance([], known).mark(findings);
  return known.found;
}

describe("known warnings", () => {
  it("are known by what they are about, not by their line, nor by where in a list they stand", () => {
    const known = new Allowance([], list(written(similar("cultur", 0))));
    expect(known.sort([similar("cultur", 3, 90)]).open).toEqual([]);
    expect(known.sort([similar("kultur", 0)]).open).toHaveLength(1);
  });

  it("stand for as many as there were: one more is new, one less is gone", () => {
    const [one, ...others] = written(similar("cultur", 0), similar("cultur", 1));
    expect([one?.pointer, one?.count, others]).toEqual(["/sectors/*", 2, []]);
    const more = new Allowance([], list([one as KnownWarning]));
    expect(more.sort([0, 1, 2].map((at) => similar("cultur", at))).open).toHaveLength(1);
    const less = list([one as KnownWarning]);
    const allowance = new Allowance([], less);
    allowance.see("a.yaml");
    allowance.sort([similar("cultur", 0)]);
    expect(allowance.gone().map(({ args }) => args)).toEqual([
      { path: "k.json", count: 1, among: ["a.yaml sector-similar /sectors/*"], more: 0 },
    ]);
  });

  it("are warnings alone, and none that is allowed otherwise", () => {
    const note = finding("agreement-over", { name: "R", until: "2012", date: "2015" });
    const error = finding("yaml-tab", {});
    const known = list([], true);
    new Allowance(["sector-similar"], known).mark([note, error, similar("cultur", 0)]);
    expect(known.found).toEqual([]);
  });

  it("are written sorted, a line each, and read back", () => {
    const all = written(similar("kultur", 1), similar("cultur", 0));
    const text = writeKnown(all);
    expect(text).toBe(writeKnown(written(similar("cultur", 4), similar("kultur", 2))));
    expect(text.trimEnd().split("\n")).toHaveLength(4);
    expect(JSON.parse(text).warnings.map(knownIn)).toEqual(all);
    expect(JSON.parse(writeKnown([])).warnings).toEqual([]);
    for (const wrong of [null, [], "x", {}, { ...all[0], count: 0 }, { ...all[0], file: 1 }])
      expect(knownIn(wrong)).toBeNull();
  });
});
