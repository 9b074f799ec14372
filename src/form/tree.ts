import { pathTokens } from "../plain/pointer.js";

/** The plain data of a profile, as a file holds it. */
export type Data = Readonly<Record<string, unknown>>;

/** The steps from the top of a profile to a value: keys, and places in lists. */
export type Steps = readonly (string | number)[];

/** The steps of a field that stands in no list: `members.total`. */
export function stepsOf(path: string): string[] {
  return pathTokens(path);
}

/** True for a block. */
export function isBlock(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at the end of some steps; `undefined` where nothing does. */
export function valueIn(data: unknown, steps: Steps): unknown {
  let here: unknown = data;
  for (const step of steps) {
    if (Array.isArray(here)) here = here[Number(step)];
    else if (isBlock(here) && Object.hasOwn(here, step)) here = here[step];
    else return undefined;
  }
  return here;
}

/**
 * The same data with another value at the end of some steps; `undefined` takes it out, and with it every block that it leaves empty.
 * What is not on the way stays the same object.
 */
export function withValue(data: Data, steps: Steps, value: unknown): Data {
  const changed = replaced(data, steps, value);
  return isBlock(changed) ? changed : {};
}

function replaced(here: unknown, [step, ...rest]: Steps, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === "number") return replacedInList(Array.isArray(here) ? here : [], step, rest, value);
  const block = isBlock(here) ? here : {};
  const next = replaced(block[step], rest, value);
  if (next !== undefined) return { ...block, [step]: next };
  const { [step]: _, ...others } = block;
  return Object.keys(others).length === 0 ? undefined : others;
}

/** Entries of a list stay in their places, also where nothing is said in them any more. */
function replacedInList(list: readonly unknown[], at: number, rest: Steps, value: unknown): unknown[] {
  const next = replaced(list[at], rest, value) ?? {};
  return list.length <= at ? [...list, next] : list.map((one, i) => (i === at ? next : one));
}

/** Whether two pieces of data are the same, whatever the order of the keys in their blocks. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (!isBlock(a) || !isBlock(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
