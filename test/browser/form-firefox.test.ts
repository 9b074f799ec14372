import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderForm } from "../../src/form/render.js";
import { assess } from "../../src/pipeline/assess.js";
import { defaultTypology } from "../../src/typology/default.js";
import { Firefox, hasFirefox } from "./firefox.js";

const TYPOLOGY = defaultTypology();
const STEP = "document.querySelectorAll('nav.steps button')[arguments[0]].click()";
const TEXT = "return [...document.querySelectorAll('textarea.code')].at(-1).value";

describe.skipIf(!hasFirefox)("the form in Firefox", { timeout: 300_000 }, () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await Firefox.start();
    await firefox.open(await renderForm(TYPOLOGY, { lang: "fr" }));
  }, 120_000);
  afterAll(() => firefox?.stop());

  it("gives the same results as the program, for a thousand profiles as coders write them", async () => {
    const module: { generateProfile(seed: number, index: number): { id: string; text: string } } = await import(
      String(new URL("../../bench/generate/profile.mjs", import.meta.url))
    );
    const texts = Array.from({ length: 1000 }, (_, i) => module.generateProfile(11, i).text);
    const classify = "return arguments[0].map((text) => window.tcec.classify(text, 'p.yaml'))";
    const there: string[] = [];
    for (let i = 0; i < texts.length; i += 100)
      there.push(...(await firefox.run<string[]>(classify, texts.slice(i, i + 100))));
    const here = texts.map((text) => JSON.stringify(assess({ file: "p.yaml", text }, TYPOLOGY).results));
    expect(there.filter((one, i) => one !== here[i])).toEqual([]);
    expect(there).toHaveLength(1000);
  });

  it("is filled in by keyboard, in French, and gives a file after a reload", async () => {
    await firefox.type(".ways .main", "\uE007");
    await firefox.type("#q-name-i", "Jardins du Sud");
    await firefox.type("#q-date-i", "06/2024");
    await firefox.run(STEP, 2);
    await firefox.type("#q-funding_market-i", "57,5");
    await firefox.run(STEP, 5);
    await firefox.type("#q-governance_practices_open_agenda input", " ");
    await firefox.send("WebDriver:Refresh");
    await expect
      .poll(() => firefox.run("return document.querySelectorAll('.cases li').length"), { timeout: 20_000 })
      .toBe(1);
    await firefox.type(".cases li button", "\uE007");
    await firefox.run(STEP, 7);
    expect(await firefox.run(TEXT)).toBe(
      "tcec: 1\nid: jardins-du-sud\nname: Jardins du Sud\ndate: 2024-06\nfunding:\n  unit: percent\n  market: 57.5\ngovernance:\n  practices:\n    open_agenda: true\n",
    );
    await firefox.run("document.querySelector('.result > button').click()");
    expect(await firefox.run("return document.querySelector('.verdict strong').innerText")).toBe("Indéterminé");
  });
});
