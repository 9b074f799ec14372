import { shorten, widthOf } from "./metrics.js";

/**
 * Texts as wide as there is room, at a size in points, such that different ones stay different: where several begin alike, what
 * they have in common is shortened and their ends stay, "Pôle territo… du Val". Each alone is shortened as ever.
 */
export function shortenApart(texts: readonly string[], room: number, size: number): string[] {
  const short = texts.map((text) => shorten(text, room, size));
  const alike = new Map<string, Set<string>>();
  for (const [i, text] of texts.entries())
    if (short[i] !== text) alike.set(short[i] ?? "", (alike.get(short[i] ?? "") ?? new Set()).add(text));
  const told = new Map<string, string>();
  for (const siblings of alike.values()) if (siblings.size > 1) tellApart([...siblings], room, size, told);
  return texts.map((text, i) => told.get(text) ?? short[i] ?? text);
}

/** The beginning that all have, the sign for what is left out, and the end of each. */
function tellApart(texts: readonly string[], room: number, size: number, told: Map<string, string>): void {
  const common = commonStart(texts);
  if (common === "") return;
  const ends = texts.map((text) => text.slice(common.length));
  const shown = shortenApart(ends, room - widthOf("… ", size), size);
  for (const [i, text] of texts.entries()) {
    const end = shown[i] ?? "";
    const start = shorten(common, room - widthOf(` ${end}`, size), size).replace(/\s*…$/, "");
    told.set(
      text,
      end === "" ? shorten(text, room, size) : `${start}…${/^\p{L}/u.test(end) && / $/.test(common) ? " " : ""}${end}`,
    );
  }
}

/** What all texts begin with, up to the last blank in it where there is one, in whole letters. */
function commonStart(texts: readonly string[]): string {
  const letters = texts.map((text) => [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment));
  const [first = [], ...others] = letters;
  let length = 0;
  while (length < first.length && others.every((other) => other[length] === first[length])) length++;
  const common = first.slice(0, length);
  const blank = common.lastIndexOf(" ");
  return common.slice(0, blank > 0 ? blank + 1 : length).join("");
}
