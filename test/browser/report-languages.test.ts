import type { Page } from "playwright-core";
import { describe, expect, it, vi } from "vitest";
import { LANGUAGES, type Lang } from "../../src/messages/languages.js";
import { renderReport } from "../../src/render/page/render.js";
import { ACCENTED, accented, inThirdLanguage } from "../helpers/third-language.js";
import { hasBrowser, layOutClusters, useBrowser } from "./pages.js";
import { exampleResult } from "./results.js";

vi.mock("../../src/messages/languages.js", async (original) =>
  (await import("../helpers/third-language.js")).withThirdLanguage(await original()),
);

const EXAMPLES = inThirdLanguage(exampleResult());
const PAGES = new Map<Lang | undefined, Promise<string>>();
/** Made once for each language that is first: it takes a second. */
function pageOf(lang?: Lang): Promise<string> {
  const page = PAGES.get(lang) ?? renderReport(EXAMPLES, lang === undefined ? {} : { lang });
  PAGES.set(lang, page);
  return page;
}
const TITLES = {
  en: "Territorial clusters and their ideal types",
  fr: "Pôles territoriaux et idéaux-types",
  zz: accented("Territorial clusters and their ideal types"),
} as Record<Lang, string>;
const TYPES = { en: "Alternative", fr: "Alternatif", zz: accented("Alternative") } as Record<Lang, string>;

/** All that can be seen but for the choice of a language, which is in all of them. The text of an SVG has hidden parts, too: text by text. */
const shownText = (page: Page) =>
  page.evaluate<string>(`{
    const found = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
    const drawn = found("svg text").map((one) => one.textContent);
    const figures = [...document.querySelectorAll("section:not(#overview) svg")];
    for (const figure of figures) figure.style.display = "none";
    const texts = found("legend, nav, main > section:not(#overview), #overview :is(p, table, label, figcaption)");
    const written = texts.map((one) => one.innerText);
    for (const figure of figures) figure.style.display = "";
    [...written, ...drawn].join("\\n");
  }`);
const shownRows = (page: Page) => page.locator("#all tbody tr:visible").count();

describe.skipIf(!hasBrowser)("the report page of three languages in Chromium", { timeout: 120_000 }, () => {
  const open = useBrowser();

  for (const javaScriptEnabled of [true, false]) {
    it(`shows one at a time, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
      const { page, complaints } = await open(await pageOf(), { javaScriptEnabled });
      await layOutClusters(page);
      expect(await page.locator("header input[type=radio]").count()).toBe(3);
      const texts = new Map<Lang, string>();
      for (const lang of [...LANGUAGES, ...LANGUAGES].slice(2)) {
        await page.locator(`#${lang}`).check();
        expect(await page.locator("h1").innerText()).toBe(TITLES[lang]);
        if (javaScriptEnabled) {
          expect(await page.getAttribute("html", "lang")).toBe(lang);
          expect(await page.title()).toBe(TITLES[lang]);
        }
        texts.set(lang, await shownText(page));
      }
      const [english = "", french = "", third = ""] = LANGUAGES.map((lang) => texts.get(lang));
      // Names and quotations are accented too: besides, the third language says what English says, and nothing more.
      expect(accented(third)).toBe(accented(english));
      expect(third).toContain(accented("What is missing"));
      expect(english).toContain("What is missing");
      expect(french).toContain("Ce qui manque");
      expect(french).not.toContain("What is missing");
      expect(french.match(/[a-z]\u0301|[ḿńŕśẃź]/u)).toBeNull();
      expect(french).toMatch(/\b0,\d\d\b/);
      expect(french).not.toMatch(/\b0\.\d\d\b/);
      expect(complaints).toEqual([]);
    });
  }

  it.each([...LANGUAGES])(
    "shows %s first where that is asked for, and takes another from the address",
    async (lang) => {
      const html = await pageOf(lang);
      const { page } = await open(html, { javaScriptEnabled: false });
      expect(await page.locator("h1").innerText()).toBe(TITLES[lang]);
      const other = LANGUAGES.find((one) => one !== lang) ?? lang;
      const opened = await open(html, {}, `#${other}`);
      expect(await opened.page.locator("h1").innerText()).toBe(TITLES[other]);
      await opened.page.locator(`#${lang}`).check();
      expect(new URL(opened.page.url()).hash).toBe(`#${lang}`);
    },
  );

  it.each([...LANGUAGES])("filters, searches and sorts in %s", async (lang) => {
    const { page, complaints } = await open(await pageOf("fr"), {}, `#${lang}`);
    const alternative = EXAMPLES.results.filter(({ type }) => type === "alternative").length;
    await page.getByRole("checkbox", { name: TYPES[lang], exact: true }).check();
    expect(await shownRows(page)).toBe(alternative);
    await page.getByRole("searchbox").fill("BOIS cooperative");
    expect(await page.locator("#all tbody tr:visible th").allInnerTexts()).toEqual(["Coopérative du Bois"]);
    await page.locator("button[type=reset]").click();
    await expect.poll(() => page.locator("#all tbody tr[hidden]").count()).toBe(0);
    const column = (index: number) => page.locator(`#all tbody tr > :nth-child(${index})`).allInnerTexts();
    await page.locator("#all thead button").nth(5).click();
    const numbers = (await column(6)).filter((text) => text !== "–").map((text) => Number(text.replace(",", ".")));
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    await page.locator("#all thead button").nth(3).click();
    const types = (await column(4)).filter((text) => text !== "–");
    expect(types).toContain(TYPES[lang].toLowerCase());
    expect(types).toEqual([...types].sort(new Intl.Collator(lang).compare));
    const regions = await page.locator("#region option").allInnerTexts();
    expect(regions[0]).toBe({ en: "All regions", fr: "Toutes les régions" }[lang] ?? accented("All regions"));
    expect(complaints).toEqual([]);
  });

  it("fits a narrow window", async () => {
    const { page } = await open(await pageOf(ACCENTED), {
      viewport: { width: 320, height: 640 },
    });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
  });
});
