/** A JSON Schema as data. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** What an editor shows of a schema as prose. */
const PROSE = ["title", "description"];
/** Keywords that hold a schema, schemas by name, and a list of schemas. */
const ONE = ["items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else"];
const NAMED = ["properties", "patternProperties", "$defs", "dependentSchemas"];
const LISTED = ["allOf", "anyOf", "oneOf", "prefixItems"];

/**
 * The same schema with each title and description put through `say`; everything else, and the order of the keys, stays.
 * What stands in examples, constants and defaults is data, whatever its keys are called.
 */
export function withProse(schema: SchemaNode, say: (text: string) => string): SchemaNode {
  const inside = (value: unknown): unknown => (isNode(value) ? withProse(value, say) : value);
  const told = (key: string, value: unknown): unknown => {
    if (PROSE.includes(key) && typeof value === "string") return say(value);
    if (ONE.includes(key)) return inside(value);
    if (LISTED.includes(key) && Array.isArray(value)) return value.map(inside);
    if (!NAMED.includes(key) || !isNode(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, inside(child)]));
  };
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, told(key, value)]));
}

const isNode = (value: unknown): value is SchemaNode =>
  typeof value === "object" && value !== null && !Array.isArray(value);
