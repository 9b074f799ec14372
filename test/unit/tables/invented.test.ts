import { describe, expect, it } from "vitest";
import { loadWords } from "../../../src/messages/languages.js";
import { loadMessages } from "../../../src/messages/messages.js";
import type { Result } from "../../../src/model/result.js";
import { USUAL_TABLE } from "../../../src/model/table-request.js";
import { wordTable } from "../../../src/render/table/word-table.js";
import { buildTable } from "../../../src/tables/build.js";
import { examples } from "../../helpers/examples.js";

/** The note on invented clusters under a table of so many of them and one that is real; `null` where there is none. */
async function noteOn(count: number, lang: "en" | "fr"): Promise<string | null> {
  const { results, ...rest } = examples();
  const real = results.find(({ profile }) => !profile.invented);
  if (real === undefined) throw new Error("no example is real");
  const invented = Array.from({ length: count }, (_, i) => ({
    ...real,
    id: `c${i}`,
    name: `Pôle ${i + 1}`,
    profile: { ...real.profile, invented: true },
  }));
  const result: Result = { ...rest, results: [real, ...invented] };
  const { value } = buildTable(result, USUAL_TABLE);
  if (value === null) throw new Error("no table");
  const [words, messages] = await Promise.all([loadWords(lang, "tables"), loadMessages(lang)]);
  const wording = { digits: null, caption: null, label: null, notes: [], hasNotes: true };
  return wordTable(value, words, messages, wording).notes.find((note) => /^(?:Invented|Inventé)/.test(note)) ?? null;
}

const names = (count: number): string => Array.from({ length: count }, (_, i) => `Pôle ${i + 1}`).join(", ");

describe("the note on invented clusters", () => {
  it("is not there where none is invented", async () => {
    expect(await noteOn(0, "en")).toBeNull();
  });

  it.each([
    [1, "Invented, to teach the coding: Pôle 1.", "Inventé pour apprendre à coder\u00a0: Pôle 1."],
    [
      10,
      `Invented, to teach the coding: ${names(9)} and Pôle 10.`,
      `Inventés pour apprendre à coder\u00a0: ${names(9)} et Pôle 10.`,
    ],
    [
      11, // not "and 1 more": the name is as short
      `Invented, to teach the coding: ${names(10)} and Pôle 11.`,
      `Inventés pour apprendre à coder\u00a0: ${names(10)} et Pôle 11.`,
    ],
    [
      12,
      `Invented, to teach the coding: ${names(10)} and 2 more.`,
      `Inventés pour apprendre à coder\u00a0: ${names(10)} et 2 autres.`,
    ],
    [
      122,
      `Invented, to teach the coding: ${names(10)} and 112 more.`,
      `Inventés pour apprendre à coder\u00a0: ${names(10)} et 112 autres.`,
    ],
  ])("names ten at most, and says how many more there are: %i", async (count, english, french) => {
    expect([await noteOn(count, "en"), await noteOn(count, "fr")]).toEqual([english, french]);
  });
});
