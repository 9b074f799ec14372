import { describe, expect, it } from "vitest";
import { drawComposition, type Uniform } from "../../../../../src/analyse/robustness/unknowns/composition.js";
import { drawUnknowns, OpenCase } from "../../../../../src/analyse/robustness/unknowns/unknowns.js";
import type { UnknownsDraws } from "../../../../../src/model/draws.js";
import type { Interval } from "../../../../../src/model/interval.js";
import type { Profile } from "../../../../../src/model/profile.js";
import { readProfiles } from "../../../../../src/pipeline/assess.js";
import { defaultTypology } from "../../../../../src/typology/default.js";
import { exampleProfiles, profilesIn } from "../../../../helpers/robustness.js";

const typology = defaultTypology();
const EXAMPLES = exampleProfiles().map(({ profile }) => profile);

function drawn(profiles: readonly Profile[], draws = 200, seed = 1): UnknownsDraws {
  const drawing = drawUnknowns(typology, profiles, { draws, seed });
  for (;;) {
    const step = drawing.next();
    if (step.done) return step.value;
  }
}

function profileIn(text: string): Profile {
  const [only] = profilesIn(`tcec: 1\nid: x\nname: X\ndate: 2015\n${text}`);
  if (only === undefined) throw new Error("no profile");
  return only.profile;
}

/** A small linear congruential generator: the test does not rest on that of the program. */
function uniformFrom(seed: number): Uniform {
  let state = BigInt(seed) * 2n + 1n;
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return (Number(state >> 11n) + 0.5) / 2 ** 53;
  };
}

/** Means and mean products of lists that are drawn: of a distribution, so to say, its moments. */
function momentsOf(draw: () => readonly number[], draws: number): number[] {
  const sums: number[] = [];
  for (let d = 0; d < draws; d += 1) {
    const values = draw();
    const all = values.flatMap((a, i) => [a, ...values.slice(i).map((b) => a * b)]);
    all.forEach((value, i) => {
      sums[i] = (sums[i] ?? 0) + value / draws;
    });
  }
  return sums;
}

describe("a composition", () => {
  it("of which nothing is known is uniform on the simplex: a Dirichlet distribution with all parameters 1", () => {
    const uniform = uniformFrom(1);
    const free = Array.from({ length: 4 }, () => ({ lo: 0, hi: Number.POSITIVE_INFINITY }));
    const [mean = 0, square = 0, product = 0] = momentsOf(() => drawComposition(free, 1, uniform), 20_000);
    expect(mean).toBeCloseTo(1 / 4, 2);
    expect(square).toBeCloseTo(2 / 20, 2);
    expect(product).toBeCloseTo(1 / 20, 2);
  });

  it.each<[string, Interval[]]>([
    [
      "with an upper end",
      [
        { lo: 0, hi: 0.1 },
        { lo: 0, hi: 1 },
        { lo: 0, hi: 1 },
      ],
    ],
    [
      "with lower ends",
      [
        { lo: 0.2, hi: 1 },
        { lo: 0.3, hi: 0.6 },
        { lo: 0, hi: 1 },
      ],
    ],
    [
      "near its upper ends",
      [
        { lo: 0, hi: 0.35 },
        { lo: 0, hi: 0.4 },
        { lo: 0, hi: 0.45 },
      ],
    ],
    [
      "with one wide part",
      [
        { lo: 0, hi: 0.2 },
        { lo: 0, hi: 0.2 },
        { lo: 0, hi: 0.2 },
        { lo: 0, hi: 1 },
      ],
    ],
  ])("%s has the moments of plain rejection", (_, bounds) => {
    const uniform = uniformFrom(2);
    const plain = (): number[] => {
      for (;;) {
        const values = bounds.slice(1).map(({ lo, hi }) => lo + (hi - lo) * uniform());
        const rest = 1 - values.reduce((sum, value) => sum + value, 0);
        const [{ lo, hi } = { lo: 0, hi: 0 }] = bounds;
        if (rest >= lo && rest <= hi) return [rest, ...values];
      }
    };
    const [ours, theirs] = [momentsOf(() => drawComposition(bounds, 1, uniform), 20_000), momentsOf(plain, 20_000)];
    for (const [i, moment] of ours.entries()) expect(moment).toBeCloseTo(theirs[i] ?? Number.NaN, 2);
  });

  it("is found where there is hardly room", () => {
    const tight = Array.from({ length: 8 }, (_, i) => ({ lo: 10, hi: 10 + 2 ** -i }));
    const total = 80 + 0.99;
    const values = drawComposition(tight, total, uniformFrom(3));
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total, 9);
    values.forEach((value, i) => {
      expect(value).toBeGreaterThanOrEqual(10);
      expect(value).toBeLessThanOrEqual(10 + 2 ** -i);
    });
    expect(drawComposition([{ lo: 2, hi: 2 }], 2, uniformFrom(3))).toEqual([2]);
  });
});

describe("what is unknown of a profile", () => {
  it("is drawn as profiles that are valid, and in which all that is scored is one value", () => {
    for (const profile of EXAMPLES) {
      const open = new OpenCase(profile, typology, 1);
      for (let d = 0; d < 3; d += 1) {
        const text = JSON.stringify(open.drawProfile());
        const { findings, profiles } = readProfiles({ file: "drawn.json", text }, typology);
        expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        const [again] = profiles;
        const left = new OpenCase(again?.profile as Profile, typology, 1);
        expect(left.drawn).toEqual([]);
        expect(left.left).toEqual(open.left);
      }
    }
  });

  it("is nothing where all that is scored is known: share 1, error 0", () => {
    const [atelier] = EXAMPLES.filter(({ id }) => id === "atelier-du-port");
    const [one] = drawn([atelier as Profile]).cases;
    expect(one).toMatchObject({ drawn: [], left: [], kept: { share: 1, error: 0 } });
    expect(one?.outcomes).toHaveLength(1);
  });

  it("stays unknown where a budget has no upper end, and that is said", () => {
    const open = profileIn("funding: { unit: EUR, market: 40000 }\n");
    const [one] = drawn([open]).cases;
    expect(one?.left).toEqual(["market/self_financing"]);
    expect(one?.drawn).not.toContain("/funding");
    expect(new OpenCase(open, typology, 1).drawProfile().funding).toEqual(open.funding);
  });

  it("is drawn group by group, practice by practice and code by code, with equal chances", () => {
    const open = new OpenCase(
      profileIn(
        "governance: { participation: { employees: '>=collaborate', citizens: not_applicable }, practices: { open_agenda: true }, decision_mode: 'board..assembly_vote' }\n",
      ),
      typology,
      1,
    );
    const seen = Array.from({ length: 3000 }, () => open.drawProfile());
    const share = (which: (one: Profile) => boolean): number => seen.filter(which).length / seen.length;
    expect(share(({ governance }) => governance?.participation?.employees === "empower")).toBeCloseTo(1 / 2, 1);
    expect(share(({ governance }) => governance?.participation?.volunteers === "none")).toBeCloseTo(1 / 6, 1);
    expect(share(({ governance }) => governance?.participation?.citizens === "not_applicable")).toBe(1);
    expect(share(({ governance }) => governance?.practices?.open_agenda === true)).toBe(1);
    expect(share(({ governance }) => governance?.practices?.published_minutes === true)).toBeCloseTo(1 / 2, 1);
    const modes = new Set(seen.map(({ indicators }) => JSON.stringify(indicators?.["decision_mode"])));
    expect(modes).toEqual(new Set(['{"raw":"board"}', '{"raw":"assembly_vote"}']));
  });

  it("has a mixed activity divided, and shares of activities that add up", () => {
    const text =
      "activities: [{ name: a, sphere: market, share: '<20' }, { name: b, sphere: mixed }, { name: c, sphere: reciprocity }]\n";
    const open = new OpenCase(profileIn(text), typology, 1);
    for (let d = 0; d < 50; d += 1) {
      const shares = (open.drawProfile().activities ?? []).map(({ share }) => Number(share));
      expect(shares).toHaveLength(4);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 9);
      expect(shares[0]).toBeLessThanOrEqual(20);
    }
  });
});

describe("draws of unknowns", () => {
  it("are the same for a seed, others for another, and no other profile changes them", () => {
    const [first, second] = EXAMPLES as [Profile, Profile];
    const alone = drawn([first]);
    expect(drawn([first])).toEqual(alone);
    expect(drawn([second, first]).cases[1]).toEqual(alone.cases[0]);
    expect(drawn([first], 200, 2).cases[0]?.outcomes).not.toEqual(alone.cases[0]?.outcomes);
  });

  it("have standard errors of sqrt(p (1 - p) / n), shares that add up, and numbers of cases that do", () => {
    const { cases, set, draws } = drawn(EXAMPLES, 250);
    for (const { outcomes, verdicts, kept } of cases) {
      for (const all of [outcomes, verdicts]) expect(all.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1, 12);
      for (const { share, error } of [...outcomes, kept]) {
        expect(error).toBeCloseTo(Math.sqrt((share * (1 - share)) / draws), 12);
      }
    }
    expect(set.counts.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(EXAMPLES.length, 9);
    expect(set.counts.reduce((sum, { declared }) => sum + declared, 0)).toBe(EXAMPLES.length);
  });
});
