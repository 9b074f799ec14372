import { memberAt, resolve, type SchemaNode, typesOf } from "./schema.js";

const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;

/** What YAML reads for a word, number or bound as `asTyped` types it. */
export function readAs(typed: string): string | number | boolean {
  if (NUMBER.test(typed)) return Number(typed);
  return typed === "true" || typed === "false" ? typed === "true" : typed;
}

/**
 * True where a value may stand at a place of a schema, as far as types, words, forms and ends say it: all that is suggested has to.
 * What several values mean together is not looked at.
 */
export function fits(value: unknown, node: SchemaNode, root: SchemaNode): boolean {
  if (node.anyOf && !node.anyOf.some((part) => fits(value, resolve(root, part), root))) return false;
  if (node.const !== undefined && node.const !== value) return false;
  if (node.enum && !node.enum.includes(value)) return false;
  if (node.type !== undefined && !typesOf(node).some((type) => isOf(value, type))) return false;
  if (typeof value === "number") return isWithin(value, node);
  if (typeof value === "string") return node.pattern === undefined || new RegExp(node.pattern, "u").test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, member]) => fits(member, memberAt(root, node, key), root));
}

function isOf(value: unknown, type: string): boolean {
  switch (type) {
    case "integer":
      return Number.isInteger(value);
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "null":
      return value === null;
    default:
      return typeof value === type;
  }
}

function isWithin(value: number, node: SchemaNode): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = node;
  return (
    (minimum === undefined || value >= minimum) &&
    (maximum === undefined || value <= maximum) &&
    (exclusiveMinimum === undefined || value > exclusiveMinimum) &&
    (exclusiveMaximum === undefined || value < exclusiveMaximum)
  );
}
