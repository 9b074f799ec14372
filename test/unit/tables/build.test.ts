import { describe, expect, it } from "vitest";
import type { Result } from "../../../src/model/result.js";
import type { Table, TableCell } from "../../../src/model/table.js";
import { type TableRequest, USUAL_TABLE } from "../../../src/model/table-request.js";
import { buildTable } from "../../../src/tables/build.js";
import { sortKey } from "../../../src/tables/cells.js";
import { examples, resultOf } from "../../helpers/examples.js";

const RESULT = examples();

function build(request: Partial<TableRequest>, result: Result = RESULT): Table {
  const { value, diagnostics } = buildTable(result, { ...USUAL_TABLE, ...request });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function refuse(request: Partial<TableRequest>): unknown {
  const { value, diagnostics } = buildTable(RESULT, { ...USUAL_TABLE, ...request });
  expect(value).toBeNull();
  return diagnostics.map(({ code, args }) => ({ code, ...args }));
}

const ids = (table: Table): string[] => table.columns.map(({ id }) => id);
const rowsOf = (table: Table): (readonly TableCell[])[] => table.groups.flatMap(({ rows }) => rows);
const column = (table: Table, id: string): TableCell[] => {
  const index = ids(table).indexOf(id);
  return rowsOf(table).map((row) => row[index] as TableCell);
};
const keys = (table: Table, id: string): unknown[] => column(table, id).map(sortKey);
const notes = (table: Table): string[] => table.notes.map(({ note }) => note);

const profile = (id: string, date: string, more = ""): string =>
  `tcec: 1\nid: ${id}\nname: ${id.toUpperCase()}\ndate: ${date}\n${more}`;

describe("a table of results", () => {
  it("shows each score with its bounds and known share", () => {
    const axis = (name: string): string[] => [`${name}_score`, `${name}_bounds`, `${name}_known`];
    const usual = ["name", "year", ...axis("market"), ...axis("deliberation"), "type", "status", "flags"];
    expect(ids(build({}))).toEqual(usual);
    expect(rowsOf(build({}))).toHaveLength(RESULT.results.length);
  });

  it("leaves unknown what is unknown", () => {
    const table = build({}, resultOf(profile("a", "2020")));
    expect(column(table, "market_score")).toEqual([{ kind: "unknown" }]);
    expect(column(table, "market_bounds")).toEqual([{ kind: "interval", lo: 0, hi: 1 }]);
    expect(column(table, "market_known")).toEqual([{ kind: "number", value: 0, as: "share" }]);
    expect(column(table, "type")).toEqual([{ kind: "unknown" }]);
    expect(notes(table)).toEqual(["score", "bounds", "known", "statuses", "unknown", "count", "typology"]);
  });

  it("tells one row from another: by date, level and coder where the year does not", () => {
    const first = (...texts: string[]): string[] => ids(build({}, resultOf(...texts))).slice(0, 4);
    expect(first(profile("a", "2020"), profile("a", "2021"))).toEqual([
      "name",
      "year",
      "market_score",
      "market_bounds",
    ]);
    expect(first(profile("a", "2020-01"), profile("a", "2020-02"))).toContain("date");
    const levels = { ...RESULT, results: RESULT.results.slice(0, 1).flatMap((r) => [r, { ...r, level: "service" }]) };
    expect(ids(build({}, levels))).toContain("level");
    const coders = RESULT.results.slice(0, 1).flatMap((r) => [r, { ...r, profile: { ...r.profile, coder: "B" } }]);
    expect(ids(build({}, { ...RESULT, results: coders }))).toContain("coder");
  });

  it("has the columns asked for, in that order", () => {
    const columns = ["type", "name", "self_financing_raw", "members_total"];
    expect(ids(build({ columns }))).toEqual(columns);
  });

  it("explains only what is shown", () => {
    expect(notes(build({ columns: ["name", "region"] }))).toEqual(["unknown", "count", "invented", "typology"]);
    expect(notes(build({ columns: ["name"] }))).toEqual(["count", "invented", "typology"]);
  });

  it("refuses names that there are not, each of them, with what was probably meant", () => {
    expect(refuse({ columns: ["nmae"], sort: ["-market_scor"] })).toMatchObject([
      { code: "usage-choice", option: "--columns", value: "nmae", suggestion: "name" },
      { code: "usage-choice", option: "--sort", value: "market_scor", suggestion: "market_score" },
    ]);
    expect(refuse({ groupBy: "regions" })).toMatchObject([{ option: "--group-by", suggestion: "region" }]);
  });
});

describe("the order of rows", () => {
  it("is that of the input", () => {
    const names = RESULT.results.map(({ name }) => name);
    expect(keys(build({}), "name")).toEqual(names);
  });

  it.each(["market_score", "-market_score"])("%s leaves the unknown last", (key) => {
    const sorted = keys(build({ sort: [key] }), "market_score");
    const known = sorted.filter((value) => value !== null) as number[];
    expect(sorted.slice(known.length).every((value) => value === null)).toBe(true);
    expect(known.length).toBeLessThan(sorted.length);
    const upwards = [...known].sort((a, b) => a - b);
    expect(known).toEqual(key.startsWith("-") ? upwards.reverse() : upwards);
  });

  it("takes the second key where the first is the same, also one that is not shown", () => {
    const result = resultOf(profile("b", "2020"), profile("a", "2021"), profile("a", "2019"));
    const sorted = build({ columns: ["name", "year"], sort: ["id", "-date"] }, result);
    expect(keys(sorted, "name")).toEqual(["A", "A", "B"]);
    expect(keys(sorted, "year")).toEqual([2021, 2019, 2020]);
  });

  it("is that of the typology for types, from firm to open for statuses", () => {
    const types = keys(build({ sort: ["type"] }), "type").filter((key) => key !== null) as number[];
    expect(types).toEqual([...types].sort((a, b) => a - b));
    const statuses = keys(build({ sort: ["status"] }), "status") as number[];
    expect(statuses).toEqual([...statuses].sort((a, b) => a - b));
  });

  it("sorts letters with accents beside those without", () => {
    const named = (id: string, name: string): string => `tcec: 1\nid: ${id}\nname: "${name}"\ndate: 2020\n`;
    const result = resultOf(named("a", "Zinc"), named("b", "Écopôle 10"), named("c", "Ecopole 9"), named("d", "école"));
    const sorted = keys(build({ sort: ["name"] }, result), "name");
    expect(sorted).toEqual(["école", "Ecopole 9", "Écopôle 10", "Zinc"]);
  });
});

describe("grouping", () => {
  it("by type puts clusters without a type under their status, and leaves the column out", () => {
    const table = build({ groupBy: "type" });
    const headings = table.groups.map(({ heading }) =>
      heading.map((cell) => (cell.kind === "word" ? cell.word : "type")),
    );
    expect(headings.flat().slice(-2)).toEqual(["no-type-borderline", "no-type-undetermined"]);
    expect(ids(table)).not.toContain("type");
    expect(rowsOf(table)).toHaveLength(RESULT.results.length);
  });

  it("by a field that many do not have keeps them, last, as unknown", () => {
    const last = build({ groupBy: "place.region" }).groups.at(-1);
    expect(last?.heading).toEqual([{ kind: "word", word: "unknown" }]);
    expect(last?.rows.length).toBeGreaterThan(1);
  });

  it("by sector lists a cluster under each of its sectors, and says so", () => {
    const result = resultOf(profile("a", "2020", "sectors: [culture, energy]\n"), profile("b", "2020"));
    const table = build({ groupBy: "sectors" }, result);
    expect(table.groups.map(({ rows }) => rows.length)).toEqual([1, 1, 1]);
    expect(notes(table)).toContain("several");
  });

  it("of indicators and evidence is by profile unless asked otherwise", () => {
    const evidence = build({ kind: "evidence" });
    expect(evidence.groups.length).toBeGreaterThan(1);
    expect(ids(evidence)).not.toContain("name");
    expect(ids(build({ kind: "evidence", groupBy: "none" }))).toContain("name");
    const indicators = build({ kind: "indicators", groupBy: "indicator" });
    expect(indicators.groups).toHaveLength(RESULT.typology.axes.flatMap((axis) => axis.indicators).length);
  });
});

describe("a calibration", () => {
  it("has a row for each indicator, with its number, and needs no profile", () => {
    const table = build({ kind: "calibration" }, { ...RESULT, results: [] });
    const indicators = RESULT.typology.axes.flatMap((axis) => axis.indicators);
    expect(keys(table, "weight")).toEqual(indicators.map(({ weight }) => weight.value));
    expect(column(table, "reason").every(({ kind }) => kind === "prose")).toBe(true);
    expect(notes(table)).not.toContain("count");
  });
});

describe("a crosstab", () => {
  const counts = (table: Table, id: string): unknown[] => keys(table, id);

  it("counts those without a type, those without a value, and all of them", () => {
    const table = build({ kind: "crosstab", by: "region" });
    expect(ids(table)).toEqual([
      "region",
      ...RESULT.typology.types.map(({ id }) => id),
      "borderline",
      "undetermined",
      "total",
    ]);
    const total = RESULT.results.length;
    expect(counts(table, "total").at(-1)).toBe(total);
    const rows = rowsOf(table).map((row) => row.slice(1, -1).map(sortKey) as number[]);
    const sums = rows.map((row) => row.reduce((a, b) => a + b, 0));
    expect(sums).toEqual(counts(table, "total"));
    expect(column(table, "region").slice(-2)).toEqual([
      { kind: "word", word: "unknown" },
      { kind: "word", word: "total" },
    ]);
  });

  it("counts values that differ in their blanks alone as one, in groups too", () => {
    const names = ["Pays de la Loire", "Pays\u00a0de la\u202fLoire", "Pays  de la Loire", "Pays-de-la-Loire"];
    const result = resultOf(...names.map((name, i) => profile(`a${i}`, "2020", `place: {region: ${name}}\n`)));
    expect(counts(build({ kind: "crosstab", by: "region" }, result), "total").sort()).toEqual([1, 3, 4]);
    expect(
      build({ groupBy: "region" }, result)
        .groups.map(({ rows }) => rows.length)
        .sort(),
    ).toEqual([1, 3]);
  });

  it("counts a cluster of two sectors under each, and once in the total", () => {
    const result = resultOf(profile("a", "2020", "sectors: [culture, energy]\n"), profile("b", "2020"));
    const table = build({ kind: "crosstab", by: "sector" }, result);
    expect(counts(table, "total")).toEqual([1, 1, 1, 2]);
    expect(notes(table)).toContain("several");
  });

  it("gives percentages of rows, of columns or of all", () => {
    const result = resultOf(profile("a", "2020"), profile("b", "2020"), profile("c", "2021"));
    const by = (percent: TableRequest["percent"]): Table => build({ kind: "crosstab", by: "year", percent }, result);
    expect([counts(by("row"), "undetermined"), counts(by("row"), "total")]).toEqual([
      [100, 100, 100],
      [2, 1, 3],
    ]);
    expect(counts(by("column"), "undetermined").slice(0, 2)).toEqual([66.6666666666667, 33.3333333333333]);
    expect(counts(by("column"), "undetermined").at(-1)).toBe(3);
    expect(counts(by("column"), "social")).toEqual([null, null, 0]);
    expect(counts(by("total"), "undetermined").at(-1)).toBe(100);
  });

  it("turns on its side and stays the same", () => {
    const [upright, turned] = [false, true].map((transpose) => build({ kind: "crosstab", by: "level", transpose }));
    const numbers = (table: Table | undefined): unknown[][] =>
      rowsOf(table as Table).map((row) => row.slice(1).map(sortKey));
    const [a, b] = [numbers(upright), numbers(turned)];
    expect(b).toEqual(a[0]?.map((_, i) => a.map((row) => row[i])));
  });

  it("sorts its rows but never moves the total", () => {
    const table = build({ kind: "crosstab", by: "year", sort: ["-total"] });
    const totals = counts(table, "total") as number[];
    const body = totals.slice(0, -1);
    expect(body).toEqual([...body].sort((a, b) => b - a));
    expect(totals.at(-1)).toBe(RESULT.results.length);
  });

  it("needs a field, and one that there is", () => {
    expect(refuse({ kind: "crosstab" })).toMatchObject([{ code: "usage-option-needs", needs: "--by" }]);
    expect(refuse({ kind: "crosstab", by: "regoin" })).toMatchObject([{ option: "--by", suggestion: "region" }]);
    expect(refuse({ kind: "crosstab", by: "region", groupBy: "type" })).toMatchObject([{ option: "--group-by" }]);
  });
});
