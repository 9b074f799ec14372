import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { assess, type ProfileResult, type ShippedName, shippedTypology } from "../../src/index.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const PROFILES = ["examples/profiles", "examples/typologies/profiles"].flatMap((folder) =>
  readdirSync(new URL(`../../${folder}`, import.meta.url))
    .sort()
    .map((name) => ({ name, path: `${folder}/${name}` })),
);
const OTHERS = ["emes-ideal-type", "plural-economy"] as const satisfies readonly ShippedName[];

interface Expected {
  readonly file: string;
  readonly status: string;
  readonly type: string | null;
  readonly possible?: readonly string[];
}

const results = new Map<ShippedName, ReadonlyMap<string, ProfileResult>>();

beforeAll(async () => {
  for (const name of [...OTHERS, "matray-poisat-2015"] as const) {
    const typology = await shippedTypology(name);
    const found = PROFILES.flatMap(({ name: file, path }) => [...assess({ file, text: read(path) }, typology).results]);
    results.set(name, new Map(found.map((result) => [`${result.id}/${result.date}`, result])));
  }
});

const of = (name: ShippedName, key: string): ProfileResult => {
  const result = results.get(name)?.get(key);
  if (!result) throw new Error(`${key} under ${name}`);
  return result;
};

/** The degree of a share by the direct method, from the formula of Ragin (2008) with 0.95 at the anchor. */
const direct = (x: number, out: number, crossover: number, full: number): number => {
  const span = x > crossover === full > crossover ? full - crossover : crossover - out;
  return 1 / (1 + Math.exp((-Math.log(0.95 / 0.05) * (x - crossover)) / span));
};

describe.each(OTHERS)("the examples under %s", (name) => {
  const expected = Object.entries(parse(read(`examples/typologies/expected/${name}.yaml`)) as Record<string, Expected>);

  it.each(expected)("%s comes out as it should", (key, { file, status, type, possible }) => {
    const result = of(name, key);
    expect([result.source.file, result.status, result.type]).toEqual([file, status, type]);
    if (possible) expect(result.possible).toEqual(possible);
  });

  it("its own profiles have no finding", async () => {
    const typology = await shippedTypology(name);
    for (const { name: file, path } of PROFILES.filter((profile) => profile.path.includes("typologies"))) {
      const { findings } = assess({ file, text: read(path) }, typology);
      expect(
        findings.map(({ code }) => code).filter((code) => code !== "indicator-unknown"),
        file,
      ).toEqual([]);
    }
  });
});

describe("cases that are atypical under the default typology", () => {
  it.each([
    ["carre-des-tisserands/2022", "institutionalized", "civic", ["civic_not_patronage"]],
    ["cercle-des-quais/2020", "entrepreneurial", "civic", []],
    ["ateliers-du-lavoir/2021", "entrepreneurial", "public_led", []],
  ])("%s is %s there and %s under plural-economy", (key, before, after, atypical) => {
    const there = of("matray-poisat-2015", key);
    expect([there.type, there.atypical.length]).toEqual([before, 1]);
    expect([of("plural-economy", key).type, of("plural-economy", key).atypical]).toEqual([after, atypical]);
  });

  it("are told apart from those that are typical of the same type", () => {
    expect(of("plural-economy", "plateforme-des-deux-vallees/2017-12-31").type).toBe("public_led");
    expect(of("plural-economy", "atelier-du-port/2018").type).toBe("market_led");
  });
});

describe("scores by hand", () => {
  it("plural economy: 80, 80 and 90 of 250, unpaid work among them", () => {
    const { axes } = of("plural-economy", "halles-de-la-combe/2022");
    expect(axes.market?.score).toBeCloseTo(direct(32, 20, 50, 80), 12);
    expect(axes.redistribution?.score).toBeCloseTo(direct(32, 20, 50, 80), 12);
    expect(axes.reciprocity?.score).toBeCloseTo(direct(36, 20, 50, 80), 12);
  });

  it("EMES: the greatest word of a list, a descending share, a judgement of the coder", () => {
    const { axes } = of("emes-ideal-type", "fabrique-des-trois-ponts/2023");
    expect(axes.economic?.score).toBeCloseTo((1 + direct(34, 95, 75, 50) + 1) / 3, 12);
    expect(axes.social?.score).toBeCloseTo((1 + 1 + 0.9) / 3, 12);
    const seats = direct((2 / 12) * 100, 50, 34, 10);
    expect(axes.governance?.score).toBeCloseTo((seats + 1 + (0.9 + 0.6 + 0.6 + 0.4) / 4) / 3, 12);
  });

  it("EMES: who launched it with citizens takes nothing away", () => {
    const found = of("emes-ideal-type", "fabrique-des-trois-ponts/2023").axes.social?.indicators;
    expect(found?.find(({ id }) => id === "citizen_initiative")).toMatchObject({
      raw: "citizens",
      membership: { lo: 1, hi: 1 },
    });
  });
});
