import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { findFonts } from "../../../../src/io/host/fonts.js";
import { PLOT_KINDS, type PlotOptions } from "../../../../src/render/figure/options.js";
import { renderPlot } from "../../../../src/render/figure/render-plot.js";
import { ASKED, FIVE, HOSTILE, plot } from "./figures.js";

const [nasty] = HOSTILE.results;
const NASTY_ONE = { id: nasty?.id ?? "", date: nasty?.date ?? "" };
const HOSTILE_ASKED = { ...ASKED, profile: NASTY_ONE, network: NASTY_ONE };

/** Every kind, in both languages and palettes, with quiet and with hostile names. */
const CASES = PLOT_KINDS.flatMap((kind) =>
  (["en", "fr"] as const).flatMap((lang): [string, PlotOptions, typeof FIVE][] => [
    [`${kind}, ${lang}`, { kind, lang, ...ASKED[kind] }, FIVE],
    [`${kind}, ${lang}, hostile`, { kind, lang, palette: "grey", width: 175, ...HOSTILE_ASKED[kind] }, HOSTILE],
  ]),
);

describe("SVG", () => {
  it("parses as XML, every one", async () => {
    const files = await Promise.all(
      CASES.map(async ([name, options, result]) => ({
        fileName: `${name}.svg`,
        contents: String(await plot(result, "svg", options)),
      })),
    );
    const { errors } = await validateXML({ xml: files, extension: "schema", schema: [ANYTHING] });
    expect(errors).toEqual([]);
  });

  it.each(CASES)("is drawn: %s", async (_, options, result) => {
    const svg = String(await plot(result, "svg", options));
    const { regular, bold } = findFonts();
    const image = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [regular, bold] } }).render();
    expect(new Set(image.pixels).size).toBeGreaterThan(20);
  });

  it.each(CASES)("says what it shows and runs nothing: %s", async (_, options, result) => {
    const svg = String(await plot(result, "svg", options));
    expect(svg).toMatch(
      /^<svg [^>]*role="img" lang="(?:en|fr)" aria-labelledby="tcec-title" aria-describedby="tcec-desc"/,
    );
    expect(svg).toMatch(/<title id="tcec-title">[^<]{5,}<\/title>\n<desc id="tcec-desc">[^<]{50,}<\/desc>/);
    expect(svg).not.toMatch(/<(?:script|style|image|a|foreignObject|use)\b|href|\son\w+=|NaN|undefined|Infinity/);
    expect(svg).toMatch(/width="\d+(?:\.\d+)?mm"/);
  });

  it("tells pages which marks are whose", async () => {
    const svg = String(await plot(FIVE, "svg", {}));
    const keys = [...svg.matchAll(/class="tcec-point" data-key="(\d)" data-type="([a-z]*)" data-status="([a-z]+)"/g)];
    expect(keys.map((found) => found.slice(1))).toEqual([
      ["0", "alternative", "tentative"],
      ["1", FIVE.results[1]?.type, FIVE.results[1]?.status],
      ["2", "entrepreneurial", "probable"],
      ["3", "", "borderline"],
    ]);
  });
});

/** A schema that every SVG keeps to: what is asked is that the text is XML at all. */
const ANYTHING = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/2000/svg" elementFormDefault="qualified">
<xs:element name="svg"><xs:complexType mixed="true"><xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element></xs:schema>`;

describe("bytes", () => {
  it.each(["svg", "tikz", "png", "pdf"] as const)("are the same each time: %s", async (format) => {
    for (const kind of PLOT_KINDS) {
      const options = { kind, lang: "fr", ...ASKED[kind] } as const;
      const [one, two] = [await plot(FIVE, format, options), await plot(structuredClone(FIVE), format, options)];
      expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
    }
  });

  it("of PNG say how large it is: in dots and on paper", async () => {
    const png = Buffer.from(await plot(FIVE, "png", { dpi: 150, width: 85 }));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(Math.round((85 / 25.4) * 150));
    const at = png.indexOf("pHYs");
    expect(at).toBe(37);
    expect(png.readUInt32BE(at + 4)).toBe(Math.round(150 / 0.0254));
    expect(png.readUInt8(at + 12)).toBe(1);
  });

  it("of PDF hold letters, a title, a language, and no time", async () => {
    const pdf = Buffer.from(await plot(FIVE, "pdf", { lang: "fr" })).toString("latin1");
    expect(pdf).toMatch(/^%PDF-/);
    expect(pdf).toContain("/Lang (fr)");
    expect(pdf).toMatch(/\/BaseFont \/[A-Z]{6}\+DejaVuSans\b/);
    expect(pdf).toMatch(/\(D:19700101000000Z\)/);
    expect(pdf).not.toMatch(/\/Subtype \/Image/);
  });

  it("of PNG and PDF need fonts", async () => {
    await expect(renderPlot(FIVE, "png")).rejects.toThrow(RangeError);
    await expect(renderPlot(FIVE, "pdf")).rejects.toThrow(RangeError);
    await expect(renderPlot(FIVE, "tikz")).resolves.toContain("tikzpicture");
  });
});

describe("grey", () => {
  it("has no colour at all", async () => {
    const svg = String(await plot(FIVE, "svg", { palette: "grey" }));
    for (const [, r, g, b] of svg.matchAll(/#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/g)) expect([r, g]).toEqual([g, b]);
  });
});
