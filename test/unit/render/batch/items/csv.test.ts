import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finding } from "../../../../../src/model/finding.js";
import type { ProfileResult, Result } from "../../../../../src/model/result.js";
import type { Typology } from "../../../../../src/model/typology.js";
import { createCsvWriter, renderCsv } from "../../../../../src/render/batch/items/csv.js";
import { type CsvOptions, PLAIN_CSV } from "../../../../../src/render/batch/items/writer.js";
import { anyText } from "../../../../helpers/any-text.js";
import { runs } from "../../../../helpers/runs.js";
import { UNSAFE } from "../../fixtures/options.js";
import { ALL, CLEAR, HOSTILE_RESULT, resultOf, TENTATIVE, THREE_AXES, UNDETERMINED } from "../../fixtures/results.js";
import { TYPOLOGY } from "../../fixtures/typology.js";

type Cells = Record<string, string>;

function tableOf(result: Result, options: Partial<CsvOptions> = {}): string {
  const writer = createCsvWriter({ ...PLAIN_CSV, ...options }, result);
  return writer.head(result) + result.results.map(writer.item).join("");
}

function read(text: string, options: Partial<CsvOptions> = {}): Cells[] {
  return parse(text, { columns: true, bom: true, delimiter: options.delimiter ?? "," });
}

describe("a table of profiles", () => {
  it.each([
    ["plain", ALL, PLAIN_CSV],
    ["french", ALL, { delimiter: ";", decimal: ",", bom: true }],
    ["three-axes", THREE_AXES, PLAIN_CSV],
    ["hostile", HOSTILE_RESULT, PLAIN_CSV],
  ] as const)("is written as it was read and approved: %s", async (name, result, options) => {
    await expect(tableOf(result, options)).toMatchFileSnapshot(`../../../../golden/render/stream/${name}.csv`);
  });

  it("has the columns that are documented, in their order", () => {
    const text = readFileSync(new URL("../../../../../docs/formats.md", import.meta.url), "utf8");
    const [, section = ""] = text.split(/^## CSV$/m);
    const documented = [...section.matchAll(/^\| `([a-z_<>]+)` \|/gm)].map(([, name]) => name ?? "");
    const names = Object.keys(read(tableOf(ALL))[0] ?? {});
    const ids = { axis: TYPOLOGY.axes.map(({ id }) => id), type: TYPOLOGY.types.map(({ id }) => id) };
    const perAxis = documented.filter((name) => name.startsWith("<axis>"));
    const expected = documented.flatMap((name) => {
      if (name === perAxis[0]) return ids.axis.flatMap((id) => perAxis.map((one) => one.replace("<axis>", id)));
      if (name.startsWith("<axis>")) return [];
      return name.startsWith("<type>") ? ids.type.map((id) => name.replace("<type>", id)) : [name];
    });
    expect(names).toEqual(expected);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
  });

  it("holds what the result says, to the last digit", () => {
    const rows = read(tableOf(ALL));
    ALL.results.forEach((result, i) => {
      const row = rows[i] ?? {};
      const number = (cell: string | undefined) => (cell === "" || cell === undefined ? null : Number(cell));
      expect([row.id, row.date, row.status, row.type]).toEqual([
        result.id,
        result.date,
        result.status,
        result.type ?? "",
      ]);
      expect(row.possible).toBe(result.possible.join("|"));
      for (const [id, axis] of Object.entries(result.axes)) {
        expect(number(row[`${id}_score`])).toBe(axis.score);
        expect(number(row[`${id}_lo`])).toBe(axis.lo);
        expect(number(row[`${id}_hi`])).toBe(axis.hi);
        expect(number(row[`${id}_known`])).toBe(axis.known);
      }
      for (const [id, { value }] of Object.entries(result.memberships))
        expect(number(row[`${id}_membership`])).toBe(value);
      expect(number(row.verdict_radius)).toBe(result.verdictRadius?.value ?? null);
      expect(row.verdict_radius_binds).toBe(result.verdictRadius?.binds ?? "");
      expect(row.profile_hash).toBe(result.source.hash);
      expect([row.typology, row.typology_version, row.typology_hash, row.tool_version]).toEqual([
        ALL.typology.id,
        ALL.typology.version,
        ALL.typology.hash,
        ALL.tool.version,
      ]);
    });
  });

  it("leaves an unknown empty and never writes 0 for it", () => {
    const [row] = read(tableOf(resultOf([UNDETERMINED])));
    expect([row?.market_score, row?.social_membership, row?.type, row?.verdict_radius]).toEqual(["", "", "", ""]);
    expect([row?.market_lo, row?.errors]).not.toContain("");
  });

  it("writes decimals with the mark that was asked for, in quotation marks where that is the delimiter", () => {
    const [plain] = read(tableOf(resultOf([CLEAR])));
    for (const delimiter of [",", ";", "\t", "|"]) {
      const [row] = read(tableOf(resultOf([CLEAR]), { delimiter, decimal: "," }), { delimiter });
      for (const name of ["market_score", "deliberation_hi", "social_membership"]) {
        expect(row?.[name]).toBe(plain?.[name]?.replace(".", ","));
      }
    }
  });

  it("begins with a byte order mark where one was asked for, and only there", () => {
    expect(tableOf(ALL, { bom: true })).toBe(`\ufeff${tableOf(ALL)}`);
    expect(tableOf(ALL)).not.toContain("\ufeff");
  });

  it("has one line for each row, and ends it in LF", () => {
    for (const result of [ALL, HOSTILE_RESULT, THREE_AXES]) {
      const text = tableOf(result);
      expect(text.split("\n")).toHaveLength(result.results.length + 2);
      expect(text).not.toContain("\r");
    }
  });

  it("has a row for each refused document, none for a path that led nowhere, with its errors counted and nothing made up", async () => {
    const position = { file: "b.yaml", line: 4, col: 1 };
    const error = { ...finding("value-empty", { key: "id", comment: null }, "/id"), position, document: 2 };
    const warning = { ...finding("source-unused", { source: "x" }), position, document: 2 };
    const locked = finding("file-unreadable", { path: "locked.yaml", reason: "EACCES" });
    const nowhere = finding("file-not-found", { path: "nowhere.yaml" });
    const aside = finding("file-link-outside", { path: "link.yaml" });
    const rows = read(renderCsv({ ...resultOf([CLEAR]), findings: [error, warning, locked, nowhere, aside] }));
    expect(rows).toHaveLength(3);
    const said = rows.slice(1).map((row) => Object.entries(row).filter(([, cell]) => cell !== ""));
    expect(said.map((cells) => Object.fromEntries(cells))).toEqual([
      { file: "b.yaml", document: "2", status: "invalid", errors: "1", warnings: "1" },
      { file: "locked.yaml", status: "invalid", errors: "1", warnings: "0" },
    ]);
  });

  it("gives axes and types whose names come out alike columns of their own", () => {
    const [market, other] = TYPOLOGY.axes;
    const axes = [market, other].map((axis, i) => ({ ...axis, id: ["x.y", "X-y"][i] ?? "" })) as Typology["axes"];
    const head = tableOf({ ...resultOf([]), typology: { ...TYPOLOGY, axes } });
    expect(head).toContain("x_y_score,x_y_lo,x_y_hi,x_y_known,x_y_2_score,x_y_2_lo");
  });
});

describe("texts in a table", () => {
  it.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    ["+1", "'+1"],
    ["-1+1", "'-1+1"],
    ["@SUM(1)", "'@SUM(1)"],
    ["\t=1", "'=1"],
    ["\r=1", "'=1"],
    ["\uff1d1", "'\uff1d1"],
    ["a;=1", "a;'=1"],
    ["a,=1", "a,'=1"],
    ["a, =1 - 2", "a, =1 - 2"],
    ['say "hi", you', 'say "hi", you'],
    ["two\nlines", "two lines"],
    ["two\r\n  lines", "two lines"],
    ["a\u001b[31mb", "a␛[31mb"],
    ["Ôkhra – Les Ocres d’Apt", "Ôkhra – Les Ocres d’Apt"],
    ["NA", "NA"],
  ])("%j is read as %j", (name, cell) => {
    const result = resultOf([{ ...TENTATIVE, name, level: name }]);
    for (const delimiter of [",", ";", "\t"]) {
      const [row] = read(tableOf(result, { delimiter }), { delimiter });
      expect([row?.name, row?.level]).toEqual([cell, cell]);
    }
  });

  it("survive a real reader whatever they hold, and none begins a formula", () => {
    const cell = fc.string({
      unit: fc.oneof(fc.constantFrom(..."=+-@\t\r\n\"';,|\u001b\u202e"), anyText({ minLength: 1, maxLength: 1 })),
    });
    const number = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        cell,
        number,
        fc.constantFrom(",", ";", "\t", "|"),
        fc.constantFrom(".", ",") as fc.Arbitrary<"." | ",">,
        (text, score, delimiter, decimal) => {
          const profile: ProfileResult = {
            ...TENTATIVE,
            id: text,
            name: text,
            date: text,
            level: text,
            source: { ...TENTATIVE.source, file: text },
            verdictRadius: score === null ? null : { value: score, axis: "market", binds: "band" },
          };
          const csv = tableOf(resultOf([profile, profile]), { delimiter, decimal });
          expect(csv).not.toMatch(new RegExp(UNSAFE.source.replace("\\u0000-\\u0009", "\\u0000-\\u0008"), "u"));
          const rows = read(csv, { delimiter });
          expect(rows).toHaveLength(2);
          for (const { file, id, name, date, level, verdict_radius } of rows) {
            expect(Number(verdict_radius?.replace(",", "."))).toBe(score);
            for (const cell of [file, id, name, date, level]) {
              expect(cell).not.toMatch(/^[=+\-@\t\r]/);
              expect(cell).toBe(name);
            }
          }
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
