import fc from "fast-check";
import { type Edit, edit, place } from "./edit.js";
import { FIELDS } from "./fields.js";
import { KEYS, oddScalar, oddValue } from "./odd-values.js";
import { ORIGINALS } from "./originals.js";
import { isParent, put, putAt, remove, rename, type Spot, spotsIn, spotsOf } from "./spots.js";

/** The documents of a file as data. */
type Documents = readonly unknown[];

/** Changes a copy: one of the places that `among` finds there, taken modulo how many they are, is given to `change`. */
function changeOne(
  documents: Documents,
  which: number,
  change: (spot: Spot) => void,
  among: (documents: Documents) => readonly Spot[] = spotsOf,
): Documents {
  const copy = structuredClone(documents);
  const spots = among(copy);
  const spot = spots[which % spots.length];
  if (spot) change(spot);
  return copy;
}

const inMaps = (documents: Documents) => spotsOf(documents).filter(({ parent }) => !Array.isArray(parent));
const inLists = (documents: Documents) => spotsOf(documents).filter(({ parent }) => Array.isArray(parent));
const words = (documents: Documents) =>
  spotsOf(documents).filter(({ value }) => typeof value === "string" && value !== "");

/** The blocks whose values are computed with. */
const CODED = /^(?:funding|activities|members|governance|institutions|indicators|date|created|business_model)$/;

/** What is computed with: the values in those blocks that hold no others. */
function coded(documents: Documents): Spot[] {
  const blocks = documents.flatMap(spotsIn).filter(({ key }) => CODED.test(key));
  return blocks.flatMap((block) => [block, ...spotsOf(block.value)]).filter(({ value }) => !isParent(value));
}

const numbers = (documents: Documents) => coded(documents).filter(({ value }) => typeof value === "number");

/** A slip of the keyboard at one place of a word. */
const SLIPS: Readonly<Record<string, (word: string, at: number) => string>> = {
  drop: (word, at) => word.slice(0, at) + word.slice(at + 1),
  double: (word, at) => word.slice(0, at + 1) + word.slice(at),
  swap: (word, at) => word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
  upper: (word) => word.toUpperCase(),
  hyphen: (word) => word.replaceAll("_", "-"),
  blank: (word, at) => `${word.slice(0, at)} ${word.slice(at)}`,
  accent: (word) => word.replace("e", "é"),
};

const slip = fc.tuple(place, place, fc.constantFrom(...Object.keys(SLIPS)));

function misspell(word: string, at: number, how: string): string {
  return SLIPS[how]?.(word, at % Math.max(1, word.length)) ?? word;
}

const factor = fc.constantFrom(-1, 0, 0.1, 0.5, 1.01, 2, 10, 1000, 1e12);

const overPlaces = {
  replace: edit("replace", fc.tuple(place, oddValue), (all: Documents, [which, value]) =>
    changeOne(all, which, (spot) => put(spot, value)),
  ),
  transplant: edit("transplant", fc.tuple(place, place, place), (all: Documents, [which, from, at]) => {
    const donors = spotsOf(ORIGINALS[from % ORIGINALS.length]?.documents);
    return changeOne(all, which, (spot) => put(spot, structuredClone(donors[at % donors.length]?.value)));
  }),
  exchange: edit("exchange", fc.tuple(place, place), (all: Documents, [one, other]) =>
    changeOne(all, one, (spot) => {
      const others = spotsIn(spot.parent);
      const found = others[other % others.length];
      if (!found) return;
      put(spot, found.value);
      put(found, spot.value);
    }),
  ),
  "misspell-word": edit("misspell-word", slip, (all: Documents, [which, at, how]) =>
    changeOne(all, which, (spot) => put(spot, misspell(String(spot.value), at, how)), words),
  ),
  "duplicate-item": edit("duplicate-item", place, (all: Documents, which) =>
    changeOne(all, which, ({ parent, value }) => put({ parent, key: String(spotsIn(parent).length) }, value), inLists),
  ),
};

const overKeys = {
  "delete-key": edit("delete-key", place, (all: Documents, which) => changeOne(all, which, remove)),
  misspell: edit("misspell", slip, (all: Documents, [which, at, how]) =>
    changeOne(all, which, (spot) => rename(spot, misspell(spot.key, at, how)), inMaps),
  ),
  "add-key": edit(
    "add-key",
    fc.tuple(place, fc.constantFrom(...KEYS), oddValue),
    (all: Documents, [which, key, value]) => changeOne(all, which, ({ parent }) => put({ parent, key }, value), inMaps),
  ),
};

const overFields = {
  code: edit("code", fc.tuple(place, oddScalar), (all: Documents, [which, value]) =>
    changeOne(all, which, (spot) => put(spot, value), coded),
  ),
  scale: edit("scale", fc.tuple(place, factor), (all: Documents, [which, by]) =>
    changeOne(all, which, (spot) => put(spot, Number(spot.value) * by), numbers),
  ),
  field: edit("field", fc.tuple(place, fc.constantFrom(...FIELDS), place), (all: Documents, [which, field, at]) =>
    changeOne(all, which, ({ value }) => putAt(value, field.path, field.examples[at % field.examples.length]), spotsIn),
  ),
  "odd-field": edit(
    "odd-field",
    fc.tuple(place, fc.constantFrom(...FIELDS), oddValue),
    (all: Documents, [which, { path }, value]) =>
      changeOne(all, which, (spot) => putAt(spot.value, path, value), spotsIn),
  ),
};

/** Every kind of edit of the values of a file. */
export const VALUE_EDITS: Readonly<Record<string, fc.Arbitrary<Edit<Documents>>>> = {
  ...overPlaces,
  ...overKeys,
  ...overFields,
};
