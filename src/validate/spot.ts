import type { SchemaNode } from "./schema.js";

/** An error as the compiled validator gives it. */
export interface ShapeError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One place of the input at which the schema found something. */
export interface Spot {
  readonly pointer: string;
  readonly tokens: readonly string[];
  readonly value: unknown;
  readonly node: SchemaNode;
  readonly root: SchemaNode;
  readonly errors: readonly ShapeError[];
}
