/**
 * The JSON pointer of a field written as a path with dots: `governance.bodies.0.seats`, also `governance.bodies[0]`.
 * What follows `indicators.` is one key, since ids of indicators may hold dots.
 */
export function pointerOf(path: string): string {
  const [, rest] = /^indicators\.(.+)$/.exec(path) ?? [];
  const keys = rest === undefined ? path.replace(/\[([0-9]+)\]/g, ".$1").split(".") : ["indicators", rest];
  return keys.map((key) => `/${escapeKey(key)}`).join("");
}

/** The path with dots of a JSON pointer: the way in which people write it. */
export function pathOf(pointer: string): string {
  return keysOf(pointer).join(".");
}

/** The keys of a JSON pointer (RFC 6901). */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** A key as a part of a JSON pointer. */
export function escapeKey(key: string): string {
  return key.replace(/~/g, "~0").replace(/\//g, "~1");
}
