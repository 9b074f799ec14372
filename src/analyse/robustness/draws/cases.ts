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
  readonly shared: number;
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
  const items = cases.map(({ readings }) =>
    axes.map(({ slots }, a) =>
      slots.flatMap((slot, s) => itemOf(slot, (readings[a] as readonly Reading[])[s] as Reading, plan, inside)),
    ),
  );
  const keys = new Map(items.flat(2).map((item) => [item, sharedKey(item)]));
  const shared = sharedOf(keys);
  return {
    inside: inside.all,
    shared: shared.all,
    cases: cases.map(({ key }, c) => ({
      key: streamOf(plan.seed, ["case", key]),
      axes: (items[c] as CompiledItem[][]).map((own, a) => ({
        items: own.map((item) => ({ ...item, shared: shared.find(keys.get(item) ?? "") })),
        pattern: (patterns[a] as Numbered<Pattern>).of(patternOf(own)),
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

  of(thing: T, key = JSON.stringify(thing)): number {
    const place = this.places.get(key);
    if (place !== undefined) return place;
    this.places.set(key, this.all.length);
    return this.all.push(thing) - 1;
  }

  /** -1 where it is not among them. */
  find(key: string): number {
    return this.places.get(key) ?? -1;
  }
}

function itemOf(slot: Slot, reading: Reading, plan: DrawPlan, inside: Numbered<InsideName>): CompiledItem[] {
  const source = sourceOf(reading);
  if (source === null || reading.indicator.weight.value <= 0) return [];
  const { id } = reading.indicator;
  const draws = isDrawn(plan, "values") && reading.degrees !== null;
  const column = (part: Source, group = ""): number =>
    draws && isOpen(part) ? inside.of({ indicator: id, group }) : -1;
  const common = { place: slot.place, shared: -1 };
  if (source.kind !== "groups") {
    const words = column(source);
    const state = source.kind === "unknown" ? source.kind : isOne(source, words) ? "exact" : "open";
    return [{ ...common, source, words, state, movers: moversOf(slot, source, words >= 0) }];
  }
  const parts = source.groups.map(({ name, part }) => ({ part, words: column(part, name) }));
  const state = parts.every(({ part, words }) => isOne(part, words)) ? "exact" : "open";
  const movers = moversOf(
    slot,
    source,
    parts.some(({ words }) => words >= 0),
  );
  return [{ ...common, source: { kind: "groups", parts }, words: -1, state, movers }];
}

function isOpen(source: Source): boolean {
  return source.kind !== "unknown" && !isExact(source);
}

/** True where a source is one degree in every draw. A list may hold words that the table does not know, or be open to no more. */
function isOne(source: Source, words: number): boolean {
  if (source.kind === "words") return !source.open && !source.words.includes(-1);
  return isExact(source) || words >= 0;
}

function moversOf({ anchors }: Slot, source: Source, isInside: boolean): number {
  const moved = source.kind === "degrees" ? [] : anchors === null ? ["codes"] : ["anchors", "method"];
  return MOVERS.reduce(
    (bits, name, m) => (moved.includes(name) || (name === "values" && isInside) ? bits | (1 << m) : bits),
    0,
  );
}

function patternOf(items: readonly CompiledItem[]): Pattern {
  const places = (isUnknown: boolean): number[] =>
    items.filter(({ state }) => (state === "unknown") === isUnknown).map(({ place }) => place);
  return { known: places(false), unknown: places(true) };
}

/** What several cases say alike, in words that are the same for all of them: its degrees are computed once. */
function sharedOf(keys: ReadonlyMap<CompiledItem, string>): Numbered<CompiledItem> {
  const seen = new Set<string>();
  const shared = new Numbered<CompiledItem>();
  for (const [item, key] of keys) {
    if (key === "") continue;
    if (seen.has(key)) shared.of(item, key);
    seen.add(key);
  }
  return shared;
}

/** The same for equal items; none for one that is drawn for each case, and for one that takes no computing. */
function sharedKey({ place, source, movers, state }: CompiledItem): string {
  const isDrawnInside = (movers & (1 << MOVERS.indexOf("values"))) !== 0;
  const isColumn = source.kind === "codes" && source.codes.length === 1;
  if (state === "unknown" || isDrawnInside || isColumn) return "";
  return `${place} ${JSON.stringify(source)}`;
}
