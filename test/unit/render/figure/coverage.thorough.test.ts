import PDFDocument from "pdfkit";
import { describe, expect, it } from "vitest";
import { findFonts } from "../../../../src/io/host/fonts.js";
import { withGlyphs } from "../../../../src/render/figure/formats/coverage.js";
import { FIVE, plot } from "./figures.js";

/** The code points that a font has. */
function charactersOf(path: string): Set<number> {
  const document = new PDFDocument({ font: path }) as unknown as {
    readonly _font: { readonly font: { readonly characterSet: readonly number[] } };
  };
  return new Set(document._font.font.characterSet);
}

describe("characters that the fonts lack", () => {
  it("are those that one of the two fonts lacks, no more and no fewer", () => {
    const [regular, bold] = [charactersOf(findFonts().regular), charactersOf(findFonts().bold)];
    const codes = [...Array(0x20000).keys()].filter((code) => code >= 0x20 && (code < 0xd800 || code > 0xdfff));
    const characters = codes.map((code) => String.fromCodePoint(code)).filter((one) => one.normalize("NFC") === one);
    const shown = withGlyphs(characters);
    const wrong = characters.filter((character, i) => {
      const code = character.codePointAt(0) ?? 0;
      return (shown[i] === character) !== (regular.has(code) && bold.has(code));
    });
    expect(wrong).toEqual([]);
  });

  it("become visible wherever a text is, and the rest stays", () => {
    const data = { name: "Pôle 大阪", more: [{ text: "e\u0301 \u{1F331}", lo: 0.5, none: null }], plain: "a\nb\u0007" };
    expect(withGlyphs(data)).toEqual({
      name: "Pôle [U+5927][U+962A]",
      more: [{ text: "é [U+1F331]", lo: 0.5, none: null }],
      plain: "a\nb[U+0007]",
    });
  });

  it.each(["png", "pdf"] as const)("are seen in %s, where the letters are ours; SVG keeps them", async (format) => {
    const named = (name: string) => ({ ...FIVE, results: FIVE.results.map((one) => ({ ...one, name })) });
    const [shown, spelt] = [await plot(named("大阪"), format, {}), await plot(named("[U+5927][U+962A]"), format, {})];
    expect(Buffer.compare(Buffer.from(shown), Buffer.from(spelt))).toBe(0);
    expect(await plot(named("大阪"), "svg", {})).toContain("大阪");
  });
});
