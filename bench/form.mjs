// How large `tcec form` makes a page, how soon Chromium shows it, beside the report of 15 clusters, how long a keystroke takes, and what axe says. See README.md.
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { readOptions } from "./arguments.mjs";
import { median } from "./measure.mjs";
import { root } from "./peers.mjs";
import { inTemporaryFolder } from "./temporary.mjs";

const { rounds, keys, slower, browser } = readOptions({ rounds: 9, keys: 40, slower: 6, browser: "/usr/bin/chromium" });
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PAGES = 8;

/** Writes a page with `tcec`; gives its file. */
function made(folder, name, ...words) {
  const file = join(folder, name);
  const { status, stderr } = spawnSync(process.execPath, [`${root}bin/tcec.js`, ...words, "-o", file]);
  if (status !== 0) throw new Error(`tcec ended with ${status}: ${stderr}`);
  return file;
}

async function slowed(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate });
}

const PAINT = `new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntriesByName("first-contentful-paint")[0].startTime))
    .observe({ type: "paint", buffered: true });
})`;

/** Milliseconds to the first paint, and until something is there to work with. */
async function opened(program, file, rate, isThere) {
  const page = await program.newPage({ viewport: { width: 1280, height: 900 } });
  await slowed(page, rate);
  await page.goto(pathToFileURL(file).href);
  const paint = await page.evaluate(PAINT);
  await page.waitForSelector(isThere);
  const there = await page.evaluate("performance.now()");
  await page.close();
  return { paint, there };
}

/** A keystroke in a field: until its handler is done, until it is on the screen, and until the result in sight has followed it. */
const STROKE = (value) => `new Promise((done) => {
  const field = document.querySelector("#q-funding_market-i");
  const live = document.querySelector(".live");
  const start = performance.now();
  field.value = "${value}";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  const handled = performance.now() - start;
  let shown = 0;
  requestAnimationFrame(() => setTimeout(() => { shown = performance.now() - start; }));
  let hasWaited = false;
  const look = () => {
    const isBusy = document.querySelector(".live").getAttribute("aria-busy") === "true";
    hasWaited ||= isBusy;
    if (!hasWaited || isBusy) requestAnimationFrame(look);
    else done({ handled, shown, result: performance.now() - start });
  };
  requestAnimationFrame(look);
})`;

async function typed(program, file, rate) {
  const page = await program.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector(".page");
  await page.locator(".cases li button").first().click();
  await page.locator("nav.steps li:nth-child(3) button").click();
  await slowed(page, rate);
  await page.locator("#q-funding_market-i").focus();
  const seen = [];
  for (let i = 0; i < keys; i++) seen.push(await page.evaluate(STROKE(20 + (i % 30))));
  await page.close();
  return seen;
}

async function judged(program, file) {
  const context = await program.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector(".page");
  await page.locator(".cases li button").first().click();
  await page.evaluate(AXE);
  const found = { rules: new Set(), violations: [] };
  for (let i = 1; i <= PAGES; i++) {
    await page.locator(`nav.steps li:nth-child(${i}) button`).click();
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    const { passes, violations } = await page.evaluate("axe.run()");
    for (const { id } of passes) found.rules.add(id);
    for (const { id, nodes } of violations) found.violations.push(`${id} (${nodes.length})`);
  }
  await context.close();
  return found;
}

function line(name, times) {
  const sorted = [...times].sort((a, b) => a - b);
  const worst = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))];
  const show = (time) => time.toFixed(0).padStart(8);
  console.log(name.padEnd(44), show(sorted[0]), show(median(times)), show(worst));
}

await inTemporaryFolder(async (folder) => {
  const profiles = `${root}examples/profiles`;
  const pages = [
    ["form, no cases", made(folder, "form.html", "form"), ".page"],
    ["form, the example profiles", made(folder, "full.html", "form", "--show", profiles), ".page"],
    ["report, the example profiles", made(folder, "report.html", "report", profiles), "main"],
  ];
  for (const [name, file] of pages) console.log(name.padEnd(44), `${(statSync(file).size / 1000).toFixed(0)} kB`);
  const program = await chromium.launch({ executablePath: browser, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    console.log(`\n${"in ms".padEnd(44)}      min   median      95%`);
    for (const rate of [1, slower]) {
      for (const [name, file, isThere] of pages) {
        const seen = [];
        for (let i = 0; i < rounds; i++) seen.push(await opened(program, file, rate, isThere));
        line(
          `${name}: first paint, ${rate} times slower`,
          seen.map(({ paint }) => paint),
        );
        line(
          "  something to work with",
          seen.map(({ there }) => there),
        );
      }
    }
    for (const rate of [1, slower]) {
      const seen = await typed(program, pages[1][1], rate);
      line(
        `a keystroke is handled, ${rate} times slower`,
        seen.map(({ handled }) => handled),
      );
      line(
        "  it is on the screen",
        seen.map(({ shown }) => shown),
      );
      line(
        "  the result has followed",
        seen.map(({ result }) => result),
      );
    }
    const { rules, violations } = await judged(program, pages[1][1]);
    console.log(
      `\naxe, ${PAGES} pages unfolded: ${rules.size} rules passed, ${violations.length} violations ${violations.join(", ")}`,
    );
  } finally {
    await program.close();
  }
});
