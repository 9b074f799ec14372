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

/** On an axis a case has no score, or one below 0.5, above it, or at it: a digit of four for each axis. */
const STATES = { none: 0, low: 1, high: 2, middle: 3 } as const;
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
  private readonly state: Uint8Array;
  private readonly sides: Uint8Array;
  private readonly near: Uint8Array;
  private readonly weak: Uint8Array;

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
    this.state = new Uint8Array(size);
    this.sides = new Uint8Array(size);
    this.near = new Uint8Array(size);
    this.weak = new Uint8Array(size);
  }

  /** Fills a column with the places of the verdicts (`verdictsOf`). */
  fill(verdicts: Uint8Array, axes: readonly AxisColumns[], soundKnown: Float64Array, band: Float64Array): void {
    for (let a = 0; a < axes.length; a += 1) this.look(a, axes[a] as AxisColumns, soundKnown, band);
    const count = this.typology.types.length;
    const { leading, isOnly, named, state, sides, near, weak } = this;
    for (let i = 0; i < verdicts.length; i += 1) {
      const type = leading[state[i] as number] as number;
      const bits = named[type] as number;
      if (type >= count) verdicts[i] = 3 * count + (type - count);
      else if (((near[i] as number) & bits) !== 0) verdicts[i] = 3 * count + 1;
      else if (isOnly[sides[i] as number] === 1) verdicts[i] = 3 * type;
      else verdicts[i] = 3 * type + (((weak[i] as number) & bits) === 0 ? 1 : 2);
    }
  }

  /** Adds the digits and bits of one axis; the first one begins anew. */
  private look(a: number, { score, lo, hi }: AxisColumns, soundKnown: Float64Array, band: Float64Array): void {
    const { state, sides, near, weak } = this;
    for (let i = 0; i < score.length; i += 1) {
      const s = score[i] as number;
      const [least, most] = [lo[i] as number, hi[i] as number];
      const low = least <= MIDDLE_AT_MOST ? 1 : 0;
      const high = most >= MIDDLE_AT_LEAST ? 2 : 0;
      const place =
        s > MIDDLE_AT_MOST ? STATES.high : s < MIDDLE_AT_LEAST ? STATES.low : s >= 0 ? STATES.middle : STATES.none;
      const isNear = Math.abs(s - 0.5) <= (band[i] as number) + TOLERANCE ? 1 : 0;
      const isKnown = 1 - (most - least) >= (soundKnown[i] as number) - TOLERANCE;
      const isWeak = low + high === 3 && !isKnown ? 1 : 0;
      state[i] = (a === 0 ? 0 : (state[i] as number)) | (place << (2 * a));
      sides[i] = (a === 0 ? 0 : (sides[i] as number)) | ((low | high) << (2 * a));
      near[i] = (a === 0 ? 0 : (near[i] as number)) | (isNear << a);
      weak[i] = (a === 0 ? 0 : (weak[i] as number)) | (isWeak << a);
    }
  }
}

const ANY: Stand["bounds"] = { lo: 0, hi: 1 };
const MIDDLE_AT_MOST = 0.5 + TOLERANCE;
const MIDDLE_AT_LEAST = 0.5 - TOLERANCE;

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
