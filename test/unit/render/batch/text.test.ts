import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadReport } from "../../../../src/render/batch/load.js";
import { anyMeasure } from "../../../../src/render/kit/width.js";
import { runs } from "../../../helpers/runs.js";
import { LONG, TENTATIVE, THREE_AXES } from "../fixtures/results.js";
import { batchOf, CALM, contextOf, EMPTY, HOSTILE, MIXED, reportOn, scored } from "./batches.js";

const WIDE = batchOf([
  { entry: scored(LONG, { id: "漢字の名前漢字の名前漢字の名前", date: "2017-12-31" }), judged: [] },
]);
const THREE = batchOf(
  THREE_AXES.results.map((result) => ({ entry: scored(result), judged: [] })),
  {},
  THREE_AXES.typology,
);

describe("the table of a batch", () => {
  it("keeps within the width, from 40 to 1000 columns", async () => {
    const measure = await anyMeasure();
    for (const batch of [MIXED, CALM, EMPTY, HOSTILE, WIDE, THREE]) {
      for (const width of [40, 41, 47, 55, 60, 66, 72, 80, 90, 100, 110, 120, 140, 200, 1000]) {
        for (const lang of ["en", "fr"] as const) {
          for (const verbose of [false, true]) {
            const text = await reportOn("text", batch, { width, lang, verbose });
            const tooWide = text.split("\n").filter((line) => measure(line) > width);
            expect({ width, lang, tooWide }).toEqual({ width, lang, tooWide: [] });
            expect(text).not.toMatch(/ \n|\n\n\n|^\n/);
          }
        }
      }
    }
  });

  it.each(["en", "fr"] as const)("shows all there is from 80 columns on (%s)", async (lang) => {
    const [dot, percent, short] = lang === "en" ? [".", "%", "Known"] : [",", "\u00a0%", "Connu"];
    const text = await reportOn("text", MIXED, { width: 80, lang });
    expect(text).toMatch(RegExp(`okhra +2004 +alternati(?:f|ve) +\\S+ +0\\${dot}99 +0\\${dot}77 +32${percent} 1\n`));
    expect(text).toMatch(RegExp(`pollens .* \\? +\\? +0${percent} 1\\n`));
    expect(text).toContain(` ${short} !\n`);
    expect(text).toMatch(RegExp(`^ {2}${short} = [\\p{L} ]+ {3}! = \\p{L}+\\n {2}‡ [\\p{L} ]+\\n\\n`, "mu"));
  });

  it("cuts a word of a title that has no room, and breaks none in two", async () => {
    const text = await reportOn("text", MIXED, { width: 88 });
    const [titles = ""] = text.split("─");
    expect(titles.match(/\p{L}+…?/gu)).toEqual(expect.arrayContaining(["Market", "orienta…", "Deliber…", "governa…"]));
    expect(titles).not.toMatch(/\b(?:ion|tive|ce)\b/);
  });

  it.each(["en", "fr"] as const)("keeps ids and shipped types whole at 80 columns (%s)", async (lang) => {
    const types = ["social", "institutionalized", "entrepreneurial", "alternative"];
    const ids = ["a", "maison-du-pays", "comptoir-des-deux-rives"];
    for (const id of ids) {
      const batch = batchOf(
        types.map((type) => ({ entry: { ...scored(TENTATIVE, { id, date: "2017-12-31" }), type }, judged: [] })),
      );
      const text = await reportOn("text", batch, { width: 80, lang });
      const [table = ""] = text.split("\n\n");
      expect(table).not.toMatch(/institution\p{L}*…|\p{L}…\p{L}/u);
      for (const word of lang === "en" ? types : ["institutionnalisé", "entrepreneurial", "alternatif"])
        expect(table).toContain(` ${word} `);
      expect(table.match(RegExp(`^ {2}${id} `, "gm"))).toHaveLength(4);
    }
  });

  it("gives numbers to axes whose names have no room, and says what they stand for", async () => {
    const text = await reportOn("text", MIXED, { width: 80 });
    expect(text).toMatch(/ 1 +2 Known !\n/);
    expect(text).toContain("  1 = Market orientation   2 = Deliberative governance\n");
    expect(await reportOn("text", MIXED, { width: 100 })).not.toContain("1 = ");
  });

  it("explains no titles that are whole", async () => {
    const text = await reportOn("text", MIXED, { width: 130 });
    expect(text).toMatch(/ share +Findings\n/);
    expect(text).not.toMatch(/Known = known|!/);
  });

  it("names the coder behind the id where coders differ, below the line with --verbose, and nowhere else", async () => {
    const line = (coder: string | null) => ({ entry: scored(TENTATIVE, { id: "a", coder }), judged: [] });
    const two = await reportOn("text", batchOf([line("anne"), line("01"), line(null)]), { width: 100 });
    expect(two).toMatch(/ a \(anne\) .*\n.* a \(01\) .*\n +a {2,}/);
    expect(await reportOn("markdown", batchOf([line("anne"), line("01")]), {})).toContain("| a (01) |");
    expect(await reportOn("text", batchOf([line("anne"), line(null)]), { width: 100 })).toMatch(/ a \(anne\) /);
    const later = { entry: scored(TENTATIVE, { id: "a", date: "2031", coder: "anne" }), judged: [] };
    const one = batchOf([line("anne"), later]);
    expect(await reportOn("text", one, { width: 100 })).not.toContain("anne");
    expect(await reportOn("text", one, { width: 100, verbose: true })).toContain("coder: anne");
  });

  it("cuts long ids in their middle and paths at their start", async () => {
    const file = `${"deep/".repeat(20)}broken.yaml`;
    const batch = batchOf([
      { entry: scored(TENTATIVE, { id: "a-very-long-name-of-a-cluster-that-goes-on" }), judged: [] },
      { entry: { kind: "refused", file, document: null, findings: [] }, judged: [] },
    ]);
    const text = await reportOn("text", batch, { width: 80 });
    expect(text).toMatch(/^ {2}a-very-long-name…ter-that-goes-on +2004 /m);
    expect(text).toMatch(/^✗ …\S*deep\/broken\.yaml +invalid +–$/m);
  });

  it("names bad lines by a mark, not by colour alone", async () => {
    const plain = await reportOn("text", MIXED, { width: 120 });
    const colored = await reportOn("text", MIXED, { width: 120, colorLevel: 1 });
    expect(colored).toContain("\u001b[");
    expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(plain);
    expect(plain.match(/^✗ /gm)).toHaveLength(4);
    expect(plain.match(/^ {2}[✓✗] --/gm)).toHaveLength(5);
  });

  it("says which types are empty, what changed and which gates failed", async () => {
    const text = await reportOn("text", MIXED, { width: 120 });
    expect(text).toMatch(/Without a case +institutionalized$/m);
    expect(text).toMatch(
      /okhra 2004 +type entrepreneurial → alternative; status clear → tentative; .* 0\.87 → 0\.62\n? +\(−0\.25\)/,
    );
    expect(text).toContain("3 of 5 gates failed");
    expect(await reportOn("text", CALM)).not.toMatch(/gate|baseline/i);
  });

  it("says that nothing changed where there is a baseline and nothing changed", async () => {
    const batch = { ...CALM, summary: { ...CALM.summary, changes: { first: [], total: 0 } } };
    expect(await reportOn("text", batch)).toContain("Changed since the baseline: none\n");
  });

  it("says how many changes are left out", async () => {
    const { changes } = MIXED.summary;
    const batch = { ...MIXED, summary: { ...MIXED.summary, changes: { first: changes?.first ?? [], total: 1234 } } };
    expect(await reportOn("text", batch, { width: 120 })).toMatch(/^ {2}and 1,225 more$/m);
  });

  it("with --quiet is one line per profile and document, never cut", async () => {
    const text = await reportOn("text", HOSTILE, { quiet: true, width: 40 });
    expect(text.trimEnd().split("\n")).toHaveLength(HOSTILE.lines.length);
    expect(text).not.toContain("…");
  });

  it("writes nothing until a thousand rows are known, then each row at once, in the columns of the first", async () => {
    const make = await loadReport("text");
    const writer = await make(contextOf({ width: 120 }));
    const pieces = Array.from({ length: 1500 }, (_, i) => writer.entry(scored(TENTATIVE, { id: `p${i}` }), []));
    expect(pieces.slice(0, 999).join("")).toBe("");
    expect(pieces[999]?.trimEnd().split("\n")).toHaveLength(3 + 1000);
    expect(pieces.slice(1000).every((piece) => /^[^\n]+\n$/.test(piece))).toBe(true);
    const lines = pieces.join("").trimEnd().split("\n").slice(3);
    expect(new Set(lines.map((line) => line.indexOf("tentative"))).size).toBe(1);
    expect(writer.tail(MIXED.summary)).toMatch(/^\n5 profiles/);
  });

  it("keeps within the width whatever ids and dates hold, also after the columns are fixed", async () => {
    const measure = await anyMeasure();
    const make = await loadReport("text");
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ maxLength: 30 })), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.integer({ min: 40, max: 160 }),
        async (names, width) => {
          const writer = await make(contextOf({ width }));
          const entries = names.map(([id, date]) => scored(TENTATIVE, { id, date }));
          const known = Array.from({ length: 1000 }, () => writer.entry(scored(TENTATIVE), []));
          const text = known.join("") + entries.map((entry) => writer.entry(entry, [])).join("");
          expect(text.split("\n").filter((line) => measure(line) > width)).toEqual([]);
          expect(text.trimEnd().split("\n").length).toBeGreaterThanOrEqual(1000 + names.length);
        },
      ),
      { numRuns: runs(10) },
    );
  });

  it("keeps to French typography", async () => {
    const text = await reportOn("text", MIXED, { lang: "fr", width: 120 });
    expect(text).toMatch(/\d\u00a0%/);
    expect(text).not.toMatch(/[^\u202f\u00a0]( ;|[;%])/);
    expect(text.replace(/check:\w+/g, "")).not.toMatch(/[^\u00a0\u202f\s]:/);
    expect(text).not.toMatch(/0\.\d/);
  });
});
