import { describe, expect, it } from "vitest";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import type { Entry } from "../../../src/model/entry.js";
import { finding } from "../../../src/model/finding.js";
import { LIMITS } from "../../../src/read/limits.js";
import { StreamBound } from "../../../src/run/stream-bound.js";

const FILE = "<stdin>";
const NONE = new Map<number, number>();

function refused(document: number, count: number): Entry {
  const one: AnyDiagnostic = {
    ...finding("key-missing", { key: "id" }, "/id"),
    position: { file: FILE, line: 10 * document, col: 1 },
    document,
  };
  return { kind: "refused", file: FILE, document, findings: Array<AnyDiagnostic>(count).fill(one) };
}

function passed(entries: readonly Entry[], excess: ReadonlyMap<number, number> = NONE) {
  const bound = new StreamBound(FILE);
  return entries.map((entry) => bound.pass(entry, excess));
}

describe("standard input as a whole", () => {
  it("is looked at up to the findings that one file may have; one refusal stands for the rest", () => {
    const entries = [refused(1, 600), refused(2, 400), refused(3, 1), refused(4, 1)];
    const [first, second, third, fourth] = passed(entries);
    expect([first, second, fourth]).toEqual([entries[0], entries[1], null]);
    expect(third).toMatchObject({
      kind: "refused",
      document: 3,
      findings: [
        { code: "file-read-in-part", args: { path: FILE, because: "findings" }, position: { line: 30, col: 1 } },
      ],
    });
  });

  it("is looked at to its end where there is a finding less", () => {
    const entries = [refused(1, 600), refused(2, 399), refused(3, 0)];
    expect(passed(entries)).toEqual(entries);
  });

  it("is looked at up to as many signs beyond the usual as the complete parser may read of one file", () => {
    const excess = new Map([
      [1, LIMITS.fileValues - 1],
      [2, 1],
    ]);
    const entries = [refused(1, 1), refused(2, 1), refused(3, 1)];
    const [first, second, third] = passed(entries, excess);
    expect([first, second]).toEqual(entries.slice(0, 2));
    expect(third).toMatchObject({ document: 3, findings: [{ args: { because: "values" } }] });
  });

  it("is not said twice to be read in part", () => {
    const stopped = refused(1, 2);
    const own = { ...finding("file-read-in-part", { path: FILE, because: "findings" }), document: 1 } as AnyDiagnostic;
    const entries = [{ ...stopped, findings: [...stopped.findings, own] }, refused(2, 1)];
    expect(passed(entries)).toEqual([entries[0], null]);
  });

  it("is known to be spent as soon as it is, so that nobody reads on", () => {
    const bound = new StreamBound(FILE);
    expect(bound.isSpent).toBe(false);
    bound.pass(refused(1, LIMITS.findings), NONE);
    expect(bound.isSpent).toBe(true);
  });
});
