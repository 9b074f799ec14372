import { describe, expect, it } from "vitest";
import { compareExpected, type Expected, expectationsIn } from "../../../src/batch/expectations.js";
import { Gates } from "../../../src/batch/gates.js";
import type { Entry } from "../../../src/model/entry.js";
import { readDocuments } from "../../../src/read/documents.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { validateExpected } from "../../../src/validate/expected.js";
import { refused, scored, told } from "./entries.js";

function read(text: string) {
  const parts = readDocuments({ file: "e.yaml", text }).documents.map((document) => {
    const { value } = validateExpected(document, defaultTypology());
    if (value === null) throw new Error("not valid");
    return { expected: value, document };
  });
  return expectationsIn("e.yaml", parts);
}

function expectationsOf(text: string) {
  const { value } = read(text);
  if (value === null) throw new Error("they contradict one another");
  return value;
}

function run(expected: "own" | string, entries: readonly Entry[], isShard = false) {
  const expect = expected === "own" ? "own" : expectationsOf(expected);
  const gates = new Gates({ failOn: [], baseline: null, maxWarnings: null, expect });
  const found = entries.map((entry) => gates.judge(entry).map(told));
  const { verdicts, loose } = gates.finish({ isShard, loose: [] });
  return { found, loose: loose.map(told), verdict: verdicts[0] };
}

describe("what is expected of a profile", () => {
  it.each<[Expected, string[]]>([
    [{}, []],
    [{ type: "alternative" }, []],
    [{ status: "tentative" }, []],
    [{ possible: ["alternative", "entrepreneurial"] }, []],
    [{ type: "alternative", status: "tentative", possible: ["entrepreneurial", "alternative"] }, []],
    [{ type: "social" }, ['expect-type {"expected":"social","got":"alternative"}']],
    [{ type: null }, ['expect-type {"expected":null,"got":"alternative"}']],
    [{ status: "clear" }, ['expect-status {"expected":"clear","got":"tentative"}']],
    [{ possible: [] }, ['expect-possible {"expected":[],"got":["entrepreneurial","alternative"]}']],
    [
      { possible: ["alternative", "social"] },
      ['expect-possible {"expected":["alternative","social"],"got":["entrepreneurial","alternative"]}'],
    ],
    [
      { type: "social", status: "clear" },
      ['expect-type {"expected":"social","got":"alternative"}', 'expect-status {"expected":"clear","got":"tentative"}'],
    ],
  ])("%j", (expected, found) => expect(compareExpected(expected, scored()).map(told)).toEqual(found));

  it("may be that there is no type", () => {
    const none = scored({ type: null, status: "undetermined" });
    expect(compareExpected({ type: null }, none)).toEqual([]);
    expect(compareExpected({ type: "social" }, none).map(told)).toEqual([
      'expect-type {"expected":"social","got":null}',
    ]);
  });
});

describe("--expect with what profiles say of themselves", () => {
  it("compares those that say something", () => {
    const entries = [
      scored(),
      scored({ expected: { type: "social" } }),
      refused("x.yaml"),
      scored({ expected: { status: "tentative" } }),
    ];
    const { found, loose, verdict } = run("own", entries);
    expect(found).toEqual([[], ['okhra.yaml:2:1 expect-type {"expected":"social","got":"alternative"}'], [], []]);
    expect(loose).toEqual([]);
    expect(verdict).toEqual({ gate: "--expect", passed: false, count: 1, of: "differences", among: ["okhra 2004"] });
  });

  it("fails where nothing was compared, but in a part of a batch", () => {
    const whole = run("own", [scored(), refused("x.yaml")]);
    expect([whole.loose, whole.verdict?.passed, whole.verdict?.count]).toEqual([["expect-nothing"], false, 0]);
    const part = run("own", [scored()], true);
    expect([part.loose, part.verdict?.passed]).toEqual([[], true]);
  });
});

describe("--expect with a file", () => {
  it("compares by id and date, at every level and for every coder; what profiles say of themselves does not count", () => {
    const entries = [
      scored({ coder: "MM", expected: { type: "institutionalized" } }),
      scored({ level: "service", type: "social" }),
      scored({ date: "2005" }),
    ];
    const { found, verdict } = run("okhra/2004: {type: alternative}\n", entries);
    expect(found).toEqual([[], ['okhra.yaml:2:1 expect-type {"expected":"alternative","got":"social"}'], []]);
    expect(verdict?.count).toBe(1);
  });

  it("misses what was not scored, at its line", () => {
    const file = "# list\nokhra/2004:\n  type: alternative\npollens/2013-12:\n  status: clear\n";
    const { loose, verdict } = run(file, [scored(), refused("pollens.yaml")]);
    expect(loose).toEqual(["e.yaml:4:1 expect-missing"]);
    expect(verdict).toMatchObject({ passed: false, count: 1, among: ["pollens 2013-12"] });
    expect(run(file, [], true)).toEqual({
      found: [],
      loose: [],
      verdict: { ...verdict, passed: true, count: 0, among: [] },
    });
  });

  it("says that all are missing rather than that nothing was compared", () => {
    expect(run("a/2004: {type: null}\nb/2004: {type: null}\n", []).loose).toEqual([
      "e.yaml:1:1 expect-missing",
      "e.yaml:2:1 expect-missing",
    ]);
  });

  it("may have several documents, which speak of different profiles", () => {
    const file = "okhra/2004: {type: social}\n---\n# more\npollens/2013: {status: clear}\n";
    const { found, loose } = run(file, [scored()]);
    expect(found).toEqual([['okhra.yaml:2:1 expect-type {"expected":"social","got":"alternative"}']]);
    expect(loose).toEqual(["e.yaml:4:1 expect-missing"]);
    const { value, diagnostics } = read("okhra/2004: {type: social}\n---\nokhra/2004: {type: null}\n");
    expect([value, diagnostics.map(({ code, args, position }) => [code, args, position?.line])]).toEqual([
      null,
      [["yaml-duplicate-key", { key: "okhra/2004", line: 1 }, 3]],
    ]);
  });
});
