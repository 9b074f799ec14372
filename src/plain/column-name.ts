/** An id as part of the name of a column: small letters, digits and underscores. */
export function columnName(id: string): string {
  const plain = id.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "_").replace(/^_+|_+$/g, "") || "x";
}

/** Names of columns for ids, in their order; one whose name another has already gets a number. */
export function columnNames(ids: readonly string[]): string[] {
  const taken = new Set<string>();
  return ids.map((id) => {
    const stem = columnName(id);
    let name = stem;
    for (let count = 2; taken.has(name); count++) name = `${stem}_${count}`;
    taken.add(name);
    return name;
  });
}
