import { describe, expect, it } from "vitest";
import type { Profile } from "../../../../src/model/profile.js";
import { withoutEvidenceBelow } from "../../../../src/score/confidence.js";
import { deriveFacts } from "../../../../src/score/facts.js";
import { networkIn } from "../../../../src/score/network.js";
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

describe("the fields that measures rest on", () => {
  const ties: Network["ties"] = [["a", "b"]];

  it.each<[Network, string[]]>([
    [{ ties, complete: true }, ["ties", "complete"]],
    [{ ties }, ["ties"]],
    [{ ties, members: ["c"], complete: false }, ["ties", "members", "complete"]],
    [{ members: ["a", "b"] }, ["members"]],
    [{ structuring: "vertical", complete: true }, []],
  ])("%j: %j", (network, fields) => {
    for (const name of NAMES)
      expect(factsOf(network)[name].pointers).toEqual(fields.map((field) => `/network/${field}`));
  });

  it("are none without a network", () => {
    for (const name of NAMES)
      expect(deriveFacts(profile())[name]).toEqual({ value: { kind: "unknown" }, pointers: [] });
  });
});

describe("the network that a result keeps", () => {
  const kept = (network: Network | undefined, evidence: Profile["evidence"] = {}, minimum: "low" | "medium" = "low") =>
    networkIn(profile({ ...(network && { network }), evidence }), minimum);

  it("has its members and ties by their names, and whether they are all", () => {
    const ties: Network["ties"] = [
      ["a", "b", 2],
      ["c", "a"],
    ];
    expect(kept({ ties, members: ["d"], complete: true })).toEqual({
      network: {
        members: ["a", "b", "c", "d"],
        ties: [
          ["a", "b", 2],
          ["c", "a", 1],
        ],
        complete: true,
      },
    });
    expect(kept({ ties: [["a", "b"]] })).toEqual({
      network: { members: ["a", "b"], ties: [["a", "b", 1]], complete: false },
    });
  });

  it("is not whole without ties, whatever is said", () => {
    expect(kept({ members: ["a", "b"], complete: true })).toEqual({
      network: { members: ["a", "b"], ties: [], complete: false },
    });
  });

  it("is none where neither ties nor members are coded, or are left", () => {
    expect(kept(undefined)).toEqual({});
    expect(kept({ structuring: "vertical", complete: true })).toEqual({});
    expect(kept({ ties: [] })).toEqual({});
    const weak = { network: { source: "s", confidence: "low" } } as const;
    expect(kept({ ties: [["a", "b"]] }, weak, "medium")).toEqual({});
    expect(kept({ ties: [["a", "b"]] }, weak, "low")).toHaveProperty("network");
  });

  it("has what the evidence that counts is about", () => {
    const weak = { "network.members": { source: "s", confidence: "low" } } as const;
    const network: Network = { ties: [["a", "b"]], members: ["c"], complete: true };
    expect(kept(network, weak, "medium")).toEqual({
      network: { members: ["a", "b"], ties: [["a", "b", 1]], complete: false },
    });
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
