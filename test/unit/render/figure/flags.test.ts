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

describe("flags in the property space", () => {
  it.each([
    ["en", /Atypical: Oddity/, /Definition outvoted|Compensation/],
    ["fr", /Atypique\u202f: Oddity/, /Définition contredite|Compensation/],
  ] as const)("name the clusters they stand beside, and no others (%s)", async (lang, said, others) => {
    const text = await svg(lang, plain, atypical);
    expect(text).toMatch(said);
    expect(text).not.toMatch(others);
    expect(text).not.toMatch(/(Atypical|Atypique)[^.]*Plain/);
  });

  it("are not spoken of where there are none", async () => {
    expect(await svg("en", plain)).not.toMatch(/Atypical/);
  });
});
