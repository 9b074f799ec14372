import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { agreementOf } from "../../src/analyse/agreement/agreement.js";
import { renderDiscussion } from "../../src/form/discussion/render.js";
import { codingsIn } from "../../src/pipeline/coding.js";
import { TOOL } from "../../src/pipeline/tool.js";
import { defaultTypology } from "../../src/typology/default.js";
import { hasBrowser, useBrowser } from "./pages.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const VIOLATIONS =
  "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html.slice(0, 150)))";
const TYPOLOGY = defaultTypology();

/** Two people on one cluster: they differ in the model, which moves no verdict alone, and in who decides. */
const coded = (coder: string, model: string, mode: string): string =>
  `tcec: 1\nid: j\nname: Jardins <b>\ndate: 2024\ncoder: ${coder}\nfunding: { unit: percent, market: 60, redistribution: 30, reciprocity: 10 }\nbusiness_model: ${model}\nmembers: { total: 12 }\ngovernance: { decision_mode: ${mode}, management_style: 4, participation: { employees: collaborate, volunteers: involve, recipients: involve, citizens: involve } }\n`;
const PAGE = (async () => {
  const texts = [coded("Directrice", "trade_led", "consensus"), coded("Bénévole", "mixed", "executive")];
  const codings = texts.flatMap((text, i) => codingsIn({ file: `${i}.yaml`, text }, TYPOLOGY).codings);
  const bootstrap = { draws: 0, seed: 1, confidence: 0.95, findings: [] };
  const { value } = agreementOf({ tool: TOOL, typology: TYPOLOGY }, codings, bootstrap);
  if (value === null) throw new Error("no agreement");
  return renderDiscussion(value, codings, { lang: "fr" });
})();

describe.skipIf(!hasBrowser)("the page for a discussion", { timeout: 120_000 }, () => {
  const open = useBrowser();

  it("shows where people differ, in words, and no verdict until it is asked for", async () => {
    const { page, complaints } = await open(await PAGE);
    const french = page.locator("main.in-fr");
    expect(await french.locator("h4").allInnerTexts()).toEqual([
      "Vers quoi va le modèle économique\u202f?",
      "Qui prend les décisions importantes, et comment\u202f?",
    ]);
    expect(await french.locator("article").last().innerText()).toMatch(/Directrice[\s\S]*Consensus[\s\S]*Bénévole/);
    expect(await french.locator("details li").first().isVisible()).toBe(false);
    await french.locator("summary").click();
    expect(await french.locator("details li").allInnerTexts()).toHaveLength(2);
    expect(await page.locator("h1 b").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("changes its language without a script", async () => {
    const { page } = await open(await PAGE, { javaScriptEnabled: false });
    expect(await page.locator("main.in-en").isVisible()).toBe(false);
    await page.locator("#en").check();
    expect(await page.locator("main.in-en").isVisible()).toBe(true);
    expect(await page.locator("main.in-fr").isVisible()).toBe(false);
  });

  it.each(["light", "dark"] as const)("can be read by everybody, %s, and fits 320 pixels", async (colorScheme) => {
    const { page } = await open(await PAGE, { colorScheme, viewport: { width: 320, height: 800 } });
    await page.evaluate(AXE);
    expect(await page.evaluate(VIOLATIONS)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  });
});
