import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { has } from "../helpers/tools.js";

/** True where there is a browser to test with. */
export const hasBrowser = has("chromium");

/** A page in a browser of its own profile, and whatever it complained of or asked for. */
export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the console, errors of scripts, requests other than for the file itself. */
  readonly complaints: string[];
}

/** Has all clusters laid out, also those far below the window, which a browser puts off: what is not laid out has no text to be seen. */
export async function layOutClusters(page: Page): Promise<void> {
  await page.evaluate(
    "for (const one of document.querySelectorAll('#clusters > section')) one.style.contentVisibility = 'visible'",
  );
}

/** A browser for the tests of one file; each page is opened from a file, as readers do. */
export function useBrowser(): (html: string, options?: BrowserContextOptions, hash?: string) => Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), "tcec-browser-"));
  let browser: Browser | null = null;
  let count = 0;
  beforeAll(async () => {
    if (!hasBrowser) return;
    browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return async (html, options = {}, hash = "") => {
    if (browser === null) throw new Error("no browser");
    const file = join(folder, `${count++}.html`);
    writeFileSync(file, html);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on("request", (request) => {
      if (request.url().split("#")[0] !== pathToFileURL(file).href) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href + hash);
    return { page, complaints };
  };
}
