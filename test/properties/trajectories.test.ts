import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAxis } from "../../src/analyse/trajectory/axis.js";
import { classify } from "../../src/classify/classify.js";
import type { AxisChange, Split } from "../../src/model/trajectory.js";
import type { Typology } from "../../src/model/typology.js";
import { profile } from "../helpers/profile.js";
import { anyTypology, codedBy, type Given, indicatorsOf, meanTypology } from "./arbitrary.js";

const SLACK = 1e-9;

/** Two waves of one cluster under a typology. */
function waves(typologies: fc.Arbitrary<Typology>) {
  return codedBy(typologies).chain(({ by, coded }) =>
    codedBy(fc.constant(by)).map((later) => ({ by, first: coded, second: later.coded })),
  );
}

function changes(by: Typology, first: Record<string, Given>, second: Record<string, Given>): AxisChange[] {
  const [a, b] = [first, second].map((coded) => classify(profile({ indicators: indicatorsOf(coded) }), by).axes);
  return by.axes.flatMap((axis) => {
    const [from, to] = [a?.[axis.id], b?.[axis.id]];
    return from === undefined || to === undefined ? [] : [compareAxis(axis, by, from, to).change];
  });
}

const sumOf = ({ changed, newlyKnown, noLongerKnown }: Split): number => changed + newlyKnown + noLongerKnown;

describe("properties of trajectories (method §9)", () => {
  it("the parts of a change add up to it, and those of the indicators to the parts", () => {
    fc.assert(
      fc.property(waves(anyTypology), ({ by, first, second }) => {
        for (const { change, split, indicators } of changes(by, first, second)) {
          expect(split === null).toBe(change === null);
          if (split === null || change === null) continue;
          expect(sumOf(split)).toBeCloseTo(change, 9);
          const own = indicators.map((one) => one.split);
          if (own.includes(null)) continue;
          for (const part of ["changed", "newlyKnown", "noLongerKnown"] as const) {
            expect(own.reduce((sum, one) => sum + (one?.[part] ?? 0), 0)).toBeCloseTo(split[part], 9);
          }
        }
      }),
    );
  });

  it("an indicator whose fact is the same in both waves has no part in the change", () => {
    fc.assert(
      fc.property(waves(meanTypology), ({ by, first, second }) => {
        for (const { indicators } of changes(by, first, second)) {
          for (const { fact, split } of indicators) {
            if (split === null || (fact !== "same" && fact !== "unknown")) continue;
            expect(Math.abs(split.changed) + Math.abs(split.newlyKnown) + Math.abs(split.noLongerKnown)).toBeLessThan(
              SLACK,
            );
          }
        }
      }),
    );
  });

  it("read backwards in time, changes and their parts only change their signs", () => {
    fc.assert(
      fc.property(waves(meanTypology), ({ by, first, second }) => {
        const [there, back] = [changes(by, first, second), changes(by, second, first)];
        for (const [i, { change, split, indicators, side }] of there.entries()) {
          const other = back[i];
          expect(other?.side).toBe(side);
          if (change === null || split === null) continue;
          expect(other?.change).toBeCloseTo(-change, 12);
          expect(other?.split?.changed).toBeCloseTo(-split.changed, 9);
          expect(other?.split?.newlyKnown).toBeCloseTo(-split.noLongerKnown, 9);
          for (const [k, one] of indicators.entries()) {
            expect(other?.indicators[k]?.split?.changed).toBeCloseTo(-(one.split?.changed ?? 0), 9);
          }
        }
      }),
    );
  });

  it("on the common evidence both waves are known alike, and never more than each by itself", () => {
    fc.assert(
      fc.property(waves(meanTypology), ({ by, first, second }) => {
        const isAlike = Object.keys(first).every(
          (id) => (first[id] === "not_applicable") === (second[id] === "not_applicable"),
        );
        for (const { from, to, common } of changes(by, first, second)) {
          if (!isAlike) continue;
          expect(common.from.known).toBeCloseTo(common.to.known, 9);
          expect(common.from.known).toBeLessThanOrEqual(Math.min(from.known, to.known) + SLACK);
        }
      }),
    );
  });

  it("a wave that only knows less than the other shows no change of side and no changed fact", () => {
    fc.assert(
      fc.property(
        codedBy(anyTypology),
        fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }),
        ({ by, coded }, lost) => {
          const less = Object.fromEntries(
            Object.entries(coded).map(([id, value], i): [string, Given] => [id, lost[i] ? "unknown" : value]),
          );
          for (const [first, second] of [
            [coded, less],
            [less, coded],
          ] as const) {
            for (const { side, split } of changes(by, first, second)) {
              expect(side).toBe("none");
              expect(Math.abs(split?.changed ?? 0)).toBeLessThanOrEqual(SLACK);
            }
          }
        },
      ),
    );
  });

  it("a change lies within its bounds", () => {
    fc.assert(
      fc.property(waves(anyTypology), ({ by, first, second }) => {
        for (const { change, bounds } of changes(by, first, second)) {
          if (change === null) continue;
          expect(change).toBeGreaterThanOrEqual(bounds.lo - SLACK);
          expect(change).toBeLessThanOrEqual(bounds.hi + SLACK);
        }
      }),
    );
  });
});
