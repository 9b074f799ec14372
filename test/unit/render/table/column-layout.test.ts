import { describe, expect, it } from "vitest";
import { divideRoom, isComfortable } from "../../../../src/render/table/column-layout.js";
import { cell, column, number, tableOf } from "../fixtures/worded.js";

const lineOf = (characters: number) => ({ characters, gap: 2, longestWord: 16 });
const SENTENCE = "words of a long sentence that goes on and on for many lines";

describe("the room of columns", () => {
  it("is what they need, where that fits", () => {
    const table = tableOf([column("a"), column("bb")], [[cell("one"), cell("three")]]);
    const room = divideRoom(table, lineOf(40));
    expect(room.isNatural).toBe(true);
    expect(room.natural).toEqual([3, 5]);
    expect(room.lines).toBe(1);
  });

  it("is shared by those that wrap, by what they ask for, and keeps words whole", () => {
    const columns = [column("year"), column("a", { share: 1 }), column("b", { share: 3 })];
    const room = divideRoom(tableOf(columns, [[cell("2020"), cell(SENTENCE), cell(SENTENCE)]]), lineOf(44));
    const widths = room.parts.map((part) => part * 40);
    expect(room.isNatural).toBe(false);
    expect(room.parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 12);
    expect(widths[0]).toBeGreaterThanOrEqual(4);
    expect(widths[2]).toBeGreaterThan((widths[1] ?? 0) * 1.5);
    expect(widths[1]).toBeGreaterThanOrEqual("sentence".length);
    expect(room.lines).toBeGreaterThan(3);
  });

  it("counts the ends of lines of a text, and wraps for them", () => {
    const room = divideRoom(tableOf([column("a")], [[cell("one\ntwo\nthree")]]), lineOf(40));
    expect(room).toMatchObject({ isNatural: false, lines: 3 });
  });

  it("does not part what a no-break space holds together", () => {
    const bounds = "[0,498\u202f;\u00a00,996]";
    const columns = [column("bounds"), column("a", { share: 3 })];
    const room = divideRoom(tableOf(columns, [[cell(bounds), cell(SENTENCE.repeat(3))]]), lineOf(42));
    expect((room.parts[0] ?? 0) * 40).toBeGreaterThanOrEqual(bounds.length);
  });

  it("measures words where it is told how", () => {
    const columns = [column("a"), column("b", { share: 9 })];
    const rows = [[cell("mmmm iiii"), cell(SENTENCE.repeat(3))]];
    const line = { ...lineOf(42), lengthOf: (word: string) => word.length * (word.startsWith("m") ? 2 : 1) };
    expect((divideRoom(tableOf(columns, rows), line).parts[0] ?? 0) * 40).toBeGreaterThanOrEqual(8);
  });

  it("holds numbers whose marks stand under each other", () => {
    const table = tableOf(
      [column("n", { align: "decimal" })],
      [[number("100", 100, 0)], [number("0.4999", 0.4999, 4)]],
    );
    expect(divideRoom(table, lineOf(40)).natural[0]).toBeGreaterThanOrEqual("100.4999".length);
  });

  it("is wide enough for a heading over several columns", () => {
    const over = { heading: "A heading of thirty characters", columns: 2 };
    const table = { ...tableOf([column("a"), column("b")], [[cell("x"), cell("y")]]), spanners: [over] };
    const [first = 0, second = 0] = divideRoom(table, lineOf(60)).natural;
    expect(first + second).toBeGreaterThanOrEqual(30);
  });

  it("is comfortable or not", () => {
    const columns = ["a", "b", "c"].map((id) => column(id));
    const table = tableOf(columns, [[cell(SENTENCE), cell(SENTENCE), cell(SENTENCE)]]);
    expect(isComfortable(table, lineOf(90))).toBe(true);
    expect(isComfortable(table, lineOf(70))).toBe(false);
  });
});
