import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeNames, NameList } from "../../../src/plain/name-list.js";
import { anyText } from "../../helpers/any-text.js";

/** Names as a folder has them, and any text; enough of them for some blocks. */
const names = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom("a/", "a/b/", "œuvre/", ""), anyText()).map(([folder, name]) => folder + name),
    anyText(),
  ),
  { maxLength: 700, size: "max" },
);

describe("a list of names", () => {
  it("gives back what it was given, in order", () => {
    fc.assert(
      fc.property(names, (given) => {
        const list = new NameList(given);
        expect(list.length).toBe(given.length);
        expect([...list]).toEqual(given);
      }),
    );
  });

  it("has a name under each number and none under any other", () => {
    fc.assert(
      fc.property(names, (given) => {
        const list = new NameList(given);
        expect(given.map((_, i) => list.at(i))).toEqual(given);
        expect(list.at(given.length)).toBeNull();
        expect(list.at(given.length + 1000)).toBeNull();
      }),
    );
  });

  it.each([0, 1, 255, 256, 257, 512, 1000])("holds %i names that all begin alike", (count) => {
    const given = Array.from({ length: count }, (_, i) => `profiles/0001/cluster-${i}.yaml`);
    expect([...new NameList(given)]).toEqual(given);
  });

  it("holds names that are all the same, and empty ones", () => {
    expect([...new NameList(Array(300).fill("a"))]).toEqual(Array(300).fill("a"));
    expect([...new NameList(Array(300).fill(""))]).toEqual(Array(300).fill(""));
  });
});

describe("two sorted lists", () => {
  it("become one sorted list", () => {
    fc.assert(
      fc.property(names, names, (a, b) => {
        expect([...mergeNames([...a].sort(), [...b].sort())]).toEqual([...a, ...b].sort());
      }),
    );
  });
});
