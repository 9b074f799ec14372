import { familyOf, sortedBy } from "./identity.js";
import { type CslItem, type Unkeyed, yearOf } from "./item.js";

const WORDS_OF_KEY = 5;

/**
 * Gives every reference a key: authors and year, `matray-poisat-2015`, with `-a`, `-b` … in the order of titles
 * where several would have the same. Keys do not depend on the order of the references; `taken` are keys that
 * others have.
 */
export function withKeys(works: readonly Unkeyed[], taken: readonly string[]): readonly CslItem[] {
  const used = new Set(taken);
  const groups = new Map<string, Unkeyed[]>();
  for (const work of sortedBy(works, (one) => JSON.stringify([one.title, one]))) {
    const stem = stemOf(work);
    const group = groups.get(stem);
    if (group === undefined) groups.set(stem, [work]);
    else group.push(work);
  }
  const keys = new Map<Unkeyed, string>();
  for (const [stem, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let count = 0;
    for (const work of group) {
      let key = group.length === 1 ? stem : `${stem}-${letters(count++)}`;
      while (used.has(key)) key = `${stem}-${letters(count++)}`;
      used.add(key);
      keys.set(work, key);
    }
  }
  return works.map((work) => ({ id: keys.get(work) ?? "", ...work }));
}

function stemOf(work: Unkeyed): string {
  const [first, second, third] = (work.author ?? []).map((name) => slug(familyOf(name)));
  const authors = third === undefined ? [first, second] : [first, "et-al"];
  const who = authors.filter((name) => name !== undefined && name !== "").join("-");
  return `${who || slug(work.title) || "source"}-${yearOf(work) ?? "n-d"}`;
}

/** The first words, in small letters without accents. */
function slug(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/œ/gi, "oe").replace(/æ/gi, "ae").toLowerCase();
  return (plain.match(/[a-z0-9]+/g) ?? []).slice(0, WORDS_OF_KEY).join("-").slice(0, 60);
}

/** a, b … z, aa, ab … */
export function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
