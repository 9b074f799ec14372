import { describe, expect, it } from "vitest";
import { loadReport } from "../../../../src/render/batch/load.js";
import { MOST_BYTES } from "../../../../src/render/batch/markdown.js";
import { TENTATIVE } from "../fixtures/results.js";
import { batchOf, CALM, contextOf, EMPTY, HOSTILE, MIXED, reportOn, scored } from "./batches.js";

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe("a summary in Markdown", () => {
  it("gives the verdict of the gates in its first line", async () => {
    expect((await reportOn("markdown", MIXED)).split("\n")[0]).toBe("**✗ 3 of 5 gates failed**");
    const passed = { ...CALM, summary: { ...CALM.summary, gates: MIXED.summary.gates.filter((gate) => gate.passed) } };
    expect((await reportOn("markdown", passed)).split("\n")[0]).toBe("**✓ All 2 gates passed**");
    expect((await reportOn("markdown", CALM)).split("\n")[0]).toBe(
      "**✓ 2 profiles in 2 files · 0 errors · 0 warnings**",
    );
    expect((await reportOn("markdown", EMPTY)).split("\n")[0]).toBe(
      "**✗ 0 profiles in 0 files · 1 error · 0 warnings**",
    );
  });

  it("has tables whose rows have as many cells as their heads, whatever names hold", async () => {
    for (const batch of [MIXED, HOSTILE, CALM]) {
      for (const lang of ["en", "fr"] as const) {
        const lines = (await reportOn("markdown", batch, { lang }))
          .split("\n")
          .map((line) => line.replaceAll("\\\\", ""));
        const cells = (line: string): number => line.match(/(?<!\\)\|/g)?.length ?? 0;
        let head = 0;
        for (const [i, line] of lines.entries()) {
          if (!line.startsWith("|")) continue;
          if (!lines[i - 1]?.startsWith("|")) head = cells(line);
          expect(cells(line)).toBe(head);
        }
        expect(head).toBeGreaterThan(5);
      }
    }
  });

  it("leaves nothing of a hostile name that Markdown or HTML would obey", async () => {
    const text = await reportOn("markdown", HOSTILE);
    const bare = text
      .replace(/\\./g, "")
      .replace(/^- \*\*(error|warning|note)\*\*/gm, "")
      .replace(/`[a-z-]+`/g, "");
    expect(bare).not.toMatch(/[<>`[\]@]/);
    expect(bare.replace(/^\*\*.*\*\*$|^- \*\*(.*)\*\*/gm, "$1")).not.toContain("*");
    expect(bare).not.toMatch(/^#{1,6} (?!#*(Findings|Profiles|Changed))/m);
  });

  it("shows the first fifty findings and thousand profiles, and says how many more there are", async () => {
    const finding = MIXED.lines[2]?.entry.findings[0];
    const lines = Array.from({ length: 1203 }, (_, i) => {
      return { entry: scored(TENTATIVE, { id: `p${i}`, findings: finding && i < 60 ? [finding] : [] }), judged: [] };
    });
    const text = await reportOn("markdown", batchOf(lines));
    expect(text.match(/`key-unknown`/g)).toHaveLength(50);
    expect(text).toContain("*and 10 more*");
    expect(text.match(/^\| {2}\| p\d+ \|/gm)).toHaveLength(1000);
    expect(text).toContain("*and 203 more*");
    expect(bytes(text)).toBeLessThan(MOST_BYTES);
  });

  it("ends below the limit of GitHub, and says that it was cut", async () => {
    const make = await loadReport("markdown");
    const writer = await make(contextOf());
    const id = "é".repeat(450);
    const date = "😀".repeat(450);
    for (let i = 0; i < 1000; i += 1) writer.entry(scored(TENTATIVE, { id, date }), []);
    const text = writer.tail(MIXED.summary);
    expect(bytes(text)).toBeLessThanOrEqual(MOST_BYTES);
    expect(bytes(text)).toBeGreaterThan(MOST_BYTES * 0.9);
    expect(text.trimEnd().split("\n").at(-1)).toBe("*the rest is left out: this summary may not be longer*");
    expect(text.split("\n")[0]).toBe("**✗ 3 of 5 gates failed**");
  });
});
