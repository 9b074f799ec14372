import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { ANCHORS, type Anchor } from "../../src/messages/anchors.js";
import { PAPER, paperConcepts } from "../../src/messages/concepts.js";
import { loadWords } from "../../src/messages/languages.js";
import { type Fingerprint, partsWith } from "../helpers/paper-text.js";

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");
const PRINT = JSON.parse(read("test/fixtures/paper/matray-poisat-2015.json")) as Fingerprint;

/** Words that are said to stand in the paper: the place that names them, the part of the paper (as it is said), the words. */
type Quoted = readonly [where: string, section: string, quote: string];

/** "§2.2" is true of everything in that section; a narrower part has to be that part. */
function isIn(part: string, section: string): boolean {
  const said = section.match(/§[0-9.]*[0-9](?:, (?:type \d|end))?|introduction|conclusion|abstract/g) ?? [];
  return said.some((one) => part === one || part.startsWith(`${one},`) || part.startsWith(`${one}.`));
}

const filesIn = (folder: string) =>
  readdirSync(fileURLToPath(new URL(`../../${folder}`, import.meta.url)))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `${folder}/${name}`);

const documentsIn = (path: string): unknown[] => parseAllDocuments(read(path)).map((document) => document.toJS());

/** Everything in a value that quotes. */
function quotesIn(value: unknown): Record<string, unknown>[] {
  if (value === null || typeof value !== "object") return [];
  const own = "quote" in value && typeof value.quote === "string" ? [value as Record<string, unknown>] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

const isPaper = (source: unknown): boolean => /Matray/.test(JSON.stringify(source ?? ""));

/** What a typology, or a profile, quotes from the paper, by the sources that it describes. */
function fromFiles(folder: string, place: "section" | "locator"): Quoted[] {
  return filesIn(folder).flatMap((path) =>
    documentsIn(path).flatMap((document) => {
      const { sources = {} } = document as { sources?: Record<string, unknown> };
      return quotesIn(document).flatMap((one): Quoted[] => {
        const source = sources[String(one.ref ?? one.source)];
        const said = one[place] as string | { en: string } | undefined;
        const section = typeof said === "object" ? said.en : (said ?? "");
        return isPaper(source) || /Matray/.test(section) ? [[path, section, String(one.quote)]] : [];
      });
    }),
  );
}

const anchors = Object.entries(ANCHORS).flatMap(([scale, codes]) =>
  Object.entries<Anchor | null>(codes).flatMap(([code, anchor]): Quoted[] =>
    anchor?.work === PAPER ? [[`${scale}.${code}`, anchor.reference, anchor.quote]] : [],
  ),
);

const concepts = paperConcepts().flatMap(([id, { passages }]) =>
  passages.map(({ section, quote }): Quoted => [id, section, quote]),
);

async function fromExplanations(): Promise<Quoted[]> {
  const tables = Object.values(await loadWords("en", "explanations")) as Record<string, object>[];
  return tables.flatMap((table) =>
    Object.entries(table).flatMap(([id, { source = "" }]: [string, { source?: string }]) =>
      isPaper(source) ? [...source.matchAll(/“([^”]+)”/g)].map(([, quote]): Quoted => [id, source, String(quote)]) : [],
    ),
  );
}

describe("what is quoted from the paper stands in it, letter by letter, in the part that is named", () => {
  const CASES: Record<string, [least: number, () => readonly Quoted[] | Promise<Quoted[]>]> = {
    "the typologies": [40, () => fromFiles("typologies", "section")],
    "the typologies of the examples": [1, () => fromFiles("examples/typologies", "section")],
    "the profiles of the examples": [6, () => fromFiles("examples/profiles", "locator")],
    "anchor examples": [6, () => anchors],
    concepts: [50, () => concepts],
    explanations: [1, fromExplanations],
  };
  it.each(Object.entries(CASES))("%s", async (_, [least, quoted]) => {
    const all = await quoted();
    expect(all.length).toBeGreaterThanOrEqual(least);
    const wrong = all.filter(([, section, quote]) => !partsWith(PRINT, quote).some((part) => isIn(part, section)));
    expect(wrong.map(([...one]) => [...one, partsWith(PRINT, one[2])])).toEqual([]);
  });

  it("the term of a concept stands in one of its passages", () => {
    for (const [id, { term, passages }] of paperConcepts()) {
      if (term !== null)
        expect(
          passages.some(({ quote }) => quote.includes(term)),
          `${id}: ${term}`,
        ).toBe(true);
    }
  });

  it("and other words do not", () => {
    expect(partsWith(PRINT, "looking for a viable business model, focusing on trade")).toEqual(["§2.2"]);
    expect(partsWith(PRINT, "looking for a viable business plan, focusing on trade")).toEqual([]);
    expect(partsWith(PRINT, "a viable business model focusing on trade")).toEqual([]);
    expect(isIn("§2.2, type 2", "§2.2, type 3")).toBe(false);
    expect(isIn("§1.2.3", "§1.2")).toBe(true);
  });
});
