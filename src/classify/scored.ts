import { FACTS, type FactName } from "../model/facts.js";
import type { Typology } from "../model/typology.js";

const FACT_NAMES = Object.keys(FACTS) as readonly FactName[];

/** What a typology scores. */
export interface Scored {
  /** The facts of its indicators. */
  readonly facts: ReadonlySet<FactName>;
  /** The keys of a profile that they are read from. */
  readonly blocks: ReadonlySet<string>;
}

/** Worked out once for each typology: the same for every profile. */
const scoredBy = new WeakMap<Typology, Scored>();

/** The facts that the indicators of a typology score, and where in a profile they stand. */
export function scoredIn(typology: Typology): Scored {
  const known = scoredBy.get(typology);
  if (known) return known;
  const named = new Set(typology.axes.flatMap(({ indicators }) => indicators.map(({ fact }) => fact)));
  const names = FACT_NAMES.filter((name) => named.has(name));
  const fields = names.flatMap((name): readonly string[] => FACTS[name].fields);
  const blocks = new Set(["indicators", ...fields.map((field) => field.split(/[.[]/)[0] ?? field)]);
  const scored = { facts: new Set(names), blocks };
  scoredBy.set(typology, scored);
  return scored;
}
