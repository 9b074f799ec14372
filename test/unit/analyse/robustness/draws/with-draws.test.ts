import { describe, expect, it } from "vitest";
import { withDraws } from "../../../../../src/analyse/robustness/draws/with-draws.js";
import {
  withDraws as drawnInTests,
  exampleProfiles,
  robustnessIn,
  withUnknowns,
} from "../../../../helpers/robustness.js";

const profiles = exampleProfiles();
const robustness = robustnessIn();

describe("an analysis of robustness with draws", () => {
  it("holds the draws of the command, and of unknowns where they are wished for", () => {
    const { draws, unknowns, ...rest } = withDraws(robustness, profiles, { draws: 200, unknowns: true });
    expect(draws).toEqual(drawnInTests(robustness, profiles, undefined, 200).draws);
    expect(unknowns).toEqual(withUnknowns(robustness, profiles, 200).unknowns);
    expect({ ...rest, draws: null, unknowns: null }).toEqual(robustness);
    expect(withDraws(robustness, profiles, { draws: 20 }).unknowns).toBeNull();
  });

  it("is another by another seed, and leaves out a factor that moves nothing", () => {
    const by = (seed: number) => withDraws(robustness, profiles, { draws: 200, seed }).draws;
    expect(by(2)).toEqual(by(2));
    expect(by(2)?.cases).not.toEqual(by(1)?.cases);
    const [okhra] = profiles.filter(({ profile }) => profile.id === "okhra");
    if (okhra === undefined) throw new Error("no profile");
    const exact = { ...okhra, profile: { ...okhra.profile, indicators: { self_financing: 90 } } };
    const alone = { ...robustness, cases: robustness.cases.filter(({ id }) => id === "okhra").slice(0, 1) };
    const drawn = withDraws(alone, [exact], { draws: 20, factors: { weights: 0.5, method: null } });
    expect(drawn.draws?.cases).toHaveLength(1);
  });

  it.each([
    [{ draws: 0 }, "draws: a whole number from 1 to 10000000, not 0"],
    [{ draws: 1e12 }, "draws: a whole number from 1 to 10000000, not 1000000000000"],
    [{ draws: 1.5 }, "draws: a whole number from 1 to 10000000, not 1.5"],
    [{ draws: 10, seed: -1 }, "seed: a whole number from 0 to 2147483647, not -1"],
  ])("refuses %j", (options, sentence) => {
    expect(() => withDraws(robustness, profiles, options)).toThrow(new RangeError(`withDraws: ${sentence}`));
  });

  it("refuses other profiles than those that it is of", () => {
    expect(() => withDraws(robustness, profiles.slice(1), { draws: 10 })).toThrow(RangeError);
    expect(() => withDraws(robustness, [...profiles].reverse(), { draws: 10 })).toThrow(RangeError);
  });
});
