import { describingFields } from "../../src/analyse/summary/fields.js";
import { summariseResult } from "../../src/analyse/summary/summary.js";
import type { Result } from "../../src/model/result.js";
import type { CodedOutcome, Summary } from "../../src/model/summary.js";
import { examples } from "./examples.js";

/** An outcome for the cases of a result, which repeats; of some cases it is not known. */
export function anyOutcome({ results }: Pick<Result, "results">): CodedOutcome {
  const degrees = [0.2, 0.9, null, 0.55, 1, 0, 0.7];
  const exact = (degree: number | null | undefined) => (typeof degree === "number" ? { lo: degree, hi: degree } : null);
  return { field: "x-jobs-kept", degrees: results.map((_, i) => exact(degrees[i % degrees.length])) };
}

/** The summary of a result, with what was asked for. */
export function summaryWith(result: Result, by?: string, outcome?: CodedOutcome): Summary {
  const asked = { ...(by === undefined ? {} : { by }), ...(outcome === undefined ? {} : { outcome }) };
  const { value, diagnostics } = summariseResult(result, asked);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** That of the examples, with everything that can be asked for. */
export function wholeSummary(by = "level,status"): Summary {
  const all = examples();
  return summaryWith(all, by, anyOutcome(all));
}

/** Ids of the fields to count by. */
export const FIELD_IDS: readonly string[] = describingFields().map(({ id }) => id);
