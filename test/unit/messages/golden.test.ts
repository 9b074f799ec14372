import { describe, expect, it } from "vitest";
import { SENTENCES as ENGLISH } from "../../../src/messages/en/messages.js";
import { SENTENCES as FRENCH } from "../../../src/messages/fr/messages.js";
import { type Lang, loadAllMessages } from "../../../src/messages/messages.js";
import { CODES } from "../../../src/model/codes.js";
import { ALL_CODES, samplesOf, TYPOLOGY } from "./samples.js";

const LANGUAGES = { en: ENGLISH, fr: FRENCH };
const LANGS: readonly Lang[] = ["en", "fr"];

async function page(lang: Lang): Promise<string> {
  const messages = await loadAllMessages(lang);
  const { labels, facts, codes } = LANGUAGES[lang];
  const table = (name: string, words: object): string[] => [
    `## ${name}`,
    ...Object.entries(words).map(([key, word]) => `${key}: ${word}`),
    "",
  ];
  const findings = ALL_CODES.flatMap((code) => [
    `${CODES[code].severity}  ${code}`,
    ...samplesOf(code).flatMap((sample) => {
      const hint = messages.hint(sample, TYPOLOGY);
      return [`    ${messages.message(sample, TYPOLOGY)}`, ...(hint === null ? [] : [`        → ${hint}`])];
    }),
    "",
  ]);
  return [
    "## messages",
    ...findings,
    ...table("labels", labels),
    ...table("facts", facts),
    ...table("codes", codes),
  ].join("\n");
}

// The golden files are there to be read: every sentence, in both languages. `vitest run -u` writes them anew.
describe.each(LANGS)("all words in %s", (lang) => {
  it("are those that were read and approved", async () => {
    await expect(await page(lang)).toMatchFileSnapshot(`../../golden/messages.${lang}.txt`);
  });
});
