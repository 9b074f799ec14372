import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnyDiagnostic } from "../../../src/model/diagnostic.js";
import { finding } from "../../../src/model/finding.js";
import { FindingLines, MOST_WAITING } from "../../../src/render/finding-lines.js";
import { openLayout } from "../../../src/render/findings-layout.js";
import { options } from "./fixtures/options.js";

const unused = (source: string, file: string, line = 1): AnyDiagnostic => ({
  ...finding("source-unused", { source }, `/sources/${source}`),
  position: { file, line, col: 3 },
});
const lines = async (lang: "en" | "fr" = "en", most = MOST_WAITING) =>
  new FindingLines(await openLayout(options({ lang })), most);

describe("findings in one line each", () => {
  it("says the same words once, with their count and the first places", async () => {
    const list = await lines();
    expect(list.add([unused("a", "a.yaml"), unused("b", "a.yaml", 2), unused("a", "b.yaml")])).toBe("");
    expect(list.add(["c", "d", "e", "f"].map((name) => unused("a", `${name}.yaml`)))).toBe("");
    expect(list.end().split("\n")).toEqual([
      "a.yaml:1:3  warning  source-unused  The source “a” is listed, but no evidence refers to it  (6 times: also b.yaml:1:3, c.yaml:1:3, d.yaml:1:3 and 2 more)",
      "a.yaml:2:3  warning  source-unused  The source “b” is listed, but no evidence refers to it",
      "",
    ]);
    expect(list.end()).toBe("");
  });

  it("in French, and without a place", async () => {
    const list = await lines("fr");
    const loose = finding("source-unused", { source: "a" });
    list.add([loose, loose, unused("b", "a.yaml"), unused("b", "b.yaml")]);
    const [first, second] = list.end().split("\n");
    expect(first).toMatch(/^avertissement {2}source-unused .*\(2 fois\)$/);
    expect(second).toMatch(/\(2 fois\u00a0: aussi b\.yaml:1:3\)$/);
  });

  it("keeps no more than it may: what was found once goes first, what was found often stays", async () => {
    const list = await lines("en", 2);
    const often = unused("often", "a.yaml");
    expect(list.add([often, often, unused("x", "b.yaml")])).toBe("");
    expect(list.add([unused("y", "b.yaml")]).split("\n")).toHaveLength(3);
    list.add([often]);
    expect(list.end()).toContain("(3 times: ");
  });

  it("every finding is in exactly one line, however few may wait", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 8 }),
        async (names, most) => {
          const list = await lines("en", most);
          const written = names.map((name, i) => list.add([unused(`s${name}`, `${i}.yaml`)])).join("") + list.end();
          const counted = written
            .split("\n")
            .filter((line) => line !== "")
            .map((line) => Number(/\((\d+) times/.exec(line)?.[1] ?? 1));
          expect(counted.reduce((sum, one) => sum + one, 0)).toBe(names.length);
        },
      ),
    );
  });
});
