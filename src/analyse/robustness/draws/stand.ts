/** Where a score lies, and the sides of 0.5 on which its bounds do: all that a verdict asks of an axis, in one of 16 stands. */
export interface AxisStand {
  readonly score: "none" | "at" | "below" | "above";
  readonly bounds: "below" | "above" | "both";
  /** Within the band around 0.5. */
  readonly isNear: boolean;
  /** The bounds are on both sides, and less is known than is sound. */
  readonly isWeak: boolean;
}

const SIDES = ["below", "above", "both"] as const;
const NONE = SIDES.map((bounds): AxisStand => ({ score: "none", bounds, isNear: false, isWeak: false }));
const ofScore = (score: "below" | "above"): AxisStand[] =>
  [false, true].flatMap((isNear) => [
    { score, bounds: score, isNear, isWeak: false },
    { score, bounds: "both", isNear, isWeak: false },
    { score, bounds: "both", isNear, isWeak: true },
  ]);

/** The stands by their number, 0 to 15. */
export const STANDS: readonly AxisStand[] = [
  ...NONE,
  { score: "at", bounds: "both", isNear: true, isWeak: false },
  ...ofScore("below"),
  ...ofScore("above"),
];

/** The number of a stand by six comparisons, a bit for each, in the order of `bitsAt`. */
export const STAND_OF_BITS = Uint8Array.from({ length: 64 }, (_, bits) => {
  const is = (bit: number): boolean => (bits & (1 << bit)) !== 0;
  const score = is(0) ? "below" : is(1) ? "above" : is(2) ? "at" : "none";
  const bounds = is(3) ? "below" : is(4) ? "above" : "both";
  const isSame = (one: AxisStand): boolean =>
    one.score === score &&
    (score === "at" || one.bounds === bounds) &&
    (score === "at" || score === "none" || (one.isNear === is(2) && one.isWeak === (bounds === "both" && is(5))));
  return Math.max(0, STANDS.findIndex(isSame)); // a score that does not lie inside of its bounds does not occur
});

/**
 * Six comparisons of a score, NaN for none, and of its bounds, a bit for each: the score below 0.5, above it, in the band; both bounds below
 * 0.5, both above it; less known than is sound. Sums of comparisons take no branch. `tolerance` is given because what a bundle has outside of
 * functions is looked up each time.
 */
export function bitsAt(
  score: number,
  lo: number,
  hi: number,
  band: number,
  soundKnown: number,
  tolerance: number,
): number {
  const lower = 0.5 - tolerance;
  const upper = 0.5 + tolerance;
  return (
    Number(score < lower) +
    2 * Number(score > upper) +
    4 * Number(Math.abs(score - 0.5) <= band + tolerance) +
    8 * Number(hi < lower) +
    16 * Number(lo > upper) +
    32 * Number(1 - (hi - lo) < soundKnown - tolerance)
  );
}
