import { decide, type Stand, type Status } from "../../../classify/type.js";
import type { Axis, Typology } from "../../../model/typology.js";
import { TOLERANCE } from "../../../quantity/interval.js";
import type { AxisColumns } from "./axis.js";

const FIRM = ["clear", "probable", "tentative"] as const satisfies readonly Status[];

/** A verdict as it is printed. */
export interface PrintedVerdict {
  readonly status: Status;
  /** The id of the type; `null` where undetermined or borderline. */
  readonly type: string | null;
}

/** The verdicts that a typology can print, each with its place: three for each type, then undetermined and borderline. */
export function verdictsOf({ types }: Typology): PrintedVerdict[] {
  const firm = types.flatMap(({ id }) => FIRM.map((status) => ({ status, type: id })));
  return [...firm, { status: "undetermined", type: null }, { status: "borderline", type: null }];
}

/** A case has no score on an axis, or one below 0.5, above it, or at it: a digit of four. A score for each. */
const SCORES = [null, 0, 1, 0.5] as const;
/** On which sides of 0.5 an axis may lie: a digit of four. Its bounds by that. */
const SIDES: readonly Stand["bounds"][] = [
  { lo: 0.5, hi: 0.5 },
  { lo: 0, hi: 0 },
  { lo: 1, hi: 1 },
  { lo: 0, hi: 1 },
];

/**
 * The verdicts on blocks of draws. What follows from the sides of the scores and of the bounds is asked of `decide` once, for
 * every combination; of a draw only the sides are looked up.
 */
export class Decider {
  /** By states: the place of a type; the number of types: undetermined; one more: no type leads. */
  private readonly leading: Uint8Array;
  /** By sides: 1 where one type alone is possible. */
  private readonly isOnly: Uint8Array;
  /** By type: the axes that it names, a bit for each. */
  private readonly named: Uint8Array;
  /** By line, of each axis: its state from bit 0 on, its sides from bit 8, whether it is near 0.5 from bit 16, whether it is weak from bit 20. */
  private readonly seen: Uint32Array;

  constructor(
    private readonly typology: Typology,
    size: number,
  ) {
    const { axes, types, settings } = typology;
    const still: Typology = { ...typology, settings: { ...settings, band: { value: 0 } } };
    const combinations = 4 ** axes.length;
    this.leading = new Uint8Array(combinations).map((_, state) => leadingIn(still, state));
    this.isOnly = new Uint8Array(combinations).map((_, sides) => {
      const stands = axes.map((axis, a) => ({ axis, score: null, bounds: SIDES[digit(sides, a)] ?? ANY, known: 0 }));
      return decide(stands, still).possible.length === 1 ? 1 : 0;
    });
    this.named = Uint8Array.from(types, ({ when }) =>
      axes.reduce((bits, { id }, a) => (Object.hasOwn(when, id) ? bits | (1 << a) : bits), 0),
    );
    this.seen = new Uint32Array(size);
  }

  /** Fills a column with the places of the verdicts (`verdictsOf`). */
  fill(verdicts: Uint8Array, axes: readonly AxisColumns[], soundKnown: Float64Array, band: Float64Array): void {
    this.seen.fill(0);
    for (let a = 0; a < axes.length; a += 1) look(this.seen, a, axes[a] as AxisColumns, soundKnown, band);
    const count = this.typology.types.length;
    const { leading, isOnly, named, seen } = this;
    for (let i = 0; i < verdicts.length; i += 1) {
      const all = seen[i] as number;
      const type = leading[all & 255] as number;
      const bits = type < count ? (named[type] as number) : 0;
      if (type >= count) verdicts[i] = 2 * count + type;
      else if (((all >>> 16) & bits) !== 0) verdicts[i] = 3 * count + 1;
      else if (isOnly[(all >>> 8) & 255] === 1) verdicts[i] = 3 * type;
      else verdicts[i] = 3 * type + (((all >>> 20) & bits) === 0 ? 1 : 2);
    }
  }
}

/** Adds what is seen of one axis. */
function look(
  seen: Uint32Array,
  a: number,
  { score, lo, hi }: AxisColumns,
  soundKnown: Float64Array,
  band: Float64Array,
): void {
  const tolerance = TOLERANCE;
  for (let i = 0; i < seen.length; i += 1) {
    const s = score[i] as number;
    const least = lo[i] as number;
    const most = hi[i] as number;
    const state = (s <= 0.5 + tolerance ? 1 : 0) | (s >= 0.5 - tolerance ? 2 : 0); // none of both: no score
    const sides = (least <= 0.5 + tolerance ? 1 : 0) | (most >= 0.5 - tolerance ? 2 : 0);
    const near = Math.abs(s - 0.5) <= (band[i] as number) + tolerance ? 1 : 0;
    const unsound = 1 - (most - least) < (soundKnown[i] as number) - tolerance ? 1 : 0;
    const weak = (sides >> 1) & sides & unsound;
    seen[i] =
      (seen[i] as number) | (state << (2 * a)) | (sides << (8 + 2 * a)) | (near << (16 + a)) | (weak << (20 + a));
  }
}

const ANY: Stand["bounds"] = { lo: 0, hi: 1 };

function digit(number: number, place: number): number {
  return (number >> (2 * place)) & 3;
}

function leadingIn(typology: Typology, state: number): number {
  const { axes, types } = typology;
  const stands = axes.map((axis: Axis, a): Stand => {
    const score = SCORES[digit(state, a)] ?? null;
    return { axis, score, bounds: score === null ? ANY : { lo: score, hi: score }, known: score === null ? 0 : 1 };
  });
  const { type, status } = decide(stands, typology);
  if (type !== null) return types.indexOf(type);
  return types.length + (status === "undetermined" ? 0 : 1);
}
