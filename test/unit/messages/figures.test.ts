import { describe, expect, it } from "vitest";
import type { FigureWords } from "../../../src/messages/figure-words.js";
import { loadWords } from "../../../src/messages/languages.js";
import { faultsOfFrench, faultsOfText } from "./typography.js";

/** Everything that the words can say, with arguments. */
function sayAll({ kinds, titled, clusters, legend, notes, desc, profile }: FigureWords): string[] {
  return [
    ...Object.values(kinds),
    ...Object.values(legend),
    titled("A", "B"),
    ...[0, 1, 2].map(clusters),
    ...[0, 1, 2].flatMap((more) => [
      notes.notPlaced(["A", "B"], more),
      notes.sharesUnknown(["A"], more),
      notes.key(["1 A", "2 B"], more),
    ]),
    ...[1, 2].map((count) => notes.unlabelled(count, 9)),
    notes.axes(["A", "B"], 3),
    notes.tooMany,
    notes.nothing,
    ...(["horizontal", "vertical", "only"] as const).map((place) => desc.axis(place, "A", "b", "c")),
    desc.ofType("A", 2, "B, C"),
    desc.ofNoType(2, "B, C"),
    desc.moves("A"),
    desc.triangle(["A", "B", "C"]),
    desc.shares(1, 2),
    desc.indicator("A", "b", "c"),
    desc.axisScore("A", "b", "c"),
    ...[profile.crossover, profile.weight, profile.givenDegree, profile.known].map((say) => say("1")),
    profile.between("a", "b"),
  ];
}

describe("the words of figures", () => {
  it.each(["en", "fr"] as const)("have no holes: %s", async (lang) => {
    for (const text of sayAll(await loadWords(lang, "figures")))
      expect({ text, faults: faultsOfText(text) }).toEqual({ text, faults: [] });
  });

  it("keep to French typography", async () => {
    for (const text of sayAll(await loadWords("fr", "figures")))
      expect({ text, faults: faultsOfFrench(text) }).toEqual({ text, faults: [] });
  });

  it("say different things in the two languages where more than a sign is said", async () => {
    const [en, fr] = [sayAll(await loadWords("en", "figures")), sayAll(await loadWords("fr", "figures"))];
    expect(en).toHaveLength(fr.length);
    expect(en.filter((text, i) => text === fr[i])).toEqual([]);
  });
});
