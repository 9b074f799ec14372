import { apaNames } from "./apa-names.js";
import { familyOf } from "./identity.js";
import { type CslItem, yearOf } from "./item.js";
import { letters } from "./keys.js";

/** One name stands alone. */
const ALONE = { person: "", organisations: "" };

/** A date as it stands behind the authors. */
export interface ApaDate {
  /** `null`: the work has no date. */
  readonly year: number | null;
  /** From 1 on; `null` where the style asks for the year alone, or no more is known. */
  readonly month: number | null;
  /** `a`, `b` … in the order of the list; empty where no other work would be cited by the same words. */
  readonly letter: string;
}

/** The dates of references that stand in their order. */
export function apaDates(sorted: readonly CslItem[]): readonly ApaDate[] {
  const cited = sorted.map(citedAs);
  const [all, before] = [new Map<string, number>(), new Map<string, number>()];
  for (const one of cited) all.set(one, (all.get(one) ?? 0) + 1);
  return sorted.map((item, i) => {
    const said = cited[i] ?? "";
    const place = before.get(said) ?? 0;
    before.set(said, place + 1);
    return { year: yearOf(item), month: monthOf(item), letter: all.get(said) === 1 ? "" : letters(place) };
  });
}

/**
 * What a citation in the text may say at most: the title or the authors, the first of them with initials, and the year. Capitals tell no
 * title from another.
 */
function citedAs({ author, title, ...item }: CslItem): string {
  const [first, ...others] = author ?? [];
  const who =
    first === undefined ? { title: title.toLowerCase() } : [apaNames([first], ALONE), ...others.map(familyOf)];
  return JSON.stringify([who, item.issued?.["date-parts"][0][0]]);
}

/** Of a paper that was only read out, the month of the conference. */
function monthOf({ type, issued, volume }: CslItem): number | null {
  return type === "paper-conference" && volume === undefined ? (issued?.["date-parts"][0][1] ?? null) : null;
}
