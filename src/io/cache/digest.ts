import { hash } from "node:crypto";

/** The SHA-256 of bytes, or of a text as UTF-8, in 64 hexadecimal digits: much faster than without the help of Node, and without an object for each. */
export function sha256Hex(data: string | Uint8Array): string {
  return hash("sha256", data, "hex");
}
