import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Gives the SHA-256 of a text (as UTF-8) in hexadecimal digits. */
export type Digest = (text: string) => string;

/** Works everywhere; who runs on Node can pass a faster one. */
const portableDigest: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** The SHA-256 of a text (as UTF-8) in base64, as security policies of web pages hold it. */
export function base64OfSha256(text: string): string {
  return btoa(Array.from(sha256(utf8ToBytes(text)), (byte) => String.fromCharCode(byte)).join(""));
}

/** `sha256:` and the hexadecimal SHA-256 of the value as canonical JSON: keys sorted, no white space. */
export function hashOf(value: unknown, digest: Digest = portableDigest): string {
  return `sha256:${digest(canonicalJson(value))}`;
}

/** What JSON writes otherwise than it stands. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/;
const FEW = 20;

function canonicalJson(value: unknown): string {
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return Number.isFinite(value) ? `${value}` : "null";
  if (Array.isArray(value)) return canonicalList(value);
  if (typeof value === "object" && value !== null) return canonicalMap(value as Record<string, unknown>);
  return JSON.stringify(value) ?? "null";
}

function canonicalList(list: readonly unknown[]): string {
  let json = "";
  for (const item of list) json += json === "" ? canonicalJson(item) : `,${canonicalJson(item)}`;
  return `[${json}]`;
}

function canonicalMap(map: Record<string, unknown>): string {
  let json = "";
  for (const key of sorted(Object.keys(map))) {
    const item = map[key];
    if (item === undefined) continue;
    const entry = `${quoted(key)}:${canonicalJson(item)}`;
    json += json === "" ? entry : `,${entry}`;
  }
  return `{${json}}`;
}

function quoted(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Sorts the keys in place, by code units: few of them by insertion, which is what takes the least time. */
function sorted(keys: string[]): string[] {
  if (keys.length > FEW) return keys.sort();
  for (let i = 1; i < keys.length; i += 1) {
    const key = keys[i] as string;
    let at = i;
    for (; at > 0 && (keys[at - 1] as string) > key; at -= 1) keys[at] = keys[at - 1] as string;
    keys[at] = key;
  }
  return keys;
}
