import { describe, expect, it } from "vitest";
import { faultsOfFrench, faultsOfFrenchProse } from "./typography.js";

describe("French: spaces by the rule of the Imprimerie nationale", () => {
  it.each([
    "une phrase\u00a0: deux choses\u202f; trois\u202f! quatre\u202f?",
    "«\u00a0mot\u00a0»",
    "35\u00a0% de 1\u202f234",
    "`clé: valeur` et clé: valeur",
    "§\u00a02.2",
  ])("%j is right", (text) => expect(faultsOfFrench(text)).toEqual([]));

  it.each([
    ["une phrase\u202f: deux", "a narrow space where it is none"],
    ["une phrase : deux", "a space that breaks before a mark"],
    ["trois\u00a0; quatre", "a space too wide before a mark"],
    ["trois; quatre", "no narrow space before a mark"],
    ["«\u202fmot\u00a0»", "no no-break space after «"],
    ["«\u00a0mot\u202f»", "no no-break space before »"],
    ["35\u202f%", "a narrow space where it is none"],
    ["35%", "no no-break space before %"],
    ["l'axe", "a straight apostrophe"],
    ["1 234", "a space that breaks in a number"],
  ])("%j is wrong", (text, fault) => expect(faultsOfFrench(text)).toContain(fault));

  it("in prose, a colon without its space is wrong, but for that of an address", () => {
    expect(faultsOfFrenchProse("voir: ici")).toEqual(["no no-break space before :"]);
    expect(faultsOfFrenchProse("voir\u00a0: https://example.org")).toEqual([]);
  });
});
