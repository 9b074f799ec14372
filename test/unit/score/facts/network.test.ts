import { describe, expect, it } from "vitest";
import type { Profile } from "../../../../src/model/profile.js";
import { withoutEvidenceBelow } from "../../../../src/score/confidence.js";
import { deriveFacts } from "../../../../src/score/facts.js";
import { profile } from "../../../helpers/profile.js";

type Network = NonNullable<Profile["network"]>;
const NAMES = ["brokered_pairs_share", "effective_size", "efficiency", "constraint", "components_without"] as const;
const factsOf = (network: Network) => deriveFacts(profile({ network }));
const kindsOf = (network: Network) => NAMES.map((name) => factsOf(network)[name].value.kind);
const UNKNOWN = NAMES.map(() => "unknown");

describe("measures of the network", () => {
  it("are exact where all ties are listed", () => {
    const facts = factsOf({ ties: [["a", "b"]], members: ["c", "d"], complete: true });
    expect(facts.brokered_pairs_share).toEqual({
      value: { kind: "number", lo: (100 * 5) / 6, hi: (100 * 5) / 6 },
      pointers: ["/network/ties", "/network/members", "/network/complete"],
    });
    expect(facts.components_without.value).toEqual({ kind: "number", lo: 3, hi: 3 });
    expect(facts.effective_size.value).toEqual({ kind: "number", lo: 3.5, hi: 3.5 });
  });

  it("know a network without any tie", () => {
    const facts = factsOf({ ties: [], members: ["a", "b"], complete: true });
    expect(facts.brokered_pairs_share.value).toEqual({ kind: "number", lo: 100, hi: 100 });
  });

  it.each<[string, Network]>([
    ["ties may be missing", { ties: [["a", "b"]], members: ["c"] }],
    ["ties are said to be missing", { ties: [["a", "b"]], complete: false }],
    ["no ties are coded", { members: ["a", "b", "c"], complete: true }],
    ["there is one member", { ties: [], members: ["a"], complete: true }],
    ["only the structuring is coded", { structuring: "vertical", complete: true }],
  ])("are unknown where %s", (_, network) => {
    expect(kindsOf(network)).toEqual(UNKNOWN);
  });
});

describe("evidence of low confidence", () => {
  const network: Network = {
    ties: [
      ["a", "b", 3],
      ["b", "c"],
    ],
    members: ["d"],
    complete: true,
  };
  const left = (...weak: readonly string[]) =>
    withoutEvidenceBelow(
      profile({
        network,
        sources: { s: { title: "S" } },
        evidence: Object.fromEntries(weak.map((field) => [field, { source: "s", confidence: "low" }])),
      }),
      "medium",
    ).network;

  it("takes a tie away as a whole: without its strength it would have another; what is left is not all", () => {
    expect(left("network.ties.0.2")).toEqual({ ties: [["b", "c"]], members: ["d"] });
    expect(left("network.ties.1")).toEqual({ ties: [["a", "b", 3]], members: ["d"] });
    expect(left("network.ties")).toEqual({ members: ["d"] });
  });

  it("takes a member away, who may have been the only one without ties", () => {
    expect(left("network.members")).toEqual({ ties: network.ties });
  });

  it("takes away that all is listed", () => {
    expect(left("network.complete")).toEqual({ ties: network.ties, members: ["d"] });
    expect(left("network")).toBeUndefined();
  });
});
