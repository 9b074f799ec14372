import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawTable } from "../../../../src/render/kit/draw-table.js";
import {
  type GridColumn,
  narrowWidest,
  naturalWidths,
  placeCell,
  roomFor,
  rowLines,
  ruleLine,
  shareRoom,
} from "../../../../src/render/kit/grid.js";

const measure = (text: string): number => text.length;
const look = { measure, gap: 2, indent: 1 };
const COLUMNS: readonly GridColumn[] = [
  { width: 9, align: "left" },
  { width: 6, align: "right" },
];
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe("the room of columns", () => {
  it("is what gaps and indent leave", () => expect(roomFor(3, 40, look)).toBe(35));

  it("is shared evenly: who wants least leaves the rest to others", () => {
    const needs = [
      { least: 5, most: 40 },
      { least: 5, most: 7 },
      { least: 6, most: 6 },
    ];
    expect(shareRoom(needs, 30)).toEqual([17, 7, 6]);
    expect(shareRoom(needs, 100)).toEqual([40, 7, 6]);
    expect(shareRoom(needs, 15)).toBeNull();
  });

  it("serves the narrowest first where that is asked for", () => {
    const needs = [
      { least: 20, most: 24 },
      { least: 3, most: 10 },
    ];
    expect(shareRoom(needs, 28)).toEqual([22, 6]);
    expect(shareRoom(needs, 32, "additional")).toEqual([24, 8]);
    expect(shareRoom(needs, 32, "whole")).toEqual([24, 7]);
  });

  it("is never more than there is, and never less than the least", () => {
    const need = fc.tuple(fc.nat(30), fc.nat(60)).map(([least, more]) => ({ least, most: least + more }));
    fc.assert(
      fc.property(fc.array(need, { minLength: 1, maxLength: 8 }), fc.nat(300), (needs, room) => {
        const widths = shareRoom(needs, room);
        expect(widths === null).toBe(sum(needs.map(({ least }) => least)) > room);
        if (widths === null) return;
        expect(sum(widths)).toBeLessThanOrEqual(room);
        for (const [i, { least, most }] of needs.entries()) {
          expect(widths[i]).toBeGreaterThanOrEqual(least);
          expect(widths[i]).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it("is taken from the widest, down to what can be read", () => {
    expect(narrowWidest([30, 10, 12], 60, 8)).toEqual([30, 10, 12]);
    expect(narrowWidest([30, 10, 12], 40, 8)).toEqual([18, 10, 12]);
    expect(narrowWidest([30, 10, 12], 10, 8)).toEqual([8, 8, 8]);
  });
});

describe("rows", () => {
  const cells = ["one two three", "1.25"];

  it("are wrapped within their columns, and numbers stand on the right", () => {
    expect(rowLines(COLUMNS, cells, look)).toEqual([" one two      1.25", " three"]);
    expect(ruleLine(COLUMNS, look)).toBe(" ─────────  ──────");
  });

  it("of headings stand at the bottom", () => {
    expect(rowLines(COLUMNS, cells, look, "bottom")).toEqual([" one two", " three        1.25"]);
  });

  it("keep the ends of lines of a cell", () => {
    expect(rowLines(COLUMNS, ["a\nb", ""], look)).toEqual([" a", " b"]);
  });

  it("cut what is too wide only where that is asked for", () => {
    const address = "https://example.org";
    expect(rowLines(COLUMNS, [address, ""], look)).toEqual([` ${address}`]);
    expect(rowLines(COLUMNS, [address, ""], { ...look, isCut: true })).toEqual([" https://…"]);
  });

  it("are as wide as the widest of their cells", () => {
    expect(
      naturalWidths(
        [
          ["a", "bcd"],
          ["ef", ""],
        ],
        measure,
      ),
    ).toEqual([2, 3]);
    expect(naturalWidths([], measure)).toEqual([]);
  });

  it("may be centred", () => expect(placeCell("ab", { width: 5, align: "center" }, measure)).toBe(" ab  "));

  it("are the same where the library draws them", async () => {
    const drawn = await drawTable(COLUMNS, ["name", "n"], [cells], look);
    expect(drawn).toEqual([
      ...rowLines(COLUMNS, ["name", "n"], look),
      ruleLine(COLUMNS, look),
      ...rowLines(COLUMNS, cells, look),
    ]);
  });
});
