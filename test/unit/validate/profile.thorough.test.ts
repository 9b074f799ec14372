import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../src/read/limits.js";
import { validateProfile } from "../../../src/validate/profile.js";
import { createSuggester } from "../../../src/validate/suggester.js";
import { documentOf } from "./helpers.js";

const HEAD = "tcec: 1\nid: a\nname: A\ndate: 2013\n";

describe("a document of many thousand mistakes", () => {
  it("keeps the first thousand by place, counts the others, and is no profile", () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `levl${i}: 1\n`).join("");
    const { value, diagnostics, more } = validateProfile(documentOf(`${HEAD}${keys}`));
    expect(value).toBeNull();
    expect(diagnostics).toHaveLength(LIMITS.findings);
    expect(diagnostics.at(-1)).toMatchObject({ code: "key-unknown", position: { line: 4 + LIMITS.findings } });
    expect(more).toBe(20_000 - LIMITS.findings);
  });

  it("is not searched for words that were meant without end", () => {
    const suggest = createSuggester();
    const words = Array.from({ length: 200 }, (_, i) => `level${i}`);
    const found = Array.from({ length: 2_000 }, () => suggest("levl7", words));
    expect(found[0]).toBe("level7");
    expect(found.at(-1)).toBeNull();
    expect(createSuggester()("levl7", words)).toBe("level7");
  });
});
