import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baselineOf, checkBaseline, compareWith } from "../../../src/batch/baseline.js";
import { Gates } from "../../../src/batch/gates.js";
import { BASELINE_TOLERANCE } from "../../../src/model/defaults.js";
import type { ScoredEntry } from "../../../src/model/entry.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { axesOf, refused, resultOf, scored, told } from "./entries.js";

const { settings } = defaultTypology();
const TYPOLOGY = { id: "t", version: "1.0.0", hash: "sha256:0123456789abcdef", settings };
const baseline = (...entries: ScoredEntry[]) =>
  baselineOf({ typology: TYPOLOGY, results: entries.map(resultOf) }, "b.json");

function compared(before: ScoredEntry, now: ScoredEntry, tolerance = BASELINE_TOLERANCE): string[] {
  const [remembered] = baseline(before).profiles.values();
  return remembered ? compareWith(remembered, now, tolerance).map(told) : ["forgotten"];
}

/** A whole run against a baseline. */
function run(
  before: readonly ScoredEntry[],
  now: readonly ScoredEntry[],
  more: { isShard?: boolean; isRenewed?: boolean } = {},
) {
  const comparison = {
    baseline: baseline(...before),
    tolerance: BASELINE_TOLERANCE,
    isRenewed: more.isRenewed ?? false,
  };
  const gates = new Gates({ failOn: [], expect: null, maxWarnings: null, baseline: comparison });
  const found = now.flatMap((entry) => gates.judge(entry)).map(told);
  const { verdicts, loose } = gates.finish({ isShard: more.isShard ?? false, loose: [] });
  return { found, verdict: verdicts[0], loose: loose.map(told), changes: gates.changes };
}

const { score: _score, known: _known, ...RANGE } = scored().axes.market ?? { lo: 0, hi: 0, score: 0, known: 0 };

describe("a baseline", () => {
  it("remembers of each profile what is compared, and nothing else", () => {
    const { profiles, ...rest } = baseline(scored(), scored({ level: "service", type: null, axes: axesOf(null, 0.2) }));
    expect(rest).toEqual({ file: "b.json", typology: TYPOLOGY });
    expect([...profiles.values()]).toEqual([
      {
        id: "okhra",
        date: "2004",
        type: "alternative",
        status: "tentative",
        axes: { market: { score: 0.87, ...RANGE }, deliberation: { score: 0.66, ...RANGE } },
      },
      {
        id: "okhra",
        date: "2004",
        type: null,
        status: "tentative",
        axes: { market: { score: null, ...RANGE }, deliberation: { score: 0.2, ...RANGE } },
      },
    ]);
  });

  it("of another typology is refused, whatever its name", () => {
    expect(checkBaseline(baseline(), TYPOLOGY)).toBeNull();
    expect(checkBaseline(baseline(), { ...TYPOLOGY, hash: "sha256:fedcba98" })).toMatchObject({
      code: "result-baseline-typology",
      args: { expected: "t 1.0.0 (sha256:fedcba98)", got: "t 1.0.0 (sha256:01234567)" },
      position: { file: "b.json", line: 1, col: 1 },
    });
    expect(checkBaseline(baseline(), { ...TYPOLOGY, version: "2.0.0" })).toBeNull();
  });

  it("of other evidence is refused: where weak evidence does not count, scores do not compare", () => {
    const strict = { ...TYPOLOGY, settings: { ...settings, minimumConfidence: "high" as const } };
    const all = { ...TYPOLOGY, settings: { ...settings, minimumConfidence: "low" as const } };
    expect(checkBaseline(baseline(), strict)).toMatchObject({ code: "result-baseline-typology" });
    expect(checkBaseline(baseline(), all)).toBeNull();
  });
});

describe("a profile compared with the baseline", () => {
  it.each<[string, Partial<ScoredEntry>, string[]]>([
    ["is the same", {}, []],
    ["may move in what is not compared", { possible: [], watchpoints: ["x"], name: "O", line: 9, file: "n" }, []],
    ["has another type", { type: "social" }, ['baseline-type {"from":"alternative","to":"social"}']],
    ["has no type any more", { type: null }, ['baseline-type {"from":"alternative","to":null}']],
    ["has another status", { status: "clear" }, ['baseline-status {"from":"tentative","to":"clear"}']],
    ["has moved", { axes: axesOf(0.62, 0.66) }, ['baseline-score {"axis":"market","from":0.87,"to":0.62}']],
    [
      "has lost a score",
      { axes: axesOf(0.87, null) },
      ['baseline-score {"axis":"deliberation","from":0.66,"to":null}'],
    ],
    [
      "has moved in every way, in this order",
      { type: "social", status: "probable", axes: axesOf(0.2, 0.7) },
      [
        'baseline-type {"from":"alternative","to":"social"}',
        'baseline-status {"from":"tentative","to":"probable"}',
        'baseline-score {"axis":"market","from":0.87,"to":0.2}',
        'baseline-score {"axis":"deliberation","from":0.66,"to":0.7}',
      ],
    ],
  ])("%s", (_, change, expected) => expect(compared(scored(), scored(change))).toEqual(expected));

  const open = (lo: number, hi: number, score: number | null = null): ScoredEntry["axes"] => ({
    market: { score, lo, hi, known: 0.2 },
  });

  it.each<[string, ScoredEntry["axes"], ScoredEntry["axes"], string[]]>([
    ["are the same", open(0.1, 0.9), open(0.1, 0.9), []],
    [
      "have moved: a fact was turned round",
      open(0, 0.76),
      open(0.24, 1),
      ['baseline-bounds {"axis":"market","from":{"lo":0,"hi":0.76},"to":{"lo":0.24,"hi":1}}'],
    ],
    [
      "have moved at one end",
      open(0, 0.9),
      open(0, 0.8),
      ['baseline-bounds {"axis":"market","from":{"lo":0,"hi":0.9},"to":{"lo":0,"hi":0.8}}'],
    ],
    ["have moved within the tolerance", open(0, 0.9), open(1e-7, 0.9 - 1e-7), []],
    ["have moved under a score that has not", open(0, 0.9, 0.6), open(0.3, 0.7, 0.6), []],
    [
      "have moved with a score that went",
      open(0.4, 0.9, 0.6),
      open(0, 1),
      ['baseline-score {"axis":"market","from":0.6,"to":null}'],
    ],
    ["are of an axis that was not there", {}, open(0.1, 0.9), []],
  ])("without a score its bounds %s", (_, before, now, expected) => {
    expect(compared(scored({ axes: before }), scored({ axes: now }))).toEqual(expected);
  });

  it.each([
    [0.25, 0.87, 0.62, true],
    [0.24, 0.87, 0.62, false],
    [0.1, 0.5, 0.6, true],
    [0.1, 0.6, 0.5, true],
    [0, 0.5, 0.5 + 1e-12, true],
    [0, 0.5, 0.500001, false],
    [BASELINE_TOLERANCE, 0.5, 0.5 + 5e-7, true],
    [BASELINE_TOLERANCE, 0.5, 0.50001, false],
    [1, 0, 1, true],
  ])("with a tolerance of %d: from %d to %d", (tolerance, from, to, isSame) => {
    const [before, now] = [scored({ axes: axesOf(from, 0) }), scored({ axes: axesOf(to, 0) })];
    expect(compared(before, now, tolerance)).toHaveLength(isSame ? 0 : 1);
  });

  it("counts a score that became known or unknown, whatever the tolerance; unknown and unknown is the same", () => {
    const [known, unknown] = [scored({ axes: axesOf(0.5, 0.5) }), scored({ axes: axesOf(null, 0.5) })];
    expect(compared(known, unknown, 1)).toHaveLength(1);
    expect(compared(unknown, known, 1)).toHaveLength(1);
    expect(compared(unknown, unknown, 0)).toEqual([]);
  });

  it("that compares a run with itself finds nothing, whatever the order", () => {
    const score = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    const entry = fc
      .record({
        id: fc.constantFrom("a", "b", "c"),
        date: fc.constantFrom("1", "2"),
        coder: fc.constantFrom(null, "x"),
        market: score,
        other: score,
      })
      .map(({ market, other, ...rest }) => scored({ ...rest, axes: axesOf(market, other) }));
    const distinct = fc.uniqueArray(entry, { selector: ({ id, date, coder }) => `${id} ${date} ${coder}` });
    fc.assert(
      fc.property(distinct, (entries) => {
        const { found, loose, verdict, changes } = run(entries, [...entries].reverse());
        expect([found, loose, verdict?.passed, changes]).toEqual([[], [], true, { first: [], total: 0 }]);
      }),
    );
  });
});

describe("a run compared with the baseline", () => {
  const okhra = scored();
  const pollens = scored({ id: "pollens", date: "2013", file: "pollens.yaml" });

  it("tells what appeared, at its place, and what vanished, at the baseline", () => {
    const { found, loose, verdict, changes } = run([okhra], [pollens]);
    expect(found).toEqual(["pollens.yaml:2:1 baseline-appeared"]);
    expect(loose).toEqual(["b.json:1:1 baseline-vanished"]);
    expect(verdict).toEqual({
      gate: "--baseline",
      passed: false,
      count: 2,
      of: "differences",
      among: ["pollens 2013", "okhra 2004"],
    });
    expect(changes?.first.map(({ code }) => code)).toEqual(["baseline-appeared", "baseline-vanished"]);
  });

  it("tells profiles of one cluster and date apart by level and coder", () => {
    const [mm, jp] = [scored({ coder: "MM" }), scored({ coder: "JP", type: "social" })];
    const service = scored({ level: "service", coder: "MM", type: null });
    expect(run([mm, jp, service], [service, jp, mm]).verdict?.passed).toBe(true);
    expect(run([mm, jp], [jp]).loose).toEqual(["b.json:1:1 baseline-vanished"]);
  });

  it("holds a profile that is refused now for vanished", () => {
    const gates = new Gates({
      failOn: [],
      expect: null,
      maxWarnings: null,
      baseline: { baseline: baseline(okhra), tolerance: 0, isRenewed: false },
    });
    expect(gates.judge(refused("okhra.yaml"))).toEqual([]);
    expect(gates.finish({ isShard: false, loose: [] }).loose.map(told)).toEqual(["b.json:1:1 baseline-vanished"]);
  });

  it("does not ask a part of a batch for the rest of it", () => {
    const { loose, verdict } = run([okhra, pollens], [okhra], { isShard: true });
    expect([loose, verdict?.passed]).toEqual([[], true]);
    expect(run([okhra], [pollens], { isShard: true }).found).toEqual(["pollens.yaml:2:1 baseline-appeared"]);
  });

  it("that renews it shows what changes, and fails for none of it", () => {
    const { found, loose, verdict, changes } = run([okhra], [{ ...pollens }], { isRenewed: true });
    expect([found, loose]).toEqual([[], []]);
    expect(verdict).toMatchObject({ passed: true, count: 2 });
    expect(changes?.total).toBe(2);
  });

  it("keeps the first thousand changes, and counts all", () => {
    const entries = Array.from({ length: 1_200 }, (_, i) => scored({ id: `c${i}` }));
    const { changes, verdict } = run([], entries);
    expect([changes?.first.length, changes?.total, verdict?.count]).toEqual([1_000, 1_200, 1_200]);
  });
});
