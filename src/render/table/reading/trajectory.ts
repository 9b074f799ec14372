import type { TableReading } from "../../../messages/table-readings.js";
import { type Row, stepOf } from "./row.js";

/** A cluster from one date to the next. */
export function readStep(row: Row): TableReading | null {
  const of = stepOf(row);
  const [before, after] = [row.text("from_type"), row.text("to_type")];
  const scores = row.parts("score_change").map(({ of: axis, text }) => ({ axis, change: text }));
  const verdict = before === null || after === null ? null : { before, after: after === before ? null : after };
  if (of === null || (verdict === null && scores.length === 0)) return null;
  return { reading: "step", ...of, verdict, kind: row.text("change_in_kind"), scores };
}

/** An indicator of a cluster from one date to the next. */
export function readChange(row: Row): TableReading | null {
  const [of, indicator] = [stepOf(row), row.text("indicator")];
  const ids = ["changed", "newly_known", "no_longer_known"] as const;
  if (of === null || indicator === null || ids.every((id) => row.number(id) === null)) return null;
  const [changed = null, newlyKnown = null, noLongerKnown = null] = ids.map((id) =>
    row.count(id)?.value === 0 ? null : row.number(id),
  );
  const [axis, fact] = [row.text("axis"), row.text("fact_change")];
  return { reading: "change", ...of, indicator, axis, fact, changed, newlyKnown, noLongerKnown };
}

/** What became of a hypothesis: on a set where the table has the share that it speaks of, else in a cluster. */
export function readHypothesis(row: Row): TableReading | null {
  const share = row.number("share");
  return share === null ? readInCase(row) : readInSet(row, share);
}

function readInSet(row: Row, share: string): TableReading | null {
  const hypothesis = row.text("hypothesis");
  if (hypothesis === null) return null;
  const [limit, outcome, because] = [row.number("limit"), row.text("outcome"), row.text("because")];
  return { reading: "set-hypothesis", hypothesis, share, limit, outcome, because };
}

function readInCase(row: Row): TableReading | null {
  const [of, hypothesis, outcome] = [stepOf(row), row.text("hypothesis"), row.text("outcome")];
  if (of === null || hypothesis === null || outcome === null) return null;
  return { reading: "hypothesis", ...of, hypothesis, outcome, because: row.text("because") };
}
