/** Where a value stands: in a map by its key, in a list by its number. */
export interface Spot {
  readonly parent: Parent;
  readonly key: string;
  readonly value: unknown;
}

type Parent = Record<string, unknown> | unknown[];

/** True for a map or a list. */
export const isParent = (value: unknown): value is Parent => typeof value === "object" && value !== null;

/** The places directly in a value. */
export function spotsIn(parent: unknown): Spot[] {
  return isParent(parent) ? Object.entries(parent).map(([key, value]) => ({ parent, key, value })) : [];
}

/** Every place below a value. Deep values are looked into without recursion. */
export function spotsOf(root: unknown): Spot[] {
  const spots = spotsIn(root);
  for (const spot of spots) spots.push(...spotsIn(spot.value));
  return spots;
}

/** Puts a value at a place, also under `__proto__`. */
export function put({ parent, key }: Pick<Spot, "parent" | "key">, value: unknown): void {
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Takes a place out of its map or list. */
export function remove({ parent, key }: Spot): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** Names the key of a place otherwise; the order of the keys stays. */
export function rename({ parent, key }: Spot, name: string): void {
  if (Array.isArray(parent)) return;
  const entries = Object.entries(parent);
  for (const [old] of entries) delete parent[old];
  for (const [old, value] of entries) put({ parent, key: old === key ? name : old }, value);
}

/** Puts a value where keys lead, with the maps and lists on the way (`0` is the first of a list). */
export function putAt(root: unknown, path: readonly string[], value: unknown): void {
  let parent = root;
  for (const [i, key] of path.entries()) {
    if (!isParent(parent)) return;
    const next = path[i + 1];
    const old = Object.getOwnPropertyDescriptor(parent, key)?.value;
    const now = next === undefined ? value : isParent(old) ? old : next === "0" ? [] : {};
    put({ parent, key }, now);
    parent = now;
  }
}
