import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Typology } from "../../../src/model/typology.js";
import { SHIPPED_TYPOLOGIES, type ShippedName } from "../../../src/plain/typology-name.js";
import { loadTypology } from "../../../src/typology/load.js";
import { shippedTypology } from "../../../src/typology/shipped.js";
import { faultsOfFrenchProse } from "../messages/typography.js";
import { fileOf, sourceOf } from "./files.js";

const pathOf = (name: ShippedName): string => `typologies/${name}.yaml`;
const loaded = (name: ShippedName): Typology => {
  const { value, diagnostics } = loadTypology(sourceOf(pathOf(name)));
  expect(diagnostics, name).toEqual([]);
  if (value === null) throw new Error(name);
  return value;
};

/** Sources that describe the method, and so are named without a passage that refers to them. */
const OF_THE_METHOD: readonly string[] = ["kvist2007"];

describe("the typologies that are shipped", () => {
  it("are the files of typologies/, each named after its id", () => {
    const files = readdirSync(new URL("../../../typologies", import.meta.url)).filter((name) => name.endsWith(".yaml"));
    expect(files.sort()).toEqual(SHIPPED_TYPOLOGIES.map((name) => `${name}.yaml`));
  });

  it.each(SHIPPED_TYPOLOGIES)("%s is what loading its file gives, without a finding", async (name) => {
    expect(await shippedTypology(name)).toEqual(loaded(name));
    expect((await shippedTypology(name)).id).toBe(name);
  });

  it("each call gives an object of its own", async () => {
    expect(await shippedTypology("plural-economy")).not.toBe(await shippedTypology("plural-economy"));
  });
});

/** Every object in the typology with the path to it. */
function objectsIn(value: unknown, path = ""): [string, Record<string, unknown>][] {
  if (typeof value !== "object" || value === null) return [];
  const children = Object.entries(value).flatMap(([key, child]) => objectsIn(child, `${path}/${key}`));
  return Array.isArray(value) ? children : [[path, value as Record<string, unknown>], ...children];
}

describe.each(SHIPPED_TYPOLOGIES)("the words of %s", (name) => {
  const typology = loaded(name);
  const objects = objectsIn(typology);
  const texts = objects.filter(([, object]) => typeof object.en === "string");

  it("labels, statements and descriptions are there wherever they can be", () => {
    const indicators = typology.axes.flatMap((axis) => axis.indicators);
    for (const { id, statement, description, source, weight, calibration } of indicators) {
      expect(statement?.en, id).toContain("{value}");
      expect(statement?.fr, id).toContain("{value}");
      expect([description, source, weight.rationale, calibration.rationale], id).not.toContain(undefined);
    }
    const described = [...typology.axes, ...typology.types, ...typology.watchpoints, ...typology.checks];
    for (const thing of described) expect(thing.description, thing.id).toBeDefined();
    const sourced = [...typology.types, ...typology.traits, ...typology.watchpoints, ...typology.checks];
    for (const thing of sourced) expect(thing.source?.ref, thing.id).toBeTruthy();
  });

  it("a watchpoint is described by when it is raised, for its description is printed where it is cleared too", () => {
    for (const { id, description } of typology.watchpoints) {
      expect(description?.en, id).toMatch(/^Where /);
      expect(description?.fr, id).toMatch(/^Là où(?:,| )/);
    }
  });

  it("every decision has its reason in both languages", () => {
    const decided = objects.filter(([, { decision }]) => decision === true);
    expect(decided.length).toBeGreaterThan(15);
    for (const [path, { rationale }] of decided) {
      expect(rationale, path).toEqual({ en: expect.stringMatching(/\w/), fr: expect.stringMatching(/\w/) });
    }
  });

  it("French has its spaces and apostrophes", () => {
    for (const [path, { fr }] of texts) expect(faultsOfFrenchProse(String(fr)), path).toEqual([]);
  });

  it("labels begin in lower case where they stand inside a sentence", () => {
    for (const { label } of [...typology.types, ...typology.traits]) {
      expect(label.en?.[0]).toBe(label.en?.[0]?.toLowerCase());
      expect(label.fr?.[0]).toBe(label.fr?.[0]?.toLowerCase());
    }
  });

  it("every source is referred to or names the method", () => {
    const used = new Set(
      objects.flatMap(([, { ref, after }]) => [ref, after].filter((key) => typeof key === "string")),
    );
    const unused = Object.keys(typology.sources).filter((key) => !used.has(key));
    expect(unused.filter((key) => !OF_THE_METHOD.includes(key))).toEqual([]);
  });

  it("its file names no key that the resolved typology loses", () => {
    const file = objectsIn(fileOf(pathOf(name))).flatMap(([, object]) => Object.keys(object));
    const resolved = new Set(objects.flatMap(([, object]) => Object.keys(object)));
    const renamed = ["minimum_known", "sound_known", "tcec_typology"];
    expect([...new Set(file)].filter((key) => !resolved.has(key)).sort()).toEqual(renamed);
  });
});
