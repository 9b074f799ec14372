import { describe, expect, it } from "vitest";
import { type Question, questionsFor } from "../../../src/form/questions.js";
import { shelfOf } from "../../../src/form/shelf.js";
import { wordingOf } from "../../../src/form/wording.js";
import { LANGUAGES, loadWords } from "../../../src/messages/languages.js";
import { SHIPPED_TYPOLOGIES } from "../../../src/plain/typology-name.js";
import { shippedTypology } from "../../../src/typology/shipped.js";

/** Words of programmers, and signs of how a file is written. */
const PROGRAMMERS = {
  en: /`|\bYAML\b|\bnull\b|\bfields?\b|\bkeys?\b|\bordinal\b|\bboolean\b|\bstring\b|\bblock\b(?! for| from| below)|"[<>=]|\bnot_applicable\b/i,
  fr: /`|\bYAML\b|\bnull\b|\bchamps? (?!d|s)|\bclés?\b|\bordinal|\bbooléen|\bchaîne de|\bbloc\b(?! pour| reçu| du| ci)|"[<>=]|\bnot_applicable\b/i,
} as const;

const flat = (questions: readonly Question[]): Question[] =>
  questions.flatMap((one) => [one, ...flat(one.parts ?? [])]);

describe.each(LANGUAGES)("the words of the form in %s", (lang) => {
  it.each(SHIPPED_TYPOLOGIES)("for %s: no word of a programmer in what is asked, helped and chosen", async (name) => {
    const typology = await shippedTypology(name);
    const words = wordingOf(questionsFor(typology), typology, await shelfOf(lang));
    const said = Object.entries(words).flatMap(([path, { ask, help = "", codes = {} }]) =>
      [ask, help, ...Object.values(codes).flat()].map((text) => `${path}: ${text}`),
    );
    expect(said.filter((text) => PROGRAMMERS[lang].test(text.replace(/^\S+: /, "")))).toEqual([]);
  });

  it("word every question that is asked as a question or a name, every code with a label", async () => {
    const typology = await shippedTypology("matray-poisat-2015");
    const words = wordingOf(questionsFor(typology), typology, await shelfOf(lang));
    for (const { path, codes = [] } of flat(questionsFor(typology))) {
      expect(words[path]?.ask, path).toMatch(/\S/);
      expect(words[path]?.ask, path).not.toBe(path);
      for (const code of codes) expect(words[path]?.codes?.[code]?.[0], `${path} ${code}`).toMatch(/\S/);
    }
  });

  it("say how long it takes, that nothing leaves the page, and how to open it without a script", async () => {
    const { start, noScript } = await loadWords(lang, "form");
    expect(start.time({ text: "26", value: 26 })).toMatch(/26.*15.*20/);
    expect(start.privacy).toMatch(lang === "en" ? /go nowhere/ : /nulle part/);
    expect(noScript).toMatch(/Firefox/);
  });
});
