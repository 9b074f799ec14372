import { describe, expect, it } from "vitest";
import type { FactName } from "../../../../src/model/facts.js";
import type { Profile } from "../../../../src/model/profile.js";
import { deriveFacts } from "../../../../src/score/facts.js";
import { profile } from "../../../helpers/profile.js";

/** On which amounts a share rests, in this order. */
const restsOn = (name: FactName, funding: object) =>
  deriveFacts(profile({ funding: { unit: "percent", ...funding } as Profile["funding"] }))[name].pointers.map(
    (pointer) => pointer.replace("/funding/", ""),
  );

describe("the amounts that a share of the funding rests on", () => {
  it.each<[string, FactName, object, string[]]>([
    [
      "an exact share on its own parts",
      "public_contracts_share",
      { market: { sales: 20, public_contracts: 10 }, redistribution: 70 },
      ["market/public_contracts"],
    ],
    [
      "a share that is open on its parts first, then on the rest",
      "market_cash_share",
      { own_resources: 60, total: 100, market: { sales: 20 }, redistribution: 30 },
      ["market/sales", "own_resources", "total", "redistribution"],
    ],
    ["one of which no part is coded on the rest", "gifts_share", { own_resources: 95 }, ["own_resources"]],
    [
      "a principle given as a whole",
      "market_cash_share",
      { market: 40, redistribution: 60, reciprocity: 0 },
      ["market"],
    ],
    [
      "a principle without parts as a whole",
      "gifts_share",
      { market: 40, redistribution: {}, reciprocity: 20 },
      ["market", "reciprocity", "redistribution"],
    ],
    [
      "parts given together, where one of them is its own",
      "patronage_share",
      { market: 60, reciprocity: { "donations+patronage": 30 } },
      ["reciprocity/donations+patronage", "market"],
    ],
    [
      "parts given together, where none of them is",
      "membership_fees_share",
      { market: 60, reciprocity: { "donations+patronage": 30 } },
      ["market", "reciprocity/donations+patronage"],
    ],
    [
      "what is given in kind",
      "reciprocity_share",
      { market: 60, in_kind: { volunteering: 5 } },
      ["in_kind/volunteering", "market"],
    ],
  ])("%s", (_, name, funding, expected) => {
    expect(restsOn(name, funding)).toEqual(expected);
  });

  it("are all that are coded where no share can be reckoned", () => {
    const found = deriveFacts(
      profile({ funding: { unit: "eur", total: 0, market: 0 } as Profile["funding"] }),
    ).market_share;
    expect(found).toEqual({ value: { kind: "unknown" }, pointers: ["/funding/total", "/funding/market"] });
  });

  it("are none where no funding is coded", () => {
    expect(deriveFacts(profile()).market_share).toEqual({ value: { kind: "unknown" }, pointers: [] });
  });
});
