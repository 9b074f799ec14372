import { createHash } from "node:crypto";
import type fc from "fast-check";

/** One kind of input, and what must hold for each of its kind. An input is bytes, so that it can be kept as a file. */
export interface Target {
  readonly name: string;
  /** Of the file that an input is kept in. */
  readonly extension: string;
  readonly inputs: fc.Arbitrary<Uint8Array>;
  /** Inputs of a short run. */
  readonly inShort: number;
  /** Every promise that is broken for an input; an empty list where none is. */
  readonly harmOf: (input: Uint8Array) => Promise<string[]>;
}

/** A number that an input always has: what is not part of an input, such as the typology, is chosen by it. */
export function numberOf(input: Uint8Array): number {
  return createHash("sha256").update(input).digest().readUInt32BE(0);
}

/** A name for an input. */
export function nameOf(input: Uint8Array): string {
  return createHash("sha256").update(input).digest("hex").slice(0, 12);
}
