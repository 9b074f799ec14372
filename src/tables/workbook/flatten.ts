import { FIELDS } from "../../model/generated/fields.js";
import type { Profile } from "../../model/profile.js";
import { cellOf, freeCellOf, isBounds, type SheetCell } from "./cells.js";

/** A value of a profile, and where it stands: keys, and numbers in lists. */
export interface FlatValue {
  readonly steps: readonly (string | number)[];
  /** `undefined`: no cell can hold it. */
  readonly cell: SheetCell | undefined;
}

type Block = Readonly<Record<string, unknown>>;

const KINDS = FIELDS as Readonly<Record<string, { readonly kind: string }>>;

/** Every value of a profile but its version and its evidence, in the order in which it has them. */
export function flatten({ tcec: _, evidence: __, ...profile }: Profile): readonly FlatValue[] {
  const found: FlatValue[] = [];
  for (const [key, value] of Object.entries(profile as Block)) {
    if (key.startsWith("x-")) found.push({ steps: [key], cell: freeCellOf(value) });
    else walk(value, [key], found);
  }
  return found;
}

function walk(value: unknown, steps: readonly (string | number)[], found: FlatValue[]): void {
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "object")) {
    for (const [at, item] of value.entries()) walk(item, [...steps, at], found);
  } else if (isTie(value, steps)) {
    for (const [at, part] of value.entries()) found.push({ steps: [...steps, at], cell: cellOf(part) });
  } else if (isBlock(value) && !isBounds(value)) {
    for (const [key, one] of Object.entries(value)) walk(one, [...steps, key], found);
  } else found.push({ steps, cell: cellOf(value) });
}

function isBlock(value: unknown): value is Block {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTie(value: unknown, steps: readonly (string | number)[]): value is readonly unknown[] {
  return Array.isArray(value) && steps[0] === "network" && steps[1] === "ties" && steps.length === 3;
}

/** The list of blocks in which a value stands, and the number or key of the item; `null` for a value of the profile itself. */
export function itemOf(
  steps: FlatValue["steps"],
): { readonly list: string; readonly item: string | number; readonly rest: FlatValue["steps"] } | null {
  if (steps[0] === "sources" && steps.length > 2)
    return { list: "sources", item: steps[1] ?? "", rest: steps.slice(2) };
  const at = steps.findIndex((step) => typeof step === "number");
  if (at < 0) return null;
  const list = steps.slice(0, at).join(".");
  return KINDS[list] === undefined ? null : { list, item: steps[at] ?? 0, rest: steps.slice(at + 1) };
}
