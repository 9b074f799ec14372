/** Pointers of the fields above a field, nearest first, without the whole document. */
function above(pointer: string): string[] {
  const parts = pointer.split("/").slice(1);
  return parts.slice(1).map((_, i) => `/${parts.slice(0, parts.length - 1 - i).join("/")}`);
}

/** What a table by pointer holds of a field: its own entry, else that of the nearest field above, else those of its parts. */
export function lookUp<T>(table: Readonly<Record<string, T>>, pointer: string): { pointer: string; value: T }[] {
  for (const candidate of [pointer, ...above(pointer)]) {
    const value = table[candidate];
    if (value !== undefined) return [{ pointer: candidate, value }];
  }
  return Object.entries(table)
    .filter(([key]) => key.startsWith(`${pointer}/`))
    .map(([key, value]) => ({ pointer: key, value }));
}

/** Every entry of a table by pointer on these fields, in their order; what stands at several fields alike is there once. */
export function entriesOn<T>(table: Readonly<Record<string, readonly T[]>>, pointers: readonly string[]): T[] {
  const found = pointers.flatMap((pointer) => lookUp(table, pointer)).flatMap(({ value }) => value);
  return [...new Map(found.map((entry) => [JSON.stringify(entry), entry])).values()];
}
