import type { Page } from "playwright-core";

/** The pages of the form, in their order. */
export const STEPS = ["start", "pole", "money", "members", "participation", "decision", "sources", "end"] as const;

/** Waits until the form is there. */
export const ready = (page: Page): Promise<unknown> => page.waitForSelector(".page");

/** Goes to a page of the form. */
export const step = (page: Page, name: (typeof STEPS)[number]): Promise<void> =>
  page.locator(`nav.steps li:nth-child(${STEPS.indexOf(name) + 1}) button`).click();

/** Begins a case, with name and date. */
export async function begin(page: Page, name = "Pôle d’essai"): Promise<void> {
  await ready(page);
  await page.locator(".ways .main").first().click();
  await page.locator("#q-name-i").fill(name);
  await page.locator("#q-date-i").fill("2024");
}

/** The text of the file as it would be saved. */
export async function fileText(page: Page): Promise<string> {
  await step(page, "end");
  return page.locator("textarea.code").last().inputValue();
}

/** Gives files to the form, as who chooses them from a folder. */
export async function openFiles(page: Page, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  const chosen = Object.entries(files).map(([name, text]) => ({
    name,
    mimeType: "text/yaml",
    buffer: typeof text === "string" ? Buffer.from(text) : text,
  }));
  await page.locator("input[type=file]").setInputFiles(chosen);
  await page.waitForSelector(".said");
}
