import type { CiteWords } from "../../../messages/cite-words.js";
import { apaDates } from "./apa-dates.js";
import { inApaOrder } from "./apa-order.js";
import { familyOf } from "./identity.js";
import type { CslItem } from "./item.js";

/** How a sentence names a work: who wrote it, and when, with the letter that its reference has. */
export interface InText {
  readonly who: string;
  readonly when: string;
}

/** Works by key as sentences cite them, all of one list of references at once: letters tell those of one year apart. */
export function citeInText(
  items: readonly CslItem[],
  { noDate }: Pick<CiteWords, "noDate">,
  and: string,
  quote: (text: string) => string,
): ReadonlyMap<string, InText> {
  const sorted = inApaOrder(items);
  const dates = apaDates(sorted);
  return new Map(
    sorted.map(({ id, author, title }, i) => {
      const { year = null, letter = "" } = dates[i] ?? {};
      const when = year === null ? noDate + (letter === "" ? "" : `-${letter}`) : `${year}${letter}`;
      return [id, { who: author === undefined ? quote(title) : authorsOf(author.map(familyOf), and), when }];
    }),
  );
}

/** "Matray & Poisat", "Ragin", "Matray et al." */
function authorsOf([first = "", second, third]: readonly string[], and: string): string {
  if (third !== undefined) return `${first} et al.`;
  return second === undefined ? first : `${first} ${and} ${second}`;
}
