import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Result } from "../../src/model/result.js";
import { renderReport } from "../../src/render/page/render.js";
import { robustnessIn } from "../helpers/robustness.js";
import { has } from "../helpers/tools.js";
import { resultOf, TENTATIVE } from "../unit/render/fixtures/results.js";
import { hasBrowser, layOutClusters, useBrowser } from "./pages.js";
import { exampleResult, manyResults, networkResult } from "./results.js";

const LANGS = ["en", "fr"] as const;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const EXAMPLES = exampleResult();
/** Made once: each takes a second. */
const [ENGLISH, FRENCH] = LANGS.map((lang) => renderReport(EXAMPLES, { lang })) as [Promise<string>, Promise<string>];
const SOCIAL = EXAMPLES.results.filter(({ type }) => type === "social").length;

/** What violates the rules of accessibility, each with its first place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(
    "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 150)))",
  );
}

const shownRows = (page: Page) => page.locator("#all tbody tr:visible").count();
const shownSections = (page: Page) => page.locator("#clusters > section:not([hidden])").count();
const brightMarks = (page: Page) => page.locator("#space .pt:not(.off)").count();
const shownText = (page: Page, selector: string) => page.locator(selector).innerText();

describe.skipIf(!hasBrowser)("the report page in Chromium", { timeout: 120_000 }, () => {
  const open = useBrowser();

  it("filters figure, table and sections together, and says how many remain", async () => {
    const { page, complaints } = await open(await ENGLISH);
    const placed = await brightMarks(page);
    await page.getByRole("checkbox", { name: "Social" }).check();
    expect([await shownRows(page), await shownSections(page)]).toEqual([SOCIAL, SOCIAL]);
    expect(await brightMarks(page)).toBe(SOCIAL);
    expect(await shownText(page, "#rest")).toBe(`Profiles shown: ${SOCIAL} of ${EXAMPLES.results.length}`);
    await page.getByRole("checkbox", { name: "Alternative" }).check();
    expect(await shownRows(page)).toBeGreaterThan(SOCIAL);
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => page.locator("#all tbody tr[hidden]").count()).toBe(0);
    expect(await brightMarks(page)).toBe(placed);
    await page.getByRole("searchbox").fill("ROUSSILLON okhra");
    expect(await shownRows(page)).toBe(1);
    await page.getByRole("searchbox").fill("no such words");
    expect([await shownRows(page), await shownSections(page), await brightMarks(page)]).toEqual([0, 0, 0]);
    expect(complaints).toEqual([]);
  });

  it("filters by region and status", async () => {
    const { page } = await open(await ENGLISH);
    await page.getByRole("combobox", { name: "Region" }).selectOption({ label: "Île-de-France" });
    const inRegion = EXAMPLES.results.filter(({ profile }) => profile.place?.region === "Île-de-France").length;
    expect(inRegion).toBeGreaterThan(0);
    expect(await shownRows(page)).toBe(inRegion);
    await page.getByRole("checkbox", { name: "Clear" }).check();
    expect(await shownRows(page)).toBe(0);
  });

  it("sorts by its headings, numbers as numbers, the unknown last", async () => {
    const { page } = await open(await FRENCH);
    const column = (index: number) => page.locator(`#all tbody tr > :nth-child(${index})`).allInnerTexts();
    const head = page.locator("#all").getByRole("columnheader", { name: "Orientation marchande" });
    await head.getByRole("button").click();
    await expect.poll(() => head.getAttribute("aria-sort")).toBe("ascending");
    const up = await column(6);
    const numbers = up.filter((text) => text !== "–").map((text) => Number(text.replace(",", ".")));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(up.slice(numbers.length).every((text) => text === "–")).toBe(true);
    await head.getByRole("button").press("Enter");
    expect(await head.getAttribute("aria-sort")).toBe("descending");
    expect((await column(6)).at(-1)).toBe("–");
    await page.locator("#all").getByRole("columnheader", { name: "Type" }).getByRole("button").click();
    expect(await head.getAttribute("aria-sort")).toBeNull();
    const types = (await column(4)).filter((text) => text !== "–");
    expect(types).toEqual([...types].sort((a, b) => a.localeCompare(b, "fr")));
  });

  it("can be used with the keyboard alone", async () => {
    const { page, complaints } = await open(await ENGLISH);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.locator("#words").focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press("Tab");
    const focused = () => page.evaluate<string | null>("document.activeElement.getAttribute('aria-label')");
    const first = await focused();
    expect(first).toMatch(/ \d{4}/);
    expect(await shownText(page, "#who")).toContain(first?.split(" ")[0]);
    const outlines = await page.evaluate("getComputedStyle(document.activeElement).stroke");
    expect(outlines).not.toBe("none");
    const seen = new Set([first]);
    for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowRight"]) {
      await page.keyboard.press(key);
      seen.add(await focused());
    }
    expect(seen.size).toBeGreaterThan(2);
    const name = await focused();
    await page.keyboard.press("Enter");
    const target = await page.locator("#clusters > :target h3").innerText();
    expect(target.startsWith(name ?? "?")).toBe(true);
    await page.locator("#en").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator("#fr").isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("opens a section again that the address leads to already", async () => {
    const { page } = await open(await ENGLISH);
    const top = () =>
      page.evaluate<number>("document.querySelector('#clusters > :target').getBoundingClientRect().top");
    for (let i = 0; i < 2; i++) {
      await page.locator("#space .pt").first().focus();
      await page.keyboard.press("Enter");
      await expect.poll(top).toBeLessThan(900);
      await page.evaluate("scrollTo(0, 0)");
      await expect.poll(top).toBeGreaterThan(900);
    }
  });

  it("sorts names that look like numbers as names", async () => {
    const names = ["10", "2", "1.2.3", "b", "a", "...", "1,5"];
    const results = names.map((name, i) => ({ ...TENTATIVE, id: `n${i}`, name }));
    const { page } = await open(await renderReport(resultOf(results)));
    const head = page.locator("#all").getByRole("columnheader", { name: "Cluster" }).getByRole("button");
    await head.click();
    const up = await page.locator("#all tbody th").allInnerTexts();
    expect([...up].sort()).toEqual([...names].sort());
    expect(up.filter((name) => /^[\w,.]*\w$/.test(name))).toEqual(["1,5", "1.2.3", "2", "10", "a", "b"]);
    await head.click();
    expect(await page.locator("#all tbody th").allInnerTexts()).toEqual([...up].reverse());
  });

  it("says who is pointed at, and brings it out in figure and table", async () => {
    const { page } = await open(await ENGLISH);
    const point = page.locator("#space .pt").first();
    await point.hover();
    const name = await page.locator("#all tr.sel th").innerText();
    const date = await page.locator("#all tr.sel td").first().innerText();
    expect(await point.getAttribute("aria-label")).toBe(`${name} ${date}`);
    expect(await shownText(page, "#who")).toContain(name);
    await page.locator("#all tbody tr").nth(2).hover();
    expect(await page.locator("#all tr.sel").count()).toBe(1);
    expect(await page.locator("#all tbody tr").nth(2).getAttribute("class")).toBe("sel");
  });

  for (const javaScriptEnabled of [true, false]) {
    it(`speaks both languages, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
      const { page, complaints } = await open(await ENGLISH, { javaScriptEnabled });
      await layOutClusters(page);
      expect(await shownText(page, "h1")).toBe("Territorial clusters and their ideal types");
      const english = await shownText(page, "main");
      expect(english).toContain("What is missing");
      expect(english).not.toContain("Ce qui manque");
      expect(await shownText(page, "#all")).toMatch(/\b0\.\d\d\b/);
      expect(await shownText(page, "#all")).not.toMatch(/\d,\d/);
      await page.locator("#fr").check();
      expect(await shownText(page, "h1")).toBe("Pôles territoriaux et idéaux-types");
      const french = await shownText(page, "main");
      expect(french).toContain("Ce qui manque");
      expect(french).not.toContain("What is missing");
      expect(await shownText(page, "#all")).toMatch(/\b0,\d\d\b/);
      expect(await shownText(page, "#all")).not.toMatch(/\d\.\d/);
      expect(await page.locator(".js").first().isVisible()).toBe(javaScriptEnabled);
      if (javaScriptEnabled) expect(await page.getAttribute("html", "lang")).toBe("fr");
      expect(complaints).toEqual([]);
    });
  }

  it("keeps the language in the address, and takes it from there", async () => {
    const { page } = await open(await ENGLISH, {}, "#fr");
    expect(await page.locator("#fr").isChecked()).toBe(true);
    expect(await page.title()).toBe("Pôles territoriaux et idéaux-types");
    expect(await page.locator("#region option").first().innerText()).toBe("Toutes les régions");
    await page.locator("#en").check();
    expect(new URL(page.url()).hash).toBe("#en");
    expect(await page.title()).toBe("Territorial clusters and their ideal types");
  });

  for (const lang of LANGS) {
    for (const colorScheme of ["light", "dark"] as const) {
      it(`is accessible: ${lang}, ${colorScheme}`, async () => {
        const { page } = await open(await (lang === "en" ? ENGLISH : FRENCH), { colorScheme, reducedMotion: "reduce" });
        await page.locator("#space .pt").first().hover();
        expect(await violations(page)).toEqual([]);
      });
    }
  }

  it("fits a narrow window and a page that is doubled in size", async () => {
    const html = await FRENCH;
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 640, height: 450 },
    ]) {
      const { page } = await open(html, { viewport });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(viewport.width);
      const drawn = await page.evaluate<number>("document.querySelector('#space').getBoundingClientRect().width");
      expect(drawn).toBeGreaterThan(500);
    }
  });

  it("shows hostile names as text, and obeys none", async () => {
    const names = [
      "<script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "\\input{/etc/passwd}",
      '=HYPERLINK("x")',
      "|a|b|",
      "#let x",
      "x".repeat(300),
      "مجموعة إقليمية",
      "🦊 cluster",
      "e\u0301\u0302\u0303",
    ];
    const results = names.map((name, i) => ({
      ...TENTATIVE,
      id: `n${i}`,
      name,
      profile: { place: { region: name, commune: name }, notes: name },
      sources: { [name]: { title: name, url: name } },
    }));
    const { page, complaints } = await open(await renderReport(resultOf(results), { title: names[0] ?? "" }), {
      viewport: { width: 320, height: 640 },
    });
    const shown = await page.locator("#all tbody th").allInnerTexts();
    expect(shown).toEqual(names);
    expect(await page.locator("#region option").allInnerTexts()).toContain(names[1]);
    await page.locator("#space .pt").last().hover();
    await page.getByRole("searchbox").fill("<script>");
    expect(await shownRows(page)).toBe(1);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    expect(await page.locator("script, img").count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it("is accessible on a narrow screen, also where no cluster has a place in the figure", async () => {
    const results = EXAMPLES.results.filter(({ axes }) => Object.values(axes).every(({ score }) => score === null));
    expect(results.length).toBeGreaterThan(0);
    const { page } = await open(await renderReport({ ...EXAMPLES, results }), {
      viewport: { width: 390, height: 800 },
      reducedMotion: "reduce",
    });
    expect(await violations(page)).toEqual([]);
  });

  for (const colorScheme of ["light", "dark"] as const) {
    it(`has panels and networks that can be seen, read and heard: ${colorScheme}`, async () => {
      const html = await renderReport(networkResult(), { lang: "fr" });
      const { page, complaints } = await open(html, {
        colorScheme,
        reducedMotion: "reduce",
        viewport: { width: 390, height: 800 },
      });
      await layOutClusters(page);
      const figures = page.locator("#clusters svg.fig");
      expect(await figures.count()).toBe(2);
      for (const figure of await figures.all()) {
        const box = await figure.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(100);
      }
      const drawn = page.getByRole("img", { name: "Réseau : Pôle 0, 2018" });
      expect(await drawn.locator("text", { hasText: "Atelier" }).count()).toBe(1);
      const text = await shownText(page, "#clusters");
      expect(text).toContain("Sans le pôle, les membres se sépareraient en 3 composantes.");
      expect(text).toContain("Conventions\u00a0: Région\u00a0: en vigueur, échéance\u00a0: 2019");
      expect(text).not.toContain("Agreements");
      const legends = (lang: string) => drawn.locator(`g[lang=${lang}]`).first();
      expect([await legends("fr").isVisible(), await legends("en").isVisible()]).toEqual([true, false]);
      await page.locator("#en").check();
      expect(await shownText(page, "#clusters")).toContain("Agreements: Région: in force, ends 2019");
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
      expect(await violations(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }

  for (const colorScheme of ["light", "dark"] as const) {
    it(`says how firm verdicts are so that all can read it: ${colorScheme}`, async () => {
      const html = await renderReport(EXAMPLES, { lang: "fr", robustness: robustnessIn() });
      const { page, complaints } = await open(html, { colorScheme, reducedMotion: "reduce" });
      await layOutClusters(page);
      expect(await shownText(page, "#firmness h2")).toBe("Est-ce robuste\u202f?");
      const rows = page.locator("#firmness tbody tr");
      expect(await rows.count()).toBe(EXAMPLES.results.length);
      expect(await shownText(page, "#firmness figcaption")).toContain("Robustesse des verdicts");
      expect(await violations(page)).toEqual([]);
      const narrow = (await open(html, { colorScheme, viewport: { width: 390, height: 800 } })).page;
      expect(await narrow.evaluate("document.documentElement.scrollWidth")).toBe(390);
      expect(await violations(narrow)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }

  it("works with one cluster", async () => {
    const { page, complaints } = await open(await renderReport(resultOf([TENTATIVE])));
    expect([await shownRows(page), await shownSections(page), await brightMarks(page)]).toEqual([1, 1, 1]);
    expect(await page.locator("#region").count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it("stays below 3.1 MB with 500 clusters, and filters them", async () => {
    const result = await manyResults(500);
    const html = await renderReport(result, { lang: "fr" });
    expect(Buffer.byteLength(html)).toBeLessThan(3_100_000);
    const { page, complaints } = await open(html);
    await page.getByRole("checkbox", { name: "Alternatif" }).check();
    const alternative = result.results.filter(({ type }) => type === "alternative").length;
    expect([await shownRows(page), await shownSections(page)]).toEqual([alternative, alternative]);
    await page.locator("#en").check();
    expect(await shownText(page, "#rest")).toBe(`Profiles shown: ${alternative} of 500`);
    expect(complaints).toEqual([]);
  });

  it.skipIf(!has("pdftotext", "-v"))("prints in the language that is shown, without controls", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tcec-print-"));
    const some: Result = { ...EXAMPLES, results: EXAMPLES.results.slice(0, 3) };
    const { page } = await open(await renderReport(some), {}, "#fr");
    const file = join(folder, "report.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const text = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).stdout;
    const pages = text.split("\f");
    expect(pages[0]).toContain("Pôles territoriaux et idéaux-types");
    expect(pages[0]).toContain("Orientation marchande"); // the figure
    expect(text).toContain("Ce qui manque");
    expect(text).not.toMatch(/What is missing|Filtrer|Aller au contenu|Show all/);
    for (const { name } of some.results) expect(text).toContain(name);
    const many = { ...EXAMPLES, results: [...EXAMPLES.results, ...EXAMPLES.results, ...EXAMPLES.results] };
    const long = (await open(await renderReport(many))).page;
    writeFileSync(file, await long.pdf({ preferCSSPageSize: true }));
    const heads = spawnSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).stdout;
    expect(heads.match(/Cluster +Date +Region +Type +Status/g)?.length).toBeGreaterThan(1);
    expect(pages.length).toBeGreaterThan(5);
    rmSync(folder, { recursive: true });
  });
});
