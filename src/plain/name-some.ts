/** Most names in one note: those of hundreds of clusters would be pages that nobody reads. */
const MOST_NAMED = 10;

/** The first names, and how many more there are. */
export function nameSome(names: readonly string[]): { readonly names: readonly string[]; readonly more: number } {
  return { names: names.slice(0, MOST_NAMED), more: Math.max(0, names.length - MOST_NAMED) };
}
