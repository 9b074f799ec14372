import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocuments } from "../../../src/read/documents.js";
import validate from "../../../src/validate/generated/profile.js";
import isProfile from "../../../src/validate/generated/profile-check.js";
import { demanded, runs } from "../../helpers/runs.js";

const EXAMPLES = fileURLToPath(new URL("../../../examples/profiles/", import.meta.url));
const PROFILES = readdirSync(EXAMPLES)
  .flatMap((file) => readDocuments({ file, text: readFileSync(EXAMPLES + file, "utf8") }).documents)
  .map(({ value }) => value as Record<string, unknown>);

const TRAPS = [
  ...[0, -1, 1, 2.5, 101, 1e16, 1e30, Number.NaN, Number.POSITIVE_INFINITY, true, null],
  ...[
    "",
    " ",
    "<7",
    ">= 2.5",
    "20..30",
    "involve",
    ">=consult",
    "not_applicable",
    "2013-13",
    "2013-02-30",
    "EUR",
    "percent",
  ],
  ...["x".repeat(1001), "a b", "\n", "1", "low"],
  ...[
    [],
    {},
    [1],
    ["a", "a"],
    ["culture"],
    [{}],
    { min: 1 },
    { min: 1, max: 2, x: 1 },
    { raw: 1 },
    { raw: 1, degree: 1 },
  ],
  ...[{ source: "a" }, [{ source: "a" }], { title: "t" }, { sphere: "market" }, { role: "decision" }, { unit: "EUR" }],
  JSON.parse('{"__proto__": 1}'),
];

/** Every place of the data at which something can be put. */
function placesIn(value: unknown): { parent: Record<string, unknown>; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const parent = value as Record<string, unknown>;
  return Object.keys(parent).flatMap((key) => [{ parent, key }, ...placesIn(parent[key])]);
}

const KEYS = ["x-own", "X", "__proto__", "constructor", "min", "max", "raw", "degree", "name", "other", "total", "0"];

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  how: fc.constantFrom("graft", "graft", "put", "add", "remove", "rename"),
  value: fc.oneof(fc.constantFrom(...TRAPS), fc.jsonValue({ maxDepth: 2 })),
  key: fc.constantFrom(...KEYS),
  donor: fc.constantFrom(...PROFILES),
});

function put(map: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
}

/** An example in which values, keys or whole blocks are changed. */
const changed = fc
  .tuple(fc.constantFrom(...PROFILES), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([profile, changes]) => {
    const copy = structuredClone(profile);
    for (const { at, how, value, key, donor } of changes) {
      const places = placesIn(how === "graft" ? donor : copy);
      const place = places[Math.floor(at * places.length)];
      if (!place) continue;
      const { parent, key: old } = place;
      if (how === "graft" && Object.hasOwn(donor, old)) put(copy, old, structuredClone(donor[old]));
      if (how === "put") put(parent, old, value);
      if (how === "add") put(parent, key, value);
      if (how === "rename") put(parent, key, parent[old]);
      if ((how === "remove" || how === "rename") && !Array.isArray(parent)) delete parent[old];
    }
    return copy;
  });

describe("the quick check", () => {
  test("says yes to the examples", () => {
    for (const profile of PROFILES) expect(isProfile(profile)).toBe(true);
  });

  test("says yes where the complete validator does, and nowhere else", () => {
    let valid = 0;
    fc.assert(
      fc.property(changed, (value) => {
        const isValid = validate(value);
        if (isValid) valid += 1;
        expect(isProfile(value)).toBe(isValid);
      }),
      { numRuns: runs(3000) },
    );
    expect(valid).toBeGreaterThan(demanded(300, 3000));
  });

  test("may leave a text of many signs of two units to the complete validator", () => {
    const value = { tcec: 1, id: "a", name: "\u{1f600}".repeat(600), date: 2013 };
    expect([validate(value), isProfile(value)]).toEqual([true, false]);
  });

  test("has nothing to say of what is no map", () => {
    for (const value of [...TRAPS, fc]) expect(isProfile(value)).toBe(false);
  });
});
