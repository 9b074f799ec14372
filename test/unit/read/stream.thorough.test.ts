import { describe, expect, test } from "vitest";
import { LIMITS } from "../../../src/read/limits.js";
import { DocumentStream } from "../../../src/read/stream.js";
import { briefly, read, stream } from "./streams.js";

describe("a long stream of documents", () => {
  test("may have more documents than a file", () => {
    const lines = Array.from({ length: LIMITS.documents + 5 }, () => "---\nb: 1\n");
    expect(read(stream(lines, 5_000)).documents).toHaveLength(LIMITS.documents + 5);
  });

  test("of a document that is too large only a sample is kept, and what follows is read at its place", () => {
    const filler = Array.from({ length: 25_000 }, (_, i) => `k${i}: ${"x".repeat(100)}\n`); // 2.7 MB
    const lines = ["b: 1\n", "---\n", ...filler, "---\n", "# remark\n", "b: 2\n", "---\n", "b: 3\n"];
    const parts = stream(lines, 1000);
    expect(Math.max(...parts.map(({ text }) => text.length))).toBeLessThan(1000);
    expect(briefly(parts)).toEqual({
      documents: [
        [1, { b: 1 }, 1],
        [3, { b: 2 }, 25_005],
        [4, { b: 3 }, 25_007],
      ],
      findings: [[2, "yaml-too-large", 2]],
    });
    expect(read(parts)).toEqual(read([{ file: "s", text: lines.join("") }]));
  });

  test("a document of one endless line is too large as well", () => {
    const parts = new DocumentStream("s", 1000);
    const given = Array.from({ length: 50 }, () => parts.push("x".repeat(100_000)));
    const all = [...given.flat(), ...parts.push("\n---\n"), ...parts.push("b: 1\n"), ...parts.end()];
    expect(Math.max(...all.map(({ text }) => text.length))).toBeLessThan(1000);
    expect(briefly(all)).toEqual({ documents: [[2, { b: 1 }, 3]], findings: [[1, "yaml-too-large", 1]] });
    expect(read(all)).toEqual(read([{ file: "s", text: `${"x".repeat(5_000_000)}\n---\nb: 1\n` }]));
  });
});
