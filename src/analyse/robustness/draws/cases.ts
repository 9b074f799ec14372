import type { Reading } from "../../../score/reading.js";
import { type DrawPlan, isDrawn, type Slot, type SlottedAxis } from "./plan.js";
import { isExact, type Part, type Source, sourceOf } from "./source.js";
import { type Stream, streamOf } from "./streams.js";

/** A case as its profile was read: a key of its own, and the readings of each axis in the order of the typology. */
export interface DrawnCase {
  readonly key: string;
  readonly readings: readonly (readonly Reading[])[];
}

/** A value that is drawn inside what is coded: of which indicator, and of which of its groups (`""` where it has none). */
export interface InsideName {
  readonly indicator: string;
  readonly group: string;
}

/** A part with the column of words that draw inside it: its place among the names, -1 where it is not drawn. */
export interface CompiledPart {
  readonly part: Part;
  readonly words: number;
}

/** The factors that can move the degrees of an item, a bit for each. */
export const MOVERS = ["anchors", "method", "codes", "values"] as const;

/** What a case says of an indicator. */
export interface CompiledItem {
  readonly place: number;
  readonly source:
    | Exclude<Source, { kind: "groups" }>
    | { readonly kind: "groups"; readonly parts: readonly CompiledPart[] };
  /** As that of a part; -1 also where the source has groups. */
  readonly words: number;
  /** Whether it is one degree in every draw, says nothing in any, or neither. */
  readonly state: "exact" | "unknown" | "open";
  /** The `MOVERS` that move it. */
  readonly movers: number;
  /** The place among those that several cases have alike; -1: no other case has it. */
  shared: number;
}

/** What a case says of an axis: the items that count there. */
export interface CompiledAxis {
  readonly items: readonly CompiledItem[];
  /** The place of its pattern among those of the axis. */
  readonly pattern: number;
  /** True where every item is exact or unknown. */
  readonly isSettled: boolean;
}

/** The indicators of an axis that apply, and those of them of which nothing is known: weights are added up once for all cases alike. */
export interface Pattern {
  readonly known: readonly number[];
  readonly unknown: readonly number[];
}

/** A case by axes. */
export interface CompiledCase {
  readonly key: Stream;
  readonly axes: readonly CompiledAxis[];
}

/** Cases as the draws read them. */
export interface Compiled {
  readonly cases: readonly CompiledCase[];
  readonly inside: readonly InsideName[];
  readonly shared: readonly CompiledItem[];
  /** By axis. */
  readonly patterns: readonly (readonly Pattern[])[];
}

/** Looks at cases once, before all draws. A value inside an interval is drawn only where the declared typology takes it as known. */
export function compileCases(axes: readonly SlottedAxis[], cases: readonly DrawnCase[], plan: DrawPlan): Compiled {
  const inside = new Numbered<InsideName>();
  const patterns = axes.map(() => new Numbered<Pattern>());
  const itemsOn = (slots: readonly Slot[], readings: readonly Reading[]): CompiledItem[] => {
    const items: CompiledItem[] = [];
    slots.forEach((slot, s) => {
      const item = itemOf(slot, readings[s] as Reading, plan, inside);
      if (item !== null) items.push(item);
    });
    return items;
  };
  const items = cases.map(({ readings }) =>
    axes.map(({ slots }, a) => itemsOn(slots, readings[a] as readonly Reading[])),
  );
  return {
    inside: inside.all,
    shared: shareAlike(items),
    cases: cases.map(({ key }, c) => ({
      key: streamOf(plan.seed, ["case", key]),
      axes: (items[c] as CompiledItem[][]).map((own, a) => ({
        items: own,
        pattern: patternAt(patterns[a] as Numbered<Pattern>, own),
        isSettled: own.every(({ state }) => state !== "open"),
      })),
    })),
    patterns: patterns.map(({ all }) => all),
  };
}

/** Things in the order in which they first came, each once. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly places = new Map<string, number>();

  /** The place of what has that key, `make` where it comes for the first time. */
  of(key: string, make: () => T): number {
    const place = this.places.get(key);
    if (place !== undefined) return place;
    this.places.set(key, this.all.length);
    return this.all.push(make()) - 1;
  }
}

function itemOf(slot: Slot, reading: Reading, plan: DrawPlan, inside: Numbered<InsideName>): CompiledItem | null {
  const source = sourceOf(reading);
  if (source === null || reading.indicator.weight.value <= 0) return null;
  const { id } = reading.indicator;
  const draws = isDrawn(plan, "values") && reading.degrees !== null;
  const column = (part: Source, group = ""): number =>
    draws && isOpen(part) ? inside.of(`${slot.place} ${group}`, () => ({ indicator: id, group })) : -1;
  const { place } = slot;
  if (source.kind !== "groups") {
    const words = column(source);
    const state = source.kind === "unknown" ? source.kind : isOne(source, words) ? "exact" : "open";
    return { place, source, words, state, movers: moversOf(slot, source, words >= 0), shared: -1 };
  }
  const parts = source.groups.map(({ name, part }) => ({ part, words: column(part, name) }));
  const state = parts.every(({ part, words }) => isOne(part, words)) ? "exact" : "open";
  const isInside = parts.some(({ words }) => words >= 0);
  const movers = moversOf(slot, source, isInside);
  return { place, source: { kind: "groups", parts }, words: -1, state, movers, shared: -1 };
}

function isOpen(source: Source): boolean {
  return source.kind !== "unknown" && !isExact(source);
}

/** True where a source is one degree in every draw. A list may hold words that the table does not know, or be open to no more. */
function isOne(source: Source, words: number): boolean {
  if (source.kind === "words") return !source.open && !source.words.includes(-1);
  return isExact(source) || words >= 0;
}

const BITS = MOVERS.map((_, m) => 1 << m) as [number, number, number, number];
const [ANCHORS, METHOD, CODES, VALUES] = BITS;

function moversOf({ anchors }: Slot, source: Source, isInside: boolean): number {
  const moved = source.kind === "degrees" ? 0 : anchors === null ? CODES : ANCHORS | METHOD;
  return isInside ? moved | VALUES : moved;
}

function patternAt(patterns: Numbered<Pattern>, items: readonly CompiledItem[]): number {
  const known: number[] = [];
  const unknown: number[] = [];
  for (const { state, place } of items) (state === "unknown" ? unknown : known).push(place);
  return patterns.of(`${known} / ${unknown}`, () => ({ known, unknown }));
}

/** Numbers what several cases say alike, in words that are the same for all of them, and gives it: its degrees are computed once. */
function shareAlike(items: readonly CompiledItem[][][]): CompiledItem[] {
  const first = new Map<string, CompiledItem>();
  const shared: CompiledItem[] = [];
  for (const item of items.flat(2)) {
    const key = sharedKey(item);
    if (key === "") continue;
    const other = first.get(key);
    if (other === undefined) first.set(key, item);
    else {
      if (other.shared < 0) other.shared = shared.push(other) - 1;
      item.shared = other.shared;
    }
  }
  return shared;
}

/** The same for equal items; none for one that is drawn for each case, and for one that takes no computing. */
function sharedKey({ place, source, movers, state }: CompiledItem): string {
  const isColumn = source.kind === "codes" && source.codes.length === 1;
  if (state === "unknown" || (movers & VALUES) !== 0 || isColumn) return "";
  if (source.kind === "number" || source.kind === "degrees") return `${place} ${source.kind} ${source.lo} ${source.hi}`;
  return `${place} ${JSON.stringify(source)}`;
}
