import { Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import type { Typology, TypologyFile } from "../../../src/model/typology.js";
import { hashOf } from "../../../src/plain/hash.js";
import { resolveTypology } from "../../../src/typology/resolve.js";
import { FIXTURES, fileOf, sourceOf, typologyWith } from "./files.js";

/** A part of a list that must be there. */
function part<T>(items: readonly T[] | undefined, index: number): T {
  const item = items?.[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
}

/** What the contract of results says against a resolved typology, by another validator than ours. */
function faultsOf(typology: Typology) {
  const schema = JSON.parse(sourceOf("schemas/result.schema.json").text);
  return new Validator({ ...schema.$defs.typology, $defs: schema.$defs }, "2020-12").validate(typology).errors;
}

describe("defaults", () => {
  const typology = resolveTypology(fileOf(`${FIXTURES}/minimal.yaml`));

  it("fill in what the file leaves out", () => {
    expect(typology.settings).toEqual({
      minimumKnown: { value: 0.3 },
      soundKnown: { value: 0.65 },
      band: { value: 0.05 },
    });
    expect(typology.title).toEqual({ en: "fixture", fr: "fixture" });
    const axis = part(typology.axes, 0);
    expect(axis).toMatchObject({
      aggregation: "mean",
      label: { en: "market", fr: "market" },
      high: { label: { en: "high", fr: "fort" } },
      low: { label: { en: "low", fr: "faible" } },
    });
    expect(part(axis.indicators, 0)).toEqual({
      id: "self_financing",
      fact: "self_financing_share",
      label: { en: "self financing", fr: "self financing" },
      unit: "percent",
      range: { min: 0, max: 100 },
      weight: { value: 1 },
      defining: false,
      calibration: {
        method: "direct",
        out: 20,
        crossover: 50,
        in: 80,
        idm: 0.95,
        decision: true,
        rationale: { en: "half", fr: "half" },
      },
    });
    expect([typology.traits, typology.watchpoints, typology.checks, typology.sources]).toEqual([[], [], [], {}]);
  });
});

describe("the typology of three axes", () => {
  const typology = resolveTypology(fileOf(`${FIXTURES}/three-axes.yaml`));
  const [rooted, networked, open] = [0, 1, 2].map((i) => part(typology.axes, i));

  it("keeps its own axes, types and rules", () => {
    expect(typology.axes.map((axis) => [axis.id, axis.aggregation, axis.exponent])).toEqual([
      ["rooted_in_place", "mean", undefined],
      ["networked", "power", 0],
      ["open", "mean", undefined],
    ]);
    expect(typology.types.map(({ id, label, when }) => [id, label.fr, when])).toEqual([
      ["garden", "garden", { rooted_in_place: "high", open: "high" }],
      ["castle", "château", { rooted_in_place: "high", open: "low" }],
      ["caravan", "caravan", { rooted_in_place: "low", networked: "high" }],
      ["island", "island", { rooted_in_place: "low", networked: "low" }],
    ]);
    expect(rooted?.high).toEqual({
      label: { en: "rooted", fr: "ancré" },
      source: { ref: "survey", section: { en: "Q1", fr: "Q1" } },
    });
    expect(part(typology.traits, 0).when).toEqual({
      all: [{ fact: "age", at_least: 10 }, { not: { fact: "voting", one_of: ["by_capital", "by_contribution"] } }],
    });
  });

  it("takes units and ranges from facts, and from the file where there is none", () => {
    const units = typology.axes.flatMap(({ indicators }) => indicators.map((i) => [i.id, i.fact, i.unit, i.range]));
    expect(units).toEqual([
      ["local_money", "local_funding_share", "percent", { min: 0, max: 100 }],
      ["jobs", null, { en: "jobs", fr: "emplois" }, { min: 0, max: null }],
      ["neighbours", null, "code", undefined],
      ["structuring", "structuring", "code", undefined],
      ["members", "members_total", "count", { min: 0, max: null }],
      ["open", "practices_count", "count", { min: 0, max: 7 }],
    ]);
  });

  it("gives a degree at full membership to the direct method only", () => {
    expect(part(networked?.indicators, 1).calibration.idm).toBe(0.99);
    expect(part(rooted?.indicators, 0).calibration.idm).toBe(0.95);
    expect(part(rooted?.indicators, 1).calibration).not.toHaveProperty("idm");
    expect(part(open?.indicators, 0).calibration).not.toHaveProperty("out");
  });

  it("leaves free fields out", () => {
    expect(JSON.stringify(typology)).not.toContain("x-note");
  });
});

describe("the contract of results", () => {
  it.each([
    "typologies/matray-poisat-2015.yaml",
    "examples/typologies/strict-democracy.yaml",
    "test/fixtures/typologies/three-axes.yaml",
    "test/fixtures/typologies/minimal.yaml",
  ])("holds for %s", (path) => {
    expect(faultsOf(resolveTypology(fileOf(path)))).toEqual([]);
  });

  it("would notice a fault", () => {
    const typology = resolveTypology(fileOf(`${FIXTURES}/minimal.yaml`));
    expect(faultsOf({ ...typology, version: 1 as unknown as string })).not.toEqual([]);
  });
});

describe("texts", () => {
  it("stay in the languages that they have; one for all is kept as the English and the French one", () => {
    const typology = resolveTypology(
      typologyWith((file) => {
        file.title = { fr: "Titre", es: "Título" };
        file.description = "all";
        part(file.axes, 0).label = { en: "label" };
      }),
    );
    expect(typology.title).toEqual({ fr: "Titre", es: "Título" });
    expect(typology.description).toEqual({ en: "all", fr: "all" });
    expect(part(typology.axes, 0).label).toEqual({ en: "label" });
  });
});

describe("the hash", () => {
  const hash = (change: (file: TypologyFile) => void) => resolveTypology(typologyWith(change)).hash;
  const plain = hash(() => undefined);

  it("is that of the resolved typology without it", () => {
    const { hash: own, ...content } = resolveTypology(fileOf(`${FIXTURES}/minimal.yaml`));
    expect(own).toBe(hashOf(content));
  });

  it("does not change where a default is written out, keys change places or free fields are added", () => {
    const same = hash((file) => {
      part(part(file.axes, 0).indicators, 0).weight = 1;
      part(file.axes, 1).aggregation = "mean";
      file["x-draft"] = { note: "for the seminar" };
      const { id, ...rest } = part(file.types, 0);
      file.types[0] = { ...rest, id };
    });
    expect(same).toBe(plain);
  });

  it("changes with any number, text, rule or order", () => {
    const changes: ((file: TypologyFile) => void)[] = [
      () => undefined,
      (file) => Object.assign(part(part(file.axes, 0).indicators, 0).calibration, { crossover: 51 }),
      (file) => Object.assign(part(file.types, 0), { label: "other" }),
      (file) => Object.assign(file, { settings: { band: 0.06 } }),
      (file) => Object.assign(file, { checks: [{ id: "x", when: { fact: "age", at_least: 1 } }] }),
      (file) => file.types.reverse(),
      (file) => file.axes.reverse(),
    ];
    expect(new Set(changes.map(hash)).size).toBe(changes.length);
  });
});
