import { describe, expect, it } from "vitest";
import { renderForm } from "../../src/form/render.js";
import { loadWords } from "../../src/messages/languages.js";
import { defaultTypology } from "../../src/typology/default.js";
import { begin, fileText, openFiles, ready, step } from "./form-page.js";
import { hasBrowser, useBrowser } from "./pages.js";

const EMPTY = renderForm(defaultTypology(), { lang: "fr" });

describe.skipIf(!hasBrowser)("files and the form", { timeout: 300_000 }, () => {
  const open = useBrowser();

  it.each([
    ["another version", "tcec: 7\nid: a\nname: A\ndate: 2020\n", "findings"],
    ["what it does not know", "tcec: 1\nid: a\nname: A\ndate: 2020\nfuture: [1]\n", "findings"],
    [
      "values of a typology that is not in force",
      "tcec: 1\nid: a\nname: A\ndate: 2020\nindicators: { own: 3 }\n",
      "findings",
    ],
    [
      "markup and scripts",
      'tcec: 1\nid: a\nname: "<img src=x onerror=alert(1)><script>alert(2)</script>"\ndate: 2020\n',
      "fine",
    ],
    ["ten thousand letters", `tcec: 1\nid: a\nname: A\ndate: 2020\nnotes: ${"x".repeat(10_000)}\n`, "fine"],
  ])("opens a file with %s, says what is wrong, and saves the same bytes", async (_, text, state) => {
    const { page, complaints } = await open(await EMPTY);
    await ready(page);
    await openFiles(page, { "a.yaml": text });
    expect(await page.locator(".said.bad-file").count()).toBe(state === "fine" ? 0 : 1);
    expect(await page.locator("img, main script").count()).toBe(0);
    expect(await fileText(page)).toBe(text);
    expect(complaints).toEqual([]);
  });

  it.each([
    ["broken", "tcec: [1\nname: <b>A</b>\n"],
    ["5 MB long", `tcec: 1\nid: a\nname: A\ndate: 2020\nnotes: ${"x".repeat(5_000_000)}\n`],
    ["no profile", "just a word"],
  ])("does not open a file that is %s, says why, and shows how it begins as text", async (_, text) => {
    const { page, complaints } = await open(await EMPTY);
    await begin(page);
    await step(page, "start");
    await openFiles(page, { "a.yaml": text });
    await page.waitForSelector(".bad-file");
    expect(await page.locator(".bad-file li").count()).toBeGreaterThan(0);
    expect(await page.locator(".bad-file pre").innerText()).toContain(text.slice(0, 20).split("\n")[0]);
    expect(await page.locator(".cases li").count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it("takes a block from a letter, quoted, and says where it did not arrive whole", async () => {
    const { page } = await open(await EMPTY);
    await begin(page);
    await step(page, "end");
    const block = await page.locator("textarea.code").first().inputValue();
    const text = await page.locator("textarea.code").last().inputValue();
    await step(page, "start");
    await page.locator(".fold summary").click();
    await page.locator(".fold textarea").fill(block.replace(/^/gm, "> ").slice(0, 90));
    await page.locator(".fold button").click();
    expect(await page.locator(".bad-file").count()).toBe(1);
    await page.locator(".fold textarea").fill(block.replace(/^/gm, "> "));
    await page.locator(".fold button").click();
    expect(await page.locator(".cases li").count()).toBe(2);
    expect(await fileText(page)).toBe(text);
  });

  it("says of each of several files how it was opened, and keeps what is on the page", async () => {
    const { page } = await open(await EMPTY);
    await begin(page);
    await step(page, "start");
    const good = (id: string) => `tcec: 1\nid: ${id}\nname: ${id}\ndate: 2020\n`;
    await openFiles(page, {
      "a.yaml": good("a"),
      "broken.yaml": "tcec: [1\n",
      "image.yaml": Buffer.from([0, 255, 216]),
      "b.yaml": good("b"),
    });
    const { opened } = await loadWords("fr", "form");
    expect(await page.locator(".said strong").allInnerTexts()).toEqual([
      opened.fine("a.yaml"),
      opened.cannot("broken.yaml"),
      opened.cannot("image.yaml"),
      opened.fine("b.yaml"),
    ]);
    expect(await page.locator(".cases li").count()).toBe(3);
  });

  it("names keys that it does not know, also deep in the file, and says why there is no result", async () => {
    const { page } = await open(await EMPTY);
    await ready(page);
    const text = "tcec: 1\nid: a\nname: A\ndate: 2020\ngovernance: { future_mode: 3 }\nnext: { a: 1 }\n";
    await openFiles(page, { "a.yaml": text });
    expect(await fileText(page)).toBe(text);
    expect(await page.locator(".end").innerText()).toMatch(/future_mode[\s\S]*next/);
    await page.locator(".result > button").click();
    const { result } = await loadWords("fr", "form");
    expect(await page.locator(".result [role=status]").innerText()).toBe(result.needsNoErrors);
  });

  it("keeps what is pasted from a text processor as it is, and reads numbers with its blanks", async () => {
    const { page } = await open(await EMPTY);
    await begin(page, "«\u00a0Le Pôle\u00a0» – l’avenir…");
    await step(page, "members");
    await page.locator("#q-members_individuals-i").fill("1\u202f234\u00a0");
    const text = await fileText(page);
    expect(text).toContain("name: «\u00a0Le Pôle\u00a0» – l’avenir…\n");
    expect(text).toContain("individuals: 1234\n");
  });

  it("takes ten thousand letters and markup into every kind of text field, and gives them back", async () => {
    const { page, complaints } = await open(await EMPTY);
    await begin(page);
    const hostile = `</script><img src=x onerror=alert(1)>: "&amp; ' # ${"é".repeat(10_000)}`;
    await page.locator("#q-place_region-i").fill(hostile);
    await page.locator("#q-place_region .evidence summary").click();
    await page.locator("#q-place_region .evidence textarea").first().fill(hostile);
    const text = await fileText(page);
    await step(page, "start");
    await openFiles(page, { "again.yaml": text });
    expect(await fileText(page)).toBe(text);
    await step(page, "pole");
    expect(await page.locator("#q-place_region-i").inputValue()).toBe(hostile);
    expect(await page.locator("#q-place_region .evidence textarea").first().inputValue()).toBe(hostile);
    expect(await page.locator("img, main script").count()).toBe(0);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(1280);
    expect(complaints).toEqual([]);
  });

  it("loses no letter of a comment that is typed while the page is drawn", async () => {
    const { page } = await open(await EMPTY);
    await begin(page);
    await page.locator("#q-place_region .evidence summary").click();
    await page.evaluate(`new Promise((done) => {
      const type = (selector, text) => {
        const field = document.querySelector(selector);
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      };
      type("#q-place_region-i", "Bretagne");
      type("#q-place_region .evidence textarea", "lu deux fois ");
      requestAnimationFrame(() => requestAnimationFrame(done));
    })`);
    expect(await page.locator("#q-place_region .evidence textarea").first().inputValue()).toBe("lu deux fois ");
    expect(await fileText(page)).toContain("place.region: lu deux fois");
  });

  it("shows a second file of the same cluster beside the open case: answers are chosen one by one, with their sources", async () => {
    const { page, complaints } = await open(await EMPTY);
    await begin(page);
    await page.locator("#q-coder-i").fill("AL");
    await step(page, "members");
    await page.locator("#q-members_total-i").fill("12");
    await page.locator("#q-members_individuals-i").fill("3");
    await step(page, "start");
    const other = [
      "tcec: 1",
      "id: pole-d-essai",
      "name: Pôle d’essai",
      "date: 2024",
      "coder: BM",
      "members: { total: <=15, sse_organisations: 9 }",
      "sources: { source-1: { title: Rapport } }",
      "evidence: { members.total: { source: source-1, locator: p. 3 } }",
      "x-unknown: [members.individuals]",
      "",
    ].join("\n");
    await openFiles(page, { "b.yaml": other });
    await page.locator(".said + p button").click();
    const rows = page.locator(".beside fieldset");
    expect(await rows.locator("legend").count()).toBe(4); // three members, and the sources
    expect(await rows.first().innerText()).toMatch(/12[\s\S]*au plus 15/);
    await rows.nth(0).locator("input").nth(1).check();
    await rows.nth(2).locator("input").nth(1).check();
    await rows.nth(2).locator("input").nth(0).check(); // and back
    const text = await fileText(page);
    expect(text).toContain("coder: AL\n");
    expect(text).toContain("members:\n  total: <=15\n  individuals: 3\n");
    expect(text).toContain("source-1:\n    title: Rapport\n");
    expect(text).toMatch(/members\.total:\n\s+source: source-1\n\s+locator: p\. 3\n/);
    expect(complaints).toEqual([]);
  });

  it("works where the browser keeps nothing, and says so", async () => {
    const html = await EMPTY;
    const { page } = await open(html);
    await page.addInitScript(
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })",
    );
    await page.reload();
    await begin(page);
    const { saving } = await loadWords("fr", "form");
    expect(await page.locator("main > .remark").first().innerText()).toBe(saving.notHere);
    expect(await fileText(page)).toContain("name: Pôle d’essai");
  });

  it("says that a cluster is open in another window too", async () => {
    const { page } = await open(await EMPTY);
    await begin(page);
    await expect.poll(() => page.evaluate("Object.keys(localStorage).length")).toBe(2); // the language, and the case
    const other = await page.context().newPage();
    await other.goto(page.url());
    await ready(other);
    await other.locator(".cases li button").first().click();
    const { twoTabs } = await loadWords("fr", "form");
    for (const window of [page, other]) {
      await expect.poll(() => window.locator("main > .remark").allInnerTexts()).toEqual([twoTabs]);
    }
  });

  it("says where the browser has no room left, and the file way still works", async () => {
    const { page } = await open(await EMPTY);
    await begin(page);
    await page.evaluate(
      "for (let size = 4_000_000; size > 0; size = Math.floor(size / 2)) { try { for (let i = 0; ; i++) localStorage.setItem('other ' + size + ' ' + i, 'x'.repeat(size)); } catch {} }",
    );
    await page.locator("#q-place_region-i").fill("Bretagne ".repeat(50));
    const { saving } = await loadWords("fr", "form");
    await expect.poll(() => page.locator("main > .remark").allInnerTexts()).toEqual([saving.full]);
    expect(await fileText(page)).toContain("region:");
    const saved = page.waitForEvent("download");
    await page.locator(".save-bar button").click();
    expect((await saved).suggestedFilename()).toBe("pole-d-essai-2024.yaml");
  });
});
