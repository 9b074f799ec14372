import { fold } from "../plain/fold.js";
import { stemOf } from "../plain/label-stem.js";
import { closest, isClear } from "../plain/suggest.js";
import labels from "./generated/labels.js";

/** What an id is called, and how that is compared. */
interface Called {
  readonly label: string;
  readonly stem: string;
}

const KNOWN = new Map<string, readonly Called[]>();
let table: Readonly<Record<string, readonly string[]>> | null = null;

/** Labels are words of every day, of which others differ little: of so many letters one may be wrong. */
const PART = 5;
/** Shorter parts of labels say nothing. */
const LEAST_PART = 4;
/** Longer texts are no labels. */
const LONGEST = 100;

/** The candidate that the program prints under this label in any language; `null` where it is none of them, or several. */
export function idCalled(label: string, candidates: readonly string[]): string | null {
  if (label.length > LONGEST) return null;
  const stem = stemOf(label);
  if (stem === "") return null;
  const found = candidates.filter((id) => callsOf(id).some((called) => called.stem === stem));
  const [id = null, ...others] = found;
  if (others.length === 0) return id;
  const exact = found.filter((one) => callsOf(one).some((called) => fold(called.label) === fold(label)));
  return exact.length === 1 ? (exact[0] ?? null) : null;
}

/** The candidate whose label this was probably meant to be: one of which few letters differ, or the only one in which it stands. */
export function idCalledNearly(label: string, candidates: readonly string[]): string | null {
  if (label.length > LONGEST) return null;
  const stem = stemOf(label);
  const ids = new Map<string, string | null>();
  for (const id of candidates) {
    for (const called of callsOf(id))
      ids.set(called.stem, ids.has(called.stem) && ids.get(called.stem) !== id ? null : id);
  }
  const near = closest(stem, [...ids.keys()], PART);
  if (near !== null) return ids.get(near) ?? null;
  if (stem.length < LEAST_PART) return null;
  const within = candidates.filter((id) => callsOf(id).some((called) => called.stem.split(" ").includes(stem)));
  return within.length === 1 ? (within[0] ?? null) : null;
}

/** True where only this id can be meant: by its letters, or because it is called so and no other candidate is. */
export function isClearlyMeant(word: string, id: string, candidates: readonly string[]): boolean {
  return isClear(word, id, candidates) || idCalled(word, candidates) === id;
}

/** How many labels there are to compare with. */
export function labelCount(candidates: readonly string[]): number {
  return candidates.reduce((sum, id) => sum + callsOf(id).length, 0);
}

/** The label by which the id was known; `null` where the word differs from the id itself by few letters, and no label is needed to see why. */
export function labelOf(word: string, id: string | null): string | null {
  if (id === null || word.length > LONGEST || closest(word, [id]) !== null) return null;
  const calls = callsOf(id);
  const stem = stemOf(word);
  const called = calls.find((one) => fold(one.label) === fold(word)) ?? calls.find((one) => one.stem === stem);
  if (called !== undefined) return called.label;
  const stems = calls.map((one) => one.stem);
  const near = closest(stem, stems, PART);
  return calls.find((one) => one.stem === near || one.stem.split(" ").includes(stem))?.label ?? null;
}

function callsOf(id: string): readonly Called[] {
  const known = KNOWN.get(id);
  if (known !== undefined) return known;
  table ??= labels();
  const calls = (Object.hasOwn(table, id) ? (table[id] ?? []) : []).map((label) => ({ label, stem: stemOf(label) }));
  if (calls.length > 0) KNOWN.set(id, calls);
  return calls;
}
