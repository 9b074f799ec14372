import type { RawValue } from "../model/codes.js";
import type { Typology } from "../model/typology.js";
import { atMost, TOLERANCE } from "../quantity/interval.js";
import type { AxisPosition } from "../score/axis.js";
import { type Item, isInformed } from "../score/item.js";
import { type NewDegrees, type WhatIf, whatIf } from "../score/moved.js";
import { type Goal, type Move, moveOf } from "./move.js";
import { type IdealType, printedType, sideIn } from "./type.js";

/** One indicator's fact is set to one value, all else as it is. */
export interface Change extends Move {
  readonly axis: string;
  readonly indicator: string;
  readonly from: RawValue;
  readonly pointers: readonly string[];
}

/** The smallest change into another type; where none leads there, the smallest after which no type is printed. */
export interface Way {
  readonly change: Change | null;
  readonly border: Change | null;
}

/** An item and how it moves. */
interface Step {
  readonly position: AxisPosition;
  readonly item: Item;
  readonly move: Move;
}

/**
 * The way from the type of a verdict into another (method §6): the smallest change of one fact after which the printed verdict is
 * the target, across the band. Sizes are compared in units of the distance between the anchors; ties go to the larger weight,
 * then to the order of the file. Where it is out of reach, the smallest change, on an axis that separates the two types, after
 * which no type is printed.
 */
export function wayTo(target: IdealType, from: IdealType, positions: readonly AxisPosition[], typology: Typology): Way {
  const apart = positions.filter(({ axis }) => {
    const [here, there] = [sideIn(from, axis.id), sideIn(target, axis.id)];
    return here !== undefined && there !== undefined && here !== there;
  });
  const band = typology.settings.band.value;
  const [only] = apart;
  const across = only && apart.length === 1 ? [only] : [];
  const change = smallestStep(across, (position, item) => {
    const up = sideIn(target, position.axis.id) === "high";
    const { asked, holds } = ask(position, item, (type) => type?.id === target.id, { positions, typology });
    return [{ up, edge: asked.degreeFor(up ? 0.5 + band : 0.5 - band, up), limit: null, holds }];
  });
  if (change !== null) return { change: changeOf(change), border: null };
  const border = smallestStep(apart, (position, item) => {
    const up = sideIn(from, position.axis.id) === "low";
    const { asked, holds } = ask(position, item, (type) => type === null, { positions, typology });
    return bordersOf(asked, up, band).map((goal) => ({ ...goal, holds }));
  });
  return { change: null, border: border && changeOf(border) };
}

/**
 * Where a type is lost: in the band, and where too little is known, which without a mean can be on either side. With a band of 0
 * it is lost in the band at one value only, and nobody can set a fact to it.
 */
function bordersOf(asked: WhatIf, up: boolean, band: number): Pick<Goal, "up" | "edge" | "limit">[] {
  const [near, far] = up ? [0.5 - band, 0.5 + band] : [0.5 + band, 0.5 - band];
  const inBand = { up, edge: asked.degreeFor(near, up), limit: asked.degreeFor(far, up) };
  const lost = [true, false].map((way) => ({ up: way, edge: asked.degreeWithout(way), limit: null }));
  return [...(atMost(band, 0) ? [] : [inBand]), ...lost];
}

interface Setting {
  readonly positions: readonly AxisPosition[];
  readonly typology: Typology;
}

/** What would be if the item moved, and whether the verdict is then as wished. */
function ask(
  position: AxisPosition,
  item: Item,
  wished: (type: IdealType | null) => boolean,
  { positions, typology }: Setting,
): { readonly asked: WhatIf; readonly holds: Goal["holds"] } {
  const asked = whatIf(position, item, typology.settings.minimumKnown.value);
  const holds = (moved: NewDegrees): boolean => {
    const score = asked.scoreWith(moved);
    const stands = positions.map((other) => (other === position ? { ...other, score } : other));
    return wished(printedType(stands, typology));
  };
  return { asked, holds };
}

function smallestStep(
  positions: readonly AxisPosition[],
  goalsFor: (position: AxisPosition, item: Item) => readonly Goal[],
): Step | null {
  let best: Step | null = null;
  for (const position of positions) {
    for (const item of position.items) {
      if (!isInformed(item)) continue;
      for (const goal of goalsFor(position, item)) {
        const move = moveOf(item, goal);
        if (move && (best === null || isSmaller({ position, item, move }, best))) best = { position, item, move };
      }
    }
  }
  return best;
}

function isSmaller(a: Step, b: Step): boolean {
  if (Math.abs(a.move.size - b.move.size) > TOLERANCE) return a.move.size < b.move.size;
  return a.item.weight > b.item.weight + TOLERANCE;
}

function changeOf({ position, item, move }: Step): Change {
  const { indicator, given, raw, pointers } = item.reading;
  const from = given === "degree" ? { lo: item.degrees.lo, hi: item.degrees.hi } : raw;
  const { group, of, to, until, direction, size } = move;
  return { axis: position.axis.id, indicator: indicator.id, group, of, from, to, until, direction, size, pointers };
}
