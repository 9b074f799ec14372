import { FACTS, type FactKind } from "../model/facts.js";
import type { Indicator } from "../model/typology.js";
import { greatest, least } from "../plain/extremes.js";
import type { Domain } from "./parse.js";

/** The kind of the fact of an indicator; `null` where it is only given directly. */
export function kindOf({ fact }: Indicator): FactKind | null {
  return fact !== null && Object.hasOwn(FACTS, fact) ? FACTS[fact as keyof typeof FACTS] : null;
}

/**
 * The values that are possible for the raw value of an indicator: those of its fact; else its declared range; else, for a
 * table over whole numbers, from the least of its codes to the greatest.
 */
export function domainOf(indicator: Indicator): Domain {
  const kind = kindOf(indicator);
  if (kind?.kind === "number") return { min: kind.min, max: kind.max, whole: kind.whole };
  const codes = Object.keys(indicator.calibration.degrees ?? {});
  const whole = codes.length > 0 && codes.every((code) => /^-?[0-9]+$/.test(code));
  const places = whole ? codes.map(Number) : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const { min, max } = indicator.range ?? { min: null, max: null };
  return { min: min ?? least(places), max: max ?? greatest(places), whole };
}
