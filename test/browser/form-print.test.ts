import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { questionsFor } from "../../src/form/questions.js";
import { renderForm } from "../../src/form/render.js";
import { shelfOf } from "../../src/form/shelf.js";
import { wordingOf } from "../../src/form/wording.js";
import { LANGUAGES, loadWords } from "../../src/messages/languages.js";
import { defaultTypology } from "../../src/typology/default.js";
import { has } from "../helpers/tools.js";
import { begin, openFiles, ready, step } from "./form-page.js";
import { hasBrowser, useBrowser } from "./pages.js";

const TYPOLOGY = defaultTypology();
const QUESTIONS = questionsFor(TYPOLOGY);
const EXAMPLE = new URL("../../examples/profiles/initiatives-et-cite-2013.yaml", import.meta.url);
/** As long as a paper form may be that is filled in at a meeting. */
const MOST_PAGES = 14;

describe.skipIf(!hasBrowser || !has("pdftotext", "-v"))("the form on paper", { timeout: 300_000 }, () => {
  const open = useBrowser();
  const folder = mkdtempSync(join(tmpdir(), "tcec-print-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Presses a button of the last page that prints, and gives what is printed: the words, without breaks, and how many pages. */
  async function printed(page: Page, button: string): Promise<{ text: string; pages: number }> {
    await page.evaluate("window.print = () => {}");
    await step(page, "end");
    await page.getByRole("button", { name: button }).click();
    await page.waitForSelector(".paper", { state: "attached" });
    const file = join(folder, "form.pdf");
    writeFileSync(file, await page.pdf({ format: "A4" }));
    const raw = spawnSync("pdftotext", ["-raw", file, "-"], { encoding: "utf8" }).stdout;
    return { text: raw.replace(/\s+/g, " "), pages: raw.split("\f").length - 1 };
  }

  it.each(LANGUAGES)(
    "empty, has every question with its name in a file, boxes and lines, the short way first: %s",
    async (lang) => {
      const { page, complaints } = await open(await renderForm(TYPOLOGY, { lang }));
      const { saving, states, bounds, paper } = await loadWords(lang, "form");
      await begin(page, "Not on paper");
      const { text, pages } = await printed(page, saving.blank);
      expect(pages).toBeLessThanOrEqual(MOST_PAGES);
      const words = wordingOf(QUESTIONS, TYPOLOGY, await shelfOf(lang));
      const lacking = QUESTIONS.filter(({ path }) => {
        const ask = (words[path]?.ask ?? "?").replace(/\s+/g, " ");
        return !text.includes(ask) || !text.replace(/ /g, "").includes(path);
      });
      expect(lacking.map(({ path }) => path)).toEqual([]);
      for (const box of [states.unknown, states.notApplicable, bounds.most]) expect(text).toContain(`☐ ${box}`);
      expect(text.indexOf(paper.short)).toBeLessThan(text.indexOf(paper.rest));
      const places = QUESTIONS.filter(({ isShort }) => isShort).map(({ path }) =>
        text.indexOf((words[path]?.ask ?? "?").replace(/\s+/g, " ")),
      );
      expect(Math.max(...places)).toBeLessThan(text.indexOf(paper.rest));
      expect(text).not.toContain("Not on paper");
      expect(complaints).toEqual([]);
    },
  );

  it("filled in, has the answers alone, with comments and passages, and names what is open", async () => {
    const { page } = await open(await renderForm(TYPOLOGY, { lang: "fr" }));
    await ready(page);
    await openFiles(page, { "a.yaml": readFileSync(EXAMPLE) });
    await step(page, "members");
    await page.locator("#q-members_total .evidence summary").click();
    await page.locator("#q-members_total .evidence textarea").first().fill("compté deux fois");
    await page.locator("#q-members_individuals .state-button").first().click();
    const { saving, states, end } = await loadWords("fr", "form");
    const { text, pages } = await printed(page, saving.print);
    expect(pages).toBeLessThanOrEqual(4);
    expect(text).toMatch(/Initiatives et Cité – 2013-12/);
    expect(text).toMatch(/Combien d’organisations sont membres \? members\.total 19 compté deux fois/);
    expect(text).toMatch(/fonds publics[^☐]*funding\.redistribution moins de 7 %/);
    expect(text).toContain("« moins de 7% de financements publiques »");
    expect(text).toContain(`members.individuals ${states.unknown}`);
    expect(text).toContain(end.kept("indicators, x-employees").replace(/\s+/g, " "));
    expect(text).not.toMatch(/☐|members\.all|compté deux fois.*compté deux fois/);
  });

  it("cuts nothing of a long answer", async () => {
    const { page } = await open(await renderForm(TYPOLOGY, { lang: "en" }));
    await begin(page);
    await step(page, "sources");
    const long = Array.from({ length: 1500 }, (_, i) => `word${i}`).join(" ");
    await page.locator("#q-notes-i").fill(`${long}\nthe last line`);
    const { saving } = await loadWords("en", "form");
    const { text, pages } = await printed(page, saving.print);
    expect(pages).toBeGreaterThan(1);
    const found = new Set(text.match(/word\d+/g));
    expect(found.size).toBe(1500);
    expect(text).toContain("the last line");
  });
});
