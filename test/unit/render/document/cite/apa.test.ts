import { Cite } from "@citation-js/core";
import "@citation-js/plugin-csl";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../../../../src/messages/languages.js";
import { formatApa } from "../../../../../src/render/document/cite/apa.js";
import { type CslItem, dateOf, type Name } from "../../../../../src/render/document/cite/item.js";
import { METHOD_WORKS, PAPER, PROGRAM } from "../../../../../src/render/document/cite/works.js";
import { wordsOf } from "../../../../../src/render/kit/phrase.js";
import { runs } from "../../../../helpers/runs.js";

type Given = Partial<CslItem> & { readonly title: string };

const person = (family: string, given: string): Name => ({ family, given });
const keyed = (works: readonly Given[]): CslItem[] =>
  works.map((work, i) => ({ type: "document", ...work, id: `w${i}` }));

async function entriesOf(works: readonly Given[], lang: Lang = "en"): Promise<string[]> {
  return [...(await formatApa(keyed(works), lang)).values()].map(wordsOf);
}

const entryOf = async (work: Given, lang: Lang = "en") => (await entriesOf([work], lang))[0];

/** The same list by the citation processor that reference managers use, and its style. */
function byProcessor(items: readonly CslItem[], lang: "en-US" | "fr-FR"): [string, string][] {
  const entries = processed(items, lang, "text");
  // The locale for French has a hyphen that does not break between pages.
  return entries.map(([key, text]) => [key, plainSpaces(text.trim().replace(/(?<=\d)\u2011(?=\d)/g, "\u2013"))]);
}

function processed(
  items: readonly CslItem[],
  lang: "en-US" | "fr-FR",
  format: "text" | "html",
): readonly (readonly [string, string])[] {
  const data = items.map((item) => (item.version ? { ...item, version: `Version ${item.version}` } : item));
  const cite = new Cite(data, { forceType: "@csl/list+object", generateGraph: false });
  return cite.format("bibliography", { template: "apa", lang, format, asEntryArray: true });
}

/** The processor keeps particles with their names by spaces that do not break. */
const plainSpaces = (text: string): string => text.replaceAll("\u00a0", " ");

/** What stands in italics in an entry of the processor. */
function italicsIn(markup: string): string[] {
  const found = [...markup.matchAll(/<i>(.*?)<\/i>/gs)].map(([, words = ""]) => words);
  return found.map((words) => plainSpaces(words).replace(/&#38;/g, "&").replace(/&#60;/g, "<").replace(/&#62;/g, ">"));
}

const byKey = (a: readonly string[], b: readonly string[]): number => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1);

const word = fc.constantFrom(
  "Analyse",
  "des",
  "pôles",
  "Report",
  "on",
  "clusters",
  "l'emploi",
  "(2015)",
  "n° 47",
  "œuvre",
);
const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const name: fc.Arbitrary<Name> = fc.oneof(
  fc.record({
    family: fc.constantFrom("Matray", "Poisat", "de La Tour", "Éon", "Dupont-Aignan", "O'Neill"),
    given: fc.constantFrom("Myriam", "M.", "Jean-Pierre", "J.-P.", "Charles C.", "Éva", "Marie Anne", "C. C."),
  }),
  fc.record({ literal: fc.constantFrom("CERDD", "République française", "Archer, SAS", "Avise, RTES") }),
);
const year = fc.integer({ min: 1995, max: 2000 }).map((one) => dateOf(one));
const optional = { requiredKeys: ["title" as const, "type" as const] };
const url = fc.constantFrom("https://a.org", "https://b.org/?x=1");
const publisher = fc.constantFrom("RTES", "Presses de l'université", "France Bleu.");
const authors = fc
  .uniqueArray(name, { minLength: 1, maxLength: 4, selector: (one) => JSON.stringify(one) })
  // The processor leaves out the comma behind the initials of a person where one organisation follows.
  .filter((names) => names.length !== 2 || new Set(names.map((one) => "literal" in one)).size === 1);
const source = fc.record(
  { type: fc.constantFrom("document", "webpage"), title, author: authors, issued: year, publisher, URL: url },
  optional,
);
const dataset = fc.record(
  {
    type: fc.constant("dataset" as const),
    title,
    author: authors,
    genre: fc.constant("Typology in YAML"),
    version: fc.constantFrom("1.0.0", "2.1.0"),
  },
  { requiredKeys: ["title", "type", "genre", "version"] },
);
const known = fc.constantFrom<Given>(
  ...METHOD_WORKS,
  { ...PAPER, genre: "Conference paper" },
  { ...PROGRAM, genre: "Software", version: "0.1.0" },
);
/** What the program may have to cite. Each title is spelt in one way, for the processor capitalises titles in English. */
const list = fc
  .uniqueArray(fc.oneof({ weight: 4, arbitrary: source }, dataset, known), {
    maxLength: 12,
    selector: (work) => JSON.stringify(work),
  })
  .map((works) => keyed(works as Given[]));

/** In French, “et” stands before the last author, without a comma: the style of the processor is the English one. */
function inFrench(text: string, lang: "en" | "fr"): string {
  return lang === "fr" ? text.replace(/,? & /g, " et ") : text;
}

describe("references in the style of the APA", () => {
  it.each([
    ["en", "en-US"],
    ["fr", "fr-FR"],
  ] as const)("are, in %s, what the citation processor makes of them", async (lang, locale) => {
    await fc.assert(
      fc.asyncProperty(list, async (items) => {
        const entries = [...(await formatApa(items, lang))].map(([key, entry]) => [key, plainSpaces(wordsOf(entry))]);
        const processed = byProcessor(items, locale).map(([key = "", text = ""]) => [key, inFrench(text, lang)]);
        expect(entries.sort(byKey)).toEqual(processed.sort(byKey));
      }),
      { numRuns: runs(60) },
    );
  });

  it("have in italics what the citation processor has", async () => {
    await fc.assert(
      fc.asyncProperty(list, async (items) => {
        const slanted = [...(await formatApa(items, "en"))].map(([key, entry]) => {
          return [key, ...entry.flatMap(({ text, isItalic }) => (isItalic ? [plainSpaces(text)] : []))];
        });
        const theirs = processed(items, "en-US", "html").map(([key, markup]) => [key, ...italicsIn(markup)]);
        expect(slanted.sort(byKey)).toEqual(theirs.sort(byKey));
      }),
      { numRuns: runs(60) },
    );
  });

  it.each([
    [{ title: "A", "container-title": "J", volume: "3", issue: "2", page: "1-2" }, ["J", "3"]],
    [{ title: "A", publisher: "P" }, ["A"]],
    [{ title: "A", version: "1", genre: "K" }, ["A"]],
    [{ title: "", URL: "u" }, []],
  ])("set a journal with its volume, or a work by itself, in italics: %o", async (work, titles) => {
    const entry = (await formatApa(keyed([work]), "en")).get("w0") ?? [];
    expect(entry.filter(({ isItalic }) => isItalic).map(({ text }) => text)).toEqual(titles);
  });

  it.each<[what: string, work: Given, entry: string]>([
    ["a person", { title: "A", author: [person("Dupont", "Marie")] }, "Dupont, M. (n.d.). A."],
    ["two given names in capitals", { title: "A", author: [person("X", "MJ")] }, "X, M. J. (n.d.). A."],
    ["a hyphen", { title: "A", author: [person("X", "Jean-Pierre")] }, "X, J.-P. (n.d.). A."],
    ["initials with a hyphen", { title: "A", author: [person("X", "J.-P. É")] }, "X, J.-P. É. (n.d.). A."],
    ["an accent apart", { title: "A", author: [person("X", "E\u0301ric")] }, "X, E\u0301. (n.d.). A."],
    ["an apostrophe", { title: "L'an 'un'", author: [person("O'Neill", "D'Arcy")] }, "O’Neill, D. (n.d.). L’an 'un'."],
    [
      "a person and an organisation",
      { title: "A", author: [person("X", "Y"), { literal: "Z" }] },
      "X, Y., & Z. (n.d.). A.",
    ],
    ["two organisations", { title: "A", author: [{ literal: "Y" }, { literal: "Z" }] }, "Y & Z. (n.d.). A."],
    ["an abbreviated organisation", { title: "A", author: [{ literal: "Y Inc." }] }, "Y Inc. (n.d.). A."],
    ["no author", { title: "A", issued: dateOf(2001, 2, 3) }, "A. (2001)."],
    ["no author, a version and a kind", { title: "A", genre: "K", version: "1" }, "A (Version 1). (n.d.). [K]."],
    ["a question", { title: "A?", publisher: "P!", URL: "u" }, "A? (n.d.). P! u"],
    ["quotation marks", { title: 'A "b" "c?"', publisher: 'P "' }, 'A “b” “c?” (n.d.). P ".'],
    ["brackets at the end", { title: "A (b.)" }, "A (b.). (n.d.)."],
    ["no title", { title: "", URL: "u" }, "(n.d.). u"],
    [
      "a volume without an issue",
      { title: "A", "container-title": "J", volume: "3", page: "1-2" },
      "A. (n.d.). J, 3, 1–2.",
    ],
    [
      "signs of markup",
      { title: "<i>x</i> &amp; $&", URL: "https://x.org/'<b>'" },
      "<i>x</i> &amp; $&. (n.d.). https://x.org/'<b>'",
    ],
  ])("are right with %s", async (_, work, entry) => {
    expect(await entryOf(work)).toBe(entry);
  });

  it.each([
    [dateOf(2018), "Retrieved 2018, from u", "Consulté en 2018, à l’adresse u"],
    [dateOf(2018, 8), "Retrieved August 2018, from u", "Consulté en août 2018, à l’adresse u"],
    [dateOf(2018, 8, 5), "Retrieved August 5, 2018, from u", "Consulté le 5\u00a0août 2018, à l’adresse u"],
    [dateOf(2018, 12, 1), "Retrieved December 1, 2018, from u", "Consulté le 1er\u00a0décembre 2018, à l’adresse u"],
  ])("say when a page without a date was read", async (accessed, en, fr) => {
    const page = { title: "A", accessed, URL: "u" };
    expect(await entryOf(page)).toBe(`A. (n.d.). ${en}`);
    expect(await entryOf(page, "fr")).toBe(`A. (s.\u00a0d.). ${fr}`);
    expect(await entryOf({ ...page, issued: dateOf(2001) })).toBe("A. (2001). u");
    expect(await entryOf({ title: "A", accessed })).toBe("A. (n.d.).");
  });

  it("name an organisation that publishes its own work once, and any other publisher", async () => {
    const work = { title: "A", author: [{ literal: "Labo de l’ESS" }], issued: dateOf(2014) };
    expect(await entryOf({ ...work, publisher: "Labo de l’ESS" })).toBe("Labo de l’ESS. (2014). A.");
    expect(await entryOf({ ...work, publisher: "RTES" })).toBe("Labo de l’ESS. (2014). A. RTES.");
    const both = [...work.author, { literal: "RTES" }];
    expect(await entryOf({ ...work, author: both, publisher: "RTES" })).toBe("Labo de l’ESS & RTES. (2014). A. RTES.");
  });

  it("say the month of a conference, but not of its proceedings", async () => {
    const paper = { title: "A", type: "paper-conference", issued: dateOf(2015, 1, 2) } as const;
    expect(await entryOf(paper)).toBe("A. (2015, January).");
    expect(await entryOf(paper, "fr")).toBe("A. (2015, janvier).");
    expect(await entryOf({ ...paper, volume: "2" })).toBe("A. (2015). 2.");
  });

  it("name up to twenty authors, of more the first nineteen and the last", async () => {
    const names = (count: number) => Array.from({ length: count }, (_, i) => ({ literal: `N${i + 1}` }));
    expect(await entryOf({ title: "A", author: names(20) })).toMatch(/^N1, N2, .*, N18, N19, & N20\. /);
    expect(await entryOf({ title: "A", author: names(22) })).toMatch(/^N1, N2, .*, N18, N19, … N22\. /);
  });

  it("tell works apart by letters where a citation would say the same", async () => {
    const [a, b] = [[person("X", "Marie")], [person("X", "Michel")]];
    const same = await entriesOf([
      { title: "B", author: a },
      { title: "A", author: b },
      { title: "C", author: [{ literal: "X, M." }] },
    ]);
    expect(same).toEqual(["X, M. (n.d.-a). A.", "X, M. (n.d.-b). B.", "X, M. (n.d.-c). C."]);
    const issued = dateOf(2001);
    expect(
      await entriesOf([{ title: "page", issued, URL: "b" }, { title: "Page", issued, URL: "a" }, { title: "Page" }]),
    ).toEqual(["Page. (n.d.).", "page. (2001a). b", "Page. (2001b). a"]);
    expect(
      await entriesOf([
        { title: "X", issued },
        { title: "Y", author: [{ literal: "X" }], issued },
      ]),
    ).toEqual(["X. (2001).", "X. (2001). Y."]);
    const [y, z] = [person("Y", "A."), person("Y", "B.")];
    expect(
      await entriesOf([
        { title: "B", author: [...a, y] },
        { title: "C", author: [...a, z] },
      ]),
    ).toEqual(["X, M., & Y, A. (n.d.-a). B.", "X, M., & Y, B. (n.d.-b). C."]);
    expect(
      await entriesOf([
        { title: "B", author: [y] },
        { title: "C", author: [z] },
      ]),
    ).toEqual(["Y, A. (n.d.). B.", "Y, B. (n.d.). C."]);
    const many = await entriesOf(Array.from({ length: 28 }, (_, i) => ({ title: `T${i + 10}`, author: a, issued })));
    expect(many.slice(25)).toEqual(["X, M. (2001z). T35.", "X, M. (2001aa). T36.", "X, M. (2001ab). T37."]);
  });

  it("stand in the order of authors, fewer first, then of dates, then of titles", async () => {
    const [x, y] = [person("X", "M."), person("Y", "A.")];
    const inOrder: Given[] = [
      { title: "Éa", author: [person("de La Tour", "É.")] },
      { title: "e.b" },
      { title: "Ec" },
      { title: "(f) a" },
      { title: "B", author: [x] },
      { title: "A", author: [x], issued: dateOf(2001) },
      { title: "A", author: [x], issued: dateOf(2001, 3) },
      { title: "B", author: [x], issued: dateOf(2001, 3) },
      { title: "A", author: [x], issued: dateOf(2002) },
      { title: "A", author: [x, y] },
      { title: "A", author: [person("X", "M. A.")] },
      { title: "A", author: [person("Xa", "A.")] },
    ];
    for (const given of [inOrder, [...inOrder].reverse()]) {
      const keys = [...(await formatApa(keyed(given), "en")).keys()];
      expect(keys.map((key) => given[Number(key.slice(1))])).toEqual(inOrder);
    }
  });
});
