/** A JSON pointer (RFC 6901) to a member of what `parent` points to. */
export function childPointer(parent: string, token: string | number): string {
  return `${parent}/${typeof token === "number" ? token : escaped(token)}`;
}

function escaped(token: string): string {
  return token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

/** The keys and list places along a JSON pointer; `""` is the whole document and has none. */
export function pointerTokens(pointer: string): string[] {
  if (pointer === "") return [];
  const tokens = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return tokens;
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A JSON pointer (RFC 6901) from its parts. */
export function pointerTo(...parts: readonly (string | number)[]): string {
  return pointerAlong(parts);
}

/** The same of a list of parts. */
export function pointerAlong(parts: readonly (string | number)[]): string {
  let pointer = "";
  for (const part of parts) pointer = childPointer(pointer, part);
  return pointer;
}

const INDICATOR_PATH = /^indicators\.(.+?)(?:\.(raw|degree))?(?:\.(min|max))?$/;

/**
 * The JSON pointer of a field written as a path with dots: `governance.bodies.0.seats`, also `governance.bodies[0]`.
 * What follows `indicators.` is the id of one indicator, which may hold dots, and perhaps the part of its value: `raw.min`.
 */
export function pointerOfPath(path: string): string {
  return pointerAlong(pathTokens(path));
}

/** The keys and list places along a path with dots. */
export function pathTokens(path: string): string[] {
  const [, id, ...parts] = (path.startsWith("indicators.") && INDICATOR_PATH.exec(path)) || [];
  if (id !== undefined) return ["indicators", id, ...parts.filter((part) => part !== undefined)];
  return (path.includes("[") ? path.replace(/\[([0-9]+)\]/g, ".$1") : path).split(".");
}

/** The path with dots of a JSON pointer: the way in which people write it. */
export function pathOf(pointer: string): string {
  return pointerTokens(pointer).join(".");
}

/** The pointer itself and those of all that is around it, but for the whole document. */
export function withAncestors(pointer: string): string[] {
  const pointers: string[] = [];
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf("/", end - 1)) pointers.push(pointer.slice(0, end));
  return pointers;
}

/** What a JSON pointer leads to in plain data; `undefined` where it leads nowhere. */
export function valueAt(root: unknown, pointer: string): unknown {
  return valueAlong(root, pointerTokens(pointer));
}

/** What keys and list places lead to in plain data; `undefined` where they lead nowhere. */
export function valueAlong(root: unknown, tokens: readonly string[]): unknown {
  let value = root;
  for (const token of tokens) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
    if (Array.isArray(value) && !/^\d+$/.test(token)) return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}
