import type { Reading } from "../../../score/reading.js";
import { type DrawPlan, isDrawn, type SlottedAxis } from "./plan.js";
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

/** What a case says of an indicator. */
export interface CompiledItem {
  readonly place: number;
  readonly source:
    | Exclude<Source, { kind: "groups" }>
    | { readonly kind: "groups"; readonly parts: readonly CompiledPart[] };
  /** As that of a part; -1 also where the source has groups. */
  readonly words: number;
}

/** A case by axes: the items that count there. */
export interface CompiledCase {
  readonly key: Stream;
  readonly axes: readonly (readonly CompiledItem[])[];
}

/** Cases as the draws read them. */
export interface Compiled {
  readonly cases: readonly CompiledCase[];
  readonly inside: readonly InsideName[];
}

/** Looks at cases once, before all draws. A value inside an interval is drawn only where the declared typology takes it as known. */
export function compileCases(axes: readonly SlottedAxis[], cases: readonly DrawnCase[], plan: DrawPlan): Compiled {
  const names = new Map<string, number>();
  const inside: InsideName[] = [];
  const wordsOf = (indicator: string, group: string): number => {
    const name = JSON.stringify([indicator, group]);
    const found = names.get(name) ?? inside.length;
    if (found === inside.length) inside.push({ indicator, group });
    names.set(name, found);
    return found;
  };
  const itemOf = (place: number, reading: Reading): CompiledItem[] => {
    const source = sourceOf(reading);
    if (source === null || reading.indicator.weight.value <= 0) return [];
    const { id } = reading.indicator;
    const draws = isDrawn(plan, "values") && reading.degrees !== null;
    const column = (part: Source, group = ""): number => (draws && isOpen(part) ? wordsOf(id, group) : -1);
    if (source.kind !== "groups") return [{ place, source, words: column(source) }];
    const parts = source.groups.map(({ name, part }) => ({ part, words: column(part, name) }));
    return [{ place, source: { kind: "groups", parts }, words: -1 }];
  };
  return {
    inside,
    cases: cases.map(({ key, readings }) => ({
      key: streamOf(plan.seed, ["case", key]),
      axes: axes.map(({ slots }, a) =>
        slots.flatMap(({ place }, s) => itemOf(place, (readings[a] as readonly Reading[])[s] as Reading)),
      ),
    })),
  };
}

function isOpen(source: Source): boolean {
  return source.kind !== "unknown" && !isExact(source);
}
