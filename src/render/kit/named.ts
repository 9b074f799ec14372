/** True for the name that was asked for, whatever its case, and whether its words are joined by blanks, hyphens or underscores. */
export function namedBy(asked: string): (name: string) => boolean {
  const wanted = fold(asked);
  return (name) => fold(name) === wanted;
}

function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ");
}
