import { describe, expect, it } from "vitest";
import { findingsIn } from "./helpers.js";

describe("a file of many thousand mistakes", () => {
  it("gives them all, and stops looking for words that were meant", () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `levl${i}: 1\n`).join("");
    const findings = findingsIn(keys);
    expect(findings).toHaveLength(20_000);
    expect(findings.at(-1)).toMatchObject({
      code: "key-unknown",
      args: { suggestion: null },
      position: { line: 20_004 },
    });
  });
});
