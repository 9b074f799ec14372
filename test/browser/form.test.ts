import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { renderForm } from "../../src/form/render.js";
import { sayVerdict } from "../../src/form/verdict.js";
import { loadWords } from "../../src/messages/languages.js";
import { loadMessages } from "../../src/messages/messages.js";
import { assess } from "../../src/pipeline/assess.js";
import { defaultTypology } from "../../src/typology/default.js";
import { begin, fileText, ready, STEPS, step } from "./form-page.js";
import { hasBrowser, useBrowser } from "./pages.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const VIOLATIONS =
  "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))";
const TYPOLOGY = defaultTypology();
const EXAMPLES = new URL("../../examples/profiles/", import.meta.url);
const FILES = readdirSync(EXAMPLES).map((file) => ({ file, text: readFileSync(new URL(file, EXAMPLES), "utf8") }));
const EMPTY = renderForm(TYPOLOGY, { lang: "fr" });
const FULL = renderForm(TYPOLOGY, { lang: "en", files: FILES, result: "live" });
const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  return page.evaluate<string[]>(VIOLATIONS);
};

describe.skipIf(!hasBrowser)("the form in Chromium", { timeout: 300_000 }, () => {
  const open = useBrowser();

  it("is one file below 500 kB that asks for nothing", async () => {
    const html = await EMPTY;
    expect(Buffer.byteLength(html)).toBeLessThan(500_000);
    const { page, complaints } = await open(html);
    await begin(page);
    for (const name of STEPS) await step(page, name);
    expect(complaints).toEqual([]);
  });

  it("gives the same results as the program, for a thousand profiles as coders write them", async () => {
    const module: { generateProfile(seed: number, index: number): { id: string; text: string } } = await import(
      String(new URL("../../bench/generate/profile.mjs", import.meta.url))
    );
    const texts = Array.from({ length: 1000 }, (_, i) => module.generateProfile(11, i).text);
    const { page } = await open(await EMPTY);
    await ready(page);
    const there = await page.evaluate<string[]>(
      `${JSON.stringify(texts)}.map((text) => window.tcec.classify(text, "p.yaml"))`,
    );
    const here = texts.map((text) => JSON.stringify(assess({ file: "p.yaml", text }, TYPOLOGY).results));
    expect(here.every((one) => one.length > 1000)).toBe(true);
    expect(there.filter((one, i) => one !== here[i])).toEqual([]);
  });

  it("opens every example with the verdict of the program, and saves the same bytes", async () => {
    const { page, complaints } = await open(await FULL);
    await ready(page);
    const lines = page.locator(".cases li");
    const cases = FILES.flatMap(({ file, text }) =>
      assess({ file, text }, TYPOLOGY).results.map((result) => ({ file, text, result })),
    );
    expect(await lines.count()).toBe(cases.length);
    const messages = await loadMessages("en");
    for (const [i, { file, text, result }] of cases.entries()) {
      await step(page, "start");
      await lines.nth(i).locator("button").first().click();
      await step(page, "end");
      const { verdict } = sayVerdict(result, TYPOLOGY, messages);
      expect(await page.locator(".shown .verdict strong").innerText()).toBe(verdict);
      const saved = page.waitForEvent("download");
      await page.locator(".save-bar button").click();
      const download = await saved;
      expect(download.suggestedFilename()).toBe(file);
      expect(readFileSync(await download.path(), "utf8")).toBe(text);
    }
    expect(complaints).toEqual([]);
  });

  it("is walked through by keyboard, in French, from nothing to a file, with a reload in the middle", async () => {
    const { page, complaints } = await open(await EMPTY);
    await ready(page);
    await page.locator(".start .main").focus();
    await page.keyboard.press("Enter");
    await page.locator("#q-name-i").focus();
    await page.keyboard.type("Jardins du Sud");
    await page.keyboard.press("Tab");
    for (let i = 0; i < 12 && (await page.evaluate("document.activeElement?.id")) !== "q-date-i"; i++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("06/2024");
    await step(page, "money");
    await page.locator("#q-funding_market-i").focus();
    await page.keyboard.type("57,5");
    await page.locator("#q-funding_redistribution .number select").selectOption("most");
    await page.locator("#q-funding_redistribution-i").focus();
    await page.keyboard.type("30");
    expect(await page.locator(".sum").innerText()).toMatch(/57,5.*100/);
    page.on("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await ready(page);
    await page.locator(".cases li button").first().click();
    await step(page, "decision");
    const yes = page.locator("#q-governance_practices_open_assemblies input[type=radio]").first();
    await yes.focus();
    await page.keyboard.press("Space");
    await page.locator("#q-governance_decision_mode input[type=radio]").nth(2).focus();
    await page.keyboard.press("Space");
    await page.evaluate("document.querySelector('details.rest').open = true");
    await page.locator("#q-governance_voting .state-button").first().focus();
    await page.keyboard.press("Enter");
    expect(await fileText(page)).toBe(
      [
        "tcec: 1",
        "id: jardins-du-sud",
        "name: Jardins du Sud",
        "date: 2024-06",
        "funding:",
        "  unit: percent",
        "  market: 57.5",
        "  redistribution: <=30",
        "governance:",
        "  decision_mode: board",
        "  practices:",
        "    open_assemblies: true",
        "x-unknown:",
        "  - governance.voting",
        "",
      ].join("\n"),
    );
    await page.locator(".result > button").click();
    expect(await page.locator(".shown .verdict strong").innerText()).toBe("Indéterminé");
    expect(await fileText(page)).toContain("x-result-seen: true\n");
    expect(complaints).toEqual(["dialog: "]); // that there is something in no file yet
  });

  it("changes its language at any time and loses nothing", async () => {
    const { page } = await open(await EMPTY);
    await begin(page);
    await step(page, "money");
    await page.locator("#q-funding_market-i").fill("57,5");
    await page.locator(".languages label[lang=en]").click();
    expect(await page.evaluate("document.documentElement.lang")).toBe("en");
    expect(await page.locator("#q-funding_market-i").inputValue()).toBe("57,5");
    const { pages } = await loadWords("en", "form");
    expect(await page.locator("h2").innerText()).toBe(pages.money);
    expect(await fileText(page)).toContain("market: 57.5");
  });

  it("asks only what other answers leave room for, and says so; what is left out comes back with its question", async () => {
    const { page } = await open(await EMPTY);
    await begin(page);
    await step(page, "members");
    await page.evaluate("document.querySelector('details.rest').open = true");
    await page.locator("#q-member_roles_individuals input").first().check();
    expect(await fileText(page)).toContain("member_roles:");
    await step(page, "members");
    await page.locator("#q-members_individuals-i").fill("0");
    await expect.poll(() => page.locator("#q-member_roles_individuals").count()).toBe(0);
    const { notAsked } = await loadWords("fr", "form");
    expect(await page.locator(".idle summary").innerText()).toBe(notAsked({ text: "3", value: 3 }));
    expect(await fileText(page)).not.toContain("member_roles");
    expect(await page.locator(".end > div > .remark").innerText()).toMatch(/: Rôles des personnes$/);
    await step(page, "members");
    await page.locator("#q-members_individuals-i").fill("4");
    expect(await fileText(page)).toContain("member_roles:");
  });

  it("notes that the result was in sight where it is shown all the time", async () => {
    const { page } = await open(await renderForm(TYPOLOGY, { lang: "en", result: "live" }));
    await begin(page);
    await step(page, "members");
    await page.locator("#q-members_total-i").fill("4");
    await expect.poll(() => page.locator(".live strong").innerText()).toMatch(/\S/);
    expect(await fileText(page)).toContain("x-result-seen: true\n");
  });

  it("keeps what is tried out apart", async () => {
    const { page } = await open(await FULL);
    await ready(page);
    await page.locator(".cases li button").first().click();
    const before = await fileText(page);
    await page.locator(".shown > button").last().click();
    await step(page, "decision");
    await page.locator("#q-governance_practices_open_agenda label").first().click();
    expect(await page.locator(".trial").count()).toBe(1);
    expect(await page.locator(".save-bar button").count()).toBe(0);
    await page.locator(".trial button").click();
    expect(await fileText(page)).toBe(before);
  });

  it.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 360],
  ] as const)("can be read by everybody, %s, %d pixels", async (colorScheme, width) => {
    const { page } = await open(await FULL, { colorScheme, viewport: { width, height: 800 } });
    await ready(page);
    expect(await violations(page)).toEqual([]);
    await page.locator(".cases li button").nth(1).click();
    for (const name of STEPS) {
      await step(page, name);
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect(await violations(page), name).toEqual([]);
    }
  });

  it.each([320, 360, 640, 1280])("fits %d pixels, also with all unfolded", async (width) => {
    const { page } = await open(await FULL, { viewport: { width, height: 800 } });
    await ready(page);
    await page.locator(".cases li button").nth(1).click();
    for (const name of STEPS) {
      await step(page, name);
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect(await page.evaluate("document.documentElement.scrollWidth"), name).toBeLessThanOrEqual(width);
    }
  });

  it("says without scripts how it is opened, in every language", async () => {
    const { page } = await open(await EMPTY, { javaScriptEnabled: false });
    const text = await page.locator("noscript").innerText();
    for (const lang of ["en", "fr"] as const) expect(text).toContain((await loadWords(lang, "form")).noScript);
  });
});
