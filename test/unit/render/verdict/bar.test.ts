import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AxisScore } from "../../../../src/model/result.js";
import { drawBar } from "../../../../src/render/verdict/axes.js";

const at = (score: number | null, lo: number, hi: number): AxisScore => ({
  score,
  lo,
  hi,
  known: 1 - (hi - lo),
  compensation: null,
  definitionOutvoted: null,
  weightRadius: null,
  indicators: [],
});

describe("the bar of an axis", () => {
  it("shows bounds, crossover, band and score where they lie", () => {
    expect(drawBar(at(0.75, 0.5, 1), 21, 0.05)).toBe("├─────────╌┼▒░░░●░░░░░┤");
    expect(drawBar(at(null, 0, 1), 21, 0.05)).toBe("├░░░░░░░░░▒┼▒░░░░░░░░░┤");
    expect(drawBar(at(0, 0, 0), 21, 0)).toBe("├●─────────┼──────────┤");
    expect(drawBar(at(1, 1, 1), 21, 0)).toBe("├──────────┼─────────●┤");
  });

  it("never shows a score on the wrong side of the crossover, nor outside its bounds", () => {
    const degree = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(degree, degree, degree, fc.integer({ min: 10, max: 60 }), (a, b, c, half) => {
        const [lo = 0, score = 0, hi = 0] = [a, b, c].sort((x, y) => x - y);
        const cells = [...drawBar(at(score, lo, hi), 2 * half + 1, 0.05)].slice(1, -1);
        expect(cells).toHaveLength(2 * half + 1);
        const dot = cells.indexOf("●");
        if (score < 0.5) expect(dot).toBeLessThanOrEqual(half);
        if (score > 0.5) expect(dot).toBeGreaterThanOrEqual(half);
        const light = cells.flatMap((cell, i) => (cell === "░" || cell === "▒" ? [i] : []));
        if (light.length > 0) {
          expect(dot).toBeGreaterThanOrEqual(Math.min(...light) - 1);
          expect(dot).toBeLessThanOrEqual(Math.max(...light) + 1);
        }
      }),
    );
  });
});
