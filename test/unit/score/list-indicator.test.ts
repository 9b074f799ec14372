import { describe, expect, it } from "vitest";
import { classify } from "../../../src/classify/classify.js";
import type { FactValue } from "../../../src/model/facts.js";
import type { TypologyFile } from "../../../src/model/typology.js";
import { deriveFacts } from "../../../src/score/facts.js";
import { readIndicators } from "../../../src/score/reading.js";
import { resolveTypology } from "../../../src/typology/resolve.js";

const why = { decision: true, rationale: "r" } as const;
const axis = (fact: string, degrees: Record<string, number>): TypologyFile["axes"][number] => ({
  id: "x",
  indicators: [{ id: "i", fact, calibration: { method: "assign", degrees, ...why } }],
});
const typology = (fact: string, degrees: Record<string, number>) =>
  resolveTypology({
    tcec_typology: 1,
    id: "t",
    version: "1.0.0",
    axes: [axis(fact, degrees)],
    types: [
      { id: "up", when: { x: "high" } },
      { id: "down", when: { x: "low" } },
    ],
  });

const PROFILE = { tcec: 1, id: "p", name: "P", date: 2020 } as const;
const PAYERS = { state: 1, region: 0.67, membership_fees: 0.33, patronage: 0 };
const list = (items: readonly string[], complete: boolean): FactValue => ({ kind: "list", items, complete });

function reading(value: FactValue, degrees: Record<string, number> = PAYERS) {
  const resolved = typology("coordination_paid_by", degrees);
  const facts = { ...deriveFacts(PROFILE), coordination_paid_by: { value, pointers: ["/coordination_paid_by"] } };
  const [one] = readIndicators(resolved.axes[0]?.indicators ?? [], PROFILE, facts);
  return one && [one.raw, one.degrees];
}

const exactly = (degree: number) => ({ lo: degree, hi: degree });

describe("a list as an indicator: the word with the greatest degree counts", () => {
  it.each([
    ["a complete list", list(["patronage", "region"], true), ["region", exactly(0.67)]],
    ["one word", list(["patronage"], true), ["patronage", exactly(0)]],
    ["a complete list of none", list([], true), ["none_of_these", exactly(0)]],
    ["the greatest of all, whatever else there is", list(["state", "patronage"], false), ["state", exactly(1)]],
    [
      "there may be a greater one",
      list(["region", "patronage"], false),
      [
        { lo: "region", hi: "state" },
        { lo: 0.67, hi: 1 },
      ],
    ],
    ["anything is possible", list(["patronage"], false), [null, null]],
    ["unknown", { kind: "unknown" }, [null, null]],
  ] as const)("%s", (_, value, expected) => {
    expect(reading(value as FactValue)).toEqual(expected);
  });

  it("an empty list has the degree that the file gives it", () => {
    expect(reading(list([], true), { ...PAYERS, none_of_these: 0.4 })).toEqual(["none_of_these", exactly(0.4)]);
    expect(reading(list([], true), { ...PAYERS, none_of_these: 1 })).toEqual(["none_of_these", exactly(1)]);
  });

  it("is classified, explained and moved like a code", () => {
    const INITIATORS = {
      citizens: 1,
      sse_organisations: 0.9,
      conventional_companies: 0,
      local_authorities: 0,
      state: 0.2,
      research: 0,
      other: 0,
    };
    const initiated = typology("initiated_by", INITIATORS);
    const { type, nearest } = classify({ ...PROFILE, initiated_by: ["state", "sse_organisations"] }, initiated);
    expect(type).toBe("up");
    expect(nearest).toMatchObject({
      type: "down",
      change: { indicator: "i", from: "sse_organisations", to: "state", direction: "to" },
    });
    expect(classify({ ...PROFILE, initiated_by: ["state"] }, initiated).type).toBe("down");
  });
});
