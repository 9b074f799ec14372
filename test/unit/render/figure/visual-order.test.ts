import { describe, expect, it } from "vitest";
import { visualOrder } from "../../../../src/render/figure/formats/visual-order.js";

const [ONE, TWO, HEBREW] = ["قطب", "التعاون", "שלום"];

describe("the order in which words are seen", () => {
  it.each([
    ["", [""]],
    ["Les Voisins du Canal 2013", ["Les Voisins du Canal 2013"]],
    [`${ONE} ${TWO}`, [TWO, " ", ONE]],
    [`${ONE} ${TWO}\u00a02013`, ["2013", "\u00a0", TWO, " ", ONE]],
    [`${ONE} (${TWO})`, ["(", TWO, ")", " ", ONE]],
    [`Pôle ${ONE} ${TWO} (Lyon)`, ["Pôle ", TWO, " ", ONE, " (Lyon)"]],
    [`${TWO}… 2.5`, ["2.5", " ", "…", TWO]],
    [`${ONE} 1,5–2 ${TWO}`, [TWO, " ", "2", "–", "1,5", " ", ONE]],
    [`«${HEBREW}», soit 95 %`, ["«", HEBREW, "», soit 95 %"]],
    [`a [${HEBREW} ${HEBREW}] b`, ["a [", HEBREW, " ", HEBREW, "] b"]],
    [`${HEBREW} Lyon ${ONE}`, [HEBREW, " Lyon ", ONE]],
    ["قُطْب e\u0301", ["قُطْب", " e\u0301"]],
  ])("of %s", (text, seen) => {
    expect(visualOrder(text)).toEqual(seen);
  });

  it("loses nothing", () => {
    const text = `a ${ONE} 1,5 % [b] ${TWO}! – ${ONE} c`;
    expect([...visualOrder(text).join("")].sort()).toEqual([...text].sort());
  });
});
