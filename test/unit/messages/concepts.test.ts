import { describe, expect, it } from "vitest";
import { paperConcepts } from "../../../src/messages/concepts.js";
import { loadWords } from "../../../src/messages/languages.js";
import { FIELDS } from "../../../src/model/generated/fields.js";
import { LANGUAGES } from "../../../src/model/generated/languages.js";
import { entriesOf } from "../../../src/render/document/typology/entries.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { faultsOfFrench, faultsOfText } from "./typography.js";

describe.each(LANGUAGES)("concepts of the paper in %s", (lang) => {
  it("are said in sentences, under titles that no two of them share", async () => {
    const { concepts } = await loadWords(lang, "concepts");
    for (const [id, { title, meaning }] of Object.entries(concepts)) {
      expect(title, id).not.toMatch(/[.]$/);
      expect(meaning, id).toMatch(/[.]$/);
      const faults = [title, meaning].flatMap((text) => [
        ...faultsOfText(text),
        ...(lang === "fr" ? faultsOfFrench(text) : []),
      ]);
      expect(faults, id).toEqual([]);
    }
    const titles = Object.values(concepts).map(({ title }) => title.toLowerCase());
    expect(new Set(titles).size).toBe(titles.length);
  });
});

it("has an id that no field, fact or other explained thing has, since the codebook links by them", async () => {
  const { codes, facts, statuses, concepts } = await loadWords("en", "explanations");
  const others = [FIELDS, codes, facts, statuses, concepts].flatMap((table) => Object.keys(table));
  expect(paperConcepts().filter(([id]) => others.includes(id))).toEqual([]);
});

it("what carries a concept in the typology is there", () => {
  const ids = entriesOf(defaultTypology()).map(({ value }) => value.id);
  const named = paperConcepts().flatMap(([, { typology }]) => typology);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});
