import { describe, expect, it } from "vitest";
import { PLOT_KINDS } from "../../../../src/render/figure/options.js";
import { ASKED, FIVE, plot } from "./figures.js";

describe.each(PLOT_KINDS)("%s is as it was looked at and approved", (kind) => {
  it.each([
    ["svg", "en", 85],
    ["svg", "fr", 175],
    ["tikz", "en", 175],
    ["tikz", "fr", 85],
  ] as const)("as %s, %s, %i mm", async (format, lang, width) => {
    const text = await plot(FIVE, format, { kind, lang, width, ...ASKED[kind] });
    const extension = format === "svg" ? "svg" : "tex";
    await expect(text).toMatchFileSnapshot(`../../../golden/plot/${kind}.${lang}.${width}.${extension}`);
  });
});
