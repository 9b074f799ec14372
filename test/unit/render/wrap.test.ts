import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureFor } from "../../../src/render/width.js";
import { justify, padEnd, padStart, shorten, wrap } from "../../../src/render/wrap.js";

const plain = await measureFor("plain");
const wide = await measureFor("大阪");

describe("display width", () => {
  it.each([
    ["Ôkhra", 5],
    ["大阪", 4],
    ["e\u0301", 1],
    ["👩‍👩‍👧", 2],
    ["« 95\u202f% »", 8],
    ["├─●░▒┤ ✓✗▲▼", 11],
    ["\u001b[1mbold\u001b[22m", 4],
  ])("%j takes %i columns", async (text, width) => {
    const measure = await measureFor(text);
    expect(measure(text)).toBe(width);
    expect(wide(text)).toBe(width);
  });
});

describe("wrapping", () => {
  it("hangs the following lines below the first", () => {
    expect(wrap("one two three four", 12, plain, "▲ ")).toEqual(["▲ one two", "  three four"]);
    expect(wrap("one two three", 12, plain, "", 4)).toEqual(["one two", "    three"]);
  });

  it("never breaks at a no-break space", () => {
    expect(wrap("about 95\u202f% of it", 9, plain)).toEqual(["about", "95\u202f% of", "it"]);
  });

  it("breaks a word only where it is wider than a line, and a URL never", () => {
    expect(wrap("abcdefghijkl", 8, plain)).toEqual(["abcdefgh", "ijkl"]);
    expect(wrap("大阪協同組合", 8, wide)).toEqual(["大阪協同", "組合"]);
    expect(wrap("see https://example.org/long", 8, plain)).toEqual(["see", "https://example.org/long"]);
  });

  it("loses no word and keeps within the width", () => {
    const word = fc.string({ minLength: 1, unit: fc.constantFrom("a", "é", "大", "👍", "e\u0301", "-") });
    fc.assert(
      fc.property(fc.array(word), fc.integer({ min: 12, max: 60 }), (words, width) => {
        const lines = wrap(words.join(" "), width, wide, "· ");
        for (const line of lines) expect(wide(line)).toBeLessThanOrEqual(width);
        expect(
          lines
            .map((line) => line.slice(2))
            .join("")
            .replaceAll(" ", ""),
        ).toBe(words.join(""));
      }),
    );
  });

  it("pads, justifies and shortens by columns", () => {
    expect(padEnd("大", 4, wide)).toBe("大  ");
    expect(padStart("大", 4, wide)).toBe("  大");
    expect(justify("a", "b", 5, plain)).toBe("a   b");
    expect(justify("aa", "bb", 5, plain)).toBeNull();
    expect(shorten("a quite long sentence", 12)).toBe("a quite…");
    expect(shorten("short", 12)).toBe("short");
  });
});
