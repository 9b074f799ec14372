import type { Interval } from "../model/interval.js";
import { FUNDING_PARTS, type Principle } from "../model/vocabulary.js";

/** Parts of one principle that a source gives as one figure. */
export interface Joined {
  readonly parts: readonly string[];
  readonly bound: Interval;
}

/** Parts that are absent where there are none; every other part that is absent is unknown. */
export const NONE_WHERE_ABSENT: ReadonlySet<string> = new Set(["member_fees"]);

/** True for a key that names several parts: `donations+patronage`. */
export function isJoined(key: string): boolean {
  return key.includes("+");
}

/** The words of a key of a principle: one part, or several joined by `+`, with spaces or without. */
export function partsIn(key: string): string[] {
  return isJoined(key) ? key.split("+").map((part) => part.trim()) : [key];
}

/** The principle that has a part of that name; `null` where none has. */
export function principleOf(part: string): Principle | null {
  const principles = Object.keys(FUNDING_PARTS) as Principle[];
  return principles.find((principle) => (FUNDING_PARTS[principle] as readonly string[]).includes(part)) ?? null;
}
