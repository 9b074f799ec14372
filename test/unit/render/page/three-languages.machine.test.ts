import { describe, expect, it, vi } from "vitest";
import { html } from "../../../../src/render/kit/html.js";
import { asData, blocks, inline, type PerLanguage, pageLanguages } from "../../../../src/render/page/languages.js";
import { languageStyle } from "../../../../src/render/page/languages-style.js";
import { renderReport } from "../../../../src/render/page/render.js";
import { ACCENTED, inThirdLanguage } from "../../../helpers/third-language.js";
import { BORDERLINE, resultOf, TENTATIVE } from "../fixtures/results.js";

vi.mock("../../../../src/messages/languages.js", async (original) =>
  (await import("../../../helpers/third-language.js")).withThirdLanguage(await original()),
);

const ENGLISH_FIRST = { languages: pageLanguages("en") };
const FRENCH_FIRST = { languages: pageLanguages("fr") };
const three = <T>(en: T, fr: T, zz: T) => ({ en, fr, zz }) as PerLanguage<T>;

describe("words in three languages", () => {
  it.each([
    ["Sources", "Sources", "Sources", "Sources", "Sources"],
    [
      "axis",
      "axe",
      "áxis",
      "<i lang=en>axis</i><i lang=fr>axe</i><i lang=zz>áxis</i>",
      "<i lang=en>axis</i><i>axe</i><i lang=zz>áxis</i>",
    ],
    [
      "type",
      "type",
      "týpe",
      '<i data-l="en fr">type</i><i lang=zz>týpe</i>',
      '<i data-l="en fr">type</i><i lang=zz>týpe</i>',
    ],
    ["of", "de", "of", "<i>of</i><i lang=fr>de</i>", "<u>of</u><i>de</i>"],
    ["0.82", "0,82", "0.82", "0<i>.</i><u>,</u>82", "0<u>.</u><i>,</i>82"],
    ["8.2", "8,2", "8·2", "8<i lang=en>.</i><u>,</u><i lang=zz>·</i>2", "8<i lang=en>.</i><i>,</i><i lang=zz>·</i>2"],
    ["42%", "42\u00a0%", "42\u202f%", "42<u>\u00a0</u><i lang=zz>\u202f</i>%", "42<i>\u00a0</i><i lang=zz>\u202f</i>%"],
    ["1–2", "1–2", "12", '<i data-l="en fr">1–2</i><i lang=zz>12</i>', '<i data-l="en fr">1–2</i><i lang=zz>12</i>'],
  ])("%j, %j and %j", (en, fr, zz, english, french) => {
    expect(inline(ENGLISH_FIRST, three(en, fr, zz)).markup).toBe(english);
    expect(inline(FRENCH_FIRST, three(en, fr, zz)).markup).toBe(french);
  });

  it("share paragraphs where some agree", () => {
    expect(blocks("p", three(html`a`, html`a`, html`b`)).markup).toBe('<p data-l="en fr">a<p lang=zz>b');
    expect(blocks("dl", three(html`a`, html`b`, html``)).markup).toBe("<dl lang=en>a</dl><dl lang=fr>b</dl>");
    expect(asData(three("a", "a", "b")).markup).toBe(' data-en="a" data-fr="a" data-zz="b"');
  });

  it("have a rule each that hides the others", () => {
    const style = languageStyle(ENGLISH_FIRST);
    const hides = (when: string) => style.split(`${when} :is(`)[1]?.split("){display:none}")[0];
    expect(hides("body:not(:has(#fr:checked),:has(#zz:checked))")).toBe(
      "u,[lang]:not([lang=en],.l),[data-l]:not([data-l~=en])",
    );
    expect(hides("body:has(#fr:checked)")).toBe(
      "i:not([lang],[data-l]),[lang]:not([lang=fr],.l),[data-l]:not([data-l~=fr])",
    );
    expect(hides("body:has(#zz:checked)")).toBe("u,[lang]:not([lang=zz],.l),[data-l]:not([data-l~=zz])");
    expect(hides(":root[data-lang=zz] body")).toBe(hides("body:has(#zz:checked)"));
  });
});

describe("the report page in three languages", () => {
  it("has a choice of each, with its own name", async () => {
    const page = await renderReport(inThirdLanguage(resultOf([TENTATIVE, BORDERLINE])), { lang: ACCENTED });
    expect(page).toContain("<html lang=zz>");
    const choices = [
      ...page.matchAll(/<label lang=(\w+) class=l><input type=radio name=lang id=(\w+)[^>]*?( checked)?>([^<]+)/g),
    ];
    expect(choices.map((found) => found.slice(1))).toEqual([
      ["en", "en", undefined, "English"],
      ["fr", "fr", undefined, "Français"],
      ["zz", "zz", " checked", "Áććéńt́éd́"],
    ]);
    expect(page).not.toContain("undefined");
  });
});
