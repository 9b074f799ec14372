import type { HypothesisFinding, Trajectories } from "../../model/trajectory.js";
import * as cells from "../cells.js";
import { type Column, column, type Grouping, type Plan } from "../plan.js";
import { BARE, type BetweenWaves, byCase, naming } from "./names.js";

/** A hypothesis in one case. */
export interface HypothesisRow extends BetweenWaves {
  readonly found: HypothesisFinding;
}

/** One row for each hypothesis and case: supported, contradicted or untested, between which dates, and why it is untested. */
export function planHypotheses({ typology, cases, hypotheses }: Trajectories): Plan<HypothesisRow> {
  const rows = hypotheses.flatMap(({ id }) =>
    cases.flatMap((of) =>
      of.hypotheses
        .filter(({ hypothesis }) => hypothesis === id)
        .map((found): HypothesisRow => {
          const waveAt = (place: number | null) => (place === null ? null : (of.waves[place] ?? null));
          return { of, found, from: waveAt(found.from), to: waveAt(found.to) };
        }),
    ),
  );
  const columns: Column<HypothesisRow>[] = [
    column("hypothesis", "hypothesis", ({ found }) => cells.word(`hypothesis-${found.hypothesis}`), {
      room: "name",
    }),
    ...naming<HypothesisRow>(),
    column("outcome", "outcome", ({ found }) => cells.word(`outcome-${found.outcome}`)),
    column(
      "because",
      "because",
      ({ found: { because } }) => (because === null ? cells.UNKNOWN : cells.word(`untested-${because}`)),
      { room: "text" },
    ),
  ];
  const isUntested = rows.some(({ found: { because } }) => because !== null);
  const usual = ["hypothesis", "name", "from_date", "to_date", "outcome", ...(isUntested ? ["because"] : [])];
  const groupings: Grouping<HypothesisRow>[] = [
    {
      id: "hypothesis",
      says: ["hypothesis"],
      order: "met",
      places: ({ found: { hypothesis } }) => [{ key: hypothesis, heading: [cells.word(`hypothesis-${hypothesis}`)] }],
    },
    byCase(),
  ];
  return { ...BARE, kind: "hypotheses", typology, rows, columns, usual, groupings, usualGroup: "hypothesis" };
}
