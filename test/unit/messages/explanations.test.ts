import { describe, expect, it } from "vitest";
import type { Explanation } from "../../../src/messages/explanation.js";
import { loadWords } from "../../../src/messages/languages.js";
import type { Lang } from "../../../src/messages/messages.js";
import { CODES } from "../../../src/model/codes.js";
import { FACTS } from "../../../src/model/facts.js";
import { faultsOfFrench, faultsOfText } from "./typography.js";

const LANGS: readonly Lang[] = ["en", "fr"];

async function entriesOf(lang: Lang): Promise<[string, Explanation][]> {
  const { codes, facts, statuses, concepts } = await loadWords(lang, "explanations");
  return [codes, facts, statuses, concepts].flatMap((group) => Object.entries(group));
}

const textsOf = (entry: Explanation): string[] => Object.values(entry).flat();

describe.each(LANGS)("explanations in %s", (lang) => {
  it("explains every code, fact, verdict and the concepts", async () => {
    const { codes, facts, statuses, concepts } = await loadWords(lang, "explanations");
    expect(Object.keys(codes).sort()).toEqual(Object.keys(CODES).sort());
    expect(Object.keys(facts).sort()).toEqual(Object.keys(FACTS).sort());
    expect(Object.keys(statuses).sort()).toEqual(["borderline", "clear", "probable", "tentative", "undetermined"]);
    expect(Object.keys(concepts)).toContain("crossover");
  });

  it("has no two entries of one name, but for facts that are concepts as well", async () => {
    const names = (await entriesOf(lang)).map(([name]) => name);
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    expect(twice).toEqual(["level"]);
  });

  it("writes titles without a full stop and the rest as sentences", async () => {
    for (const [name, entry] of await entriesOf(lang)) {
      expect(entry.title, name).not.toMatch(/[.]$/);
      for (const text of [entry.meaning, entry.computed, entry.remedy]) {
        if (text !== undefined) expect(text, name).toMatch(/[.]$/);
      }
    }
  });

  it("has no holes", async () => {
    for (const [name, entry] of await entriesOf(lang)) {
      for (const text of textsOf(entry)) expect(faultsOfText(text), `${name}: ${text}`).toEqual([]);
    }
  });

  it("explains each error and warning with a remedy", async () => {
    const { codes } = await loadWords(lang, "explanations");
    for (const [code, { severity }] of Object.entries(CODES)) {
      if (severity !== "info") expect(codes[code as keyof typeof codes].remedy, code).toBeDefined();
    }
  });

  it("says of every fact how it is derived", async () => {
    const { facts } = await loadWords(lang, "explanations");
    for (const [name, entry] of Object.entries(facts)) expect(entry.computed, name).toBeDefined();
  });

  it("has the same parts as the other language", async () => {
    const shape = async (of: Lang) => (await entriesOf(of)).map(([name, entry]) => [name, Object.keys(entry).sort()]);
    expect(await shape(lang)).toEqual(await shape("en"));
  });
});

describe("explanations in French", () => {
  it("keep to French typography and decimal commas", async () => {
    for (const [name, entry] of await entriesOf("fr")) {
      for (const text of textsOf(entry)) {
        expect(faultsOfFrench(text), `${name}: ${text}`).toEqual([]);
        const prose = text.replace(/`[^`]*`|§\u00a0[0-9.]+|https?:\S+|YAML 1\.2/g, "");
        expect(prose, name).not.toMatch(/[0-9]\.[0-9]/);
      }
    }
  });
});
