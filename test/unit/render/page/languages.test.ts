import { describe, expect, it } from "vitest";
import { html } from "../../../../src/render/kit/html.js";
import { asData, blocks, inline, mapEach, pageLanguages, sameInEach } from "../../../../src/render/page/languages.js";

const ENGLISH_FIRST = { languages: pageLanguages("en") };
const FRENCH_FIRST = { languages: pageLanguages("fr") };

describe("words in both languages", () => {
  it.each([
    ["Sources", "Sources", "Sources"],
    ["axis", "axe", "<i>axis</i><i lang=fr>axe</i>"],
    ["axis", "", "<i>axis</i>"],
    ["0.82", "0,82", "0<i>.</i><u>,</u>82"],
    ["−0.30–0.5", "−0,30–0,5", "−0<i>.</i><u>,</u>30–0<i>.</i><u>,</u>5"],
    ["42%", "42\u00a0%", "42<u>\u00a0</u>%"],
    ["1,000", "1\u202f000", "1<i>,</i><u>\u202f</u>000"],
    ["1", "2", "<i>1</i><i lang=fr>2</i>"],
    ["<b>", "«\u00a0b\u00a0»", "<i>&lt;b&gt;</i><i lang=fr>«\u00a0b\u00a0»</i>"],
  ])("%j and %j", (en, fr, markup) => {
    expect(inline(ENGLISH_FIRST, { en, fr }).markup).toBe(markup);
  });

  it("leave out the language that is shown first", () => {
    expect(inline(FRENCH_FIRST, { en: "axis", fr: "axe" }).markup).toBe("<i lang=en>axis</i><i>axe</i>");
    expect(inline(FRENCH_FIRST, { en: "0.8", fr: "0,8" }).markup).toBe("0<u>.</u><i>,</i>8");
  });

  it("stand in elements of their own where they are long", () => {
    expect(blocks("p", { en: html`a`, fr: html`b` }).markup).toBe("<p lang=en>a<p lang=fr>b");
    expect(blocks("div", { en: html`a`, fr: html`b` }).markup).toBe("<div lang=en>a</div><div lang=fr>b</div>");
    expect(blocks("div", { en: html`a`, fr: html`a` }).markup).toBe("<div>a</div>");
    expect(blocks("p", { en: html``, fr: html`b` }).markup).toBe("<p lang=fr>b");
    expect(blocks("p", { en: html``, fr: html`` }).markup).toBe("");
  });

  it("are attributes for the script where they differ", () => {
    expect(asData({ en: "a", fr: '"' }).markup).toBe(' data-en="a" data-fr="&quot;"');
    expect(asData(sameInEach("a")).markup).toBe("");
    expect(mapEach(sameInEach("a"), (text, lang) => text + lang)).toEqual({ en: "aen", fr: "afr" });
  });
});
