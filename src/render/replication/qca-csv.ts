import type { ProfileResult, Result } from "../../model/result.js";
import { type Cell, writeCsv } from "./csv.js";
import { indicatorsOf } from "./tables.js";

/** Words that R keeps for itself: no name of a column. */
const RESERVED: ReadonlySet<string> = new Set(
  "if else repeat while function for next break TRUE FALSE NULL Inf NaN NA in NA_integer_ NA_real_ NA_character_".split(
    " ",
  ),
);

/**
 * One row per profile, named by its id and date (and by its coder, where several coded the same), and one column of degrees per indicator (by its id) and axis
 * (`axis_` and its id), 0 to 1, as the R package QCA wants them. An indicator that is an interval stands at its mid-point, since a cell
 * holds one number, but for one across 0.5, whose cell is empty: a mid-point would put the case into the set or out of it; an axis stands at its score, in which an interval counts by how narrow it is, so that it need not be the mean
 * of its row. What is unknown or does not apply, and an axis without a score, leave their cell empty, which R reads as `NA`.
 */
export function renderQcaCsv({ typology, results }: Result): string {
  const indicators = indicatorsOf(typology);
  const ids = [...indicators.map(({ indicator }) => indicator.id), ...typology.axes.map(({ id }) => `axis_${id}`)];
  const header = ["case", ...unique(ids.map(nameInR))];
  const names = unique(namesOf(results));
  const rows = results.map((result, i): Cell[] => [
    names[i] ?? "",
    ...indicators.map(({ axis, indicator }) => degreeOf(result, axis.id, indicator.id)),
    ...typology.axes.map(({ id }) => result.axes[id]?.score ?? null),
  ]);
  return writeCsv(header, rows);
}

/** The id and the date, and who coded it where several coded the same. */
function namesOf(results: readonly ProfileResult[]): string[] {
  const named = results.map(({ id, date }) => `${id}_${date}`);
  const counts = new Map<string, number>();
  for (const name of named) counts.set(name, (counts.get(name) ?? 0) + 1);
  return named.map((name, i) => {
    const coder = results[i]?.profile.coder;
    return (counts.get(name) ?? 0) > 1 && coder ? `${name}_${coder}` : name;
  });
}

function degreeOf({ axes }: ProfileResult, axis: string, indicator: string): number | null {
  const score = axes[axis]?.indicators.find(({ id }) => id === indicator);
  const degrees = score?.membership ?? null;
  if (degrees === null || score?.notApplicable || isOpen(degrees)) return null;
  return (degrees.lo + degrees.hi) / 2;
}

/** In the set or out of it is what nobody knows where an interval lies on both sides of 0.5. */
function isOpen({ lo, hi }: { readonly lo: number; readonly hi: number }): boolean {
  return lo < 0.5 && hi > 0.5;
}

/** The degrees that `renderQcaCsv` leaves empty because their interval lies on both sides of 0.5. */
export function openDegrees({ typology, results }: Result): { readonly degrees: number; readonly profiles: number } {
  const open = results.map(
    ({ axes }) =>
      typology.axes
        .flatMap(({ id }) => axes[id]?.indicators ?? [])
        .filter(({ membership, notApplicable }) => membership !== null && !notApplicable && isOpen(membership)).length,
  );
  return { degrees: open.reduce((sum, count) => sum + count, 0), profiles: open.filter((count) => count > 0).length };
}

/** Letters, digits and underscores, a letter first: what formulas of R and expressions of QCA take for one name. */
function nameInR(id: string): string {
  const plain = id.replace(/[^A-Za-z0-9_]/g, "_");
  const name = /^[A-Za-z]/.test(plain) ? plain : `x${plain}`;
  return RESERVED.has(name) ? `${name}_` : name;
}

/** Each name once: one that is taken gets a number. */
function unique(names: readonly string[]): string[] {
  const taken = new Set<string>(["case"]);
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name}_${count}`;
    taken.add(free);
    return free;
  });
}
