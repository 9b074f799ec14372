import { childPointer } from "../read/pointer.js";

/** A JSON pointer (RFC 6901) from its parts. */
export function pointerOf(...parts: readonly (string | number)[]): string {
  return parts.reduce<string>(childPointer, "");
}
