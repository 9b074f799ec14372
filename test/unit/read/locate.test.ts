import { describe, expect, it } from "vitest";
import { finding } from "../../../src/model/finding.js";
import { LIMITS } from "../../../src/read/limits.js";
import { locateAll, sortFindings } from "../../../src/read/locate.js";
import { place, read } from "./helpers.js";

const TEXT = `# first line
id: a
funding:
  unit: percent
  market: { sales: 30, "public_contracts": 20 }
sectors: [culture, heritage]
bodies:
  - name: board
    seats: { leaders: 3 }
  - &second { name: other }
again: *second
empty:
"quoted/key~": 1
notes: |
  two
  lines
`;

function documentOf(text: string) {
  const [document] = read(text).documents;
  if (!document) throw new Error("the text of this test must be readable");
  return document;
}

describe("locate", () => {
  const document = documentOf(TEXT);

  it.each([
    ["", "value", "2:1"],
    ["/id", "value", "2:5"],
    ["/id", "key", "2:1"],
    ["/funding", "value", "3:1"],
    ["/funding/unit", "value", "4:9"],
    ["/funding/market", "value", "5:11"],
    ["/funding/market/sales", "value", "5:20"],
    ["/funding/market/public_contracts", "key", "5:24"],
    ["/sectors/1", "value", "6:20"],
    ["/bodies/0", "value", "8:5"],
    ["/bodies/0/seats/leaders", "value", "9:23"],
    ["/bodies/1/name", "value", "10:21"],
    ["/again/name", "value", "10:21"],
    ["/again", "value", "11:8"],
    ["/empty", "value", "12:1"],
    ["/quoted~1key~0", "value", "13:16"],
    ["/notes", "value", "14:8"],
    // A pointer that leads nowhere: the nearest ancestor, at its key.
    ["/missing", "value", "2:1"],
    ["/funding/total", "value", "3:1"],
    ["/funding/market/other/deep", "key", "5:3"],
    ["/sectors/7", "value", "6:1"],
    ["/bodies/0/role", "key", "8:5"],
    ["/bodies/name", "value", "7:1"],
  ] as const)("%j (%s) stands at %s", (pointer, target, expected) => {
    const { line, col } = document.locate(pointer, target);
    expect(`${line}:${col}`).toBe(expected);
  });

  it("gives the length of what it marks, on its first line", () => {
    expect(document.locate("/sectors").length).toBe("[culture, heritage]".length);
    expect(document.locate("/funding", "key").length).toBe("funding".length);
    expect(document.locate("/notes").length).toBe(1);
    expect(document.locate("").length).toBeGreaterThan(0);
  });

  it("frames the line with one line before and one after", () => {
    expect(document.locate("/id").frame).toEqual({ first: 1, lines: ["# first line", "id: a", "funding:"] });
    expect(documentOf("id: a\n").locate("/id").frame).toEqual({ first: 1, lines: ["id: a"] });
    const last = documentOf("a: 1\r\nb: 2\r\n").locate("/b");
    expect(last).toMatchObject({ line: 2, col: 4, frame: { first: 1, lines: ["a: 1", "b: 2"] } });
  });

  it("counts lines through the documents of a file", () => {
    const [, second] = read("a: 1\n---\n\nb: 2\n").documents;
    expect(second?.locate("/b")).toMatchObject({ line: 4, col: 4, frame: { first: 3, lines: ["", "b: 2"] } });
  });

  it("cuts long lines around the place, and says where", () => {
    const long = documentOf(`{"a": "${"x".repeat(1000)}", "b": 1}`);
    const at = long.locate("/b");
    expect(at.col).toBe(1016);
    const { lines = [], from = 1 } = at.frame ?? {};
    expect(lines[0]?.length).toBeLessThanOrEqual(LIMITS.frameWidth);
    expect(lines[0]?.[at.col - from]).toBe("1");
    expect(long.locate("/a").frame?.from).toBeUndefined();
  });
});

describe("locateAll and sortFindings", () => {
  it("gives each finding the place of its first pointer: the key for what is said of keys", () => {
    const document = documentOf("id: a\nfoo: 1\nlevel: x\n");
    const located = locateAll(
      [
        finding("value-not-listed", { value: "x", allowed: [], suggestion: null }, "/level", "/foo"),
        finding("key-unknown", { key: "foo", allowed: [], suggestion: null }, "/foo"),
        finding("key-missing", { key: "date" }, "/date"),
      ],
      document,
    );
    expect(located.map(place)).toEqual(["3:8 value-not-listed", "2:1 key-unknown", "1:1 key-missing"]);
    expect(located.every(({ document: number }) => number === 1)).toBe(true);
    expect(sortFindings(located).map(place)).toEqual(["1:1 key-missing", "2:1 key-unknown", "3:8 value-not-listed"]);
  });

  it("keeps a position that is there, and sorts by file, line, column and code", () => {
    const at = (file: string, line: number, col: number) => ({
      ...finding("yaml-tab", {}),
      position: { file, line, col },
    });
    const other = { ...finding("yaml-empty", {}), position: { file: "a", line: 2, col: 10 } };
    const whole = finding("file-binary", { path: "a" });
    const sorted = sortFindings([at("b", 1, 1), at("a", 10, 1), at("a", 2, 10), other, at("a", 2, 9), whole]);
    expect(sorted.map(({ code, position }) => [code, position?.file, position?.line, position?.col])).toEqual([
      ["file-binary", undefined, undefined, undefined],
      ["yaml-tab", "a", 2, 9],
      ["yaml-empty", "a", 2, 10],
      ["yaml-tab", "a", 2, 10],
      ["yaml-tab", "a", 10, 1],
      ["yaml-tab", "b", 1, 1],
    ]);
  });
});
