import type { Interval } from "../model/interval.js";
import type { Profile } from "../model/profile.js";
import type { ProfileResult } from "../model/result.js";
import { DEGREE, parseQuantity } from "../quantity/parse.js";

const FREE = "x-";

/** A degree of membership as coded, 0 to 1: a number, or bounds of one in any of the ways bounds are written; `null` where it is none. */
export function degreeIn(value: unknown): Interval | null {
  const degree = parseQuantity(value, DEGREE);
  return degree !== null && degree.lo >= DEGREE.min && degree.hi <= DEGREE.max && degree.lo <= degree.hi
    ? degree
    : null;
}

/**
 * The degrees in the free fields of a profile, at any depth, by their paths with dots, as a result keeps them: outcomes, for the profile
 * itself may not be at hand later. Absent where there are none.
 */
export function freeDegreesOf(profile: Profile): Pick<ProfileResult, "degrees"> {
  const degrees: Record<string, Interval> = {};
  let isEmpty = true;
  const gather = (value: unknown, path: string): void => {
    const degree = degreeIn(value);
    if (degree !== null) {
      degrees[path] = degree;
      isEmpty = false;
    } else if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      for (const [key, inner] of Object.entries(value)) gather(inner, `${path}.${key}`);
    }
  };
  for (const key of Object.keys(profile)) {
    if (key.startsWith(FREE)) gather((profile as Readonly<Record<string, unknown>>)[key], key);
  }
  return isEmpty ? {} : { degrees };
}
