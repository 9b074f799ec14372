// How large `tcec report` makes a page, how soon Chromium shows it, and how long filtering and the other language take. See README.md.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { readOptions } from "./arguments.mjs";
import { writeProfiles } from "./generate/write.mjs";
import { median } from "./measure.mjs";
import { root } from "./peers.mjs";
import { inTemporaryFolder } from "./temporary.mjs";

const { count, seed, rounds, browser } = readOptions({ count: 500, seed: 7, rounds: 9, browser: "/usr/bin/chromium" });

/** Milliseconds from an input to the frame after the one that shows its effect. */
const ACT = (act) => `new Promise((done) => {
  const start = performance.now();
  ${act}
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
})`;
const CLICK = (selector) => ACT(`document.querySelector(${JSON.stringify(selector)}).click();`);
const SEARCH = (text) =>
  ACT(
    `const field = document.querySelector("#words"); field.value = ${JSON.stringify(text)}; field.dispatchEvent(new Event("input", { bubbles: true }));`,
  );

async function lookAt(program, url) {
  const page = await program.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  const paint = await page.evaluate(`new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntriesByName("first-contentful-paint")[0].startTime))
      .observe({ type: "paint", buffered: true });
  })`);
  const load = await page.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd");
  const times = {
    "first contentful paint": paint,
    "loaded, script included": load,
    "filter by type": await page.evaluate(CLICK("input[name=type]")),
    "and no more": await page.evaluate(CLICK("input[name=type]")),
    "first search": await page.evaluate(SEARCH("bretagne")),
    "next search": await page.evaluate(SEARCH("loire")),
    "no search": await page.evaluate(SEARCH("")),
    sort: await page.evaluate(CLICK("#all thead button")),
    "other language": await page.evaluate(CLICK("#fr")),
  };
  await page.close();
  return times;
}

await inTemporaryFolder(async (folder) => {
  writeProfiles(join(folder, "profiles"), { count, seed });
  const file = join(folder, "report.html");
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [
    `${root}bin/tcec.js`,
    "report",
    join(folder, "profiles"),
    "-o",
    file,
  ]);
  if (status !== 0) throw new Error(`tcec ended with ${status}: ${stderr}`);
  const { size } = statSync(file);
  console.log(
    `${count} clusters: ${(size / 1e6).toFixed(2)} MB in ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
  );
  const program = await chromium.launch({ executablePath: browser, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const seen = [];
    for (let i = 0; i < rounds; i++) seen.push(await lookAt(program, pathToFileURL(file).href));
    console.log("in ms".padEnd(26), "min".padStart(8), "median".padStart(8));
    for (const name of Object.keys(seen[0])) {
      const times = seen.map((one) => one[name]);
      console.log(
        name.padEnd(26),
        Math.min(...times)
          .toFixed(0)
          .padStart(8),
        median(times).toFixed(0).padStart(8),
      );
    }
  } finally {
    await program.close();
  }
});
