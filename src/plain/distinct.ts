/** Up to this length looking through a list is quicker than keeping a set. */
const SHORT = 20;

/** The items, each once, in the order of their first appearance. A new list. */
export function distinct<T>(items: readonly T[]): T[] {
  if (items.length > SHORT) return [...new Set(items)];
  const found: T[] = [];
  for (const item of items) if (!found.includes(item)) found.push(item);
  return found;
}
