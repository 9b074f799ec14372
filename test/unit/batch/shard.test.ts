import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseShard, shardOf } from "../../../src/batch/shard.js";

describe("a part of a batch", () => {
  it.each([
    ["1/1", { index: 1, count: 1 }],
    ["2/5", { index: 2, count: 5 }],
    [" 5/5 ", { index: 5, count: 5 }],
    ["10000/10000", { index: 10_000, count: 10_000 }],
  ])("%j is read", (text, shard) => expect(parseShard(text)).toEqual(shard));

  it.each([
    "",
    "2",
    "0/5",
    "6/5",
    "1/0",
    "2 / 5",
    "2/5/7",
    "-1/5",
    "1.5/5",
    "01/5",
    "1/10001",
    "1/99999",
    "a/b",
    "٢/٥",
  ])("%j is none", (text) => expect(parseShard(text)).toBeNull());

  it("is made of neighbours: all parts, one after the other, are the whole", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 600 }), fc.integer({ min: 1, max: 300 }), (files, count) => {
        const parts = Array.from({ length: count }, (_, i) => shardOf(files, { index: i + 1, count }));
        expect(parts.flatMap((part) => [...part])).toEqual(files);
        const sizes = parts.map((part) => part.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
