/** The parts of a JSON Schema that explain an error. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
}

/** The schema of what the keys lead to, references followed; an empty one where the schema says nothing. */
export function schemaAt(root: SchemaNode, tokens: readonly string[]): SchemaNode {
  let node = resolve(root, root);
  for (const token of tokens) node = memberAt(root, node, token);
  return node;
}

/** The schema of one member of a map or a list, references followed; an empty one where the schema says nothing. */
export function memberAt(root: SchemaNode, node: SchemaNode, token: string): SchemaNode {
  return resolve(root, memberOf(node, token) ?? {});
}

/** How many levels of a schema are looked through for a key. */
const LEVELS = 6;
const PLACES = new WeakMap<SchemaNode, ReadonlyMap<string, readonly string[]>>();

/** The paths with dots of the blocks in which a schema has a key of that name, `""` for the whole document. */
export function placesOfKey(root: SchemaNode, key: string): readonly string[] {
  return placesIn(root).get(key) ?? [];
}

/** Every key that a schema has in some block. */
export function keysIn(root: SchemaNode): readonly string[] {
  return [...placesIn(root).keys()];
}

function placesIn(root: SchemaNode): ReadonlyMap<string, readonly string[]> {
  const places = PLACES.get(root) ?? collectPlaces(root);
  PLACES.set(root, places);
  return places;
}

function collectPlaces(root: SchemaNode): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  const visit = (node: SchemaNode, path: string, level: number): void => {
    const { properties = {}, items, anyOf = [] } = resolve(root, node);
    for (const part of [...(items ? [items] : []), ...anyOf]) if (level < LEVELS) visit(part, path, level + 1);
    for (const [key, member] of Object.entries(properties)) {
      const found = places.get(key);
      if (found === undefined) places.set(key, [path]);
      else if (!found.includes(path)) found.push(path);
      if (level < LEVELS) visit(member, path === "" ? key : `${path}.${key}`, level + 1);
    }
  };
  visit(root, "", 0);
  return places;
}

function memberOf(node: SchemaNode, token: string): SchemaNode | undefined {
  if (node.properties && Object.hasOwn(node.properties, token)) return node.properties[token];
  if (node.items && /^\d+$/.test(token)) return node.items;
  for (const [pattern, member] of Object.entries(node.patternProperties ?? {})) {
    if (new RegExp(pattern, "u").test(token)) return member;
  }
  return typeof node.additionalProperties === "object" ? node.additionalProperties : undefined;
}

/** The schema itself that a reference names. */
export function resolve(root: SchemaNode, node: SchemaNode): SchemaNode {
  const name = node.$ref?.replace("#/$defs/", "");
  return name === undefined ? node : resolve(root, root.$defs?.[name] ?? {});
}

/** True for a list whose items mean different things by their places. */
export function isTuple(node: SchemaNode): boolean {
  return typesOf(node.items ?? {}).length > 1;
}

/** The types that the schema allows, in its order. */
export function typesOf(node: SchemaNode): readonly string[] {
  if (node.type === undefined) return [];
  return typeof node.type === "string" ? [node.type] : node.type;
}

/** The words that can be written where only certain words are possible; `null` elsewhere. Bounds over them are not listed. */
export function codesOf(node: SchemaNode): readonly string[] | null {
  const listed = node.enum ?? node.anyOf?.find((part) => part.enum)?.enum;
  if (listed) return listed.map(String);
  return typesOf(node).join() === "boolean"
    ? node.const === undefined
      ? ["true", "false"]
      : [String(node.const)]
    : null;
}

/** The kinds of text that have a rule of their own, told by their pattern. */
export type TextKind = "date" | "unit" | "id" | "quantity" | "other";

const ID_PATTERNS: ReadonlySet<string> = new Set(["^[a-z0-9][a-z0-9._-]*$", "^[A-Za-z0-9][A-Za-z0-9._-]*$"]);

/** What kind of text the schema asks for. */
export function textKindOf(node: SchemaNode): TextKind {
  const pattern = node.pattern ?? "";
  if (pattern.startsWith("^[1-9][0-9]{3}(-")) return "date";
  if (pattern.includes("[kM]?[A-Z]{3}")) return "unit";
  if (ID_PATTERNS.has(pattern)) return "id";
  return pattern.startsWith("^\\s*(?:(?:<=?|>=?)") ? "quantity" : "other";
}
