import { readFileSync } from "node:fs";

/** A field that the format knows: the keys that lead to it (`0` for an item of a list), and examples of its values. */
export interface Field {
  readonly path: readonly string[];
  readonly examples: readonly unknown[];
}

interface Node {
  readonly $ref?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly patternProperties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
}

interface Root extends Node {
  readonly $defs: Readonly<Record<string, Node>>;
}

const SCHEMA = JSON.parse(readFileSync(new URL("../../schemas/profile.schema.json", import.meta.url), "utf8")) as Root;
const DEEPEST = 6;

/** Every field of the format below the profile itself. */
export const FIELDS: readonly Field[] = fieldsBelow(SCHEMA, []);

function fieldsBelow(node: Node, path: readonly string[]): Field[] {
  if (path.length >= DEEPEST) return [];
  const named = node.$ref === undefined ? {} : (SCHEMA.$defs[node.$ref.replace("#/$defs/", "")] ?? {});
  const whole: Node = { ...named, ...node };
  const members: [string, Node][] = [
    ...Object.entries(whole.properties ?? {}),
    ...Object.values(whole.patternProperties ?? {}).map((member): [string, Node] => ["x-age", member]),
    ...(typeof whole.additionalProperties === "object"
      ? [["okhra", whole.additionalProperties] as [string, Node]]
      : []),
    ...(whole.items ? [["0", whole.items] as [string, Node]] : []),
  ];
  const own = path.length > 0 && whole.examples ? [{ path, examples: whole.examples }] : [];
  return [...own, ...members.flatMap(([key, member]) => fieldsBelow(member, [...path, key]))];
}
