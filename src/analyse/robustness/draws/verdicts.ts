import { decide, type Stand, type Status } from "../../../classify/type.js";
import type { Axis, Typology } from "../../../model/typology.js";
import { type AxisStand, STANDS } from "./stand.js";

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

/** A score and bounds for each way in which they can lie. */
const SCORES = { none: null, at: 0.5, below: 0, above: 1 } as const;
const BOUNDS = { below: { lo: 0, hi: 0 }, above: { lo: 1, hi: 1 }, both: { lo: 0, hi: 1 } } as const;

/**
 * By the stands of all axes, four bits for each: the place of the verdict (`verdictsOf`). What follows from the sides of the scores and of the
 * bounds is asked of `decide`, once for every combination; of a draw only the stands are looked up.
 */
export function verdictTable(typology: Typology): Uint8Array {
  const { axes, types, settings } = typology;
  const still: Typology = { ...typology, settings: { ...settings, band: { value: 0 } } };
  const leading = remembered(
    axes,
    ({ score }) => score,
    (stands) => leadingIn(still, stands),
  );
  const isOnly = remembered(
    axes,
    ({ bounds }) => bounds,
    (stands) => isOneLeft(still, stands),
  );
  const named = types.map(({ when }) => axes.map(({ id }) => Object.hasOwn(when, id)));
  return new Uint8Array(STANDS.length ** axes.length).map((_, code) => {
    const stands = axes.map((_axis, a) => STANDS[(code >> (4 * a)) & 15] as AxisStand);
    const type = leading(stands);
    if (type >= types.length) return 2 * types.length + type;
    const own = stands.filter((_stand, a) => named[type]?.[a]);
    if (own.some(({ isNear }) => isNear)) return 3 * types.length + 1;
    if (isOnly(stands)) return 3 * type;
    return 3 * type + (own.some(({ isWeak }) => isWeak) ? 2 : 1);
  });
}

/** A function of one property of the stands of all axes, asked once for each combination. */
function remembered<T>(
  axes: readonly Axis[],
  propertyOf: (stand: AxisStand) => string,
  ask: (stands: readonly AxisStand[]) => T,
): (stands: readonly AxisStand[]) => T {
  const known = new Map<string, T>();
  return (stands) => {
    const key = axes.map((_, a) => propertyOf(stands[a] as AxisStand)).join();
    const found = known.get(key) ?? ask(stands);
    known.set(key, found);
    return found;
  };
}

/** The place of the type that leads; the number of types: undetermined; one more: none leads. */
function leadingIn(typology: Typology, all: readonly AxisStand[]): number {
  const { axes, types } = typology;
  const stands = axes.map((axis, a): Stand => {
    const score = SCORES[(all[a] as AxisStand).score];
    return {
      axis,
      score,
      bounds: score === null ? BOUNDS.both : { lo: score, hi: score },
      known: score === null ? 0 : 1,
    };
  });
  const { type, status } = decide(stands, typology);
  if (type !== null) return types.indexOf(type);
  return types.length + (status === "undetermined" ? 0 : 1);
}

/** True where the bounds leave one type alone. */
function isOneLeft(typology: Typology, all: readonly AxisStand[]): boolean {
  const stands = typology.axes.map((axis, a): Stand => {
    return { axis, score: null, bounds: BOUNDS[(all[a] as AxisStand).bounds], known: 0 };
  });
  return decide(stands, typology).possible.length === 1;
}
