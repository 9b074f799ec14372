import { TOLERANCE } from "../../../quantity/interval.js";
import type { CompiledItem, CompiledPart } from "./cases.js";
import { drawBetween, fillAt, fillCodeInside, fillInside, fillWholeInside, fillWordsOf, order, widen } from "./fill.js";
import type { Rates } from "./rates.js";
import type { Part } from "./source.js";
import type { Stream } from "./streams.js";
import type { View } from "./view.js";

/**
 * The degrees of an item in a block of draws, a line for each draw. `lost` is d² (method §4), the part of its weight that an item gives up.
 * Where the item is `exact`, `hi` is `lo` and `lost` is not set. Columns may belong to others: they are for reading.
 */
export interface ItemColumns {
  lo: Float64Array;
  hi: Float64Array;
  lost: Float64Array;
  exact: boolean;
}

/** Columns of an item's own, and those in which its degrees stand: its own ones, or those of a code. */
export interface Held {
  readonly own: ItemColumns;
  readonly seen: ItemColumns;
}

/** Computes the degrees of items in a block of draws. Nothing is allocated for a line. */
export class Degrees {
  private readonly none: Float64Array;
  private readonly all: Float64Array;
  private readonly ownPart: ItemColumns;
  private readonly part: ItemColumns;
  private view!: View;
  private key!: Stream;

  constructor(size: number) {
    this.none = new Float64Array(size);
    this.all = new Float64Array(size).fill(1);
    const { own, seen } = newHeld(size);
    this.ownPart = own;
    this.part = seen;
  }

  /** The columns of an item. */
  fill({ place, source, words }: CompiledItem, view: View, key: Stream, { own, seen: target }: Held): ItemColumns {
    this.view = view;
    this.key = key;
    if (source.kind === "groups") {
      this.fillGroups(own, target, place, source.parts);
      return target;
    }
    if (source.kind === "words") {
      const inside = words < 0 ? null : (view.words[words] as Int32Array);
      fillWordsOf(own, view.degrees[place] as readonly Float64Array[], source, inside, key);
      point(target, own, false);
    } else {
      this.fillPart(own, target, place, source, words);
    }
    if (!target.exact && source.kind !== "unknown") settle(target);
    return target;
  }

  private fillPart(own: ItemColumns, target: ItemColumns, place: number, part: Part, words: number): void {
    if (part.kind === "unknown") {
      target.lo = this.none;
      target.hi = this.all;
      target.lost = this.all;
      target.exact = false;
      return;
    }
    const inside = words < 0 ? null : (this.view.words[words] as Int32Array);
    if (part.kind === "codes") {
      this.fillCodes(own, target, place, part.codes, inside);
      return;
    }
    const isOne = part.lo === part.hi || inside !== null;
    point(target, own, isOne);
    if (part.kind === "number") {
      this.fillNumber(own, place, part, inside);
    } else {
      own.lo.fill(part.lo);
      own.hi.fill(part.hi);
      if (inside !== null) drawBetween(own, inside, this.key);
    }
  }

  /** Inside an interval with an open end a degree is drawn: that end has no value. */
  private fillNumber(
    own: ItemColumns,
    place: number,
    { lo, hi, whole }: Extract<Part, { kind: "number" }>,
    inside: Int32Array | null,
  ): void {
    const rates = this.view.rates[place] as Rates;
    if (inside !== null && Number.isFinite(hi - lo)) {
      (whole ? fillWholeInside : fillInside)(own.lo, rates, { lo, hi }, inside, this.key);
      return;
    }
    fillAt(own.lo, rates, lo);
    if (lo === hi) return;
    fillAt(own.hi, rates, hi);
    order(own);
    if (inside !== null) drawBetween(own, inside, this.key);
  }

  private fillCodes(
    own: ItemColumns,
    target: ItemColumns,
    place: number,
    codes: readonly number[],
    inside: Int32Array | null,
  ): void {
    const degrees = this.view.degrees[place] as readonly Float64Array[];
    const first = degrees[codes[0] as number] as Float64Array;
    point(target, own, codes.length === 1 || inside !== null);
    if (codes.length === 1) {
      target.lo = first;
      target.hi = first;
    } else if (inside !== null) {
      fillCodeInside(own.lo, degrees, codes, inside, this.key);
    } else {
      own.lo.set(first);
      own.hi.set(first);
      for (const code of codes) widen(own, degrees[code] as Float64Array);
    }
  }

  /** The mean over the groups, end by end, and of what each loses by its own width (method §2, rule 9, and §4). */
  private fillGroups(own: ItemColumns, target: ItemColumns, place: number, parts: readonly CompiledPart[]): void {
    own.lo.fill(0);
    own.hi.fill(0);
    own.lost.fill(0);
    let isOne = true;
    for (const { part, words } of parts) {
      this.fillPart(this.ownPart, this.part, place, part, words);
      addPart(own, this.part, parts.length);
      isOne = isOne && this.part.exact;
    }
    point(target, own, isOne);
    if (!isOne) settleGroups(own);
  }
}

function emptyColumns(size: number): ItemColumns {
  const column = (): Float64Array => new Float64Array(size);
  return { lo: column(), hi: column(), lost: column(), exact: false };
}

/** Columns of zeros. */
export function newHeld(size: number): Held {
  const own = emptyColumns(size);
  return { own, seen: { ...own } };
}

function point(target: ItemColumns, own: ItemColumns, exact: boolean): void {
  target.lo = own.lo;
  target.hi = exact ? own.lo : own.hi;
  target.lost = own.lost;
  target.exact = exact;
}

/** A mean over n groups, one of them more. */
function addPart({ lo, hi, lost }: ItemColumns, part: ItemColumns, n: number): void {
  for (let i = 0; i < lo.length; i += 1) {
    const least = part.lo[i] as number;
    const most = part.hi[i] as number;
    lo[i] = (lo[i] as number) + least / n;
    hi[i] = (hi[i] as number) + most / n;
    lost[i] = (lost[i] as number) + (most - least) ** 2 / n;
  }
}

/** Degrees that cover everything say nothing (method §2, rule 1); the others lose by their width. */
function settle({ lo, hi, lost }: ItemColumns): void {
  for (let i = 0; i < lo.length; i += 1) {
    const width = (hi[i] as number) - (lo[i] as number);
    lost[i] = width * width;
    if (width >= ALL) forget(lo, hi, lost, i);
  }
}

function settleGroups({ lo, hi, lost }: ItemColumns): void {
  for (let i = 0; i < lo.length; i += 1) if ((hi[i] as number) - (lo[i] as number) >= ALL) forget(lo, hi, lost, i);
}

/** No narrower interval covers everything within the tolerance at both ends. */
const ALL = 1 - 2 * TOLERANCE;

function forget(lo: Float64Array, hi: Float64Array, lost: Float64Array, i: number): void {
  if ((lo[i] as number) > TOLERANCE || (hi[i] as number) < 1 - TOLERANCE) return;
  lo[i] = 0;
  hi[i] = 1;
  lost[i] = 1;
}
