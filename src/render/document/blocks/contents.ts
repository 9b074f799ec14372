import type { Block } from "./block.js";

/** A heading with the name by which a link leads to it. */
export interface Place {
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  readonly id: string;
}

/**
 * The name of a heading as Markdown readers make it: lower case, hyphens for spaces, no punctuation. Empty where nothing of
 * the text is left.
 */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");
}

/** Every heading in its order; a name that was given before gets a number. */
export function placesOf(blocks: readonly Block[]): Place[] {
  const seen = new Map<string, number>();
  return blocks.flatMap((block) => {
    if (block.kind !== "heading") return [];
    const { level, text } = block;
    const name = slug(text);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return [{ level, text, id: before === 0 ? name : `${name}-${before}` }];
  });
}

/** The headings that a list of contents shows. */
export function contentsOf(places: readonly Place[]): Place[] {
  return places.filter(({ level }) => level === 2 || level === 3);
}
