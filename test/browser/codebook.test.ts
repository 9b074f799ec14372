import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { renderCodebook } from "../../src/render/document/codebook/render.js";
import { defaultTypology } from "../../src/typology/default.js";
import { options } from "../unit/render/fixtures/options.js";
import { hasBrowser, useBrowser } from "./pages.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const VIOLATIONS =
  "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html.slice(0, 150)))";
const DEAD_LINKS =
  "[...document.links].map((link) => link.getAttribute('href')).filter((href) => !document.getElementById(decodeURIComponent(href.slice(1))))";
const REPEATED_IDS =
  "[...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, i, all) => all.indexOf(id) < i)";

async function codebook(lang: "en" | "fr"): Promise<string> {
  return String(await renderCodebook(defaultTypology(), "html", options({ lang })));
}

describe.skipIf(!hasBrowser)("the codebook as a page", { timeout: 120_000 }, () => {
  const open = useBrowser();

  it.each(["en", "fr"] as const)("in %s: its links lead somewhere, nothing is asked for", async (lang) => {
    const { page, complaints } = await open(await codebook(lang));
    expect(await page.evaluate(DEAD_LINKS)).toEqual([]);
    expect(await page.evaluate(REPEATED_IDS)).toEqual([]);
    expect(await page.locator("nav a").count()).toBeGreaterThan(30);
    expect(complaints).toEqual([]);
  });

  it.each(["light", "dark"] as const)("can be read by everybody, %s", async (colorScheme) => {
    const { page } = await open(await codebook("fr"), { colorScheme });
    await page.evaluate(AXE);
    expect(await page.evaluate(VIOLATIONS)).toEqual([]);
  });

  it.each([320, 700, 1400])("fits %d pixels", async (width) => {
    const { page } = await open(await codebook("fr"), { viewport: { width, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });
});
