import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureFor } from "../../../../src/render/kit/width.js";
import { cutToWidth, justify, padEnd, padStart, shorten, wrap } from "../../../../src/render/kit/wrap.js";

const plain = await measureFor("plain");
const wide = await measureFor("大阪");

describe("display width", () => {
  it.each([
    ["Ôkhra", 5],
    ["大阪", 4],
    ["e\u0301", 1],
    ["👩‍👩‍👧", 2],
    ["« 95\u00a0% »", 8],
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
    expect(wrap("about 95\u00a0% of it", 9, plain)).toEqual(["about", "95\u00a0% of", "it"]);
  });

  it("breaks a word only where it is wider than a line, and a URL never", () => {
    expect(wrap("Of whom", 5, plain)).toEqual(["Of", "whom"]);
    expect(wrap("abcdefghijkl", 8, plain)).toEqual(["abcdefgh", "ijkl"]);
    expect(wrap("大阪協同組合", 8, wide)).toEqual(["大阪協同", "組合"]);
    expect(wrap("see https://example.org/long", 8, plain)).toEqual(["see", "https://example.org/long"]);
  });

  it("breaks the path of a field after its dots, and inside a name only where that is wider than a line", () => {
    expect(wrap("governance.decision_mode", 16, plain)).toEqual(["governance.", "decision_mode"]);
    expect(wrap("governance.bodies.votes", 20, plain)).toEqual(["governance.bodies.", "votes"]);
    expect(wrap("practices.open_working_groups", 16, plain)).toEqual(["practices.open_", "working_groups"]);
    expect(wrap("coordination_paid_by", 16, plain)).toEqual(["coordination_", "paid_by"]);
    expect(wrap("Governance.decision", 12, plain)).toEqual(["Governance.d", "ecision"]);
  });

  it("loses no word and keeps within the width", () => {
    const word = fc.string({ minLength: 1, unit: fc.constantFrom("a", "é", "大", "👍", "e\u0301", "-", ".", "_") });
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

describe("cutting", () => {
  it.each([
    ["invented-fab-lab", 9, "end", "invented…"],
    ["invented-fab-lab", 9, "middle", "inve…-lab"],
    ["invented-fab-lab", 8, "middle", "inve…lab"],
    ["invented-fab-lab", 9, "start", "…-fab-lab"],
    ["invented-fab-lab", 16, "middle", "invented-fab-lab"],
    ["大阪大阪大", 6, "middle", "大…大"],
    ["ab", 1, "middle", "…"],
  ] as const)("%j to %i columns at its %3$s", (text, width, cut, expected) => {
    expect(cutToWidth(text, width, wide, cut)).toBe(expected);
  });

  it("keeps within the width and cuts no character in two", () => {
    const text = fc.string({ maxLength: 30, unit: fc.constantFrom("a", "大", "👍", "e\u0301") });
    const cut = fc.constantFrom("end" as const, "middle" as const, "start" as const);
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 40 }), cut, (whole, width, where) => {
        const shown = cutToWidth(whole, width, wide, where);
        expect(wide(shown)).toBeLessThanOrEqual(width);
        const [first = "", last = ""] = shown.split("…");
        if (shown !== whole) expect([whole.startsWith(first), whole.endsWith(last)]).toEqual([true, true]);
      }),
    );
  });
});
