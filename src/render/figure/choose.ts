import type { ProfileResult, Result } from "../../model/result.js";
import type { FigureOptions } from "./options.js";

/** The results that an id and a date leave; both may be left out. One of several levels at one date is the first of them. */
export function choose(
  { results }: Pick<Result, "results">,
  { id, date }: Pick<FigureOptions, "id" | "date">,
): ProfileResult[] {
  const found = results.filter(
    (one) => (id === undefined || one.id === id) && (date === undefined || one.date === date),
  );
  const names = found.map((one) => JSON.stringify([one.id, one.date]));
  return found.filter((_, i) => names.indexOf(names[i] ?? "") === i);
}
