import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ProfileResult } from "../../src/model/result.js";
import type { Table } from "../../src/model/table.js";
import { USUAL_TABLE } from "../../src/model/table-request.js";
import { renderTable } from "../../src/render/table/render.js";
import { buildTable } from "../../src/tables/build.js";
import { examples } from "../helpers/examples.js";
import { runs } from "../helpers/runs.js";

const RESULT = examples();

/** Profiles of the examples in any order and number, with places, sectors and names of any kind. */
const anyResult = fc
  .array(
    fc.record({
      which: fc.nat(RESULT.results.length - 1),
      name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((name) => name.trim() !== ""),
      region: fc.option(fc.constantFrom("Bretagne", "Île-de-France", "=1", "a,b"), { nil: undefined }),
      sectors: fc.uniqueArray(fc.constantFrom("culture", "energy", "own_word"), { maxLength: 3 }),
    }),
    { maxLength: 30 },
  )
  .map((items) => ({
    ...RESULT,
    results: items.map(({ which, name, region, sectors }, i): ProfileResult => {
      const result = RESULT.results[which] as ProfileResult;
      const profile = { ...result.profile, sectors, ...(region === undefined ? {} : { place: { region } }) };
      return { ...result, id: `p${i}`, name, profile };
    }),
  }));

const build = (result: typeof RESULT, request: object): Table => {
  const { value } = buildTable(result, { ...USUAL_TABLE, ...request });
  if (value === null) throw new Error("no table");
  return value;
};
const rowsOf = (table: Table): unknown[][] => table.groups.flatMap(({ rows }) => rows.map((row) => [...row]));

describe("tables of any result", () => {
  it("sorted by a column keep the order of rows that are alike", () => {
    fc.assert(
      fc.property(anyResult, fc.constantFrom("status", "-status", "market_score", "-type", "region"), (result, key) => {
        const columns = ["id", key.replace("-", "")];
        const rows = rowsOf(build(result, { columns, sort: [key] }));
        expect(rows).toHaveLength(result.results.length);
        const places = rows.map(([id]) => Number((id as { text: string }).text.slice(1)));
        for (const [i, row] of rows.entries()) {
          const before = rows[i - 1];
          if (before && JSON.stringify(before[1]) === JSON.stringify(row[1])) {
            expect(places[i]).toBeGreaterThan(places[i - 1] as number);
          }
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it("grouped lose no row and invent none", () => {
    fc.assert(
      fc.property(anyResult, fc.constantFrom("type", "status", "region", "year", "sector", "profile"), (result, by) => {
        const rows = rowsOf(build(result, { columns: ["id"], groupBy: by })).map((row) => JSON.stringify(row));
        const all = rowsOf(build(result, { columns: ["id"] })).map((row) => JSON.stringify(row));
        expect([...new Set(rows)].sort()).toEqual([...all].sort());
        if (by !== "sector") expect(rows).toHaveLength(all.length);
      }),
      { numRuns: runs(60) },
    );
  });

  it("count every profile once in the total of a crosstab", () => {
    fc.assert(
      fc.property(anyResult, fc.constantFrom("region", "year", "sector", "status", "coder"), (result, by) => {
        const rows = rowsOf(build(result, { kind: "crosstab", by }));
        const values = rows.map((row) => row.slice(1).map((cell) => (cell as { value: number }).value));
        expect(values.at(-1)?.at(-1)).toBe(result.results.length);
        for (const row of values) expect(row.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(row.at(-1));
        if (by === "sector") return;
        const sums = values
          .slice(0, -1)
          .reduce((a, row) => a.map((n, i) => n + (row[i] ?? 0)), values[0]?.map(() => 0) ?? []);
        expect(sums).toEqual(values.at(-1));
      }),
      { numRuns: runs(60) },
    );
  });

  it("are read back from CSV number for number", async () => {
    await fc.assert(
      fc.asyncProperty(
        anyResult,
        fc.constantFrom(",", ";", "|"),
        fc.constantFrom(".", ","),
        async (result, delimiter, decimal) => {
          fc.pre(delimiter !== "," || decimal !== ",");
          const columns = ["id", "name", "market_score", "market_lo", "year"];
          const { value } = await renderTable(result, "csv", { columns, delimiter, decimal: decimal as "." });
          const [head, ...rows] = parse(String(value), delimiter);
          expect(head).toEqual(columns);
          expect(rows.map(([id]) => id)).toEqual(result.results.map(({ id }) => id));
          for (const [i, row] of rows.entries()) {
            const read = (text = ""): number | null => (text === "" ? null : Number(text.replace(decimal, ".")));
            expect(row).toHaveLength(columns.length);
            expect(read(row[2])).toBe(result.results[i]?.axes.market?.score);
            expect(read(row[3])).toBe(result.results[i]?.axes.market?.lo);
          }
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

/** Rows of RFC 4180. */
function parse(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (isQuoted && sign === '"' && text[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === delimiter || sign === "\n")) {
      rows.at(-1)?.push(cell);
      cell = "";
      if (sign === "\n") rows.push([]);
    } else cell += sign;
  }
  return rows.slice(0, -1);
}
