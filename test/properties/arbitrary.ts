import fc from "fast-check";
import type { Profile } from "../../src/model/profile.js";
import type { Axis, Typology } from "../../src/model/typology.js";
import { axis, indicator, typology } from "../helpers/typology.js";

/** A degree as a coder may give it: known, within bounds, unknown or not applicable. */
export type Given = { lo: number; hi: number } | "unknown" | "not_applicable";

const degree = fc.double({ min: 0, max: 1, noNaN: true });

const given: fc.Arbitrary<Given> = fc.oneof(
  { weight: 4, arbitrary: degree.map((x) => ({ lo: x, hi: x })) },
  { weight: 2, arbitrary: fc.tuple(degree, degree).map(([a, b]) => ({ lo: Math.min(a, b), hi: Math.max(a, b) })) },
  { weight: 2, arbitrary: fc.constant("unknown" as const) },
  { weight: 1, arbitrary: fc.constant("not_applicable" as const) },
);

const weight = fc.double({ min: 0.1, max: 5, noNaN: true });
const aggregation: fc.Arbitrary<Pick<Axis, "aggregation" | "exponent">> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ aggregation: "mean" as const }) },
  fc.constant({ aggregation: "min" as const }),
  fc.constant({ aggregation: "max" as const }),
  fc.constantFrom(-2, -1, 0, 0.5, 2).map((exponent) => ({ aggregation: "power" as const, exponent })),
);

/** A typology of one to three axes with one to five indicators each, given directly as degrees. */
export const anyTypology: fc.Arbitrary<Typology> = fc
  .array(fc.tuple(fc.array(weight, { minLength: 1, maxLength: 5 }), aggregation), { minLength: 1, maxLength: 3 })
  .map((axes) =>
    typology(
      axes.map(([weights, how], a) =>
        axis(
          `axis${a}`,
          weights.map((w, i) => indicator(`i${a}${i}`, {}, w)),
          how,
        ),
      ),
    ),
  );

/** A typology like `anyTypology` whose axes are all means. */
export const meanTypology: fc.Arbitrary<Typology> = anyTypology.map((one) => ({
  ...one,
  axes: one.axes.map(({ exponent: _, ...rest }) => ({ ...rest, aggregation: "mean" as const })),
}));

/** The ids of all indicators of a typology. */
export const indicatorIds = (one: Typology): string[] => one.axes.flatMap((a) => a.indicators.map((i) => i.id));

/** A typology and what a coder gives for each of its indicators. */
export function codedBy(
  typologies: fc.Arbitrary<Typology>,
): fc.Arbitrary<{ by: Typology; coded: Record<string, Given> }> {
  return typologies.chain((by) =>
    fc.record(Object.fromEntries(indicatorIds(by).map((id) => [id, given]))).map((coded) => ({ by, coded })),
  );
}

/** The `indicators:` block that says so. */
export function indicatorsOf(coded: Record<string, Given>): NonNullable<Profile["indicators"]> {
  const entries = Object.entries(coded).flatMap(([id, value]): [string, unknown][] => {
    if (value === "unknown") return [];
    if (value === "not_applicable") return [[id, "not_applicable"]];
    return [[id, { degree: value.lo === value.hi ? value.lo : { min: value.lo, max: value.hi } }]];
  });
  return Object.fromEntries(entries) as NonNullable<Profile["indicators"]>;
}
