import type { UnzipFile } from "fflate";

/** Bytes of all parts of a workbook together, once they are unpacked: 60,000 rows of ten columns have 30 million. */
export const MOST_UNPACKED = 64 * 1024 * 1024;

/** Packed bytes that are unpacked at once: they can become a thousand times as many. */
const STEP = 4 * 1024;

/** Parts of an archive by their names; `"too-large"` where there is more in it than may be, `null` where it is damaged. */
export type Unpacked = ReadonlyMap<string, Uint8Array> | "too-large" | null;

/**
 * Unpacks an archive piece by piece and counts what comes out of it, whatever sizes the archive itself declares: of one that holds more
 * than `most` bytes hardly more than those are ever in memory. `wanted`: the parts that are kept; all are counted.
 */
export async function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
  most: number = MOST_UNPACKED,
): Promise<Unpacked> {
  const { Unzip, UnzipInflate } = await import("fflate");
  const parts = new Map<string, Uint8Array[]>();
  let count = 0;
  let isDamaged = false;
  const unzip = new Unzip((file: UnzipFile) => {
    const pieces: Uint8Array[] = [];
    if (wanted(file.name) && !file.name.endsWith("/")) parts.set(file.name, pieces);
    file.ondata = (error, piece) => {
      if (error) isDamaged = true;
      else count += piece.length;
      if (parts.has(file.name) && count <= most) pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && count <= most && !isDamaged; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    isDamaged = true; // a way of packing that it does not know, or signs of none
  }
  if (count > most) return "too-large";
  if (isDamaged || parts.size === 0) return null;
  return new Map([...parts].map(([name, pieces]) => [name, joined(pieces)]));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
