import { describe, expect, it } from "vitest";
import { textIn, variantsOf } from "../../../src/plain/localized.js";

describe("a text of a typology", () => {
  it.each([
    [{ en: "market", fr: "marché" }, "fr", "marché"],
    [{ en: "market", fr: "marché" }, "es", "market [en]"],
    [{ fr: "marché" }, "fr", "marché"],
    [{ fr: "marché" }, "en", "marché [fr]"],
    [{ fr: "marché", es: "mercado" }, "en", "marché [fr]"],
    [{ en: "§2.2", fr: "§2.2" }, "es", "§2.2"],
    [{ en: "market" }, "fr", "market [en]"],
  ])("%j in %s is %s", (text, lang, said) => {
    expect(textIn(text, lang)).toBe(said);
  });

  it("has a variant in each of its languages", () => {
    expect(variantsOf({ en: "market", fr: "marché" })).toEqual(["market", "marché"]);
  });
});
