import { crc32 } from "node:zlib";

/** What is kept of one outcome. */
export interface CacheEntry {
  readonly meta: unknown;
  readonly bytes: Uint8Array;
}

/** Says what the file is, and raises when its layout changes. */
const MAGIC = Buffer.from("tcec\x00\x01\r\n", "latin1");
const HEADER_BYTES = 20;

/** The parts of the file: a header of magic, lengths and CRC-32 (little-endian), then meta as JSON, then the bytes. */
export function encodeEntry(key: string, { meta, bytes }: CacheEntry): readonly Uint8Array[] {
  const json = Buffer.from(JSON.stringify(meta) ?? "null");
  const header = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(header);
  header.writeUInt32LE(json.length, 8);
  header.writeUInt32LE(bytes.length, 12);
  header.writeUInt32LE(checksum(key, json, bytes), 16);
  return [header, json, bytes];
}

/** The entry in the bytes of a file, without a copy of them; `null` where anything is wrong with it. */
export function decodeEntry(key: string, file: Buffer): CacheEntry | null {
  if (file.length < HEADER_BYTES || !file.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const start = HEADER_BYTES + file.readUInt32LE(8);
  if (file.length !== start + file.readUInt32LE(12)) return null;
  const [json, bytes] = [file.subarray(HEADER_BYTES, start), file.subarray(start)];
  if (checksum(key, json, bytes) !== file.readUInt32LE(16)) return null;
  try {
    return { meta: JSON.parse(json.toString("utf8")), bytes };
  } catch {
    return null;
  }
}

/** The key is part of it: an entry under the name of another one is damaged too. */
function checksum(key: string, json: Uint8Array, bytes: Uint8Array): number {
  const before = crc32(json, crc32(key));
  return bytes.length === 0 ? before : crc32(bytes, before); // of no bytes, Node 20 and 22 may give 0 instead
}
