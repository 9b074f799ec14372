import { describe, expect, it } from "vitest";
import { Gates, type GatesAsked, gatesFailed } from "../../../src/batch/gates.js";
import { type Gate, isGate, parseGate } from "../../../src/batch/parse-gate.js";
import type { Entry } from "../../../src/model/entry.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { axesOf, refused, scored, told, WARNING } from "./entries.js";

const NONE: GatesAsked = { failOn: [], expect: null, baseline: null, maxWarnings: null };
const WHOLE = { isShard: false, loose: [] };

function gate(word: string): Gate {
  const parsed = parseGate(word, defaultTypology());
  if (isGate(parsed)) return parsed;
  throw new Error(word);
}

/** What the gates hold against each entry, and how they went. */
function judged(asked: Partial<GatesAsked>, entries: readonly Entry[], scope: Parameters<Gates["finish"]>[0] = WHOLE) {
  const gates = new Gates({ ...NONE, ...asked });
  const found = entries.map((entry) => gates.judge(entry).map(told));
  return { found, ...gates.finish(scope), changes: gates.changes };
}

describe("gates", () => {
  it("that nobody asked for hold nothing against anything", () => {
    const { found, verdicts, loose, changes } = judged({}, [scored({ findings: [WARNING] }), refused("b.yaml")]);
    expect([found, verdicts, loose, changes]).toEqual([[[], []], [], [], null]);
    expect(gatesFailed(verdicts)).toBeNull();
  });

  const drift = { watchpoints: ["governance_drift", "low_self_financing"] };
  it.each([
    ["undetermined", scored({ status: "undetermined", type: null }), 'gate-status {"status":"undetermined"}'],
    ["borderline", scored({ status: "borderline", type: null }), 'gate-status {"status":"borderline"}'],
    ["tentative", scored(), 'gate-status {"status":"tentative"}'],
    ["probable", scored({ status: "probable" }), 'gate-status {"status":"probable"}'],
    ["probable", scored({ status: "tentative" }), null],
    ["tentative", scored({ status: "undetermined" }), null],
    ["undetermined", scored({ status: "clear" }), null],
    ["watchpoint:governance_drift", scored(drift), 'gate-watchpoint {"watchpoint":"governance_drift"}'],
    ["watchpoint:dominant_funder", scored(drift), null],
    ["check:law_2014", scored({ checks: ["law_2014"] }), 'gate-check {"check":"law_2014"}'],
    ["check:call_2015", scored({ checks: ["law_2014"] }), null],
    ["invalid", scored(), null],
  ])("--fail-on %s: exactly that", (word, entry, finding) => {
    const { found, verdicts, loose } = judged({ failOn: [gate(word)] }, [entry]);
    expect(found).toEqual([finding === null ? [] : [`okhra.yaml:2:1 ${finding}`]]);
    const among = finding === null ? [] : ["okhra 2004"];
    const of = word === "invalid" ? "documents" : "profiles";
    expect(verdicts).toEqual([{ gate: `--fail-on ${word}`, passed: finding === null, count: among.length, of, among }]);
    expect(loose).toEqual([]);
  });

  it("hold their finding against the document, with its number", () => {
    const gates = new Gates({ ...NONE, failOn: [gate("tentative")] });
    expect(gates.judge(scored({ file: "f.yaml", line: 30, document: 4 }))).toEqual([
      {
        code: "gate-status",
        severity: "error",
        args: { id: "okhra", date: "2004", status: "tentative" },
        pointers: [],
        position: { file: "f.yaml", line: 30, col: 1 },
        document: 4,
      },
    ]);
  });

  it("--fail-on invalid counts what gave no result, by file; other gates leave it alone", () => {
    const entries = [refused("a.yaml"), scored(), refused("a.yaml"), refused("b.yaml")];
    const { found, verdicts } = judged({ failOn: [gate("invalid"), gate("undetermined")] }, entries);
    expect(found).toEqual([[], [], [], []]);
    expect(verdicts).toEqual([
      { gate: "--fail-on invalid", passed: false, count: 3, of: "documents", among: ["a.yaml", "b.yaml"] },
      { gate: "--fail-on undetermined", passed: true, count: 0, of: "profiles", among: [] },
    ]);
  });

  it("that were asked for twice are judged once, in the order in which they were asked for", () => {
    const failOn = ["check:law_2014", "tentative", "check:law_2014"].map(gate);
    const { found, verdicts } = judged({ failOn, maxWarnings: 3, expect: "own" }, [scored({ checks: ["law_2014"] })]);
    expect(found[0]?.length).toBe(2);
    expect(verdicts.map((verdict) => verdict.gate)).toEqual([
      "--fail-on check:law_2014",
      "--fail-on tentative",
      "--expect",
      "--max-warnings 3",
    ]);
  });

  it("keep the names of the first few only", () => {
    const entries = Array.from({ length: 1_000 }, (_, i) => scored({ id: `c${i}` }));
    const { verdicts } = judged({ failOn: [gate("tentative")] }, entries);
    expect(verdicts[0]).toMatchObject({ count: 1_000, among: ["c0 2004", "c1 2004", "c2 2004", "c3 2004"] });
  });

  it.each([
    [0, 3, false],
    [2, 3, false],
    [3, 3, true],
    [4, 3, true],
  ])("--max-warnings %i with %i warnings", (limit, count, passed) => {
    const entries = [scored({ findings: [WARNING] }), scored({ id: "b" }), refused("x.yaml", [WARNING])];
    const loose = [{ ...WARNING, position: { file: "p", line: 1, col: 1 } }];
    const { found, verdicts } = judged({ maxWarnings: limit }, entries, { isShard: false, loose });
    expect(found.flat()).toEqual([]);
    const among = ["okhra 2004", "x.yaml", "p"];
    expect(verdicts).toEqual([{ gate: `--max-warnings ${limit}`, passed, count, of: "warnings", among }]);
  });

  it("that failed make one finding, with those that passed left out", () => {
    const entry = scored({ axes: axesOf(0.1, 0.9) });
    const { verdicts } = judged({ failOn: [gate("tentative"), gate("probable")], maxWarnings: 0 }, [entry]);
    expect(gatesFailed(verdicts)).toMatchObject({
      code: "gates-failed",
      severity: "error",
      args: { gates: [{ gate: "--fail-on tentative", count: 1 }] },
    });
  });
});
