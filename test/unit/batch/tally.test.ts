import { describe, expect, it } from "vitest";
import { Tally } from "../../../src/batch/tally.js";
import { defaultTypology } from "../../../src/typology/default.js";
import { ERROR, refused, scored, WARNING } from "./entries.js";

const NOTHING = { gates: [], changes: null, loose: [] };

describe("a tally", () => {
  it("of nothing has a 0 for every type and status, in the order of the typology", () => {
    const summary = new Tally(defaultTypology()).summary(NOTHING);
    expect(Object.entries(summary.byType)).toEqual([
      ["social", 0],
      ["institutionalized", 0],
      ["entrepreneurial", 0],
      ["alternative", 0],
    ]);
    expect(summary).toMatchObject({
      files: 0,
      profiles: 0,
      refused: 0,
      errors: 0,
      warnings: 0,
      byStatus: { clear: 0, probable: 0, tentative: 0, borderline: 0, undetermined: 0 },
    });
  });

  it("counts profiles by type and status, those without a type by status alone, and all findings", () => {
    const tally = new Tally(defaultTypology());
    tally.addFiles(2);
    tally.addFiles(1);
    tally.add(scored({ findings: [WARNING, WARNING] }));
    tally.add(scored({ status: "clear" }), [ERROR]);
    tally.add(scored({ status: "undetermined", type: null }));
    tally.add(refused("bad.yaml", [ERROR, ERROR, WARNING]));
    tally.note([WARNING]);
    expect([tally.count, tally.files]).toEqual([4, 3]);
    expect(tally.summary(NOTHING)).toEqual({
      files: 3,
      profiles: 3,
      refused: 1,
      byType: { social: 0, institutionalized: 0, entrepreneurial: 0, alternative: 2 },
      byStatus: { clear: 1, probable: 0, tentative: 1, borderline: 0, undetermined: 1 },
      errors: 3,
      warnings: 4,
      ...NOTHING,
    });
  });
});
