/** As many digits of a hash as a reader compares. */
const DIGITS = 12;

/** The first digits of a hash, without the name of its algorithm. */
export function shortHash(hash: string): string {
  return hash.replace(/^sha256:/, "").slice(0, DIGITS);
}
