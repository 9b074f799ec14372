/** Signs of ASCII that may begin a value, end one, or make the complete parser complain. */
const SIGNS = ",:-?[]{}\"'&*!|>%@`#\n";
const COUNTS = new Uint8Array(128);
for (const sign of SIGNS) COUNTS[sign.charCodeAt(0)] = 1;

/**
 * How many signs of a YAML text may begin a value: never less than there are values, and for a text that is no attack no
 * more than a few times as many. What reading takes grows with it, whatever stands in the text.
 */
export function countPossibleValues(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) count += COUNTS[code] ?? 0;
  }
  return count;
}

/** Offset of the sign after `limit` of them; `null` where there are no more than that. */
export function offsetBeyond(text: string, limit: number): number | null {
  if (text.length <= limit) return null;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 128) continue;
    count += COUNTS[code] ?? 0;
    if (count > limit) return at;
  }
  return null;
}
