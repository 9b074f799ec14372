import { initialsOf } from "./apa-names.js";
import type { CslItem } from "./item.js";

/** The same order in every language: neither accents, capitals nor punctuation count. */
let collator: Intl.Collator | null = null;

/**
 * References in the order of a list: by authors, one after the other, or by title where there are none; of the same authors what has
 * no date, then by date, then by title. What is alike keeps its order.
 */
export function inApaOrder(items: readonly CslItem[]): readonly CslItem[] {
  const keyed = items.map((item) => ({ item, who: whoOf(item), when: item.issued?.["date-parts"][0] ?? [] }));
  keyed.sort(
    (a, b) =>
      compareEach(a.who, b.who, compareTexts) ||
      compareEach(a.when, b.when, (one, other) => one - other) ||
      compareTexts(a.item.title, b.item.title),
  );
  return keyed.map(({ item }) => item);
}

/** Family names and initials in turn. */
function whoOf({ author, title }: CslItem): readonly string[] {
  return (
    author?.flatMap((name) => ("literal" in name ? [name.literal, ""] : [name.family, initialsOf(name.given)])) ?? [
      title,
    ]
  );
}

function compareTexts(a: string, b: string): number {
  collator ??= new Intl.Collator("en", { ignorePunctuation: true, sensitivity: "base" });
  return collator.compare(a, b);
}

/** The first that differ decide; what ends first stands first. */
function compareEach<T>(some: readonly T[], others: readonly T[], compare: (one: T, other: T) => number): number {
  for (let i = 0; ; i += 1) {
    const [one, other] = [some[i], others[i]];
    if (one === undefined || other === undefined) return some.length - others.length;
    const order = compare(one, other);
    if (order !== 0) return order;
  }
}
