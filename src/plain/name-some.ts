/** Most names in one note: those of hundreds of clusters would be pages that nobody reads. */
const MOST_NAMED = 10;

/** The first names, and how many more there are; all of them where only one would be left out. */
export function nameSome(names: readonly string[]): { readonly names: readonly string[]; readonly more: number } {
  if (names.length <= MOST_NAMED + 1) return { names, more: 0 };
  return { names: names.slice(0, MOST_NAMED), more: names.length - MOST_NAMED };
}
