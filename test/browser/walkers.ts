import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type BrowserContext, chromium } from "playwright-core";
import { Firefox, hasFirefox } from "./firefox.js";
import { hasBrowser } from "./pages.js";

/** Keys that are no letters. */
export type Key = "Tab" | "Shift+Tab" | "Enter" | "Space" | "ArrowDown";

/** A browser that is walked through with keys alone. */
export interface Walker {
  open(html: string): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  reload(): Promise<void>;
  run<T>(script: string): Promise<T>;
  /** The text of the one file that was saved from the page. */
  saved(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** The browsers of Debian, where they are installed. */
export const WALKERS: readonly (readonly [name: string, isThere: boolean, start: () => Promise<Walker>])[] = [
  ["Chromium", hasBrowser, inChromium],
  ["Firefox", hasFirefox, inFirefox],
];

async function inChromium(): Promise<Walker> {
  const folder = mkdtempSync(join(tmpdir(), "tcec-walk-"));
  const context: BrowserContext = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
    locale: "fr-FR",
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.on("dialog", (dialog) => void dialog.accept());
  page.on("download", (download) => void download.saveAs(join(folder, download.suggestedFilename())));
  return {
    open: async (html) => {
      const file = join(folder, "page.html");
      writeFileSync(file, html);
      await page.goto(pathToFileURL(file).href);
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    reload: async () => void (await page.reload()),
    run: <T>(script: string) => page.evaluate<T>(`(() => { ${script} })()`),
    saved: (name) => textOf(folder, name),
    stop: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const IN_FIREFOX: Readonly<Record<Key, string>> = {
  Tab: "\uE004",
  "Shift+Tab": "\uE008\uE004",
  Enter: "\uE007",
  Space: " ",
  ArrowDown: "\uE015",
};

async function inFirefox(): Promise<Walker> {
  const firefox = await Firefox.start();
  return {
    open: (html) => firefox.open(html),
    press: (key) => firefox.press(IN_FIREFOX[key]),
    type: (text) => firefox.press(text),
    reload: async () => void (await firefox.send("WebDriver:Refresh")),
    run: (script) => firefox.run(script),
    saved: (name) => textOf(firefox.downloads, name),
    stop: () => firefox.stop(),
  };
}

/** A browser writes a file when it likes to: it is there once nothing of it is in another name. */
async function textOf(folder: string, name: string): Promise<string> {
  const file = join(folder, name);
  for (let i = 0; i < 200; i++) {
    const isPart = existsSync(folder) && readdirSync(folder).some((one) => one.endsWith(".part"));
    if (existsSync(file) && !isPart && readFileSync(file, "utf8") !== "") return readFileSync(file, "utf8");
    await wait(50);
  }
  throw new Error(`${name} was not saved`);
}

/** Presses Tab until an element has the focus, as who has no mouse; with Shift, for what stands before. */
export async function tabTo(walker: Walker, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const isThere = `return document.activeElement?.matches(${JSON.stringify(selector)}) === true`;
  for (let i = 0; i < 400; i++) {
    if (await walker.run<boolean>(isThere)) return;
    await walker.press(key);
  }
  throw new Error(`no way by Tab to ${selector}`);
}

/** Waits until something in the page is so. */
export async function until(walker: Walker, condition: string): Promise<void> {
  for (let i = 0; i < 200; i++) {
    if (await walker.run<boolean>(`return ${condition}`)) return;
    await wait(50);
  }
  throw new Error(`never: ${condition}`);
}
