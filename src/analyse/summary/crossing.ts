import type { ProfileResult, Result } from "../../model/result.js";
import type { Crossing, CrossSide, CrossValue } from "../../model/summary.js";
import { collate } from "../../plain/collate.js";
import { crossKey, type DescribingField } from "./fields.js";

type Members = ReadonlySet<ProfileResult>;
type Of = Pick<Result, "typology" | "results">;

/** Values of a field with the cases that have each. */
interface Sorted extends CrossSide {
  readonly members: readonly Members[];
}

/**
 * How many cases have which value of one field and which of another. Where a case has several values of a field it is counted under each,
 * and once in the total. Of the type all values are there, of other fields those that occur; the unknown stands last.
 */
export function crossingOf(of: Of, rows: DescribingField, columns: DescribingField): Crossing {
  const [down, across] = [sideOf(of, rows), sideOf(of, columns)];
  return {
    rows: sideAlone(down),
    columns: sideAlone(across),
    counts: down.members.map((row) => across.members.map((column) => countBoth(row, column))),
    total: of.results.length,
  };
}

function sideAlone({ members: _, ...side }: Sorted): CrossSide {
  return side;
}

function countBoth(a: Members, b: Members): number {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
}

function sideOf({ typology, results }: Of, field: DescribingField): Sorted {
  const found = new Map<string, { readonly value: CrossValue; readonly members: Set<ProfileResult> }>();
  const at = (value: CrossValue): Set<ProfileResult> => {
    const key = crossKey(value);
    const one = found.get(key) ?? { value, members: new Set() };
    found.set(key, one);
    return one.members;
  };
  if (field.id === "type") for (const value of typesOf(typology)) at(value);
  for (const result of results) {
    const values = field.values(result);
    for (const value of values.length === 0 ? [UNKNOWN] : values) at(value).add(result);
  }
  const sorted = [...found.values()];
  if (field.id !== "type") sorted.sort((a, b) => compare(field, a, b));
  return {
    field: field.id,
    values: sorted.map(({ value }) => value),
    totals: sorted.map(({ members }) => members.size),
    several: field.isMany && results.some((result) => field.values(result).length > 1),
    members: sorted.map(({ members }) => members),
  };
}

const UNKNOWN: CrossValue = { kind: "unknown" };

/** All types, then the two ways of having none: they are never left out. */
function typesOf({ types }: Result["typology"]): CrossValue[] {
  const named = types.map(({ id }): CrossValue => ({ kind: "type", type: id }));
  return [...named, { kind: "no-type", status: "borderline" }, { kind: "no-type", status: "undetermined" }];
}

interface Found {
  readonly value: CrossValue;
  readonly members: Members;
}

/** Codes in their own order, or, without one, the frequent ones first: the order of their words depends on the language. */
function compare({ codes }: DescribingField, a: Found, b: Found): number {
  const unknown = Number(a.value.kind === "unknown") - Number(b.value.kind === "unknown");
  if (unknown !== 0) return unknown;
  if (a.value.kind !== "code" || b.value.kind !== "code") return collate(keyOf(a.value), keyOf(b.value));
  const byRank = codes === null ? 0 : codes.indexOf(a.value.code) - codes.indexOf(b.value.code);
  const bySize = codes === null ? b.members.size - a.members.size : 0;
  return byRank || bySize || collate(a.value.code, b.value.code);
}

function keyOf(value: CrossValue): number | string {
  return value.kind === "year" ? value.year : crossKey(value);
}
