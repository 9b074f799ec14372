import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/read/csv.js";

const texts = (csv: string): string[][] => readCsv(csv).rows.map((row) => row.map((cell) => cell.text));

it("says where the first cell stands that is one too many, empty ones and blank lines counted", () => {
  const { rows, unread } = readCsv("a,b\n\nc,d\ne", 4);
  expect(rows.map((row) => row.map(({ text }) => text))).toEqual([["a", "b"]]);
  expect(unread).toBe(7);
  expect(readCsv("a,b\n\nc,d\ne", 6).unread).toBeNull();
});

describe("readCsv", () => {
  it.each([
    [
      "a,b\nc,d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a;b\r\nc;d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "a\tb\rc\td\r",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a, x;0,5\n", [["a, x", "0,5"]]],
    ['"a;b",c\n', [["a;b", "c"]]],
    [' "Les ""Jardins""" , b ', [['Les "Jardins"', "b"]]],
    ['"two\nlines",b', [["two\nlines", "b"]]],
    ['Coop "Nord",b', [['Coop "Nord"', "b"]]],
    ["\n\n,,\na,b\n\n", [["a", "b"]]],
    ["title\na;b", [["title"], ["a", "b"]]],
    ["a,\n", [["a", ""]]],
    ["", []],
  ])("reads %j", (csv, rows) => {
    expect(texts(csv)).toEqual(rows);
  });

  it.each([
    [
      '"a,b\nc,d',
      [
        [true, false],
        [false, false],
      ],
    ],
    ['"a"x,b', [[true, false]]],
    ['"a" ,b', [[false, false]]],
  ])("knows where quotation marks do not fit: %j", (csv, wrong) => {
    expect(readCsv(csv).rows.map((row) => row.map((cell) => cell.isMisquoted))).toEqual(wrong);
  });

  it("gives back whatever is written between quotation marks, and its place", () => {
    const name = fc
      .string()
      .map((text) => text.trim())
      .filter((text) => text !== "");
    const row = fc.array(name, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
        const quoted = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`));
        const text = quoted.map((cells) => cells.join(delimiter)).join("\r\n");
        const read = readCsv(text).rows;
        expect(read.map((cells) => cells.map((cell) => cell.text))).toEqual(rows);
        expect(read.map((cells) => cells.map((cell) => text.slice(cell.start, cell.end)))).toEqual(quoted);
      }),
    );
  });
});
