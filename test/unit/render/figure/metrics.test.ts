import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { findFonts } from "../../../../src/io/host/fonts.js";
import { shorten, widthOf, wrapText } from "../../../../src/render/figure/scene/metrics.js";

describe("the widths of letters", () => {
  it.each(["regular", "bold"] as const)("are those of the font, %s", (weight) => {
    const document = new PDFDocument().font(findFonts()[weight], 1000);
    const codes = [...Array(0x180 - 0x20).keys()]
      .map((i) => i + 0x20)
      .concat([...Array(0x2b).keys()].map((i) => i + 0x2010));
    for (const code of codes) {
      if ((code >= 0x7f && code < 0xa0) || code === 0xad || (code > 0x2027 && code < 0x202f) || code === 0x2011)
        continue;
      const letter = String.fromCodePoint(code);
      const real = document.widthOfString(letter);
      const excess = widthOf(letter, 1000, weight === "bold") - real;
      expect(excess, `U+${code.toString(16)}`).toBeGreaterThanOrEqual(-0.001);
      expect(excess, `U+${code.toString(16)}`).toBeLessThanOrEqual(2);
    }
  });

  it("are not too small for what is not listed", () => {
    const document = new PDFDocument().font(findFonts().regular, 1000);
    for (const text of ["Ωμέγα", "Привет, мир", "قطب التعاون", "大阪", "→ ≥ 5"]) {
      expect(widthOf(text, 1000)).toBeGreaterThan(document.widthOfString(text) * 0.95);
    }
  });
});

describe("text that is too wide", () => {
  it("ends in an ellipsis, within its room, between whole letters", () => {
    const text = "e\u0301".repeat(30);
    const shown = shorten(text, 50, 6);
    expect(shown).toMatch(/^(?:e\u0301)+…$/);
    expect(widthOf(shown, 6)).toBeLessThanOrEqual(50);
    expect(shorten("court", 50, 6)).toBe("court");
  });

  it("is broken at spaces, never at those that do not break", () => {
    const lines = wrapText("un deux trois\u00a0: quatre cinq", 40, 6, 5);
    expect(lines.join(" ")).toBe("un deux trois\u00a0: quatre cinq");
    for (const line of lines) expect(widthOf(line, 6)).toBeLessThanOrEqual(40);
    expect(wrapText("un deux trois quatre cinq six", 20, 6, 2).at(-1)).toMatch(/…$/);
  });
});
