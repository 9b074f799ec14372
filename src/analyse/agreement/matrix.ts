import { FIELDS } from "../../model/generated/fields.js";
import type { Profile } from "../../model/profile.js";
import { pointerAlong, pointerTokens } from "../../plain/pointer.js";
import { type FieldReading, type FieldScale, type Reading, readingsOf, scaleOf } from "./fields.js";

/** What a coder said of a unit: a reading, `unknown` where it is left open, `null` where the coder was not asked. */
export type Cell = Reading | "unknown" | null;

/** One unit of a field: a case, or an element of a list of a case that some coder named. */
export interface Unit {
  /** The place of the case, from 0. */
  readonly case: number;
  readonly element: string | null;
  /** One for each coder. */
  readonly cells: readonly Cell[];
  /** Where each coder wrote it, or would have; `null` of those who were not asked. */
  readonly pointers: readonly (string | null)[];
}

/** Everything that coders said of one field. */
export interface FieldMatrix {
  readonly field: string;
  readonly scale: FieldScale;
  readonly units: readonly Unit[];
}

/** True where not all coders who were asked say the same. */
export function differs({ cells }: Unit): boolean {
  return new Set(cells.filter((cell) => cell !== null).map((cell) => JSON.stringify(cell))).size > 1;
}

/** A case as its coders coded it; `null` where one did not. */
export type CodedCase = readonly (Profile | null)[];

/**
 * The fields that at least one coder coded, in the order of the schema of profiles. Amounts of a budget that one coder
 * writes in percent and another in a currency are no ratings on one scale: of such a case only the unit is compared.
 */
export function matricesOf(cases: readonly CodedCase[]): FieldMatrix[] {
  const read = cases.map((codings) => codings.map((profile) => (profile === null ? null : byUnit(profile))));
  const apart = cases.map((codings) => new Set(codings.flatMap((profile) => profile?.funding?.unit ?? [])).size > 1);
  const fields = new Map<string, Unit[]>();
  read.forEach((codings, index) => {
    const keys = new Map<string, FieldReading>();
    for (const readings of codings) for (const [key, one] of readings ?? []) if (!keys.has(key)) keys.set(key, one);
    for (const [key, { field, element }] of keys) {
      const units = fields.get(field) ?? [];
      fields.set(field, units);
      if (!(apart[index] && isAmount(field))) units.push(unitOf(index, element, field, key, codings));
    }
  });
  const asked = ({ case: index }: Unit, field: string): boolean => !(apart[index] && isAmount(field));
  const ordered = [...fields].sort(([a], [b]) => placeInProfile(a) - placeInProfile(b));
  return ordered.map(([field, units]) => ({
    field,
    scale: scaleOf(field),
    units: isOfElements(field) ? units : withUnknown(field, units, read).filter((unit) => asked(unit, field)),
  }));
}

const ORDER = new Map(Object.keys(FIELDS).map((field, place) => [field, place]));

/** The place of a field in the order of the schema; a key that the coder chose stands where its block does. */
function placeInProfile(field: string): number {
  for (let path = field; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
    const place = ORDER.get(path);
    if (place !== undefined) return place;
  }
  return ORDER.size;
}

/** The readings of a coder by field and element. */
type Readings = ReadonlyMap<string, FieldReading>;

function byUnit(profile: Profile): Readings {
  return new Map(readingsOf(profile).map((one) => [keyOf(one.field, one.element), one]));
}

function keyOf(field: string, element: string | null): string {
  return element === null ? field : JSON.stringify([field, element]);
}

function unitOf(
  index: number,
  element: string | null,
  field: string,
  key: string,
  codings: readonly (Readings | null)[],
): Unit {
  const here = codings.map((readings) => readings?.get(key) ?? null);
  const anywhere = here.find((one) => one !== null)?.pointer ?? "";
  const asked = codings.map((readings) => isAsked(readings, field, element));
  return {
    case: index,
    element,
    cells: here.map((one, coder) => one?.reading ?? (asked[coder] ? "unknown" : null)),
    pointers: here.map((one, coder) => {
      if (one !== null || !asked[coder]) return one?.pointer ?? null;
      return element === null ? anywhere : withinElement(codings[coder] ?? null, field, element, anywhere);
    }),
  };
}

/** Where a field of an element would stand in a profile that has the element and not the field, from where it stands in another one. */
function withinElement(readings: Readings | null, field: string, element: string, other: string): string | null {
  const list = readings?.get(listOf(field));
  if (list?.reading.kind !== "list") return null;
  const rest = pointerTokens(other).slice(pointerTokens(list.pointer).length + 1);
  return pointerAlong([...pointerTokens(list.pointer), list.reading.words.indexOf(element), ...rest]);
}

/** The list whose elements a field is of. */
function listOf(field: string): string {
  return field.slice(0, field.indexOf("[]"));
}

/** Whether a coder leaves open what is not coded: of an element of a list only who names it, of a part only who gives no whole. */
function isAsked(readings: Readings | null, field: string, element: string | null): boolean {
  if (readings === null) return false;
  if (element === null) return readings.get(field.slice(0, Math.max(0, field.lastIndexOf("."))))?.isWhole !== true;
  const list = readings.get(listOf(field))?.reading;
  return list?.kind === "list" && list.words.includes(element);
}

/** What one coder coded somewhere is unknown, of everybody, in the cases where nobody did. */
function withUnknown(field: string, units: readonly Unit[], read: readonly (readonly (Readings | null)[])[]): Unit[] {
  const coded = new Map(units.map((unit) => [unit.case, unit]));
  return read.map(
    (codings, index): Unit =>
      coded.get(index) ?? {
        case: index,
        element: null,
        cells: codings.map((readings) => (isAsked(readings, field, null) ? "unknown" : null)),
        pointers: codings.map(() => null),
      },
  );
}

function isOfElements(field: string): boolean {
  return field.includes("[]");
}

function isAmount(field: string): boolean {
  return field.startsWith("funding.") && field !== "funding.unit" && !field.startsWith("funding.budget");
}
