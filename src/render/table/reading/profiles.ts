import type { TableReading } from "../../../messages/table-readings.js";
import { caseOf, type Row } from "./row.js";

/** A cluster with its scores, memberships and verdict. */
export function readProfile(row: Row): TableReading | null {
  const name = row.text("name");
  const scores = row.parts("score").map(({ of, id, text }) => {
    const beside = (word: "bounds" | "known" | "lo" | "hi") => row.parts(word).find((part) => part.id === id);
    const [lo, hi] = [beside("lo")?.cell, beside("hi")?.cell];
    const ends = lo?.kind === "number" && hi?.kind === "number" ? row.sayInterval(lo.value, hi.value) : null;
    return { axis: of, score: text, bounds: beside("bounds")?.text ?? ends, known: beside("known")?.text ?? null };
  });
  const memberships = row.parts("membership").map(({ of, text }) => ({ type: of, degree: text }));
  const type = row.text("type");
  if (name === null || (scores.length === 0 && memberships.length === 0 && type === null)) return null;
  return { reading: "profiles", name, year: row.text("year"), scores, memberships, type, status: row.text("status") };
}

/** An indicator with its anchors and its weight. */
export function readCalibration(row: Row): TableReading | null {
  const indicator = row.text("indicator");
  const [anchors, weight] = [row.text("anchors"), row.text("weight")];
  if (indicator === null || (anchors === null && weight === null)) return null;
  return { reading: "calibration", indicator, axis: row.text("axis"), anchors, weight };
}

/** An indicator of a cluster. */
export function readIndicator(row: Row): TableReading | null {
  const [of, indicator] = [caseOf(row), row.text("indicator")];
  const [raw, degree, contribution] = [row.text("raw"), row.text("degree"), row.text("contribution")];
  if (of === null || indicator === null || (raw === null && degree === null && contribution === null)) return null;
  return { reading: "indicators", ...of, indicator, axis: row.text("axis"), raw, degree, contribution };
}

/** A field of a cluster and the source that it rests on. */
export function readEvidence(row: Row): TableReading | null {
  const [of, field, source] = [caseOf(row), row.text("field"), row.text("source")];
  if (of === null || field === null || source === null) return null;
  return { reading: "evidence", ...of, field, source, locator: row.text("locator"), quote: row.text("quote") };
}

/** What is known of one item of a panel. */
export function readPanel(row: Row): TableReading | null {
  const [of, item] = [caseOf(row), row.text("item")];
  const [value, parts] = [row.text("value"), row.text("parts")];
  const isKnown = row.cell("item")?.kind === "items" && (value !== null || parts !== null);
  if (of === null || item === null || !isKnown) return null;
  return { reading: "panel", ...of, item, value, parts };
}
