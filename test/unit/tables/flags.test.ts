import { describe, expect, it } from "vitest";
import { loadWords } from "../../../src/messages/languages.js";
import { loadMessages } from "../../../src/messages/messages.js";
import type { ProfileResult, Result } from "../../../src/model/result.js";
import type { Table, TableCell } from "../../../src/model/table.js";
import { type TableRequest, USUAL_TABLE } from "../../../src/model/table-request.js";
import { wordTable } from "../../../src/render/table/word-table.js";
import { buildTable } from "../../../src/tables/build.js";
import { examples } from "../../helpers/examples.js";

const [FIRST] = examples().results.filter(({ type }) => type !== null);
if (!FIRST) throw new Error("no example has a type");
const presumption = { id: "carried", label: { en: "carried by gifts", fr: "porté par les dons" }, when: {} };
const BASE = examples();
const TYPOLOGY: Result["typology"] = {
  ...BASE.typology,
  types: BASE.typology.types.map((type) => ({ ...type, presumes: [presumption] })),
};

/** A result whose profiles are like the first example with a type, but for what is said; nothing of it is flagged by itself. */
function resultOf(...changes: readonly Partial<ProfileResult>[]): Result {
  const axes = Object.fromEntries(
    Object.entries(FIRST?.axes ?? {}).map(([id, at]) => [
      id,
      { ...at, compensation: false, definitionOutvoted: false },
    ]),
  );
  const plain = { ...(FIRST as ProfileResult), axes, atypical: [], narrowed: [] };
  return { ...BASE, typology: TYPOLOGY, results: changes.map((change, i) => ({ ...plain, id: `c${i}`, ...change })) };
}

function outvoted(): Partial<ProfileResult> {
  const [id, at] = Object.entries(resultOf({}).results[0]?.axes ?? {})[0] ?? [];
  if (id === undefined || at === undefined) throw new Error("no axis");
  return { axes: { ...resultOf({}).results[0]?.axes, [id]: { ...at, definitionOutvoted: true } } };
}

function build(result: Result, request: Partial<TableRequest> = {}): Table {
  const { value, diagnostics } = buildTable(result, { ...USUAL_TABLE, ...request });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

const ids = (table: Table): string[] => table.columns.map(({ id }) => id);
const cells = (table: Table, id: string): TableCell[] =>
  table.groups.flatMap(({ rows }) => rows.map((row) => row[ids(table).indexOf(id)] as TableCell));
const notes = (table: Table): string[] => table.notes.map(({ note }) => note);

async function words(table: Table, lang: "en" | "fr"): Promise<{ cells: string[][]; notes: readonly string[] }> {
  const [said, messages] = await Promise.all([loadWords(lang, "tables"), loadMessages(lang)]);
  const wording = { digits: null, caption: null, label: null, notes: [], hasNotes: true };
  const worded = wordTable(table, said, messages, wording);
  return {
    cells: worded.groups.flatMap(({ rows }) => rows.map((row) => row.map(({ text }) => text))),
    notes: worded.notes,
  };
}

describe("flags in tables", () => {
  it.each(["results", "memberships"] as const)(
    "stand beside the verdict in a table of %s where there are some",
    (kind) => {
      expect(ids(build(resultOf({}, { atypical: ["carried"] }), { kind }))).toContain("flags");
      expect(ids(build(resultOf({}, outvoted()), { kind }))).toContain("flags");
      const calm = build(resultOf({}, {}), { kind });
      expect(ids(calm)).not.toContain("flags");
      expect(notes(calm)).not.toContain("flags");
    },
  );

  it("are said in words, with what those that occur mean, and no others", async () => {
    const table = build(resultOf({}, { ...outvoted(), atypical: ["carried"] }), {
      columns: ["id", "type", "flags", "atypical"],
    });
    const english = await words(table, "en");
    expect(english.cells.map((row) => row.slice(2))).toEqual([
      ["None", "None"],
      ["Atypical, definition outvoted", "Carried by gifts"],
    ]);
    const note = english.notes.find((text) => text.startsWith("Flags:"));
    expect(note).toMatch(
      /atypical, what the typology takes for granted .*; definition outvoted, the indicator that defines/,
    );
    expect(note).not.toMatch(/compensation|of 2/);
    const french = await words(table, "fr");
    expect(french.cells[1]?.slice(2)).toEqual(["Atypique, définition contredite", "Porté par les dons"]);
  });

  it("are counted below a table that prints verdicts without them, also one that only counts", async () => {
    const result = resultOf({}, {}, { atypical: ["carried"] });
    for (const request of [
      { columns: ["name", "type"] },
      { columns: ["name", "status"] },
      { kind: "crosstab", by: "level" },
    ] as const) {
      const { notes: said } = await words(build(result, request), "en");
      expect(said.filter((text) => text.startsWith("Flagged verdicts: atypical (1 of 3), "))).toHaveLength(1);
      expect(notes(build(resultOf({}), request))).not.toContain("flags");
    }
    expect(notes(build(result, { columns: ["name", "market_score"] }))).not.toContain("flags");
    expect(notes(build(result, { kind: "indicators" }))).not.toContain("flags");
  });
});

describe("what else stands beside a verdict", () => {
  it("is the radius with what binds; where no weights take the type away, nothing does", async () => {
    const radius = (value: number, binds: "band" | "known") => ({ verdictRadius: { value, axis: "market", binds } });
    const table = build(
      resultOf(radius(0.25, "known"), radius(0.5, "band"), radius(1, "band"), { verdictRadius: null }),
      {
        columns: ["verdict_radius", "verdict_radius_axis", "verdict_radius_binds"],
      },
    );
    const { cells: said, notes: below } = await words(table, "en");
    expect(said).toEqual([
      ["25", "Market orientation", "Minimum known share"],
      ["50", "Market orientation", "Border band"],
      ["100", "–", "–"],
      ["–", "–", "–"],
    ]);
    expect(below.filter((text) => text.startsWith("Radius of the verdict"))).toHaveLength(1);
    expect(notes(build(resultOf({})))).not.toContain("verdict-radius");
  });

  it("is half a verdict and the verdict without low confidence, each with its note", () => {
    const result = resultOf({
      narrowed: ["social", "alternative"],
      withoutLow: { status: "undetermined", type: null },
    });
    const table = build(result, { columns: ["narrowed", "without_low_type", "without_low_status"] });
    expect(cells(table, "narrowed")).toMatchObject([
      { kind: "labels", texts: [{ en: "social" }, { en: "alternative" }] },
    ]);
    expect(cells(table, "without_low_type")).toEqual([{ kind: "unknown" }]);
    expect(cells(table, "without_low_status")).toMatchObject([{ codes: ["undetermined"] }]);
    expect(notes(table)).toEqual(expect.arrayContaining(["narrowed", "without-low"]));
    expect(notes(build(resultOf({})))).not.toEqual(expect.arrayContaining(["narrowed"]));
  });

  it("is from which confidence on evidence counts, where some does not", () => {
    const under = (minimumConfidence: "low" | "high") => {
      const result = resultOf({});
      const settings = { ...result.typology.settings, minimumConfidence };
      return notes(build({ ...result, typology: { ...result.typology, settings } }));
    };
    expect(under("high")).toContain("confidence");
    expect(under("low")).not.toContain("confidence");
  });
});
