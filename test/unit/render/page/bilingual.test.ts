import { describe, expect, it } from "vitest";
import { html } from "../../../../src/render/kit/html.js";
import { both, twice } from "../../../../src/render/page/bilingual.js";

describe("words in both languages", () => {
  it.each([
    ["Sources", "Sources", "Sources"],
    ["axis", "axe", "<i lang=en>axis</i><u lang=fr>axe</u>"],
    ["0.82", "0,82", "0<i>.</i><u>,</u>82"],
    ["−0.30–0.5", "−0,30–0,5", "−0<i>.</i><u>,</u>30–0<i>.</i><u>,</u>5"],
    ["42%", "42\u202f%", "42<u>\u202f</u>%"],
    ["1,000", "1\u202f000", "1<i>,</i><u>\u202f</u>000"],
    ["1", "2", "<i lang=en>1</i><u lang=fr>2</u>"],
    ["<b>", "«\u202fb\u202f»", "<i lang=en>&lt;b&gt;</i><u lang=fr>«\u202fb\u202f»</u>"],
  ])("%j and %j", (en, fr, markup) => {
    expect(both({ en, fr }).markup).toBe(markup);
  });

  it("stand in elements of their own where they are long", () => {
    expect(twice(html`<p`, { en: html`a`, fr: html`b` }).markup).toBe("<p lang=en>a<p lang=fr>b");
    expect(twice(html`<p`, { en: html``, fr: html`` }).markup).toBe("");
  });
});
