import { describe, expect, it } from "vitest";
import { renderPlot } from "../../../../src/render/figure/render-plot.js";
import { resultOf, TENTATIVE } from "../fixtures/results.js";

const axes = Object.fromEntries(
  Object.entries(TENTATIVE.axes).map(([id, at]) => [id, { ...at, compensation: false, definitionOutvoted: false }]),
);
const plain = { ...TENTATIVE, axes, id: "plain", name: "Plain" };
const atypical = { ...plain, id: "odd", name: "Oddity", atypical: ["presumption"] };
const svg = async (lang: "en" | "fr", ...results: (typeof plain)[]) =>
  String(await renderPlot(resultOf(results), "svg", { kind: "property-space", lang, width: 175 })).replaceAll(
    /<[^>]+>/g,
    " ",
  );

/** Notes may take several lines. */
const lines = (text: string): string => text.replaceAll(/[ \n]+/g, " ");

describe("flags in the property space", () => {
  it.each([
    ["en", /Atypical: Oddity/, /Definition outvoted|Compensation/],
    ["fr", /Atypique\u00a0: Oddity/, /Définition contredite|Compensation/],
  ] as const)("name the clusters they stand beside, and no others (%s)", async (lang, said, others) => {
    const text = await svg(lang, plain, atypical);
    expect(text).toMatch(said);
    expect(text).not.toMatch(others);
    expect(text).not.toMatch(/(Atypical|Atypique)[^.]*Plain/);
  });

  it.each([
    [10, /Atypical: Odd 1; .*; Odd 10\./, /Atypique\u00a0: Odd 1\u202f; .*; Odd 10\./],
    [11, /Atypical: Odd 1; .*; Odd 10; Odd 11\./, /Atypique\u00a0: Odd 1\u202f; .*; Odd 10\u202f; Odd 11\./],
    [12, /Atypical: Odd 1; .*; Odd 10; and 2 more\./, /Atypique\u00a0: Odd 1\u202f; .*; Odd 10\u202f; et 2 autres\./],
    [
      127,
      /Atypical: Odd 1; .*; Odd 10; and 117 more\./,
      /Atypique\u00a0: Odd 1\u202f; .*; Odd 10\u202f; et 117 autres\./,
    ],
  ])("name ten at most, and say how many more there are: %i", async (count, english, french) => {
    const results = Array.from({ length: count }, (_, i) => ({ ...atypical, id: `odd${i}`, name: `Odd ${i + 1}` }));
    expect(lines(await svg("en", ...results))).toMatch(english);
    expect(lines(await svg("fr", ...results))).toMatch(french);
  });

  it("are not spoken of where there are none", async () => {
    expect(await svg("en", plain)).not.toMatch(/Atypical/);
  });
});
