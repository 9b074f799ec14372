/** Puts all items of a list, however many, behind those of another: a call of `push` has no room for so many arguments. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}
