import { AGREEMENT_FORMAT, type Agreement, type RatingSet } from "../../model/agreement.js";
import type { Result } from "../../model/result.js";
import type { Bootstrap } from "./coefficients.js";
import { itemsOf, type Rated } from "./item.js";
import type { Cell } from "./matrix.js";

/** How far raters agree in what a file of ratings holds: one item for each set of ratings. */
export function agreementInRatings(sets: readonly RatingSet[], tool: Result["tool"], bootstrap: Bootstrap): Agreement {
  const names = [...new Set(sets.flatMap(({ raters }) => raters))];
  const rated = sets.map((set): Rated => ratedAs(set, names));
  return {
    schema: AGREEMENT_FORMAT,
    tool,
    typology: null,
    bootstrap,
    coders: names.map((name, coder) => ({
      name,
      cases: rated.reduce((sum, { rows }) => sum + rows.filter((cells) => cells[coder] !== null).length, 0),
    })),
    cases: [],
    alone: [],
    items: itemsOf(rated, bootstrap),
    disagreements: [],
    findings: [],
  };
}

/** A rater who rates nothing of a set was not asked; what a rater of it leaves out is unknown. */
function ratedAs({ name, level, domain, raters, units }: RatingSet, names: readonly string[]): Rated {
  const places = new Map((domain ?? []).map((value, place) => [value, place]));
  const cellOf = (rating: string | number | null): Cell => {
    if (rating === null) return "unknown";
    return { kind: "exact", value: level === "ordinal" ? (places.get(String(rating)) ?? rating) : rating };
  };
  const own = names.map((rater) => raters.indexOf(rater));
  const rows = units.map(({ ratings }) => own.map((place) => (place < 0 ? null : cellOf(ratings[place] ?? null))));
  return {
    kind: "rating",
    id: name,
    scale: { level, codes: domain, notApplicable: false },
    rows,
    coders: names.length,
  };
}
