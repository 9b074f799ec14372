import { describe, expect, test } from "vitest";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import { finding } from "../../../src/model/finding.js";
import { sortOut } from "../../../src/model/refusals.js";

const at = (finding: AnyDiagnostic, file: string, document?: number): AnyDiagnostic => ({
  ...finding,
  position: { file, line: 1, col: 1 },
  ...(document === undefined ? {} : { document }),
});
const named = { id: "a", date: "2013" };

describe("findings of a saved result", () => {
  test("that refuse something are told from those of the run", () => {
    const broken = at(finding("yaml-unexpected", { detail: "[" }), "p/broken.yaml", 2);
    const cut = finding("file-findings-cut", { path: "p/broken.yaml", shown: 1000, more: 3 });
    const locked = finding("file-unreadable", { path: "p/locked.yaml", reason: "EACCES" });
    const link = finding("file-link-outside", { path: "p/etc" });
    const missing = finding("file-not-found", { path: "nope.yaml" });
    const empty = finding("file-no-match", { path: "empty" });
    const { refused, loose } = sortOut([broken, cut, locked, link, missing, empty]);
    expect(refused).toEqual([
      { kind: "refused", file: "p/broken.yaml", document: 2, findings: [broken, cut] },
      { kind: "refused", file: "p/locked.yaml", document: null, findings: [locked] },
    ]);
    expect(loose).toEqual([link, missing, empty]);
  });

  test("refuse nothing where none of them is an error", () => {
    const warning = at(finding("file-findings-cut", { path: "p/a.yaml", shown: 1, more: 1 }), "p/a.yaml", 1);
    expect(sortOut([warning])).toEqual({ refused: [], loose: [warning] });
  });

  test("leave out what the gates and the cache of that run had to say", () => {
    const judged = [
      at(finding("baseline-vanished", named), "base.json"),
      at(finding("expect-missing", named), "expected.yaml"),
      finding("expect-nothing", {}),
      finding("cache-damaged", { path: "c" }),
    ];
    expect(sortOut(judged)).toEqual({ refused: [], loose: [] });
  });
});
