/** A typology as messages tell it from others: its id, its version and the beginning of its hash. */
export function typologyName({ id, version, hash }: { id: string; version: string; hash: string }): string {
  return `${id} ${version} (${hash.slice(0, 15)})`;
}
