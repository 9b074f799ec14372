import { describe, expect, it } from "vitest";
import { loadWords } from "../../../../src/messages/languages.js";
import { loadMessages } from "../../../../src/messages/messages.js";
import type { Result } from "../../../../src/model/result.js";
import { type TableRequest, USUAL_TABLE } from "../../../../src/model/table-request.js";
import { type TableWording, wordTable } from "../../../../src/render/table/word-table.js";
import type { WordedTable } from "../../../../src/render/table/worded-table.js";
import { buildTable } from "../../../../src/tables/build.js";
import { examples, resultOf } from "../../../helpers/examples.js";
import { faultsOfFrenchProse } from "../../messages/typography.js";

const RESULT = examples();
const PLAIN: TableWording = { digits: null, caption: null, label: null, notes: [], hasNotes: true };

interface Wish extends Partial<TableRequest>, Partial<TableWording> {
  readonly lang?: "en" | "fr";
  readonly locale?: string;
}

async function word({ lang = "en", locale, ...wish }: Wish, result: Result = RESULT): Promise<WordedTable> {
  const { value, diagnostics } = buildTable(result, { ...USUAL_TABLE, ...wish });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return wordTable(value, await loadWords(lang, "tables"), await loadMessages(lang, locale), { ...PLAIN, ...wish });
}

const texts = (table: WordedTable, id: string): string[] => {
  const index = table.columns.findIndex((column) => column.id === id);
  return table.groups.flatMap(({ rows }) => rows.map((row) => row[index]?.text ?? ""));
};

const profile = (more: string): string => `tcec: 1\nid: a\nname: A\ndate: 2020\n${more}`;

describe("words of a table", () => {
  it("write numbers as the language does, or the locale", async () => {
    const wish = { columns: ["market_score", "market_bounds", "members_total"] };
    const members = resultOf(profile("members: {total: 12345}\nfunding: {unit: percent, own_resources: 95}\n"));
    const row = async (more: Wish): Promise<string[]> => {
      const table = await word({ ...wish, ...more }, members);
      return table.groups[0]?.rows[0]?.map(({ text }) => text) ?? [];
    };
    expect((await row({}))[2]).toBe("12,345");
    expect((await row({ lang: "fr" }))[2]).toBe("12\u202f345");
    expect((await row({ locale: "de-CH" }))[2]).toMatch(/^12['’]345$/);
    expect((await row({ locale: "en-IN" }))[2]).toBe("12,345");
    expect((await row({ lang: "fr" }))[1]).toMatch(/^\[0,\d+\u202f;\u00a00,\d+\]$/);
    expect((await row({}))[1]).toMatch(/^\[0\.\d+,\u00a00\.\d+\]$/);
    expect((await row({ locale: "de" }))[1]).toMatch(/^\[0,\d+;\u00a00,\d+\]$/);
  });

  it("group digits as the locale does: none of four in Spain, by two in India", async () => {
    const members = (total: number): Result => resultOf(profile(`members: {total: ${total}}\n`));
    const said = async (total: number, locale: string): Promise<string> =>
      texts(await word({ columns: ["members_total"], locale }, members(total)), "members_total")[0] ?? "";
    expect(await said(1234, "es")).toBe("1234");
    expect(await said(1234567, "en-IN")).toBe("12,34,567");
    expect(await said(1234567, "ar-EG")).toMatch(/^[\d.,٬]+$/u);
  });

  it("have more decimals where a score would be rounded to the crossover", async () => {
    const table = await word({ columns: ["deliberation_score"] });
    expect(texts(table, "deliberation_score")).toContain("0.497");
    expect(texts(await word({ columns: ["deliberation_score"], digits: 4 }), "deliberation_score")).toContain("0.4966");
  });

  it("keep the number beside its text, unrounded, with the digits shown", async () => {
    const table = await word({ columns: ["name", "market_score"], digits: 1 });
    for (const cell of table.groups.flatMap(({ rows }) => rows.map((row) => row[1]))) {
      if (cell?.kind !== "number") continue;
      expect(cell.text).toBe(cell.number.toFixed(cell.digits));
    }
    const okhra = RESULT.results.find(({ id }) => id === "okhra");
    expect(JSON.stringify(table)).toContain(String(okhra?.axes.market?.score));
  });

  it("head neighbouring columns of an axis together, and a lone one by the name of the axis", async () => {
    const { spanners, columns } = await word({});
    expect(spanners).toEqual([
      { heading: null, columns: 2 },
      { heading: "Market orientation", columns: 3 },
      { heading: "Deliberative governance", columns: 3 },
      { heading: null, columns: 3 },
    ]);
    expect(columns[2]?.heading).toBe("Score");
    const lone = await word({ lang: "fr", columns: ["name", "market_score", "deliberation_known"] });
    expect(lone.spanners).toEqual([]);
    expect(lone.columns.map(({ heading }) => heading).slice(1)).toEqual([
      "Orientation marchande",
      "Gouvernance délibérative\u00a0: part connue (%)",
    ]);
  });

  it("take a caption, a label and notes of one's own, and no others if so wished", async () => {
    const wish = { caption: "My clusters.\n", label: "tab:mine", notes: ["Source: own survey."], hasNotes: false };
    expect(await word(wish)).toMatchObject({
      caption: "My clusters",
      label: "tab:mine",
      notes: ["Source: own survey."],
    });
    const usual = await word({ notes: ["Own."] });
    expect(usual.label).toBe("tab-results");
    expect(usual.notes.at(-1)).toBe("Own.");
    expect(usual.notes.length).toBeGreaterThan(4);
  });

  it("link to http and https only", async () => {
    const source = (url: string): Result =>
      resultOf(
        profile(
          `legal_form: SCIC\nsources: {s: {title: T, url: "${url}"}}\nevidence: {legal_form: {source: s, quote: q}}\n`,
        ),
      );
    const cellOf = async (url: string): Promise<unknown> => {
      const result = source("https://example.org");
      const [one] = result.results;
      if (one?.sources.s === undefined) throw new Error("no source");
      const changed = { ...one, sources: { s: { ...one.sources.s, url } } };
      const table = await word({ kind: "evidence", columns: ["source"] }, { ...result, results: [changed] });
      return table.groups[0]?.rows[0]?.[0];
    };
    expect(await cellOf('https://example.org/"><b>')).toMatchObject({
      kind: "link",
      url: "https://example.org/%22%3E%3Cb%3E",
    });
    for (const url of ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "https://", "//x.org"]) {
      expect(await cellOf(url)).toEqual({ kind: "user", text: "T" });
    }
  });

  it("say everything in both languages, without a gap", async () => {
    for (const lang of ["en", "fr"] as const) {
      const { headings, captions, cells } = await loadWords(lang, "tables");
      const all = [...Object.values(headings), ...Object.values(captions), ...Object.values(cells)];
      expect(all.filter((text) => text.trim() === "" || /\.$/.test(text))).toEqual([]);
    }
  });

  it("in French have the spaces of French", async () => {
    for (const kind of ["results", "memberships", "calibration", "indicators", "evidence"] as const) {
      const { notes, caption } = await word({ kind, lang: "fr" });
      for (const text of [caption, ...notes]) expect(faultsOfFrenchProse(text), text).toEqual([]);
    }
  });
});

describe("the reading of a row", () => {
  const LEADS = { en: "Reading: ", fr: "Lecture\u00a0: " } as const;
  const readings = async (wish: Wish, result: Result = RESULT): Promise<string[]> =>
    (await word(wish, result)).notes.filter((note) => note.startsWith(LEADS[wish.lang ?? "en"]));

  it.each(["en", "fr"] as const)("says in %s what one row of the table says, with its own numbers", async (lang) => {
    const table = await word({ lang });
    const [reading = ""] = await readings({ lang });
    const rows = table.groups.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text)));
    const own = rows.find(([name = ""]) => reading.includes(name)) ?? [];
    const shown = own.filter((text) => !["–", "None", "Aucun", ""].includes(text));
    expect(shown.length).toBeGreaterThan(7);
    expect(shown.filter((text) => !reading.includes(text))).toEqual([]);
    if (lang === "fr") expect(faultsOfFrenchProse(reading)).toEqual([]);
  });

  it("says what is shown, and no more", async () => {
    const [one = ""] = await readings({ columns: ["name", "type"] });
    expect(one).toMatch(/^Reading: [^;]+; type “[^”]+”\.$/);
    const [memberships = ""] = await readings({ kind: "memberships" });
    expect(memberships).toContain("has a membership of");
  });

  it("is left out where no row has a name, where nothing is known, and where notes are not wished for", async () => {
    expect(await readings({ columns: ["year", "type"] })).toEqual([]);
    const nothing = resultOf(profile(""));
    expect(await readings({}, nothing)).toEqual([]);
    expect(await readings({ hasNotes: false })).toEqual([]);
    expect(await readings({ kind: "evidence" }, nothing)).toEqual([]);
    expect(await readings({ kind: "calibration", columns: ["weight"] })).toEqual([]);
  });

  it("stands before the scope, and the source comes last", async () => {
    const { notes } = await word({});
    const at = (lead: string): number => notes.findIndex((note) => note.startsWith(lead));
    expect(at("Reading: ")).toBeGreaterThan(0);
    expect(at("Scope: ")).toBe(at("Reading: ") + 1);
    expect(at("Source: ")).toBe(notes.length - 1);
  });
});

describe("percentages that stand together have the same decimals", () => {
  const head = (i: number, date: number): string => `tcec: 1\nid: a${i}\nname: A\ndate: ${date}\n`;
  const result = resultOf(...Array.from({ length: 200 }, (_, i) => head(i, i === 0 ? 2020 : 2021)));

  it("down the columns of a crosstab", async () => {
    const table = await word({ kind: "crosstab", by: "year", percent: "column" }, result);
    expect(texts(table, "undetermined")).toEqual(["0.5", "99.5", "200"]);
    expect(texts(table, "total")).toEqual(["0.5", "99.5", "200"]);
  });

  it("along its rows, in French too", async () => {
    const wish = { kind: "crosstab", by: "year", percent: "row", transpose: true, lang: "fr" } as const;
    const { groups } = await word(wish, result);
    expect(
      groups
        .at(-1)
        ?.rows.at(-1)
        ?.map(({ text }) => text),
    ).toEqual(["Total", "0,5", "99,5", "200"]);
  });

  it("and none where none is needed", async () => {
    const even = resultOf(head(1, 2020), head(2, 2021), head(3, 2021));
    const table = await word({ kind: "crosstab", by: "year", percent: "column" }, even);
    expect(texts(table, "total")).toEqual(["33", "67", "3"]);
  });
});
