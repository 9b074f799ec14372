import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { renderForm } from "../../src/form/render.js";
import { sayVerdict } from "../../src/form/verdict.js";
import { loadWords } from "../../src/messages/languages.js";
import { loadMessages } from "../../src/messages/messages.js";
import type { Result } from "../../src/model/result.js";
import { defaultTypology } from "../../src/typology/default.js";
import { tcecHere } from "../helpers/command.js";
import { STEPS } from "./form-page.js";
import { tabTo, until, WALKERS, type Walker } from "./walkers.js";

const READY = "document.querySelector('.page') !== null";
const NAME = "jardins-du-sud-2024-06-AL.yaml";
const TEXT = `tcec: 1
id: jardins-du-sud
name: Jardins du Sud
date: 2024-06
coder: AL
funding:
  unit: percent
  market: 57.5
  redistribution: <=30
governance:
  decision_mode: board
  practices:
    open_agenda: true
x-unknown:
  - governance.practices.open_assemblies
x-result-seen: true
`;

/** To a page of the form, by Shift, Tab and Enter: the list of pages stands before the questions. */
async function goTo(walker: Walker, step: (typeof STEPS)[number]): Promise<void> {
  await tabTo(walker, `nav.steps li:nth-child(${STEPS.indexOf(step) + 1}) button`, "Shift+Tab");
  await walker.press("Enter");
  await until(walker, `document.activeElement?.id === "main"`);
}

async function typeInto(walker: Walker, id: string, text: string): Promise<void> {
  await tabTo(walker, `#${id}`);
  await walker.type(text);
}

/** From nothing to a file, in French, with keys alone; the page is loaded again in the middle. */
async function walk(walker: Walker): Promise<{ text: string; verdict: string; json: string }> {
  await walker.open(await renderForm(defaultTypology(), { lang: "fr" }));
  await until(walker, READY);
  await tabTo(walker, ".start .main");
  await walker.press("Enter");
  await until(walker, `document.activeElement?.id === "main"`);
  await typeInto(walker, "q-coder-i", "AL");
  await typeInto(walker, "q-name-i", "Jardins du Sud");
  await typeInto(walker, "q-date-i", "06/2024");
  await tabTo(walker, ".ways .main");
  await walker.press("Enter");
  await until(walker, `document.activeElement?.id === "main"`);
  await typeInto(walker, "q-funding_market-i", "57,5");
  await tabTo(walker, "#q-funding_redistribution .number select");
  await walker.press("ArrowDown");
  await typeInto(walker, "q-funding_redistribution-i", "30");
  await walker.reload();
  await until(walker, READY);
  await tabTo(walker, ".cases li button");
  await walker.press("Enter");
  await until(walker, `document.activeElement?.id === "main"`);
  await goTo(walker, "decision");
  await tabTo(walker, "#q-governance_decision_mode input[type=radio]");
  await walker.press("Space");
  for (let i = 0; i < 2; i++) await walker.press("ArrowDown");
  await tabTo(walker, "#q-governance_practices_open_assemblies .state-button");
  await walker.press("Enter");
  await tabTo(walker, "#q-governance_practices_open_agenda input[type=radio]");
  await walker.press("Space");
  await goTo(walker, "end");
  await tabTo(walker, ".result > button");
  await walker.press("Enter");
  await until(walker, "document.querySelector('.shown .verdict strong') !== null");
  const verdict = await walker.run<string>("return document.querySelector('.shown .verdict strong').innerText");
  await tabTo(walker, ".save-bar button", "Shift+Tab");
  await walker.press("Enter");
  const text = await walker.saved(NAME);
  const classify = `return window.tcec.classify(${JSON.stringify(text)}, ${JSON.stringify(NAME)})`;
  return { text, verdict, json: await walker.run<string>(classify) };
}

describe.each(WALKERS)("a first case, in %s", { timeout: 300_000 }, (_, isThere, start) => {
  const folder = mkdtempSync(join(tmpdir(), "tcec-walked-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const tcec = (...words: string[]) => tcecHere([...words, "--lang", "fr"], folder, {});

  it.skipIf(!isThere)(
    "goes from nothing to a file by keyboard, in French; the command line gives its verdict; a second person's answers stand beside it",
    async () => {
      const walker = await start();
      try {
        const { text, verdict, json } = await walk(walker);
        expect(text).toBe(TEXT);
        writeFileSync(join(folder, NAME), text);
        const classified = await tcec("classify", NAME, "--format", "json");
        expect(classified.code).toBe(0);
        const result = JSON.parse(classified.stdout) as Result;
        expect(JSON.parse(json)).toEqual(result.results);
        const [first] = result.results;
        if (first === undefined) throw new Error("no result");
        expect(verdict).toBe(sayVerdict(first, defaultTypology(), await loadMessages("fr")).verdict);

        const second = text.replace("coder: AL", "coder: BM").replace("board", "consensus").replace("57.5", "<=20");
        writeFileSync(join(folder, "second.yaml"), second);
        const merged = await tcec("form", "--merge", NAME, "second.yaml", "-o", "discussion.html");
        expect(merged.code).toBe(0);
        await walker.open(readFileSync(join(folder, "discussion.html"), "utf8"));
        const asks = "return [...document.querySelectorAll('main.in-fr h4')].map((one) => one.innerText)";
        const { ask } = await loadWords("fr", "form");
        expect((await walker.run<string[]>(asks)).sort()).toEqual(
          [ask["funding.market"], ask["governance.decision_mode"]].sort(),
        );
        const shown = "return document.querySelector('main.in-fr').innerText";
        expect(await walker.run<string>(shown)).toMatch(/AL[\s\S]*BM/);
        expect(await walker.run<string>(shown)).not.toContain(verdict);
      } finally {
        await walker.stop();
      }
    },
  );
});
