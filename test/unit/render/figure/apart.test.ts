import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortenApart } from "../../../../src/render/figure/scene/apart.js";
import { widthOf } from "../../../../src/render/figure/scene/metrics.js";

const PTCE = "Pôle territorial de coopération économique";

describe("papers: labels that begin alike are told apart", () => {
  it("by their ends, what they share being shortened", () => {
    const texts = ["du Val", "des Hauts", "Sud Archer", "du Pays de Bourgogne"].map((end) => `${PTCE} ${end}`);
    const shown = shortenApart(texts, 80, 6);
    expect(new Set(shown).size).toBe(4);
    expect(shown[0]).toMatch(/^Pôle .*… du Val$/);
    expect(shown[1]).toMatch(/… des Hauts$/);
  });

  it("and what fits, what is alone, and what is the same stay as they are", () => {
    expect(shortenApart(["Okhra", "Okhra", "Pollens"], 80, 6)).toEqual(["Okhra", "Okhra", "Pollens"]);
    const [alone, same] = shortenApart([`${PTCE} du Val`, `${PTCE} du Val`], 80, 6);
    expect(alone).toBe(same);
    expect(alone).toMatch(/^Pôle territorial.*…$/);
  });

  it("with room for an end, whatever the names: as many texts as names, none wider than the room", () => {
    const word = fc.constantFrom("Pôle", "Nord", "Sud", "coopération", "économique", "du", "Val", "Archer", "é");
    const name = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8 }), fc.integer({ min: 40, max: 120 }), (names, room) => {
        const shown = shortenApart(names, room, 6);
        expect(shown).toHaveLength(names.length);
        for (const text of shown) expect(widthOf(text, 6)).toBeLessThanOrEqual(room + 0.01);
      }),
    );
  });
});
